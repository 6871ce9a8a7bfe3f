import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/documents/pdf/blocks/columns.ts'
import { printable } from '../../../src/documents/pdf/text/printable.ts'
import { widthOf, wrap } from '../../../src/documents/pdf/text/wrap.ts'
import { coverage, face } from './fixtures.ts'

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

describe('breaking lines', () => {
  it('loses nothing and makes no line wider than asked, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 12, max: 500 }),
        (typed, width) => {
          const text = printable(typed, coverage)
          const lines = wrap(text, face, 10, width)
          expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text))
          for (const line of lines) {
            if (Array.from(line).length > 1)
              expect(widthOf(line, face, 10)).toBeLessThanOrEqual(width + 0.001)
          }
        }
      )
    )
  })

  it('keeps newlines, empty lines and spaces inside a line', () => {
    expect(wrap('one  two\n\n  three', face, 10, 500)).toEqual(['one  two', '', '  three'])
  })

  it('breaks a long address after its punctuation', () => {
    const lines = wrap('https://www.example.org/a-long-path/to/some-page.html', face, 10, 150)
    expect(lines.slice(0, -1).every((line) => /[-/.]$/.test(line))).toBe(true)
  })
})

describe('sharing a width among columns', () => {
  const measure = (text: string) => text.length * 5

  it('fills the width exactly, whatever the cells', () => {
    const cell = fc.string({ maxLength: 400 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const widths = columnWidths(rows, 4, 470, measure)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470)
          expect(Math.min(...widths)).toBeGreaterThan(40)
        }
      )
    )
  })

  it('gives long cells more, and shrinks many columns to fit', () => {
    const [short = 0, long = 0] = columnWidths([['a', 'b '.repeat(200)]], 2, 470, measure)
    expect(long).toBeGreaterThan(short * 2)
    const many = columnWidths([Array.from({ length: 12 }, () => 'a'.repeat(60))], 12, 470, measure)
    expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470)
  })
})
