import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/documents/pdf/blocks/columns.ts'
import { asWritten, daysKept } from '../../../src/documents/pdf/text/days.ts'
import { printable } from '../../../src/documents/pdf/text/printable.ts'
import { widthOf, wrap } from '../../../src/documents/pdf/text/wrap.ts'
import { coverage, face } from './fixtures.ts'

const letters = { face, size: 10 }

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

describe('breaking lines', () => {
  it('loses nothing and makes no line wider than asked, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 12, max: 500 }),
        (typed, width) => {
          const text = printable(typed, coverage)
          const lines = wrap(text, letters, width)
          expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text))
          for (const line of lines) {
            if (Array.from(line).length > 1) expect(widthOf(line, letters)).toBeLessThanOrEqual(width + 0.001)
          }
        }
      )
    )
  })

  it('keeps newlines, empty lines and spaces inside a line', () => {
    expect(wrap('one  two\n\n  three', letters, 500)).toEqual(['one  two', '', '  three'])
  })

  it('breaks a long address after its punctuation', () => {
    const lines = wrap('https://www.example.org/a-long-path/to/some-page.html', letters, 150)
    expect(lines.slice(0, -1).every((line) => /[-/.]$/.test(line))).toBe(true)
  })

  it('keeps a telephone number on one line, and breaks one that no line holds between its groups', () => {
    const text = 'Phạm Hoài An, Booked through 01632 960160; at night (020 7946 0958), +44 7700 900123.'
    const numbers = ['01632 960160;', '(020 7946 0958),', '+44 7700 900123.']
    for (let width = 90; width < 400; width += 10) {
      const lines = wrap(text, letters, width)
      for (const number of numbers) expect(lines.filter((line) => line.includes(number))).toHaveLength(1)
    }
    expect(wrap('07700 900123', letters, 45)).toEqual(['07700', '900123'])
  })

  it.each([
    '+44 (0)20 7946 0958',
    '(020) 7946 0958',
    '+84 90 123 4567',
    '+33 1 23 45 67 89',
    '0300 123 45 67',
    '07700 90 01 23'
  ])('keeps %s on one line, however it is written', (number) => {
    for (let width = 110; width < 400; width += 10)
      expect(
        wrap(`At night the duty team on ${number}, or 999.`, letters, width).filter((line) =>
          line.includes(`${number},`)
        )
      ).toHaveLength(1)
  })

  // A word before it: what no line holds would be broken in any case.
  it.each(['2026 12', '12 10', '09 12', '+2 more'])('breaks %s, which is no telephone number', (text) => {
    const [first = '', second = ''] = text.split(' ')
    const width = Math.max(widthOf(`In ${first}`, letters), widthOf(text, letters)) + 1
    expect(wrap(`In ${text}`, letters, width)).toEqual([`In ${first}`, second])
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

  it('breaks no day where there is room, and gives the rest to the column with the most text', () => {
    const rows = [
      ['Objective', 'What is done', 'By whom', 'Due', 'Needs it answers'],
      [
        'Feels safe',
        'Meets the teacher '.repeat(6),
        'Amir Rahimi, Designated teacher',
        '27 November 2026',
        'Learning'
      ]
    ]
    const [, done = 0, , due = 0, needs = 0] = columnWidths(rows, 5, 470, measure, 12)
    expect(due).toBeGreaterThanOrEqual(measure('27 November 2026') + 12)
    expect(done).toBeGreaterThan(needs * 1.5)
  })

  it('sets no name in as many lines as words beside a long text', () => {
    const rows = [
      ['What', 'Whose it is', 'By when', 'How it stands', 'Guidance'],
      [
        'Look again with the child at what has changed, and at every review. '.repeat(2),
        'Ruth Amadi, social worker',
        '19 February 2027 (suggested: the next review)',
        'Open',
        '¶15, ¶46'
      ]
    ]
    const [, name = 0] = columnWidths(rows, 5, 470, measure, 12)
    expect(name).toBeGreaterThanOrEqual(measure('Ruth Amadi,') + 12)
  })
})

describe('days in a cell', () => {
  const fitting = (width: number) => (day: string) => day.length * 5 <= width

  it('stay on a line, and are written as they were', () => {
    const kept = daysKept('Done on 11 November 2026', fitting(90))
    expect(wrap(kept, letters, 95).map(asWritten)).toEqual(['Done on', '11 November 2026'])
  })

  it('are broken as any words where no line holds them', () => {
    expect(daysKept('11 November 2026', fitting(50))).toBe('11 November 2026')
  })
})
