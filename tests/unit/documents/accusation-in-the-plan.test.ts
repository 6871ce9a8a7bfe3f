import { beforeAll, describe, expect, it } from 'vitest'
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

// No care plan is made from 18: what a young person is accused of, and who defends them, is in the pathway plan (¶33).
describe('from 18', () => {
  const grown = { ...charged, 'age-as-known': '18-or-over', 'age-in-doubt': 'no' } as const
  const pathway = (recipient: RecipientId, answers: NamedCase['answers'] = grown) =>
    readIn(copyFor(documentsOf(answers, words)('pathway-plan'), recipient, words).model)

  it.each(['full', 'lawyer'] as const)('is in the copy of the pathway plan for: %s', (recipient) => {
    expect(pathway(recipient)).toContain('Growing cannabis')
    expect(pathway(recipient)).toContain('Ann Field')
  })

  it.each(['carer', 'school', 'health'] as const)('changes nothing in the copy for: %s', (recipient) => {
    expect(pathway(recipient)).toBe(pathway(recipient, { ...grown, 'criminal-matters': [] }))
  })

  it('is not spelt out in the copy that they carry', () => {
    expect(pathway('child')).not.toContain('Growing cannabis')
  })

  it('stands in the care plan alone while they have one', () => {
    const child: NamedCase['answers'] = { ...charged, 'age-as-known': '16-or-17', 'age-in-doubt': 'no' }
    expect(plan('full', child)).toContain('Growing cannabis')
    expect(pathway('full', child)).not.toContain('Growing cannabis')
  })
})

// “There is no referral” was true when it was answered, and is not once one was made (Modern Slavery Act 2015, s45; invariant 17).
describe('officers of whom “no referral” was answered', () => {
  const matter = {
    'criminal-matter-kind': 'arrest',
    'criminal-matter-on': '2026-10-05',
    'criminal-matter-accusation': 'Theft'
  }
  const answered = (told: string, referral?: string): NamedCase['answers'] => ({
    ...charged,
    ...(referral === undefined ? {} : { referral }),
    'criminal-matters': [{ ...matter, 'criminal-matter-police-told': told }]
  })

  it.each(['made', 'already-made-by-another'])('are not said to have none beside one that is %s', (made) => {
    for (const recipient of ['full', 'lawyer'] as const) {
      const said = plan(recipient, answered('no-referral', made))
      expect(said).toContain('there was no referral when this was answered')
      expect(said).not.toContain('There is no referral')
    }
  })

  it.each([undefined, 'being-made', 'not-decided'])('stay as they were answered where it is %s', (state) => {
    expect(plan('full', answered('no-referral', state))).toContain('There is no referral')
  })

  it.each(['told', 'not-yet'])('stay as they were answered where it was %s', (told) => {
    expect(plan('full', answered(told, 'made'))).not.toContain('when this was answered')
  })
})
