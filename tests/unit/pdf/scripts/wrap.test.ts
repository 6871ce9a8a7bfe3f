import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { inBoth, readFaces, type Coverage } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { directionOf, levelsOf } from '../../../../src/documents/pdf/text/direction.ts'
import { printable } from '../../../../src/documents/pdf/text/printable.ts'
import { widthOf, wrap, type Letters } from '../../../../src/documents/pdf/text/wrap.ts'
import { allFonts } from '../fixtures.ts'
import { samples } from './samples.ts'

let letters: Letters
let coverage: Coverage
beforeAll(async () => {
  const faces = readFaces(await allFonts())
  letters = { face: faces.regular, size: 10 }
  coverage = inBoth(faces)
})

const wordsOf = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => text.split(' ')))]
const words = wordsOf(samples.all.flatMap(({ name, sentences }) => [name, ...sentences]))

/** Texts that turn from one script and direction to another at any word. */
const mixed = fc
  .array(fc.constantFrom(...words, '16', '07700 900123', '–', '…', '٣٫٥', '\n'), {
    minLength: 1,
    maxLength: 30
  })
  .map((parts) => printable(parts.join(' '), coverage))

const marks = /[\u200D-\u200F\u061C]/g
/** What a letter that stands alone is wrapped in. A joiner within it is of the letter, as in a family of three. */
const unwrapped = (line: string) =>
  line.replace(/[\u200E\u200F\u061C]/g, '').replace(/^\u200D+|\u200D+$/g, '')
const bare = (text: string) => text.replace(marks, '').replace(/\s/g, '')
/** They stand over the edge, whatever mark follows. */
const endingSpaces = / +(?=[\u200E\u200F\u061C]*$)/
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

describe('breaking lines in any script', () => {
  it('loses nothing, and makes no line wider than asked', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 8, max: 400 }), (text, width) => {
        const lines = wrap(text, letters, width)
        expect(bare(lines.join(''))).toBe(bare(text))
        for (const line of lines.map((one) => one.replace(endingSpaces, ''))) {
          // One letter stands, however wide; the marks and joiners that it is wrapped in are none.
          if ([...graphemes.segment(unwrapped(line))].length > 1)
            expect(widthOf(line, letters), line).toBeLessThanOrEqual(width + 0.001)
        }
      }),
      { numRuns: 60, examples: [[printable('👩‍👩‍👧, Nguyễn', coverage), 8]] }
    )
  })

  it('keeps each line in the direction of the whole, also where it begins with a letter of the other', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 30, max: 400 }), (text, width) => {
        for (const line of wrap(text, letters, width))
          if (line.trim() !== '') expect(directionOf(line), line).toBe(directionOf(text))
      }),
      { numRuns: 60 }
    )
  })

  it('keeps the order within each line as it is in the whole', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const direction = directionOf(text)
        for (const paragraph of text.split('\n')) {
          const whole = levelsOf(paragraph, direction)
          let at = 0
          // A paragraph of a text is set as the text is: the first letter of all decides.
          for (const line of wrap(paragraph, letters, width, direction)) {
            const levels = levelsOf(line, direction)
            Array.from(line.trimEnd(), (_, index) => index).forEach((index) => {
              const unit = line.charAt(index)
              if (bare(unit) === '') return
              at = paragraph.indexOf(unit, at)
              if (/[\p{L}\p{N}]/u.test(unit)) expect(levels[index], `${unit} in ${line}`).toBe(whole[at])
              at += 1
            })
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  /** The level of a sign in the one line that has it: odd where it is set from right to left. */
  const levelOf = (sign: string, lines: readonly string[]) => {
    const line = lines.find((one) => one.includes(sign)) ?? ''
    return levelsOf(line, directionOf(lines[0] ?? ''))[line.indexOf(sign)]
  }

  // The Unicode Bidirectional Algorithm reads a whole paragraph, and sets its lines afterwards: rules N1 and W2.
  it('sets a sign at the end of a line by what follows it in the next', () => {
    const lines = wrap('Known as شهد - محمود', letters, widthOf('Known as شهد - ', letters) + 1)
    expect(lines).toHaveLength(2)
    expect(levelOf('-', lines)).toBe(1)
    const english = wrap('Known as شهد - Shahd', letters, widthOf('Known as شهد - ', letters) + 1)
    expect(english).toHaveLength(2)
    expect(levelOf('-', english)).toBe(0)
  })

  it('sets numbers at the start of a line as numbers after Arabic, where the line before ends with it', () => {
    const lines = wrap('شهد محمود 16-20', letters, widthOf('شهد محمود', letters) + 1)
    expect(lines).toHaveLength(2)
    expect(levelOf('-', lines)).toBe(1)
  })

  it('keeps the space at which a line of Arabic was broken', () => {
    const text = 'شهد محمود شهد محمود'
    const lines = wrap(text, letters, widthOf('شهد محمود', letters) + 1)
    expect(lines).toHaveLength(2)
    expect(lines.join('').replace(marks, '')).toBe(text)
  })

  it('breaks between the words of Khmer, and not before what ends a sentence', () => {
    const lines = wrap('ខ្ញុំឈ្មោះសុភា។ខ្ញុំចង់ទៅសាលារៀន។', letters, 60)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).not.toMatch(/^[។\p{M}]/u)
  })

  // UAX #14, LB14: a line does not end with what opens a bracket or a quotation.
  it.each(['(', '«', '“'])('breaks no Khmer after %s', (opens) => {
    const text = `ខ្ញុំឈ្មោះសុភា${opens}ខ្ញុំចង់ទៅសាលារៀន`
    // Where a line holds no word, any sign may end it.
    const least = Math.ceil(widthOf(`សុភា${opens}ខ្ញុំ`, letters))
    for (let width = least; width < least + 60; width += 1)
      for (const line of wrap(text, letters, width).slice(0, -1))
        expect(line, String(width)).not.toMatch(/[(«“]$/)
  })

  it('keeps letters joined where a word goes on in the next line, and alone where they were', () => {
    const [first = '', second = ''] = wrap('سسسسسسسسسسسس', letters, 60)
    expect(first).toMatch(/\u200D/)
    expect(second).toMatch(/\u200D/)
    for (const line of wrap('دددددددددددد', letters, 30)) expect(line).not.toMatch(/\u200D/)
  })
})
