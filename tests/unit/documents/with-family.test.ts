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

/** A girl of 13 who lives with her grandmother, of the family that knows where that is (¶23). */
const withGrandmother: Answers = {
  'known-as': 'Ana',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'with-family',
  'placement-kind': 'connected-person-foster-care',
  'placement-since': '2026-11-20',
  people: [
    { 'person-name': 'Paraschiva Lingurar', 'person-role': 'carer', 'person-contact': '01632 960112' },
    { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker', 'person-contact': '01632 960111' }
  ],
  'family-contacts': [
    {
      'contact-who': 'Paraschiva Lingurar',
      'contact-relationship': 'Grandmother',
      'contact-now': 'in-contact'
    },
    { 'contact-who': 'Elena Lingurar', 'contact-relationship': 'Half-sister', 'contact-now': 'in-contact' }
  ],
  'assessment-analysis':
    'Ana sleeps well. Her grandmother cooks; Grandmother says so. The half-sister writes.'
}

const all = (answers: Answers, recipient: RecipientId, also: readonly 'placement'[] = []): string =>
  documentIds
    .map((id) => {
      const copy = copyFor(documentsOf(answers, words)(id), recipient, words, also)
      return copy.leftOut.includes('placement') || also.length > 0 ? readIn(copy.model) : ''
    })
    .join('\n')

describe('a copy that leaves out where a child lives who lives with family (¶23)', () => {
  it('says to nobody that it is with family, of which kind, or which of the family it is', () => {
    const kinds = /"With family"|relative, friend or connected/
    expect(recipientIds.filter((id) => kinds.test(all(withGrandmother, id)))).toEqual([])
    // She knows herself who she is.
    expect(recipientIds.filter((id) => /Paraschiva|grandmother/i.test(all(withGrandmother, id)))).toEqual([
      'carer'
    ])
  })

  it('says it as little where she is entered as a relative, and named as whoever has the child', () => {
    const named: Answers = {
      ...withGrandmother,
      'first-48-hours-who': 'Paraschiva Lingurar',
      'placement-responsible-person': 'Paraschiva Lingurar',
      people: [
        { 'person-name': 'Paraschiva Lingurar', 'person-role': 'relative', 'person-contact': '01632 960112' },
        { 'person-name': 'Grace Adeyemi', 'person-role': 'social-worker', 'person-contact': '01632 960111' }
      ]
    }
    expect(recipientIds.filter((id) => /Paraschiva|01632 960112/.test(all(named, id)))).toEqual(['carer'])
  })

  // After a move of a child of whom nothing is suspected, she would read that she is asked about (¶44).
  it('asks in her own copy nothing of who may be tied to a danger', () => {
    const moved: Answers = {
      ...withGrandmother,
      'trafficking-conclusion': 'not-suspected',
      'first-placement-on': '2026-11-02',
      'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }],
      'placement-area': 'at-a-distance',
      'placement-registration': 'temporarily-approved',
      'safe-place-first': 'safe-now',
      'family-contacts': [
        {
          'contact-who': 'Paraschiva Lingurar',
          'contact-relationship': 'Grandmother',
          'contact-now': 'in-contact',
          'contact-involvement': 'not-suspected',
          'contact-assessment': 'assessed-safe',
          'contact-plan': 'existing-contact-continues'
        }
      ]
    }
    const read = (also: readonly 'placement'[]) =>
      readIn(copyFor(documentsOf(moved, words)('protection-and-placement-plan'), 'carer', words, also).model)
    // The order to answer anew for this placement is the authority's, and counted with the rest (¶44).
    for (const also of [[], ['placement'] as const]) {
      expect(read(also)).toContain('more are with the social worker')
      for (const words of ['answer anew for this placement', 'tied to'])
        expect(read(also)).not.toContain(words)
    }
  })

  it('says what the others of the family are', () => {
    expect(all(withGrandmother, 'lawyer').includes('Half-sister')).toBe(true)
    expect(all(withGrandmother, 'full').includes('half-sister writes')).toBe(true)
  })

  it('and says everything where the place is given', () => {
    const read = all(withGrandmother, 'full', ['placement'])
    for (const told of ['With family', 'relative, friend or connected', 'Paraschiva Lingurar', 'Grandmother'])
      expect(read.includes(told), told).toBe(true)
  })

  it('says that a grandmother is one who does not have the child', () => {
    const elsewhere: Answers = {
      ...withGrandmother,
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      people: [{ 'person-name': 'Ruth Ashdown', 'person-role': 'carer' }]
    }
    expect(/Paraschiva Lingurar.*Grandmother/s.test(all(elsewhere, 'lawyer'))).toBe(true)
    expect(all(elsewhere, 'lawyer').includes('"Foster care"')).toBe(true)
  })

  it('does not say that a child lives with a parent', () => {
    const read = all({ ...withGrandmother, 'placement-kind': 'with-parent' }, 'lawyer')
    expect(read.includes(words('questions.placement-kind.options.with-parent'))).toBe(false)
  })
})

/** A boy whom Harbourshire looked after, and who moved to Fellshire (¶31). */
const moved: Answers = {
  'known-as': 'Idris',
  'age-as-known': '16-or-17',
  'immigration-position': 'claim-undecided',
  'transfer-state': 'moved',
  'periods-of-care': [
    {
      'care-authority': 'Harbourshire',
      'care-legal-basis': 'section-20',
      'care-from': '2026-05-12',
      'care-to': '2026-10-10'
    },
    { 'care-authority': 'Fellshire', 'care-legal-basis': 'section-20', 'care-from': '2026-10-10' }
  ],
  'transfer-authority': 'Fellshire',
  'transfer-meanwhile': 'Harbourshire keeps duties until Fellshire takes over',
  people: [
    {
      'person-name': 'Lou Kemp',
      'person-role': 'social-worker',
      'person-organisation': 'Fellshire Children’s Services',
      'person-contact': '01632 960300'
    }
  ]
}

describe('a copy that leaves out where a child lives who moved to another authority (¶23, ¶31)', () => {
  it('names that authority to nobody but to whom it is, however it is recorded', () => {
    for (const answers of [moved, without(moved, 'transfer-authority'), without(moved, 'transfer-state')])
      expect(recipientIds.filter((id) => all(answers, id).includes('Fellshire'))).toEqual([
        'receiving-authority'
      ])
  })

  it('names the one that makes the copy, and how to reach who works with the child', () => {
    const read = all(moved, 'lawyer')
    expect(read.includes('Harbourshire keeps duties until [left out] takes over')).toBe(true)
    expect(read.includes('01632 960300')).toBe(true)
  })

  it('names it where the place is given', () => {
    expect(all(moved, 'lawyer', ['placement']).includes('Fellshire Children’s Services')).toBe(true)
  })

  it('names the authority that had care before one that goes on', () => {
    const before: Answers = {
      ...without(without(moved, 'transfer-authority'), 'transfer-state'),
      'periods-of-care': [
        { 'care-authority': 'Fellshire', 'care-legal-basis': 'section-20', 'care-from': '2025-05-12' },
        { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-10-10' }
      ]
    }
    expect(all(before, 'lawyer').includes('Fellshire')).toBe(true)
  })
})

function without(answers: Answers, id: keyof Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id))
}
