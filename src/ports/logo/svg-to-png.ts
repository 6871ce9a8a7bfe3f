import { startWorker } from '../trusted-worker'
import type { PictureSize } from './png-size'
import workerUrl from './svg.worker.ts?worker&url'

export interface SvgRequest {
  readonly svg: string
  readonly most: PictureSize
}

export type SvgReply =
  { readonly outcome: 'png'; readonly png: Uint8Array<ArrayBuffer> } | { readonly outcome: 'failed' }

/** What takes longer was not made to be a logo. In milliseconds. */
const longest = 10_000

/**
 * Draws an SVG as a PNG, in a worker of its own: nothing in it is run and nothing that it points to is fetched. The page’s policy
 * lets no picture in but our own files, so that the browser’s way of drawing one is closed.
 * @returns nothing where it could not be drawn
 */
export function svgToPng(svg: string, most: PictureSize): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve) => {
    const worker = startWorker(workerUrl)
    const end = (png?: Uint8Array<ArrayBuffer>) => {
      clearTimeout(waiting)
      worker.terminate()
      resolve(png)
    }
    const waiting = setTimeout(end, longest)
    worker.addEventListener('message', ({ data }: MessageEvent<SvgReply>) => {
      end(data.outcome === 'png' ? data.png : undefined)
    })
    worker.addEventListener('error', () => {
      end()
    })
    worker.postMessage({ svg, most } satisfies SvgRequest)
  })
}
