import { expect, it } from 'vitest'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

// The day of every document here is 24 November 2026: whoever was in care for 13 weeks since 14, and is 16, is eligible (¶51).
const young = (born: string, from: string, to?: string): NamedCase['answers'] => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
  'periods-of-care': [
    {
      'care-authority': 'Kent',
      'care-legal-basis': 'section-20',
      'care-from': from,
      ...(to === undefined ? {} : { 'care-to': to })
    }
  ]
})

it.each<[string, NamedCase['answers'], boolean]>([
  ['is to come, and hangs on care that goes on', young('2010-03-01', '2026-11-02'), true],
  ['has come', young('2010-03-01', '2026-06-01'), false],
  ['has come, and care has ended', young('2009-03-01', '2026-01-05', '2026-11-02'), false]
])('the day of becoming an eligible child: %s', async (_, given, hangs) => {
  const words = await allWords()
  const { model } = copyFor(documentsOf(given, words)('pathway-plan'), 'full', words)
  const tables = model.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table')
  const rows = tables.flatMap((table) => table.rows).filter(([what]) => what === 'Eligible child')
  expect(rows).toHaveLength(1)
  expect(rows[0]?.at(-1)?.endsWith('if care goes on')).toBe(hangs)
})
