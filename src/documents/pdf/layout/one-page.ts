import type { DocumentModel } from '../../model.ts'
import { internalsOf } from '../tagged/internals.ts'
import type { Sheet } from './sheet.ts'
import { margins, narrowMargins } from './style.ts'

/**
 * At the last scale no text is under nine points (style.ts), and smaller type is not read at night. What does not fit then goes on to the next page: nothing
 * is cut off.
 */
const scales = [1.1, 1.06, 1.02, 1] as const
const smallest = 1

/** Shrinks what was drawn on a page, and moves it to the narrow margins. What stands on every page is drawn later, and stays as it is. */
function shrink(sheet: Sheet, page: number, scale: number): void {
  const { internal } = internalsOf(sheet.doc)
  const operators = internal.pages[page]
  if (operators === undefined) return
  const height = internal.getPageInfo(page).pageContext.mediaBox.topRightY
  const right = narrowMargins.side - margins.left * scale
  const up = height - narrowMargins.top - (height - margins.top) * scale
  operators.unshift(`q ${[scale, 0, 0, scale, right, up].map((one) => one.toFixed(4)).join(' ')} cm`)
  operators.push('Q')
}

/** From which page to which something stands. */
interface Pages {
  readonly first: number
  readonly last: number
}

/** How much larger a child's copy is set. */
const larger = 1.2

/** Sets a document at a scale, on as many pages as it takes. */
function drawnAt<Drawn extends Pages>(sheet: Sheet, scale: number, draw: (sheet: Sheet) => Drawn): Drawn {
  sheet.enlarge(scale)
  const drawn = draw(sheet)
  sheet.enlarge(undefined)
  sheet.tags.marks.end()
  for (let page = drawn.first; page <= drawn.last; page += 1) shrink(sheet, page, scale)
  return drawn
}

/** Sets a document in larger type, on as many pages as it takes. */
export const drawnLarge = <Drawn extends Pages>(sheet: Sheet, draw: (sheet: Sheet) => Drawn): Drawn =>
  drawnAt(sheet, larger, draw)

/**
 * Sets a document that must fit on one page, in the largest size in which it fits.
 * @param draw sets the document on a sheet, at the sheet’s position
 */
export function drawnOnOnePage<Drawn extends Pages>(
  sheet: Sheet,
  model: DocumentModel,
  draw: (sheet: Sheet) => Drawn
): Drawn {
  const fits = (scale: number) => {
    const trial = sheet.trial(model)
    trial.enlarge(scale)
    const { first, last } = draw(trial)
    return first === last
  }
  return drawnAt(sheet, scales.find(fits) ?? smallest, draw)
}
