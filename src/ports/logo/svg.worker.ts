import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url'
import type { PictureSize } from './png-size.ts'
import type { SvgReply, SvgRequest } from './svg-to-png.ts'

/** In its own proportions, as large as allowed: an SVG has no pixels of its own. */
function scaleOf({ width, height }: PictureSize, most: PictureSize): number {
  return Math.min(most.width / width, most.height / height)
}

async function answer({ svg, most }: SvgRequest): Promise<SvgReply> {
  await initWasm(fetch(wasm))
  const measured = new Resvg(svg)
  const scale = scaleOf(measured, most)
  const value = Math.max(1, Math.floor(measured.width * scale))
  const png = new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng()
  return { outcome: 'png', png: new Uint8Array(png) }
}

globalThis.addEventListener('message', (event: MessageEvent<SvgRequest>) => {
  void answer(event.data)
    .catch((): SvgReply => ({ outcome: 'failed' }))
    .then((reply) => {
      globalThis.postMessage(reply)
    })
})
