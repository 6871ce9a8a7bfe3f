import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Answers = NamedCase['answers']

/** A boy of 16 under a care order, of whose hotel it was recorded in February that nobody had registered it. */
const inCare: Answers = {
  'known-as': 'Kyle',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'child-says' }],
  'safe-place-first': 'safe-now',
  'periods-of-care': [
    { 'care-authority': 'Leeds', 'care-legal-basis': 'care-order', 'care-from': '2026-02-03' }
  ],
  'placement-since': '2026-11-20',
  'placement-registration': 'neither'
}

const of = (answers: Answers, recipient: RecipientId, also: readonly 'placement'[]): string =>
  documentIds
    .map((id) => readIn(copyFor(documentsOf(answers, words)(id), recipient, words, also).model))
    .join('\n')

const copies = recipientIds.flatMap((recipient) => [
  [recipient, [] as const] as const,
  [recipient, ['placement'] as const] as const
])

// Regulations 15 to 18 of the Care Planning Regulations: a parent's home is assessed and approved by an officer, and is registered by nobody.
describe('a child who lives at home under a care order', () => {
  const order = 'Move the child today to a place that is approved or registered'

  it.each(copies)('is moved by no copy for %s, told where the child lives: %j', (recipient, also) => {
    const read = of({ ...inCare, 'placement-kind': 'with-parent' }, recipient, also)
    expect(read).not.toContain(order)
    expect(read).not.toContain(words('questions.placement-registration.short'))
  })

  it('and whoever lives in a place of a kind that is told is moved, in the copies that say so', () => {
    const home: Answers = { ...inCare, 'placement-kind': 'childrens-home' }
    const telling = recipientIds.filter((recipient) => of(home, recipient, []).includes(order))
    expect(telling).toEqual(expect.arrayContaining(['full', 'carer', 'lawyer']))
  })

  // The registration is asked before the kind: until that is recorded the child may be in no parent's home, and the order stands (regulation 27A).
  it('and whoever lives in a place of a kind that nobody has recorded yet is moved too', () => {
    const telling = recipientIds.filter((recipient) => of(inCare, recipient, []).includes(order))
    expect(telling).toEqual(expect.arrayContaining(['full', 'carer', 'lawyer']))
  })
})
