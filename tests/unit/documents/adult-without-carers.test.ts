import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
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
const saysCarer = (given: Given, recipient: RecipientId = 'full'): readonly boolean[] =>
  ([[], ['placement']] as readonly (readonly Matter[])[]).map((also) =>
    JSON.stringify(copyFor(documentsOf(given, words)('pathway-plan'), recipient, words, also).model).includes(
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

  // Invariants 15 and 16: who is responsible is not told where the place is not, and what whoever is left does is lost to no copy.
  it('is the same in a copy without the place, whoever is responsible there, and stands as long as somebody may be', () => {
    const [left, aunt] = [person('Margaret Hale', 'carer', '2025-12-09'), person('Ines Marku', 'relative')]
    for (const recipient of ['full', 'carer'] as const) {
      expect(saysCarer(given(grownUp, aunt, left), recipient)).toEqual([true, true])
      // Whoever is told of nobody who is responsible leaves nothing to a carer.
      expect(saysCarer(given(grownUp, left, aunt), recipient)).toEqual([true, false])
    }
    // The police look for them, and are told of the place only where they ask.
    expect(saysCarer(given(grownUp, aunt, left), 'police')[0]).toBe(true)
    expect(saysCarer(given(grownUp, left, aunt), 'police')[0]).toBe(true)
  })

  it('goes by whoever is there now, where the copy is not told who is responsible', () => {
    const left = person('Margaret Hale', 'carer', '2025-12-09')
    const gone = person('Ines Marku', 'relative', '2026-05-01')
    const worker = person('Dana Reid', 'social-worker')
    for (const people of [
      [left, gone],
      [left, worker]
    ])
      expect(saysCarer(given(grownUp, ...people))[0]).toBe(false)
  })
})
