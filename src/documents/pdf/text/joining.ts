import type { Face } from '../fonts/face.ts'
import { runsOf } from './runs.ts'

const arabicLetter = /[\p{Script=Arabic}\p{Script=Inherited}]/u

/** Whether a line that breaks at this index breaks a word whose letters are joined there. */
export function joinsAt(text: string, index: number, face: Face): boolean {
  if (index <= 0 || index >= text.length || !face.shaper) return false
  if (!arabicLetter.test(text.charAt(index - 1)) || !arabicLetter.test(text.charAt(index))) return false
  const start = text.lastIndexOf(' ', index - 1) + 1
  const space = text.indexOf(' ', index)
  let at = index - start
  for (const run of runsOf(text.slice(start, space < 0 ? text.length : space), face, 'rtl')) {
    if (at < run.text.length)
      return face
        .shaper(run.font, run.text, { rightToLeft: run.level % 2 === 1, script: run.script })
        .some(({ cluster, joined }) => cluster === at && joined)
    at -= run.text.length
  }
  return false
}
