import type { jsPDF } from 'jspdf'
import { drawPart } from '../fonts/draw-line.ts'
import type { Faces } from '../fonts/fonts.ts'
import type { DocumentModel } from '../../model.ts'
import { newDocument } from '../new-document.ts'
import type { Box, Tags } from '../tagged/index.ts'
import { directionOf } from '../text/direction.ts'
import { setLine } from '../text/set-line.ts'
import { widthOf, wrap, type Letters } from '../text/wrap.ts'
import { joinedLines } from './joined-lines.ts'
import { Page, type Orientation } from './page.ts'
import type { Colour, Stroke, TextStyle } from './style.ts'

/** Where a line is set: as a rule in the height where the sheet is, from its left margin to its right one. */
interface LinePlace {
  readonly x?: number
  /** The upper edge of its box. */
  readonly top?: number
  /** To start is to the left, or, for a text that is read from right to left, to the right of its width. */
  readonly align?: 'left' | 'right' | 'start'
  readonly width?: number
}

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
    const broken = () => wrap(text, this.lettersOf(style), width, direction)
    const lines = this.broken.get(key) ?? joinedLines(text, broken())
    this.broken.set(key, lines)
    return lines
  }

  measure(text: string, style: TextStyle): number {
    return widthOf(text, this.lettersOf(style))
  }

  /** Sets one line. */
  line(text: string, style: TextStyle, place: LinePlace = {}): void {
    if (text === '') return
    const { x = this.left, top = this.y, align = 'left', width = this.left + this.width - x } = place
    const { face, language } = this.lettersOf(style)
    const set = setLine(text, face, language)
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

  private lettersOf({ bold, size, language }: TextStyle): Letters {
    return { face: bold ? this.faces.bold : this.faces.regular, size, language }
  }

  /** Sets lines down the page from where the sheet is, each from where it begins to be read. */
  setLines(lines: readonly string[], style: TextStyle): void {
    for (const line of lines) {
      this.line(line, style, { align: 'start' })
      this.y += style.leading
    }
  }

  /** Draws a line, as a rule over the sheet's width where the sheet is. */
  rule(
    { thickness, colour }: Stroke,
    { x = this.left, y = this.y, width = this.width }: Partial<Box> = {}
  ): void {
    this.decorate(() => {
      this.doc.setDrawColor(...colour).setLineWidth(thickness)
      this.doc.line(x, y, x + width, y)
    })
  }

  fill(colour: Colour, { x, y, width, height }: Box): void {
    this.decorate(() => {
      this.doc.setFillColor(...colour)
      this.doc.rect(x, y, width, height, 'F')
    })
  }

  /** What is drawn says nothing by itself, so it is not read aloud. */
  decorate(draw: () => void): void {
    this.tags.artifact({ type: 'Layout' }, draw)
  }
}
