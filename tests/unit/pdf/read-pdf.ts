import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One page as a reader of the file finds it. */
interface ReadPage {
  readonly text: string
  readonly width: number
  readonly height: number
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Every page's text without its header and footer, in one. */
  readonly body: string
  /** The size in points of the smallest type in it. */
  readonly smallest: number
  /** Every page's text as it is copied from a viewer: what stands in a line in one, however many pieces it is in. */
  readonly copied: string
  readonly info: Readonly<Record<string, unknown>>
  readonly outline: readonly {
    readonly title: string
    readonly items: readonly { readonly title: string }[]
  }[]
}

/** Where headers and footers stand, in points from the edge. */
const edge = 56

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages: ReadPage[] = []
  const body: string[] = []
  let copied = ''
  let smallest = Infinity
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    for (const item of items) if ('str' in item) copied += item.str + (item.hasEOL ? '\n' : '')
    copied += '\n'
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const inside = texts.filter(({ transform }) => transform[5] > edge && transform[5] < height - edge)
    pages.push({ text: texts.map(({ str }) => str).join(' '), width, height })
    for (const { transform } of inside) {
      const [, , across, up] = transform as readonly number[]
      smallest = Math.min(smallest, Math.hypot(across ?? 0, up ?? 0))
    }
    body.push(...inside.map(({ str }) => str))
  }
  const { info } = await file.getMetadata()
  const outline = ((await file.getOutline()) as ReadPdf['outline'] | null) ?? []
  await task.destroy()
  return { pages, body: body.join(' '), smallest, copied, info: info as Record<string, unknown>, outline }
}
