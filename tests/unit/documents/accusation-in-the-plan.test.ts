import { beforeAll, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** An accusation is a legal need by itself: the care plan names it, also where nobody has said so under legal support (¶33). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const charged: NamedCase['answers'] = {
  'known-as': 'Bao',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  people: [{ 'person-name': 'Ann Field', 'person-role': 'legal-representative' }],
  'criminal-matters': [
    {
      'criminal-matter-kind': 'charge',
      'criminal-matter-on': '2026-11-20',
      'criminal-matter-accusation': 'Growing cannabis',
      'criminal-matter-solicitor': 'Ann Field',
      'criminal-matter-stands': 'goes-on'
    }
  ]
}
const uncharged: NamedCase['answers'] = { ...charged, 'criminal-matters': [] }
const plan = (recipient: RecipientId, answers = charged) =>
  readIn(copyFor(documentsOf(answers, words)('care-plan'), recipient, words).model)

it.each(['full', 'lawyer'] as const)('is in the copy of the plan for: %s', (recipient) => {
  expect(plan(recipient)).toContain('Growing cannabis')
  expect(plan(recipient)).toContain('who goes with the child to every meeting with lawyers')
})

it.each(['carer', 'school', 'health'] as const)('changes nothing in the copy for: %s', (recipient) => {
  expect(plan(recipient)).toBe(plan(recipient, uncharged))
})

// Paper that the child carries can be found (¶23).
it('is not spelt out in the copy that the child carries', () => {
  expect(plan('child')).not.toContain('Growing cannabis')
})
