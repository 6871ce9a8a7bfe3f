import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import { speakOf, type Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords, wordsNow } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Answers = NamedCase['answers']

const ended = {
  'care-authority': 'Harbourshire',
  'care-legal-basis': 'section-20',
  'care-from': '2025-01-10',
  'care-to': '2026-11-02',
  'care-ended-because': 'She went home to her mother.'
}

/** A girl of 17 from Afghanistan, whose mother came here, and who lives with her since care ended. The papers are of 24 November 2026. */
const home: Answers = {
  'known-as': 'Parwana',
  'age-as-known': '16-or-17',
  'dates-of-birth': [{ 'birth-date': '2009-06-20', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'not-suspected',
  'immigration-position': 'refugee-status',
  'asylum-claimed-or-intended': 'claimed',
  'unaccompanied-responsible-adult': 'nobody',
  'unaccompanied-own-right': 'yes',
  'unaccompanied-under-18-at-claim': 'yes',
  'safe-place-first': 'safe-now',
  'place-tonight': 'with-family',
  'placement-kind': 'with-parent',
  'placement-since': '2026-11-02',
  'family-contacts': [
    {
      'contact-who': 'Shukria Rahimi',
      'contact-is-parent': 'yes',
      'contact-now': 'in-contact',
      'contact-assessment': 'assessed-safe'
    }
  ],
  'periods-of-care': [ended]
}
const nobody = {
  'care-authority': 'Harbourshire',
  'care-legal-basis': 'not-looked-after',
  'care-from': '2026-11-02'
}
const copy = (given: Answers, id: DocumentId, recipient: RecipientId, also: readonly 'placement'[] = []) =>
  readIn(copyFor(documentsOf(given, words)(id), recipient, words, also).model)
const basis = () => words('actions.settle-the-basis-of-care')
const without = (given: Answers, ...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(given).filter(([id]) => !ids.includes(id)))

// What is owed is owed in every copy alike (invariant 17), and no gap says where she is (invariant 15).
describe('a copy that is not told the place', () => {
  const saidSo: Answers = {
    ...home,
    'periods-of-care': [ended, nobody]
  }

  it('does not order a basis of care for a girl who is home with her mother', () => {
    for (const given of [home, saidSo])
      for (const id of ['action-list', 'review-record'] as const) {
        expect(copy(given, id, 'full', ['placement'])).not.toContain(basis())
        expect(copy(given, id, 'full')).not.toContain(basis())
      }
  })

  it('says the same where no kind of placement is recorded', () => {
    for (const given of [home, saidSo])
      expect(copy(given, 'action-list', 'full')).toBe(
        copy(without(given, 'placement-kind'), 'action-list', 'full')
      )
  })

  it('goes on ordering it where the kind is told, or tonight’s place is one of care', () => {
    const fostered: Answers = { ...home, 'place-tonight': 'foster-home', 'placement-kind': 'foster-care' }
    expect(copy(fostered, 'action-list', 'full')).toContain(basis())
    expect(copy(without(fostered, 'placement-kind'), 'action-list', 'full')).toContain(basis())
    expect(
      copy(without(fostered, 'placement-kind', 'place-tonight'), 'action-list', 'full', ['placement'])
    ).toContain(basis())
  })
})

// Separated from both parents is what makes a child unaccompanied (¶7).
describe('whether she is unaccompanied', () => {
  it('is said of a child in care, and not at home with a mother who was found safe', () => {
    const inCare = { ...home, 'placement-kind': 'foster-care', 'place-tonight': 'foster-home' }
    expect(copy(inCare, 'care-plan', 'full', ['placement'])).toContain('The child is unaccompanied')
    expect(copy(home, 'care-plan', 'full', ['placement'])).not.toContain('The child is unaccompanied')
    expect(copy(home, 'care-plan', 'full')).not.toContain('The child is unaccompanied')
  })

  // A paper that says where she is does not say in the next line that she is with nobody.
  it.each<[DocumentId, RecipientId, readonly 'placement'[]]>([
    ['care-plan', 'carer', ['placement']],
    ['care-plan', 'lawyer', ['placement']],
    ['protection-and-placement-plan', 'carer', ['placement']],
    ['protection-and-placement-plan', 'lawyer', ['placement']],
    ['pathway-plan', 'carer', ['placement']],
    ['pathway-plan', 'lawyer', ['placement']],
    ['review-record', 'carer', ['placement']],
    ['review-record', 'lawyer', ['placement']],
    ['first-night', 'carer', ['placement']],
    ['first-night', 'carer', []],
    ['first-night', 'child', ['placement']],
    ['transfer-summary', 'child', ['placement']]
  ])(
    'is not said in the %s for the %s, who is not told what was found of her mother',
    (id, recipient, also) => {
      const inCare = { ...home, 'placement-kind': 'foster-care', 'place-tonight': 'foster-home' }
      expect(copy(inCare, id, recipient, also)).toContain('The child is unaccompanied')
      expect(copy(home, id, recipient, also)).not.toContain('The child is unaccompanied')
    }
  )

  it('is said where the copy tells that nobody found her mother safe', () => {
    const unsafe = {
      ...home,
      'family-contacts': [{ 'contact-is-parent': 'yes', 'contact-now': 'in-contact' }]
    }
    expect(copy(unsafe, 'care-plan', 'full', ['placement'])).toContain('The child is unaccompanied')
  })

  it('and of an adult that she came so', async () => {
    const grown: Answers = {
      ...home,
      'age-as-known': '18-or-over',
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2008-06-20', 'birth-source': 'child-says' }]
    }
    await speakOf('adult')
    const spoken = wordsNow()
    const said = readIn(
      copyFor(documentsOf(grown, spoken)('pathway-plan'), 'full', spoken, ['placement']).model
    )
    expect(said).toContain('The young person came as an unaccompanied child, and claimed asylum.')
    expect(said).not.toContain('is unaccompanied')
    await speakOf('child')
  })
})

// Whoever signs a plan reads first that nobody looks after her any more (¶52).
describe('that care has ended', () => {
  const [said, inCare] = ['Looked after until 2 November 2026', 'Section 20']
  it('stands on the first page, with a period without care or none', () => {
    for (const given of [home, { ...home, 'periods-of-care': [ended, nobody] }])
      expect(copy(given, 'care-plan', 'full')).toContain(said)
    expect(copy(home, 'care-plan', 'full')).not.toContain(`${inCare}, since`)
  })

  it('is not said while care goes on, under another period or by the placement', () => {
    const again = [ended, { 'care-legal-basis': 'section-20', 'care-from': '2026-11-09' }]
    expect(copy({ ...home, 'periods-of-care': again }, 'care-plan', 'full')).not.toContain(
      'Looked after until'
    )
    const placed = { ...home, 'placement-kind': 'foster-care', 'place-tonight': 'foster-home' }
    expect(copy(placed, 'care-plan', 'full')).not.toContain('Looked after until')
  })

  it('is told to no school', () => {
    expect(copy(home, 'care-plan', 'school')).not.toContain('Looked after until')
  })
})
