import type { jsPDF } from 'jspdf'
import type { Box } from '../tagged/index.ts'
import { margins, narrowMargins } from './style.ts'

export type Orientation = 'portrait' | 'landscape'

/** The position where the next thing is set: a page, and a height on it. Blocks move it down and ask it for new pages. */
export class Page {
  y: number = margins.top

  constructor(
    readonly doc: jsPDF,
    protected orientation: Orientation
  ) {}

  readonly left = margins.left

  /** By how much everything set on the page will be shrunk later, so that more fits on it. Undefined where it stays as it is. */
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

  /** The lower edge of the paper. */
  get foot(): number {
    return this.doc.internal.pageSize.getHeight()
  }

  /** Whether everything has to stand on this page. */
  get isNarrow(): boolean {
    return this.scale !== undefined
  }

  /** Makes room for content that will be shrunk by the same factor, between narrow margins. With `undefined`, the page is as it was. */
  enlarge(scale: number | undefined): void {
    this.scale = scale
  }

  /** How large something has to be drawn to have a size on paper. */
  drawnAs(size: number): number {
    return size / (this.scale ?? 1)
  }

  /** How far down something has to be drawn to stand so far down the paper. */
  drawnAt(y: number): number {
    return this.scale === undefined ? y : margins.top + (y - narrowMargins.top) / this.scale
  }

  /** Goes to the position of another page, with the same margins, to try what would follow from there. */
  goWhere(other: Page): void {
    this.scale = other.scale
    this.y = other.y
  }

  /** Where something will stand on the paper. */
  onPaper({ x, y, width, height }: Box): Box {
    const { scale } = this
    if (scale === undefined) return { x, y, width, height }
    return {
      x: narrowMargins.side + (x - margins.left) * scale,
      y: narrowMargins.top + (y - margins.top) * scale,
      width: width * scale,
      height: height * scale
    }
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
    // Half a point allows for what adding fractions loses.
    return this.y + height <= this.bottom + 0.5
  }

  newPage(): void {
    this.doc.addPage('a4', this.orientation)
    this.y = margins.top
  }

  /** Begins a new page if this one has less room. A page that is still empty cannot get any better. */
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

  /** Goes to a page that is already there, to add what is known only later. */
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
}
