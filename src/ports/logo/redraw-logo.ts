import { logoBounds, type Logo } from '../../../machines/case-file/local-details'
import { base64Of, bytesOf } from '../base64'
import { pngParts } from './png-chunks'
import { fittedSize, pngSize } from './png-size'
import { svgToPng } from './svg-to-png'

/** Why a file could not become a logo; each reason has its sentence in the words. */
type LogoFault = 'not-a-picture' | 'too-large' | 'too-many-pixels'

/** The largest file that is looked at, in bytes, and the most pixels that are unpacked from a file. */
const largest = 2 * 1024 * 1024
const mostPixels = 16_000_000
/** As large as print needs: 6 centimetres at 300 dots an inch, and the height of a letterhead. */
const most = { width: 720, height: 240 } as const

/** The PNG from a canvas, without what some browsers write beside the pixels. */
async function pngOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return base64Of(pngParts(bytes)?.plain ?? bytes)
}

/** Draws a PNG on a canvas and writes it anew, so that nothing of the file but its pixels is kept. */
async function redrawn(bytes: Uint8Array<ArrayBuffer>): Promise<Logo | LogoFault> {
  const own = pngSize(bytes)
  if (own === undefined) return 'not-a-picture'
  if (own.width * own.height > mostPixels) return 'too-many-pixels'
  const { width, height } = fittedSize(own, most)
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (context === null) return 'not-a-picture'
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, width, height)
    picture.close()
    const png = await pngOf(await canvas.convertToBlob({ type: 'image/png' }))
    return png.length > logoBounds.characters ? 'too-large' : { png, width, height }
  } catch {
    return 'not-a-picture'
  }
}

const looksLikeSvg = (bytes: Uint8Array) => /<svg[\s>]/.test(new TextDecoder().decode(bytes))

/** Makes a logo from a PNG or SVG file that a person chose. The file itself is never passed on. */
export async function redrawLogo(file: Blob): Promise<Logo | LogoFault> {
  if (file.size > largest) return 'too-large'
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (pngSize(bytes) !== undefined) return redrawn(bytes)
  if (!looksLikeSvg(bytes)) return 'not-a-picture'
  const png = await svgToPng(new TextDecoder().decode(bytes), most)
  return png === undefined ? 'not-a-picture' : redrawn(png)
}

/** The same for a logo from somebody’s file of local details. */
export const redrawKeptLogo = ({ png }: Logo): Promise<Logo | LogoFault> => redrawn(bytesOf(png))
