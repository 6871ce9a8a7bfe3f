import type { Face } from '../fonts/face.ts'
import { runsOf } from './runs.ts'

const arabicLetter = /[\p{Script=Arabic}\p{Script=Inherited}]/u

/** Whether a line that breaks at this place breaks a word whose letters are joined there. */
export function joinsAt(text: string, place: number, face: Face): boolean {
  if (place <= 0 || place >= text.length || !face.shaper) return false
  if (!arabicLetter.test(text.charAt(place - 1)) || !arabicLetter.test(text.charAt(place))) return false
  const start = text.lastIndexOf(' ', place - 1) + 1
  const space = text.indexOf(' ', place)
  let at = place - start
  for (const run of runsOf(text.slice(start, space < 0 ? text.length : space), face, 'rtl')) {
    if (at < run.text.length)
      return face
        .shaper(run.font, run.text, { rightToLeft: run.level % 2 === 1, script: run.script })
        .some(({ cluster, joined }) => cluster === at && joined)
    at -= run.text.length
  }
  return false
}
