import { beforeAll, describe, expect, it } from 'vitest'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { DocumentId } from '../../../content/documents'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']

/** What comes next in a child’s own copy of that day: each label with what it says. */
function nextOn(today: string, given: Given, id: DocumentId = 'care-plan'): readonly string[] {
  const source = sourcesOf(fileWith(answersOf(given)), { today, words, localDetails: {} })(id)
  return copyFor(source, 'child', words)
    .model.sections.filter((section) => section.id === 'dates')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .map(({ label, values }) => `${label}: ${values.join(' ')}`)
}
const passed =
  'This day has passed. We have not written down that it was done. Ask us why, or ask your advocate.'
const held = (on: string, next?: string) => ({
  'review-on': on,
  'review-state': 'review-held',
  ...(next === undefined ? {} : { 'review-next-on': next })
})
const cared: Given = {
  'dates-of-birth': [{ 'birth-date': '2012-04-04', 'birth-source': 'document' }],
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2024-11-05' }
  ]
}
const reviewsIn = (rows: readonly string[]) => rows.filter((row) => row.includes('meeting about your plan'))

// ¶46, ¶47: a child whose review nobody has held is not left without a word of it.
describe('a review in the child’s own copy', () => {
  const given: Given = { ...cared, reviews: [held('2024-11-29'), held('2025-02-25', '2025-08-20')] }

  it('stands until its day, and is not gone on the day after', () => {
    expect(reviewsIn(nextOn('2025-08-20', given))).toEqual(['The meeting about your plan: 20 August 2025'])
    expect(reviewsIn(nextOn('2025-10-01', given))).toEqual([
      `The meeting about your plan: 20 August 2025. ${passed}`
    ])
  })

  it('whose arranged day passed stands by the last day, as long as that is ahead', () => {
    expect(reviewsIn(nextOn('2025-08-22', given))).toEqual([
      'The next meeting about your plan, at the latest: 25 August 2025'
    ])
  })

  it('that was never arranged stands by the last day, and is not gone after it', () => {
    const never = { ...cared, reviews: [held('2024-11-29'), held('2025-02-25')] }
    expect(reviewsIn(nextOn('2025-08-26', never))).toEqual([
      `The next meeting about your plan, at the latest: 25 August 2025. ${passed}`
    ])
  })

  it('is gone once it is held, and only the next stands', () => {
    const after = {
      ...cared,
      reviews: [held('2024-11-29'), held('2025-02-25', '2025-08-20'), held('2025-08-20')]
    }
    expect(reviewsIn(nextOn('2025-10-01', after))).toEqual([
      'The next meeting about your plan, at the latest: 20 February 2026'
    ])
  })

  // An earlier day of which nobody said what came does not hide the one that the child can still come to.
  it('that is to come stands before one that passed, until its own day has passed too', () => {
    const planned = (on: string) => ({ 'review-on': on, 'review-state': 'review-planned' })
    for (const reviews of [
      [held('2024-11-29'), held('2025-02-25', '2025-08-20'), planned('2025-11-10')],
      [held('2024-11-29'), held('2025-02-25'), planned('2025-08-20'), planned('2025-11-10')],
      [
        held('2024-11-29'),
        held('2025-02-25'),
        planned('2025-12-01'),
        planned('2025-11-10'),
        planned('2025-08-20')
      ]
    ]) {
      const two = { ...cared, reviews }
      for (const today of ['2025-10-01', '2025-11-10'])
        expect(reviewsIn(nextOn(today, two))).toEqual(['The meeting about your plan: 10 November 2025'])
    }
    const all = { ...cared, reviews: [held('2025-02-25', '2025-08-20'), planned('2025-11-10')] }
    expect(reviewsIn(nextOn('2025-11-11', all))).toEqual([
      `The meeting about your plan: 20 August 2025. ${passed}`
    ])
  })

  it('of which nobody knows whether it is the second is not called passed', () => {
    const unknown = { ...cared, reviews: [held('2025-04-01')] }
    expect(reviewsIn(nextOn('2025-08-01', unknown)).filter((row) => row.includes(passed))).toEqual([])
  })
})

// ¶52, Care Leavers Regulations 7: the plan of somebody who has left care is looked at with them every six months.
it('a pathway plan that nobody has looked at again is not gone from the paper of a care leaver', () => {
  const given: Given = {
    'dates-of-birth': [{ 'birth-date': '2008-04-04', 'birth-source': 'document' }],
    'age-in-doubt': 'no',
    'periods-of-care': [
      {
        'care-authority': 'Harbourshire',
        'care-legal-basis': 'section-20',
        'care-from': '2024-11-05',
        'care-to': '2026-04-04'
      }
    ],
    'pathway-plan-made-on': '2026-03-10'
  }
  const label = 'We look at your pathway plan with you again, at the latest: 10 September 2026'
  expect(nextOn('2026-09-08', given, 'pathway-plan')).toContain(label)
  expect(nextOn('2026-09-11', given, 'pathway-plan')).toContain(`${label}. ${passed}`)
  expect(nextOn('2026-10-08', given, 'pathway-plan')).toContain(`${label}. ${passed}`)
})

// ¶27, ¶33: a child who gives evidence, or whose case is heard, can ask when and who goes along. The day is not on a paper that anybody may find (¶23).
describe('a day at a court, with the police or with a lawyer, in the child’s own copy', () => {
  const said =
    'A day at a court, with the police or with a lawyer: We do not write the day here. Someone could find it. Ask us when it is, and who goes with you.'
  const matter = (on: string) => ({
    ...cared,
    'legal-arrangements': [{ 'legal-matter': 'criminal-case-as-victim', 'legal-matter-next-date': on }]
  })
  const hearing = (state: string): Given => ({
    ...cared,
    'immigration-position': 'appeal-pending',
    'asylum-steps': [
      {
        'asylum-step-kind': 'appeal-hearing',
        'asylum-step-state': state,
        'asylum-step-on': '2027-04-14'
      }
    ]
  })

  it('is one to ask about, and is not written', () => {
    for (const given of [
      matter('2027-03-01'),
      hearing('ahead'),
      {
        ...cared,
        'trafficking-conclusion': 'suspected',
        'criminal-matters': [
          {
            'criminal-matter-kind': 'charge',
            'criminal-matter-on': '2027-01-04',
            'criminal-matter-next-on': '2027-03-01'
          }
        ]
      }
    ]) {
      const rows = nextOn('2027-02-24', given)
      expect(rows.filter((row) => row === said)).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toMatch(/1 March|14 April/)
    }
  })

  it('is none once it has gone by, is done, or is more than a year off', () => {
    for (const given of [matter('2027-02-23'), matter('2028-03-01'), hearing('done'), cared])
      expect(nextOn('2027-02-24', given)).not.toContain(said)
  })

  it('of a claim is written, where it is an interview', () => {
    const interview: Given = {
      ...cared,
      'immigration-position': 'claim-undecided',
      'asylum-steps': [
        { 'asylum-step-kind': 'interview', 'asylum-step-state': 'ahead', 'asylum-step-on': '2027-04-14' }
      ]
    }
    const rows = nextOn('2027-02-24', interview)
    expect(rows).toContain('The next step of your asylum claim: 14 April 2027')
    expect(rows).not.toContain(said)
  })
})
