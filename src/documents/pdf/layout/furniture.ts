import { besideEachOther } from '../../beside-each-other.ts'
import type { DocumentModel } from '../../model.ts'
import { fitted, shortened } from './fitted.ts'
import type { Sheet } from './sheet.ts'
import { spacing, narrowMargins, strokes, styles, type TextStyle } from './style.ts'

const classificationTop = 22
const headerTop = 40
const footerTop = 48
const classificationFoot = 26
const smallest = 5

/** What every page says of the document to which it belongs. */
export type Furniture = Pick<
  DocumentModel,
  'title' | 'reference' | 'status' | 'date' | 'pageOf' | 'classification' | 'onePage' | 'across'
>

/** Between which edges it stands. */
interface Edges {
  readonly left: number
  readonly width: number
}

/** A document that has to stand on one page has narrower margins. */
function edgesOf(sheet: Sheet, { onePage }: Furniture): Edges {
  if (onePage !== true) return { left: sheet.left, width: sheet.width }
  const { side } = narrowMargins
  return { left: side, width: sheet.doc.internal.pageSize.getWidth() - 2 * side }
}

/** How the document must be handled, at the middle of a page's head or foot. */
function classification(sheet: Sheet, text: string | undefined, { left, width }: Edges, top: number): void {
  if (text === undefined) return
  const { size, leading, ...rest } = styles.classification
  const drawn = { ...rest, size: sheet.drawnAs(size), leading: sheet.drawnAs(leading) }
  const style = fitted(sheet, text, drawn, { width, smallest })
  sheet.line(text, style, { x: left + (width - sheet.measure(text, style)) / 2, top })
}

/** The same at the head of a document’s first page, where it is read aloud. */
export function firstClassification(sheet: Sheet, text: string | undefined): void {
  if (text === undefined) return
  sheet.tags.element('P', () => {
    classification(sheet, text, sheet, sheet.drawnAt(classificationTop))
  })
}

/** A line with the reference in it. The reference is shortened if even the smallest letters have no room: the first page has it in full. */
function referenceLine(
  sheet: Sheet,
  reference: string,
  line: (reference: string) => string,
  room: number
): { readonly text: string; readonly style: TextStyle } {
  const style = fitted(sheet, line(reference), styles.furniture, { width: room, smallest })
  const rest = sheet.measure(line(reference), style) - sheet.measure(reference, style)
  return { text: line(shortened(sheet, reference, style, room - rest)), style }
}

function header(sheet: Sheet, furniture: Furniture, isFirst: boolean): void {
  const edges = edgesOf(sheet, furniture)
  const { left, width } = edges
  const right = left + width
  const status = fitted(sheet, furniture.status, styles.furnitureStatus, { width: width * 0.45, smallest })
  sheet.line(furniture.status, status, { x: right, top: headerTop, align: 'right' })
  if (isFirst) return
  classification(sheet, furniture.classification, edges, classificationTop)
  const title = referenceLine(
    sheet,
    furniture.reference,
    (reference) => besideEachOther([furniture.title, reference]),
    width * 0.5
  )
  sheet.line(title.text, title.style, { x: left, top: headerTop })
  sheet.rule(strokes.hair, { x: left, y: headerTop + styles.furniture.leading + spacing.line, width })
}

function footer(sheet: Sheet, furniture: Furniture, page: number, pages: number): void {
  const edges = edgesOf(sheet, furniture)
  const { left, width } = edges
  const { foot } = sheet
  const top = foot - footerTop
  const number = furniture.pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))
  const room = width - sheet.measure(number, styles.furniture) - spacing.heading
  const words = referenceLine(
    sheet,
    furniture.reference,
    (reference) => besideEachOther([reference, furniture.status, furniture.date]),
    room
  )
  sheet.rule(strokes.hair, { x: left, y: top - spacing.part, width })
  sheet.line(words.text, words.style, { x: left, top })
  sheet.line(number, styles.furniture, { x: left + width, top, align: 'right' })
  classification(sheet, furniture.classification, edges, foot - classificationFoot)
}

/** Methods of jsPDF that its types leave out. */
interface Writer {
  write(operators: string): void
}

/** A word from corner to corner, as an outline, so that the text under it can be read. */
function across(sheet: Sheet, text: string): void {
  const { pageSize } = sheet.doc.internal
  const [width, height] = [pageSize.getWidth(), pageSize.getHeight()]
  const style = { ...styles.title, size: 1, leading: 1 }
  const size = (Math.hypot(width, height) * 0.72) / sheet.measure(text, style)
  const angle = Math.atan2(height, width)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [width / 2, height / 2]
  const turned = [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
  const writer = sheet.doc.internal as unknown as Writer
  writer.write(`q ${turned.map((part) => part.toFixed(4)).join(' ')} cm 1 Tr 0.8 w 0.55 0.45 0.72 RG`)
  sheet.line(
    text,
    { ...style, size, leading: size },
    { x: x - (sheet.measure(text, style) * size) / 2, top: y - size / 2 }
  )
  writer.write('Q')
}

/**
 * Writes what stands on every page, once the number of pages is known. It repeats what the document itself says, and is not read aloud.
 * @param first the page on which the document begins
 * @param last the page on which it ends
 */
export function furnish(sheet: Sheet, furniture: Furniture, first: number, last: number): void {
  const pages = sheet.page
  for (let page = first; page <= last; page += 1) {
    sheet.visit(page)
    sheet.tags.artifact({ type: 'Pagination', subtype: 'Header' }, () => {
      header(sheet, furniture, page === first)
    })
    const { across: mark } = furniture
    if (mark !== undefined)
      sheet.tags.artifact({ type: 'Pagination', subtype: 'Watermark' }, () => {
        across(sheet, mark)
      })
    sheet.tags.artifact({ type: 'Pagination', subtype: 'Footer' }, () => {
      footer(sheet, furniture, page, pages)
    })
  }
}
