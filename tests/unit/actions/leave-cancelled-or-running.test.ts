import { beforeAll, describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { variantOf } from '../../../machines/actions/variants'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { viewOf, type CaseAnswers } from '../../support/clock'
import { documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const openOn = (today: string, given: CaseAnswers) => {
  const view = onPath({ answers: answersOf(given), today })
  return actionListOf(followActions(fileWith(answersOf(given)), view), view)
}
const student: CaseAnswers = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2010-03-01' }]
}

describe('leave that ended before anybody knew (¶33, ¶48)', () => {
  it('is asked about today, and not late since a day on which nobody could ask', () => {
    const given: CaseAnswers = {
      ...student,
      'immigration-position': 'other-leave',
      'leave-ends-on': '2026-10-12'
    }
    const [asked] = openOn('2026-10-27', given).filter(
      ({ action }) => action === 'ask-what-was-done-before-leave-ended'
    )
    expect(asked?.due.date).toBe('2026-10-27')
    expect(words('actions.ask-what-was-done-before-leave-ended')).toMatch(/ended or was cancelled.*letter/s)
  })
})

describe('leave that was refused or cancelled where no claim was meant', () => {
  const plan = (claim: string) =>
    textsInDocument(
      copyOf(
        documentsOf(
          {
            ...student,
            'immigration-position': 'refused-no-leave',
            'asylum-claimed-or-intended': claim
          },
          words
        )('care-plan'),
        { recipient: 'lawyer', also: [] },
        new Set(),
        words
      ).model
    ).join('\n')

  it('is called no refused claim, and nobody is told that an appeal is open', () => {
    expect(plan('neither')).not.toContain('The claim was refused')
    expect(plan('neither')).not.toContain('an appeal or another route may be open')
    expect(plan('neither')).toContain('What can still be done is for the legal representative to say')
    expect(plan('claimed')).toContain('The claim was refused')
  })
})

// The usual road of a student: a claim is made while leave still runs (¶58, ¶60, ¶65).
describe('a claim that is made while leave runs', () => {
  const given: CaseAnswers = {
    ...student,
    'immigration-position': 'claim-undecided',
    'asylum-claimed-or-intended': 'claimed',
    'immigration-positions-before': [
      { 'position-before': 'other-leave', 'position-before-until': '2027-03-01' }
    ],
    'decision-letter-on': '2025-09-01',
    'leave-ends-on': '2027-04-30'
  }
  it('leaves the page of that leave on the path, and the order and the day', () => {
    const view = { answers: answersOf(given), today: '2027-03-03' }
    expect(Object.keys(onPath(view).answers)).toContain('leave-ends-on')
    expect(pathsOf(view)['case-details']).toContain('leave')
    const [asked] = openOn('2027-03-03', given).filter(
      ({ action }) => action === 'get-advice-before-leave-runs-out'
    )
    expect(asked).toBeDefined()
  })
})

describe('the embassy (¶30, ¶61)', () => {
  const wish: CaseAnswers = {
    'asylum-claimed-or-intended': 'neither',
    'return-wished-for': 'wished-for',
    'return-reception-state': 'checked-and-safe'
  }
  it('is asked for papers only through the lawyer and the returns service, once a wished return was found safe', () => {
    for (const position of ['no-claim-yet', 'other-leave']) {
      const view = viewOf({ ...wish, 'immigration-position': position }, '2026-11-24')
      expect(variantOf('never-approach-the-embassy', view)).toBe('to-return')
      const unchecked = viewOf(
        { ...wish, 'immigration-position': position, 'return-reception-state': 'being-checked' },
        '2026-11-24'
      )
      expect(variantOf('never-approach-the-embassy', unchecked)).toBeUndefined()
    }
  })
})

describe('a young person who is held for removal (¶33)', () => {
  it('is one of whom it is said that they may be a victim, where somebody is worried', () => {
    const held: CaseAnswers = {
      'age-in-doubt': 'no',
      'age-as-known': '18-or-over',
      'dates-of-birth': [{ 'birth-source': 'document', 'birth-date': '2006-03-01' }],
      'place-tonight': 'immigration-removal-centre'
    }
    const order = 'tell-the-lawyer-of-the-detention'
    expect(variantOf(order, viewOf({ ...held, 'trafficking-conclusion': 'suspected' }, '2026-11-24'))).toBe(
      'may-be-a-victim'
    )
    expect(variantOf(order, viewOf(held, '2026-11-24'))).toBeUndefined()
  })
})
