import type { jsPDF } from 'jspdf'
import { drawLine } from '../fonts/draw-line.ts'
import type { Face } from '../fonts/face.ts'
import { family } from '../fonts/embed.ts'
import type { Faces } from '../fonts/fonts.ts'
import type { DocumentModel } from '../../model.ts'
import { newDocument } from '../new-document.ts'
import type { Tags } from '../tagged/index.ts'
import { lineWidth, setLine } from '../text/set-line.ts'
import { wrap } from '../text/wrap.ts'
import { joinedLines } from './joined-lines.ts'
import { margins, narrowMargins, type Colour, type TextStyle } from './style.ts'

export { family }

export type Orientation = 'portrait' | 'landscape'

/** The place where the next thing is set: a page and a height on it. Blocks move it down and ask it for new pages. */
export class Sheet {
  y: number = margins.top

  constructor(
    readonly doc: jsPDF,
    readonly tags: Tags,
    private readonly faces: Faces,
    private orientation: Orientation
  ) {}

  readonly left = margins.left

  /** How small what is set will be made, so that so much more goes on the page; nothing where it stays as it is. */
  private scale: number | undefined

  get width(): number {
    const page = this.doc.internal.pageSize.getWidth()
    return this.scale === undefined
      ? page - margins.left - margins.right[this.orientation]
      : (page - 2 * narrowMargins.side) / this.scale
  }

  get bottom(): number {
    const page = this.doc.internal.pageSize.getHeight()
    return this.scale === undefined
      ? page - margins.bottom
      : margins.top + (page - narrowMargins.top - narrowMargins.bottom) / this.scale
  }

  /** Whether everything has to stand on this page. */
  get isNarrow(): boolean {
    return this.scale !== undefined
  }

  /** Makes room for what will be made smaller by the same, between narrow margins; with nothing, the page is as it was. */
  enlarge(scale: number | undefined): void {
    this.scale = scale
  }

  /** A sheet of a file that is thrown away, to see how much room something takes. */
  trial(model: DocumentModel): Sheet {
    const { doc, tagged } = newDocument([model], this.faces, this.orientation)
    return new Sheet(doc, tagged.tags, this.faces, this.orientation)
  }

  /** What a whole page holds. */
  get pageHeight(): number {
    return this.bottom - margins.top
  }

  get page(): number {
    return this.doc.getNumberOfPages()
  }

  get atTop(): boolean {
    return this.y === margins.top
  }

  fits(height: number): boolean {
    // Half a point forgives what adding up fractions loses.
    return this.y + height <= this.bottom + 0.5
  }

  newPage(): void {
    this.doc.addPage('a4', this.orientation)
    this.y = margins.top
  }

  /** Begins a new page where this one has less room; a page that is still empty is as good as it gets. */
  ensure(height: number): void {
    if (!this.fits(height) && !this.atTop) this.newPage()
  }

  /** White space, except at the top of a page. */
  skip(height: number): void {
    if (!this.atTop) this.y += height
  }

  /** Begins a document of its own on a new page. */
  begin(orientation: Orientation): void {
    this.orientation = orientation
    this.newPage()
  }

  /** Goes to a page that is already there, for what is known only later. */
  visit(page: number): void {
    this.doc.setPage(page)
    const { pageSize } = this.doc.internal
    this.orientation = pageSize.getWidth() > pageSize.getHeight() ? 'landscape' : 'portrait'
  }

  turn(orientation: Orientation): void {
    if (orientation === this.orientation) return
    this.orientation = orientation
    this.newPage()
  }

  lines(text: string, style: TextStyle, width: number): string[] {
    return joinedLines(text, wrap(text, this.faceOf(style), style.size, width, style.language))
  }

  measure(text: string, style: TextStyle): number {
    return lineWidth(text, this.faceOf(style), style.language) * style.size
  }

  /** Sets one line whose box begins at the height given. */
  line(text: string, style: TextStyle, x: number, top = this.y, align: 'left' | 'right' = 'left'): void {
    if (text === '') return
    const set = setLine(text, this.faceOf(style), style.language)
    const left = align === 'right' ? x - set.width * style.size : x
    drawLine(this.doc, set, style, left, top + (style.leading - style.size) / 2 + style.size * 0.86)
  }

  private faceOf({ bold }: TextStyle): Face {
    return bold ? this.faces.bold : this.faces.regular
  }

  rule(x: number, y: number, width: number, thickness: number, [red, green, blue]: Colour): void {
    this.decorate(() => {
      this.doc.setDrawColor(red, green, blue).setLineWidth(thickness)
      this.doc.line(x, y, x + width, y)
    })
  }

  fill(x: number, y: number, width: number, height: number, [red, green, blue]: Colour): void {
    this.decorate(() => {
      this.doc.setFillColor(red, green, blue)
      this.doc.rect(x, y, width, height, 'F')
    })
  }

  /** What is drawn says nothing by itself, and is not read. */
  decorate(draw: () => void): void {
    this.tags.artifact({ type: 'Layout' }, draw)
  }
}
