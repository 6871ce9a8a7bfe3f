import type { DocumentModel } from '../model.ts'

/** Hears how much is done, from 0 to 1. */
export type OnProgress = (share: number) => void

/** Setting the pages is this share of the whole work. Afterwards fonts are taken apart and the file is compressed. */
const drawing = 0.7
/** Nobody would see smaller steps. */
const step = 0.02

/** Counts what is done of some documents, and says so in steps that can be seen. */
export function progressOf(documents: readonly DocumentModel[], onProgress: OnProgress) {
  const blocks = documents.flatMap(({ sections }) => sections.flatMap((section) => section.blocks)).length
  let done = 0
  let said = 0
  const say = (share: number) => {
    if (share < 1 && share - said < step) return
    said = share
    onProgress(share)
  }
  return {
    block: () => {
      done += 1
      say((drawing * done) / blocks)
    },
    drawn: () => {
      say(drawing)
    },
    written: () => {
      say(1)
    }
  }
}
