import { describe, expect, it } from 'vitest'
import type { Timeline, TimelineMark } from '../../../src/documents/model.ts'
import { missingGlyphs } from '../../../src/documents/pdf/text/missing.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { coverage, documentOf, fonts } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

const kinds = ['done', 'due', 'overdue', 'milestone', 'today'] as const

/** A picture of so many days, with every shape. */
function timelineWith(count: number, more: Partial<TimelineMark> = {}): Timeline {
  const marks = Array.from({ length: count }, (_, index): TimelineMark => ({
    kind: kinds[index % kinds.length] ?? 'due',
    position: (index + 0.5) / count,
    date: `${index + 1} November 2026`,
    label: `Day${index + 1}`,
    state: index % 5 === 2 ? 'overdue' : '',
    ...more
  }))
  return {
    kind: 'timeline',
    caption: 'From coming into care to 25',
    description: 'A line of time.',
    lines: count,
    marks,
    spans: [
      { kind: 'shortened', from: 0.5, to: 0.7 },
      { kind: 'window', from: 0.8, to: 0.9 }
    ]
  }
}
const filler = (lines: number) =>
  ({ kind: 'list', items: Array.from({ length: lines }, (_, index) => `filler${index}`) }) as const

describe('a picture of days in a PDF', () => {
  it.each([1, 12, 32, 42])(
    'has each of %i days once, with its date, label and state as text',
    async (count) => {
      const { body } = await readPdf(writePdf(documentOf([timelineWith(count)]), fonts))
      const words = body.split(/\s+/)
      for (let day = 1; day <= count; day += 1)
        expect(words.filter((word) => word === `Day${day}`)).toHaveLength(1)
      expect(body.split('overdue').length - 1).toBe(Math.floor((count + 2) / 5))
      expect(body).toContain('A line of time.')
    }
  )

  it.each([0, 5, 15, 25, 35])('is whole on one page with its heading, after %i lines', async (lines) => {
    const blocks = [filler(lines), { kind: 'heading', text: 'Dates' } as const, timelineWith(42)]
    const { pages } = await readPdf(writePdf(documentOf(blocks), fonts))
    const own = pages.filter(({ text }) => text.includes('Day1 ') || text.includes('Day42'))
    expect(own).toHaveLength(1)
    expect(own[0]?.text).toContain('From coming into care to 25')
    expect(own[0]?.text).toContain('Dates')
  })

  it('keeps a long label on its line', async () => {
    const label = 'Needs assessment for the pathway plan, from 14 September 2028, and a few more words'
    const { body } = await readPdf(writePdf(documentOf([timelineWith(3, { label })]), fonts))
    expect(body.split(label)).toHaveLength(4)
  })

  it('is among what is searched for characters that the font lacks', () => {
    const missing = missingGlyphs(documentOf([timelineWith(1, { label: 'سارا' })]), coverage)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing[0]?.where).toBe('From coming into care to 25')
  })
})
