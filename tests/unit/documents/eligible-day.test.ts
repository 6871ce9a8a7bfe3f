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

const paper = async (given: NamedCase['answers']) => {
  const words = await allWords()
  return JSON.stringify(copyFor(documentsOf(given, words)('pathway-plan'), 'full', words).model.sections)
}
const notRequired = 'A pathway plan is not yet required'
const presumed = 'Nobody has recorded when care began'

// One paper says one thing: who may be 16 by any date that counts is owed the plan, and only who is younger by each waits for it (¶7, ¶52).
it('whose age is in doubt, and who may be eligible, is not told that no pathway plan is required', async () => {
  const dates = (home: string): NamedCase['answers'] => ({
    'age-in-doubt': 'yes',
    'dates-of-birth': [
      { 'birth-date': '2012-03-01', 'birth-source': 'child-says' },
      { 'birth-date': home, 'birth-source': 'home-office' }
    ],
    'periods-of-care': [{ 'care-authority': 'Kent', 'care-from': '2026-01-05' }]
  })
  const inDoubt = await paper(dates('2009-06-01'))
  expect(inDoubt).toContain('Leaving-care category today: eligible child.')
  expect(inDoubt).not.toContain(notRequired)
  const younger = await paper(dates('2010-11-25'))
  expect(younger).toContain(notRequired)
  expect(younger).toContain('Leaving-care category today: none yet')
})

it('a category that is counted from the placement says so, and one from recorded care does not', async () => {
  const { 'periods-of-care': recorded, ...rest } = young('2010-03-01', '2026-06-01')
  const placed = await paper({ ...rest, 'placement-kind': 'foster-care', 'placement-since': '2026-06-01' })
  expect(placed).toContain('Leaving-care category today: eligible child.')
  expect(placed).toContain(presumed)
  expect(await paper({ ...rest, 'periods-of-care': recorded })).not.toContain(presumed)
})

// Regulation 40, Children Act 1989 s24: who is 18 before 13 weeks are complete qualifies for advice and assistance, and it is said while it can be planned for.
it.each<[string, NamedCase['answers'], string]>([
  [
    'will not be reached: on which day it would be',
    young('2008-12-24', '2026-10-24'),
    '13 weeks in care since the age of 14 would be complete on 23 January 2027'
  ],
  [
    'will not be reached, with care before that counts: that much sooner',
    {
      ...young('2008-12-24', '2026-10-24'),
      'periods-of-care': [
        {
          'care-authority': 'Kent',
          'care-legal-basis': 'section-20',
          'care-from': '2026-01-10',
          'care-to': '2026-01-20'
        },
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-10-24' }
      ]
    },
    '13 weeks in care since the age of 14 would be complete on 13 January 2027'
  ],
  [
    'may be complete by care of which nobody has recorded when it was: nothing is said as certain',
    {
      ...young('2008-12-24', '2026-10-24'),
      'periods-of-care': [
        { 'care-authority': 'Kent', 'care-legal-basis': 'section-20' },
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-10-24' }
      ]
    },
    'none yet, on the periods of care recorded.'
  ],
  [
    'end with the eve of 18: by one day, a lawyer says whether they are complete',
    young('2008-12-24', '2026-09-24'),
    'to be settled. On the periods of care recorded, 13 weeks'
  ],
  [
    'ended with the eve of 18, which has gone',
    young('2008-11-20', '2026-08-21', '2026-11-20'),
    'to be settled. On the periods of care recorded, 13 weeks'
  ],
  ['end a day after that', young('2008-12-24', '2026-09-25'), 'would be complete on 25 December 2026'],
  ['may be reached', young('2009-02-01', '2026-11-01'), 'none yet, on the periods of care recorded'],
  ['was not, and care has ended', young('2008-11-24', '2026-10-24', '2026-11-24'), 'qualifying for advice'],
  ['is not known of who has no date of birth', { 'periods-of-care': [] }, 'none yet, on the periods of care']
])('the 13 weeks before 18: %s', async (_, given, said) => {
  const words = await allWords()
  const { model } = copyFor(documentsOf(given, words)('pathway-plan'), 'full', words)
  const texts = model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .filter((text) => text.startsWith('Leaving-care category today'))
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain(said)
})
