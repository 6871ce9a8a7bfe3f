import { describe, expect, it } from 'vitest'
import { decidingQuestions } from '../../../content/stages/strategy-discussion-and-nrm/deciding'
import { optionsOffered } from '../../../machines/policy/plans/offered'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { copyFor, readIn } from '../../support/copies'
import { begun, isCalledOn, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/** A care leaver of 19 whose referral as a child had its decision in 2024. */
const today = '2026-12-02'
const decided: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }],
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2023-03-14',
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2024-05-06'
    }
  ]
}
const again: Given = {
  ...decided,
  'exploitation-situations': [
    { 'situation-forms': ['criminal-exploitation'], 'situation-from': '2026-06-10' }
  ]
}
const told = (answer: string, on: string): Given => ({
  ...again,
  'adult-told-consent-needed': 'yes',
  'adult-told-on': on,
  'adult-answer': answer
})
const without = (given: Given, id: string): Given =>
  Object.fromEntries(Object.entries(given).filter(([one]) => one !== id))
const calledOf = (given: Given) =>
  ['adult-explain-consent', 'adult-pass-to-a-first-responder', 'adult-duty-to-notify'].filter((id) =>
    isCalledOn(today, given, id)
  )

// ¶19, ¶20 and section 52 of the Modern Slavery Act 2015: a referral that was decided referred nobody for what came after it.
describe('an adult who is exploited after the decision on a referral', () => {
  it('is asked for consent to another', () => {
    expect(calledOf(again)).toEqual(['adult-explain-consent'])
    expect(calledOf(decided)).toEqual([])
    const before = { ...again, 'exploitation-situations': [{ 'situation-from': '2023-01-02' }] }
    expect(calledOf(before)).toEqual([])
  })

  it('is referred once they agree, and the Home Office is notified where they refuse', () => {
    expect(calledOf(told('agrees', '2026-10-12'))).toEqual(['adult-pass-to-a-first-responder'])
    expect(calledOf(told('refuses', '2026-08-20'))).toEqual(['adult-duty-to-notify'])
    expect(calledOf({ ...told('refuses', '2026-08-20'), 'adult-notified-on': '2026-08-25' })).toEqual([])
  })

  it('is asked anew where what they answered was before it', () => {
    expect(calledOf(told('refuses', '2025-03-01'))).toEqual(['adult-explain-consent'])
    expect(calledOf(told('agrees', '2025-03-01'))).toEqual(['adult-explain-consent'])
  })

  // ¶19: whatever is recorded of the referral, an answer is none on what came after it.
  it('is asked anew, and the Home Office notified anew, also where no referral stands', () => {
    const first = { 'situation-forms': ['criminal-exploitation'], 'situation-from': '2026-06-10' }
    const anew = { 'situation-forms': ['criminal-exploitation'], 'situation-from': '2026-11-10' }
    const refused: Given = { ...told('refuses', '2026-08-20'), 'adult-notified-on': '2026-08-25' }
    for (const referral of ['made', 'no-consent', 'not-decided']) {
      const once: Given = { ...refused, referral }
      expect(calledOf(once), referral).toEqual([])
      const twice: Given = { ...once, 'exploitation-situations': [first, anew] }
      expect(calledOf(twice), referral).toEqual(['adult-explain-consent'])
      const again: Given = { ...twice, 'adult-told-on': '2026-11-20' }
      expect(calledOf(again), referral).toEqual(['adult-duty-to-notify'])
      expect(calledOf({ ...again, 'adult-notified-on': '2026-11-21' }), referral).toEqual([])
    }
  })

  it('is asked anew where nobody ever referred them, unless they agreed', () => {
    const never = (answer: string): Given => ({
      ...without(told(answer, '2025-03-01'), 'referral-made-on'),
      referral: 'not-decided',
      'nrm-decisions': [],
      'adult-notified-on': '2025-03-02'
    })
    expect(calledOf(never('refuses'))).toEqual(['adult-explain-consent'])
    expect(calledOf(never('agrees'))).toEqual(['adult-pass-to-a-first-responder'])
    expect(calledOf({ ...never('refuses'), 'exploitation-situations': [] })).toEqual([])
  })

  // ¶19 and section 52: an adult is referred with consent to this. To be asked once too often hurts nobody.
  it('stays to be notified of where nobody ever was, whatever came after their refusal', () => {
    const later = { 'exploitation-situations': [{ 'situation-from': '2026-11-15' }] }
    const never = ['nrm-decisions', 'referral', 'referral-made-on'].reduce(
      without,
      told('refuses', '2026-11-01')
    )
    expect(calledOf({ ...never, ...later })).toEqual(['adult-explain-consent', 'adult-duty-to-notify'])
  })

  // Section 52: what they refused was refused, whatever came since. It is owed beside the question about what is new.
  it('stays to be notified of what they refused, of whoever was referred before, while they are asked about what came since', () => {
    const [june, november] = ['2026-06-10', '2026-11-15'].map((from) => ({ 'situation-from': from }))
    const both = { 'exploitation-situations': [june, november] } as Given
    const refused: Given = { ...told('refuses', '2026-08-20'), ...both }
    expect(calledOf(refused)).toEqual(['adult-explain-consent', 'adult-duty-to-notify'])
    // Notified of an earlier refusal, and not of this one.
    const before: Given = { ...refused, 'adult-notified-on': '2025-03-02' }
    expect(calledOf(before)).toEqual(['adult-explain-consent', 'adult-duty-to-notify'])
    expect(calledOf({ ...refused, 'adult-notified-on': '2026-08-25' })).toEqual(['adult-explain-consent'])
    // A refusal of before all of it is none of it.
    expect(calledOf({ ...refused, 'adult-told-on': '2025-03-01' })).toEqual(['adult-explain-consent'])
  })

  it('has not answered where their answer has no day, or a rough one that may be before it', () => {
    const undated = (answer: string): Given => without(told(answer, '2026-06'), 'adult-told-on')
    for (const answer of ['agrees', 'refuses']) {
      expect(calledOf(undated(answer))).toEqual(['adult-explain-consent'])
      expect(calledOf(told(answer, '2026'))).toEqual(['adult-explain-consent'])
      expect(calledOf(told(answer, '2026-06'))).toEqual(['adult-explain-consent'])
    }
    expect(calledOf(told('agrees', '2026-07'))).toEqual(['adult-pass-to-a-first-responder'])
  })

  it('has not agreed because they did before the decision, whatever stands of the referral', () => {
    const before: Given = { ...told('agrees', '2023-03-20'), referral: 'not-decided' }
    expect(calledOf(before)).toEqual(['adult-explain-consent'])
    expect(calledOf(without(before, 'referral'))).toEqual(['adult-explain-consent'])
  })

  it('is asked for nothing while a referral waits for its decision', () => {
    expect(calledOf({ ...again, 'nrm-decisions': [] })).toEqual([])
  })

  // ¶20, ¶33: one answer would answer two questions. What is new is sent on to the look that is awaited.
  it('is asked for no other while another look at the decision is awaited', () => {
    const looked = (answer: string, on: string): Given => ({
      ...told(answer, on),
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': '2026-05-06'
        },
        { 'nrm-decision-kind': 'reconsideration', 'nrm-decision-on': '2026-05-30' }
      ]
    })
    expect(calledOf(looked('agrees', '2026-06-01'))).toEqual([])
    expect(calledOf(looked('agrees', '2026-10-12'))).toEqual([])
    expect(isCalledOn(today, looked('agrees', '2026-06-01'), 'follow-the-nrm-decisions')).toBe(true)
    // Who leaves has nothing that it could be sent on to.
    expect(calledOf(looked('refuses', '2026-06-01'))).toEqual(['adult-explain-consent'])
  })

  // “Suspended” and “closed” are one answer: a closed one referred nobody for what came after it, and a suspended one may be opened again.
  it('is asked for another where the one before is suspended or closed, which is followed up whatever they answer', () => {
    const closed = (answer: string, on: string): Given => ({
      ...told(answer, on),
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'suspended-or-closed',
          'nrm-decision-on': '2026-05-06'
        }
      ]
    })
    const isFollowed = (given: Given) => isCalledOn(today, given, 'follow-the-nrm-decisions')
    expect(calledOf(closed('refuses', '2026-08-20'))).toEqual(['adult-duty-to-notify'])
    expect(isFollowed(closed('refuses', '2026-08-20'))).toBe(true)
    expect(calledOf(closed('agrees', '2026-08-20'))).toEqual(['adult-pass-to-a-first-responder'])
    expect(isFollowed(closed('agrees', '2026-08-20'))).toBe(true)
    // Who left it, and to whom nothing happened since, is left in peace.
    expect(isFollowed({ ...closed('refuses', '2026-08-20'), 'exploitation-situations': [] })).toBe(false)
  })

  // ¶20, ¶33: a refusal is of the new referral. What was decided before stays on paper, and stays to be told.
  it('keeps what was decided before where they do not agree to another', async () => {
    const words = await allWords()
    const refused: Given = { ...told('refuses', '2026-08-20'), referral: 'no-consent' }
    const file = begun(refused, today)
    expect(viewOf(file, today).answers['nrm-decisions']).toBeDefined()
    const plan = sourcesOf(file, { today, words, localDetails: {} })('pathway-plan')
    expect(readIn(copyFor(plan, 'full', words).model)).toContain('6 May 2024')
  })

  // ¶20, ¶33: “the person does not agree” makes no decision one on an earlier referral. There is no later one.
  it('leaves a negative decision to be looked at where they do not agree to another', async () => {
    const turnedDown = (on: string, ...more: Record<string, string>[]): Given => ({
      ...told('refuses', '2026-12-01'),
      referral: 'no-consent',
      'exploitation-situations': [{ 'situation-from': '2026-11-25' }],
      'nrm-decisions': [
        {
          'nrm-decision-kind': 'conclusive-grounds',
          'nrm-decision-outcome': 'negative',
          'nrm-decision-on': on
        },
        ...more
      ]
    })
    const words = await allWords()
    const plan = sourcesOf(begun(turnedDown('2026-11-20'), today), { today, words, localDetails: {} })
    const paper = readIn(copyFor(plan('pathway-plan'), 'full', words).model)
    expect(paper).toContain('A reconsideration may be asked for')
    expect(paper).not.toContain('on an earlier referral')
    const charged: Given = {
      ...turnedDown('2026-05-06'),
      'criminal-matters': [{ 'criminal-matter-kind': 'charge' }]
    }
    expect(isCalledOn(today, charged, 'ask-the-solicitor-about-a-negative-decision')).toBe(true)
    const looked = turnedDown('2026-05-06', {
      'nrm-decision-kind': 'reconsideration',
      'nrm-decision-on': '2026-05-30'
    })
    expect(isCalledOn(today, looked, 'follow-the-nrm-decisions')).toBe(true)
    expect(isCalledOn(today, turnedDown('2026-05-06'), 'follow-the-nrm-decisions')).toBe(false)
  })

  // ¶20, ¶31, ¶33: the referral was made, and its reference is how its decision is found.
  it('is not offered “not made” of a referral that was decided', () => {
    const offered = (given: Given, kept?: string) =>
      optionsOffered(decidingQuestions.referral, viewOf(begun(given, today), today), kept)
    expect(offered(again)).not.toContain('no-consent')
    expect(offered(again, 'no-consent')).toContain('no-consent')
    expect(offered({ ...again, referral: 'not-decided', 'nrm-decisions': [] })).toContain('no-consent')
  })
})
