import { bytesOf } from '../../../ports/base64.ts'
import type { DocumentModel, Picture } from '../../model.ts'
import type { Sheet } from './sheet.ts'
import { spacing, strokes, styles } from './style.ts'

/** How high and wide a logo may be. */
const highest = 46
const widest = 170

/** As large as its place allows, in its own proportions, and never so large that it is not sharp. */
function sizeOf({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(highest / height, widest / width, 1)
  return { width: width * scale, height: height * scale }
}

/** Sets the logo at the right, from where the sheet is. Says how high it is. */
export function logo(sheet: Sheet, picture: Picture): number {
  const { width, height } = sizeOf(picture)
  const box = { x: sheet.left + sheet.width - width, y: sheet.y, width, height }
  sheet.tags.element('Figure', { alternative: picture.alternative, box: sheet.onPaper(box) }, () => {
    // As bytes: given a text that it cannot read as a picture, jsPDF would take the text for the address of one.
    sheet.doc.addImage(bytesOf(picture.png), 'PNG', box.x, box.y, width, height)
  })
  return height
}

/** The authority's name at the left and its logo at the right, over a rule; nothing where there is no logo. */
export function letterhead(
  sheet: Sheet,
  { authority, logo: picture }: Pick<DocumentModel, 'authority' | 'logo'>
): void {
  // Without a logo, the name stands beside the date, where it needs no room of its own.
  if (picture === undefined) return
  const top = sheet.y
  const room = sheet.width - sizeOf(picture).width - spacing.heading
  const lines = authority === undefined ? [] : sheet.lines(authority, styles.authority, room)
  sheet.tags.element('P', () => {
    lines.forEach((line, index) => {
      sheet.line(line, styles.authority, { top: top + index * styles.authority.leading })
    })
  })
  const height = logo(sheet, picture)
  sheet.y = top + Math.max(height, lines.length * styles.authority.leading) + spacing.part
  sheet.rule(strokes.hair)
  sheet.y += spacing.block
}
