import { askOnce, WorkerError } from '../asked-worker'
import { startWorker } from '../trusted-worker'
import type { PictureSize } from './png-size'
import workerUrl from './svg.worker.ts?worker&url'

export interface SvgRequest {
  readonly svg: string
  readonly most: PictureSize
}

export type SvgReply =
  { readonly outcome: 'png'; readonly png: Uint8Array<ArrayBuffer> } | { readonly outcome: 'failed' }

/** A picture that takes longer was not made to be a logo. In milliseconds. */
const longest = 10_000

const pngOf = (reply: SvgReply) => ({ answer: reply.outcome === 'png' ? reply.png : undefined })

/**
 * Draws an SVG as a PNG, in a worker of its own: nothing in it is run, and nothing that it points to is fetched. The browser’s own way of drawing is closed,
 * because the page’s policy lets in no picture but Waymark’s own files.
 * @returns nothing where it could not be drawn
 */
export async function svgToPng(svg: string, most: PictureSize): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const request: SvgRequest = { svg, most }
  try {
    return await askOnce(() => startWorker(workerUrl), request, pngOf, { patience: longest })
  } catch (error) {
    // If the browser starts no worker, nobody has looked at the picture.
    if (error instanceof WorkerError && error.fault !== 'not-started') return undefined
    throw error
  }
}
