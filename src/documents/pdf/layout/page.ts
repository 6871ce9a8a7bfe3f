import type { jsPDF } from 'jspdf'
import { margins, tightMargins } from './style.ts'

export type Orientation = 'portrait' | 'landscape'

/** How a document's pages are made up: as a rule in one column at full size; what has to stand on one page is set tight and smaller. */
export interface Form {
  /** What is drawn is made smaller by it, about the upper left corner. */
  readonly scale: number
  readonly tight: boolean
}

export const ordinary: Form = { scale: 1, tight: false }

const columnGap = 18

/** jsPDF's own way to write an operator, which its types leave out. */
interface Writer {
  write(operators: string): void
}

/** The place where the next thing is set: a page, a column and a height on it. Blocks move it down and ask it for new pages. */
export class Page {
  y: number
  private orientation: Orientation
  private form: Form = ordinary
  private readonly forms = new Map<number, Form>()
  private columns: 1 | 2 = 1
  private columnOfPage = 0
  /** Where the columns of this page begin. */
  private top: number

  constructor(
    readonly doc: jsPDF,
    orientation: Orientation,
    form: Form = ordinary
  ) {
    this.orientation = orientation
    this.top = this.y = this.margins.top
    this.shape(form)
  }

  get tight(): boolean {
    return this.form.tight
  }

  get left(): number {
    return this.margins.left + this.columnOfPage * (this.width + columnGap)
  }

  get width(): number {
    const { left, right } = this.margins
    const all = this.doc.internal.pageSize.getWidth() / this.form.scale - left - right[this.orientation]
    return this.columns === 1 ? all : (all - columnGap) / 2
  }

  get bottom(): number {
    return this.foot - this.margins.bottom
  }

  /** The lower edge of the paper. */
  get foot(): number {
    return this.doc.internal.pageSize.getHeight() / this.form.scale
  }

  /** What a whole page holds. */
  get pageHeight(): number {
    return this.bottom - this.margins.top
  }

  /** What this column holds, which may begin under a title. */
  get columnHeight(): number {
    return this.bottom - this.top
  }

  get page(): number {
    return this.doc.getNumberOfPages()
  }

  /** Counts the columns of all pages, to see whether a text has gone on to another. */
  get column(): number {
    return this.page * 2 + this.columnOfPage
  }

  get atTop(): boolean {
    return this.y === this.top
  }

  fits(height: number): boolean {
    // Half a point forgives what adding up fractions loses.
    return this.y + height <= this.bottom + 0.5
  }

  /** Goes on at the top of the next column, or of a new page. */
  newPage(): void {
    if (this.columnOfPage + 1 < this.columns) {
      this.columnOfPage += 1
      this.y = this.top
      return
    }
    this.doc.addPage('a4', this.orientation)
    this.columnOfPage = 0
    this.top = this.y = this.margins.top
    this.shape(this.form)
  }

  /** Begins a new page where this one has less room; a page that is still empty is as good as it gets. */
  ensure(height: number): void {
    while (!this.fits(height) && this.y !== this.margins.top) this.newPage()
  }

  /** White space, except at the top of a page. */
  skip(height: number): void {
    if (!this.atTop) this.y += height
  }

  /** Begins a document of its own on a new page. */
  begin(orientation: Orientation, form: Form = ordinary): void {
    this.orientation = orientation
    this.form = form
    this.columns = 1
    this.columnOfPage = 0
    this.newPage()
  }

  turn(orientation: Orientation): void {
    if (orientation === this.orientation) return
    this.orientation = orientation
    this.columnOfPage = this.columns - 1
    this.newPage()
  }

  /** Goes on in two columns from here. */
  intoColumns(): void {
    this.columns = 2
    this.top = this.y
  }

  /** Goes to a page that is already there, for what is known only later. */
  visit(page: number): void {
    this.doc.setPage(page)
    const { pageSize } = this.doc.internal
    this.orientation = pageSize.getWidth() > pageSize.getHeight() ? 'landscape' : 'portrait'
    this.form = this.forms.get(page) ?? ordinary
    this.columns = 1
    this.columnOfPage = 0
  }

  /** How large something has to be drawn to have a size on paper. */
  drawnAs(size: number): number {
    return size / this.form.scale
  }

  /** A place on the paper, where everything is drawn smaller. */
  onPaper({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
    const { scale } = this.form
    return { x: x * scale, y: y * scale, width: width * scale, height: height * scale }
  }

  private get margins() {
    return this.form.tight ? tightMargins : margins
  }

  /** Gives the page that was just begun its form. */
  private shape(form: Form): void {
    this.form = form
    this.forms.set(this.page, form)
    const { scale } = form
    if (scale === 1) return
    const writer = this.doc.internal as unknown as Writer
    const down = this.doc.internal.pageSize.getHeight() * (1 - scale)
    writer.write(`${scale} 0 0 ${scale} 0 ${down.toFixed(3)} cm`)
  }
}
