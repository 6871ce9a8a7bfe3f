import { beforeAll, describe, expect, it } from 'vitest'
import { without } from '../../../machines/case-file/without'
import { namedAs } from '../../../machines/policy/plans/documents-for'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// The day of every document here is 24 November 2026.
const today = '2026-11-24'
const girl = (from: string, more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2008-12-28', 'birth-source': 'document' }],
  'immigration-position': 'no-claim-yet',
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-10-26',
  'place-tonight': 'supported-accommodation',
  'periods-of-care': [{ 'care-authority': 'Leeds', 'care-legal-basis': 'section-20', 'care-from': from }],
  people: [{ 'person-name': 'Dana Reid', 'person-role': 'social-worker' }],
  ...more
})
const short = girl('2026-10-24')
const grown = girl('2026-10-24', {
  'dates-of-birth': [{ 'birth-date': '2008-11-20', 'birth-source': 'document' }],
  'periods-of-care': [
    {
      'care-authority': 'Leeds',
      'care-legal-basis': 'section-20',
      'care-from': '2026-10-24',
      'care-to': '2026-11-20'
    }
  ]
})
const eligible = girl('2026-01-10')
const byOneDay = girl('2026-09-28')

const paper = (given: NamedCase['answers'], recipient: RecipientId = 'full') =>
  copyFor(documentsOf(given, words)('pathway-plan'), recipient, words).model
const said = (given: NamedCase['answers'], recipient: RecipientId = 'full') =>
  JSON.stringify(paper(given, recipient))
const who = (given: NamedCase['answers']) =>
  paper(given)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'signatures' ? block.who : []))

// Regulation 40, Children Act 1989 s24: with less than 13 weeks in care by 18 no pathway plan and no adviser is owed, but advice and assistance.
describe('who is owed advice and assistance alone', () => {
  it('has a paper of another name, in each copy and in the list of documents', () => {
    for (const given of [short, grown]) {
      expect(paper(given).title).toBe('Plan for advice and assistance')
      expect(paper(given, 'carer').title).toBe('Plan for advice and assistance')
      expect(paper(given, 'child').title).toBe('Your plan for advice and help')
      expect(namedAs('pathway-plan', { answers: answersOf(given), today })).toBe('advice-plan')
      expect(namedAs('care-plan', { answers: answersOf(given), today })).toBe('care-plan')
    }
    for (const given of [eligible, byOneDay]) {
      expect(paper(given).title).toBe('Pathway plan')
      expect(paper(given, 'child').title).toBe('Your pathway plan')
    }
  })

  it('signs with nobody whom they are not owed, and reads which category it is before that', () => {
    for (const given of [short, grown]) {
      expect(who(given)).not.toContain('Personal adviser')
      const text = said(given)
      expect(text).not.toContain(words('statements.personal-adviser-to-25'))
      expect(text.indexOf('Leaving-care category today')).toBeLessThan(text.indexOf('"kind":"signatures"'))
      expect(text.split('Leaving-care category today')).toHaveLength(2)
    }
    for (const given of [eligible, byOneDay]) {
      expect(who(given)).toContain('Personal adviser')
      expect(said(given)).toContain(words('statements.personal-adviser-to-25'))
      expect(said(given)).not.toContain(words('documents.advice-alone'))
    }
  })

  it('has a line for an adviser who is there all the same', () => {
    const there = {
      people: [
        { 'person-name': 'Dana Reid', 'person-role': 'social-worker' },
        { 'person-name': 'Ada Hill', 'person-role': 'personal-adviser' }
      ],
      'personal-adviser-appointed': 'appointed'
    } as const
    expect(who(girl('2026-10-24', there))).toContain('Personal adviser')
  })

  it('is told of no birthday at which nothing ends', () => {
    expect(said(short)).not.toContain('28 December 2033')
    expect(said(eligible)).toContain('28 December 2033')
  })

  it('has nothing of it open that nobody owes', () => {
    const names = ['pathway-assessment-state', 'personal-adviser-contact', 'pathway-review-status-considered']
    for (const id of names) {
      const short18 = words(`questions.${id}.short`)
      expect(said(short), id).not.toContain(short18)
      expect(said(eligible), id).toContain(short18)
    }
  })

  it('reads of no meeting about the plan after care has ended', () => {
    const meets = (from: string, on: string) =>
      said(girl(from, { reviews: [{ 'review-on': on, 'review-state': 'review-planned' }] }), 'child')
    const line = words('childs-copy.days.arranged-review')
    expect(meets('2026-10-24', '2027-03-20')).not.toContain(line)
    expect(meets('2026-10-24', '2026-12-20')).toContain(line)
    expect(meets('2026-01-10', '2027-03-20')).toContain(line)
  })
})

// Toolkit, page 13: from 18 they consent to stay in the referral, and say whether they want its support for adults (¶27, ¶54).
describe('her own copy, in the last year before 18', () => {
  const [coming, past, adults] = ['coming', 'past', 'for-adults'].map(
    (id) => `childs-copy.referral.${id}`
  ) as [string, string, string]
  const explained = { 'referral-explained-to-child': 'explained' } as const

  it('says that from 18 she chooses whether the referral goes on, once it was explained to her', () => {
    for (const from of ['2026-10-24', '2026-01-10']) {
      const text = said(girl(from, explained), 'child')
      for (const id of [coming, adults]) expect(text).toContain(words(id))
      expect(text).not.toContain(words(past))
    }
    expect(said(short, 'child')).not.toContain(words(coming))
    expect(said(girl('2026-10-24', { ...explained, referral: 'not-decided' }), 'child')).not.toContain(
      words(coming)
    )
    const younger = {
      'dates-of-birth': [{ 'birth-date': '2010-12-28', 'birth-source': 'document' }]
    } as const
    expect(said(girl('2026-10-24', { ...explained, ...younger }), 'child')).not.toContain(words(adults))
  })

  it('says at 18 that the choice is hers now, until she has answered', () => {
    const at18 = { ...grown, ...explained }
    expect(said(at18, 'child')).toContain(words(past))
    expect(said({ ...at18, 'adult-answer': 'agrees' }, 'child')).not.toContain(words(past))
  })

  it('says that the birthday comes soon, whatever is known of a claim', () => {
    const near = words('childs-copy.may-happen.near-18')
    const unknown = without(short, 'immigration-position')
    expect(said(unknown, 'child')).toContain(near)
    expect(said({ ...short, 'immigration-position': 'british' }, 'child')).toContain(near)
    expect(
      said(
        { ...unknown, 'dates-of-birth': [{ 'birth-date': '2009-06-28', 'birth-source': 'document' }] },
        'child'
      )
    ).not.toContain(near)
    const younger = {
      'dates-of-birth': [{ 'birth-date': '2009-06-28', 'birth-source': 'document' }]
    } as const
    expect(said({ ...unknown, ...younger }, 'child')).not.toContain(words('childs-copy.may-happen.until-18'))
  })
})
