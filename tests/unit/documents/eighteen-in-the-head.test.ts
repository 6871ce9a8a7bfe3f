import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const born = (on: unknown) =>
  ({
    'known-as': 'Bao',
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': on, 'birth-source': 'document' }]
  }) as NamedCase['answers']

/** What the head of the care plan says of the 18th birthday. */
function eighteenIn(given: NamedCase['answers'], today: string): readonly string[] {
  const model = buildDocument('care-plan', fileWith(answersOf(given)), { today, words, location: 'shown' })
  const head = model.sections.find(({ id }) => id === 'the-child')?.blocks ?? []
  return head.flatMap((block) =>
    block.kind === 'rows'
      ? block.rows.filter(({ label }) => label === '18th birthday').flatMap(({ values }) => values)
      : []
  )
}

describe('the 18th birthday in the head of a plan (¶51, ¶54)', () => {
  it('stands there in the half year before it', () => {
    expect(eighteenIn(born('2009-02-17'), '2026-11-24')).toEqual(['17 February 2027'])
    expect(eighteenIn(born('2009-02-17'), '2026-07-24')).toEqual([])
    expect(eighteenIn(born('2009-02-17'), '2027-02-17')).toEqual([])
  })

  it.each([['2009'], ['2009-02']])('does not where the date of birth is known as %s alone (¶7)', (about) => {
    expect(eighteenIn(born({ about }), '2026-12-01')).toEqual([])
  })

  it('does not where somebody doubts the age (¶7)', () => {
    expect(eighteenIn({ ...born('2009-02-17'), 'age-in-doubt': 'yes' }, '2026-11-24')).toEqual([])
  })
})
