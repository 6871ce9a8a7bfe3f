import type { jsPDF } from 'jspdf'
import { drawPart } from '../fonts/draw-line.ts'
import type { Face } from '../fonts/face.ts'
import type { Faces } from '../fonts/fonts.ts'
import type { DocumentModel } from '../../model.ts'
import { newDocument } from '../new-document.ts'
import type { Tags } from '../tagged/index.ts'
import { directionOf } from '../text/direction.ts'
import { lineWidth, setLine } from '../text/set-line.ts'
import { wrap } from '../text/wrap.ts'
import { joinedLines } from './joined-lines.ts'
import { Page, type Orientation } from './page.ts'
import type { Colour, TextStyle } from './style.ts'

export type { Orientation } from './page.ts'

/** A page with what is set on it: texts, rules and tints, each of them tagged. */
export class Sheet extends Page {
  private readonly broken = new Map<string, readonly string[]>()

  constructor(
    doc: jsPDF,
    readonly tags: Tags,
    private readonly faces: Faces,
    orientation: Orientation
  ) {
    super(doc, orientation)
  }

  /** A sheet of a file that is thrown away, to try how much room something takes. */
  trial(model: DocumentModel): Sheet {
    const { doc, tagged } = newDocument([model], this.faces, this.orientation)
    return new Sheet(doc, tagged.tags, this.faces, this.orientation)
  }

  /**
   * Breaks a text into lines.
   * @param whole the text that it is a part of: the first letter of that decides on which side all of it begins
   */
  lines(text: string, style: TextStyle, width: number, whole = text): readonly string[] {
    // Each text is asked for several times: to see whether it fits, to set what stands beside it, and to draw it.
    const direction = directionOf(whole)
    const key = `${style.bold ? 'b' : 'r'} ${style.size} ${width} ${style.language ?? ''} ${direction} ${text}`
    const broken = () => wrap(text, this.faceOf(style), style.size, width, style.language, direction)
    const lines = this.broken.get(key) ?? joinedLines(text, broken())
    this.broken.set(key, lines)
    return lines
  }

  measure(text: string, style: TextStyle): number {
    return lineWidth(text, this.faceOf(style), style.language) * style.size
  }

  /**
   * Sets one line whose box begins at the given height.
   * @param align `start` is the left of its width; for a text that is read from right to left, the right
   * @param width usually up to the right margin
   */
  line(
    text: string,
    style: TextStyle,
    x: number,
    top = this.y,
    align: 'left' | 'right' | 'start' = 'left',
    width = this.left + this.width - x
  ): void {
    if (text === '') return
    const set = setLine(text, this.faceOf(style), style.language)
    const startsRight = align === 'start' && directionOf(text) === 'rtl'
    const right = align === 'right' ? x : startsRight ? x + width : undefined
    const left = right === undefined ? x : right - set.width * style.size
    const base = top + (style.leading - style.size) / 2 + style.size * 0.86
    for (const part of set.parts) {
      const draw = () => {
        drawPart(this.doc, part, style, left + part.x * style.size, base)
      }
      // A text written from right to left also gives its letters in the order in which they are read.
      if (part.reversed === undefined || !this.tags.isRead) draw()
      else this.tags.element('Span', { actualText: part.reversed }, draw)
    }
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

  /** What is drawn says nothing by itself, so it is not read aloud. */
  decorate(draw: () => void): void {
    this.tags.artifact({ type: 'Layout' }, draw)
  }
}
