import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']

/** Whether the pathway plan says what a carer does if the young person goes missing, without the place and with it. */
const saysCarer = (given: Given): readonly boolean[] =>
  ([[], ['placement']] as readonly (readonly Matter[])[]).map((also) =>
    JSON.stringify(copyFor(documentsOf(given, words)('pathway-plan'), 'full', words, also).model).includes(
      'If missing: the carer'
    )
  )

const person = (name: string, role: string, until?: string) => ({
  'person-name': name,
  'person-role': role,
  ...(until === undefined ? {} : { 'person-until': until })
})
const given = (born: string, ...people: readonly ReturnType<typeof person>[]): Given => ({
  'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'placement-responsible-person': people[0]?.['person-name'],
  'if-missing-carer': 'Rings 999 at once',
  people
})
const [grownUp, child] = ['2008-04-04', '2010-04-04']

// ¶39, ¶66: a plan leaves nothing to a carer whom a young person of 18 has no more.
describe('what a carer does if the young person goes missing', () => {
  it('is said to nobody once the carers of an adult have left, whether or not the copy tells the place', () => {
    const left = [
      person('Margaret Hale', 'carer', '2025-12-09'),
      person('Tom Fenwick', 'key-worker', '2026-04-04')
    ]
    expect(saysCarer(given(grownUp, ...left))).toEqual([false, false])
  })

  it('is said of an adult who has a carer or a key worker, and of every child', () => {
    const [margaret, tom] = [
      person('Margaret Hale', 'carer', '2025-12-09'),
      person('Tom Fenwick', 'key-worker')
    ]
    expect(saysCarer(given(grownUp, margaret, tom))).toEqual([true, true])
    expect(saysCarer(given(child, margaret))).toEqual([true, true])
  })

  // Invariant 15: who is responsible is not told where the place is not.
  it('is the same in a copy without the place, whoever is responsible there', () => {
    const [left, aunt] = [person('Margaret Hale', 'carer', '2025-12-09'), person('Ines Marku', 'relative')]
    const [byHer] = saysCarer(given(grownUp, aunt, left))
    const [byNobody] = saysCarer(given(grownUp, left, aunt))
    expect([byHer, byNobody]).toEqual([false, false])
  })
})
