import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { isAskedOnAfter } from '../../../machines/facts/after-an-answer'
import { neededOn } from '../../../machines/facts/needed-on'
import { clockOf } from '../../../machines/policy/clock'
import { isReferredByAnother } from '../../../machines/policy/nrm-sheet/decisions'
import { referralNoticeOf } from '../../../machines/policy/plans/referral-notice'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

/**
 * A decision of the competent authority shows that somebody referred the child, whatever is answered of this desk’s own referral. It is one referral per
 * person (first responder toolkit, April 2026; ¶19). What the decision calls for is owed at once.
 */
const today = '2026-12-30'
const child: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-05-02', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'known',
  'conclusion-on': '2026-12-04'
}
const decided = (kind: string, outcome: string, on: string) => ({
  'nrm-decision-kind': kind,
  'nrm-decision-outcome': outcome,
  'nrm-decision-on': on
})
const found = decided('reasonable-grounds', 'positive', '2026-12-29')
const sending: Given = { ...child, referral: 'being-made', 'referral-by-date': '2026-12-07' }
const called = (given: Given) => {
  const file = begun(given, today)
  return actionListOf(file, viewOf(file, today))
    .filter((one) => one.called)
    .map(({ id }) => id)
}
const rowsOf = (given: Given) => clockOf(viewOf(begun(given, today), today)).map(({ row }) => row)
const second = ['finish-the-nrm-referral', 'nrm-referral-is-late', 'see-to-what-is-overdue:nrm-referral']

describe('a decision on a child of whom no referral is recorded as made', () => {
  it.each([
    ['is being made', sending],
    ['is not decided on', { ...child, referral: 'not-decided' } satisfies Given],
    ['is not said anything of', child]
  ])('whose referral %s: who referred them is found out, and no second one is sent', (_, before) => {
    const given: Given = { ...before, 'nrm-decisions': [found] }
    const orders = called(given)
    expect(orders).toEqual(
      expect.arrayContaining([
        'make-the-nrm-referral',
        'follow-the-nrm-decisions',
        'take-a-positive-decision-to-the-solicitors'
      ])
    )
    expect(orders.filter((id) => second.includes(id))).toEqual([])
    const file = begun(given, today)
    expect(variantOf('make-the-nrm-referral', viewOf(file, today))).toBe('decided-already')
    expect(itemOf(file, 'make-the-nrm-referral', today)).toMatchObject({ contrary: false, state: 'open' })
    expect(rowsOf(given)).not.toContain('nrm-referral')
    expect(rowsOf(given)).toContain('conclusive-grounds')
    expect(referralNoticeOf(viewOf(file, today), isReferredByAnother)).toBe('referred')
  })

  it('without a decision the referral is late, or is to be made', () => {
    expect(called(sending)).toContain('nrm-referral-is-late')
    expect(rowsOf(sending)).toContain('nrm-referral')
    expect(called(sending)).not.toContain('make-the-nrm-referral')
    const file = begun(child, today)
    expect(variantOf('make-the-nrm-referral', viewOf(file, today))).toBeUndefined()
  })

  // ¶20: a child whose referral has ended is referred again.
  it.each([
    ['was not positive', [decided('reasonable-grounds', 'negative', '2026-12-01')]],
    [
      'was conclusive',
      [
        decided('reasonable-grounds', 'positive', '2026-10-01'),
        decided('conclusive-grounds', 'positive', '2026-12-01')
      ]
    ],
    ['is only asked for', [{ 'nrm-decision-kind': 'reasonable-grounds' }]]
  ])('a decision that %s leaves the referral to be sent', (_, decisions) => {
    const given: Given = { ...sending, 'nrm-decisions': decisions }
    expect(called(given)).toContain('nrm-referral-is-late')
    expect(isReferredByAnother(viewOf(begun(given, today), today))).toBe(false)
  })

  // What was decided in the end shows a referral as what was decided first does; nobody has said that the child is being referred again (¶19).
  it('a positive conclusive decision shows who referred the child, where no referral is decided on', () => {
    const concluded: Given = {
      'nrm-decisions': [
        decided('reasonable-grounds', 'positive', '2026-05-29'),
        decided('conclusive-grounds', 'positive', '2026-11-01')
      ]
    }
    for (const before of [child, { ...child, referral: 'not-decided' } satisfies Given]) {
      const given: Given = { ...before, ...concluded }
      expect(called(given)).toContain('take-a-positive-decision-to-the-solicitors')
      expect(called(given)).not.toContain('follow-the-nrm-decisions')
      expect(variantOf('make-the-nrm-referral', viewOf(begun(given, today), today))).toBe('concluded-already')
    }
  })

  // That referral has ended, and was decided without what came since: the child is referred again (¶19, ¶20).
  it('exploitation or new signs of after a conclusive decision are referred, whoever referred the child before', () => {
    const order = 'make-the-nrm-referral'
    const concluded: Given = {
      ...child,
      referral: 'not-decided',
      'nrm-decisions': [
        decided('reasonable-grounds', 'positive', '2026-05-01'),
        decided('conclusive-grounds', 'positive', '2026-06-10')
      ]
    }
    const situationOf = (from: string): Given => ({
      'exploitation-situations': [{ 'situation-forms': ['criminal-exploitation'], 'situation-from': from }]
    })
    const signsOf = (occasion: string): Given => ({
      screenings: [{ 'screening-on': '2026-11-28', 'screening-occasion': occasion }]
    })
    const again = (more: Given) => {
      const view = viewOf(begun({ ...concluded, ...more }, today), today)
      return { words: variantOf(order, view), notice: referralNoticeOf(view, isReferredByAnother) }
    }
    for (const news of [situationOf('2026-11-20'), signsOf('something-new-seen-or-said')]) {
      expect(called({ ...concluded, ...news })).toContain(order)
      expect(again(news)).toEqual({ words: undefined, notice: 'suspected' })
      // The decision stands until a referral after it is made, with what it began for the defence (¶20, ¶33, Modern Slavery Act 2015, section 45).
      expect(called({ ...concluded, ...news })).toContain('take-a-positive-decision-to-the-solicitors')
      expect(rowsOf({ ...concluded, ...news })).toContain('conclusive-grounds-decided')
    }
    // What the decision knew, a look that nothing new called for, and what may be of the very day.
    for (const old of [situationOf('2026-04-02'), situationOf('2026-06'), signsOf('before-a-review'), {}])
      expect(again(old)).toEqual({ words: 'concluded-already', notice: 'referred' })
    // While a referral is open, what is new is sent on to it.
    const open: Given = { 'nrm-decisions': [decided('reasonable-grounds', 'positive', '2026-05-01')] }
    expect(again({ ...open, ...situationOf('2026-11-20') }).words).toBe('decided-already')
    // Who found out who referred the child then has not referred the child now.
    const done = doneIn(begun(concluded, '2026-11-10'), [order], '2026-11-10')
    const now = answeredAs(
      opened(done, '2026-11-28'),
      { ...concluded, ...situationOf('2026-11-20') },
      '2026-11-28'
    )
    expect(itemOf(now, order, '2026-11-28')).toMatchObject({
      called: true,
      state: 'open',
      since: '2026-11-28'
    })
  })

  // Both often come in one letter. Nothing is concluded before grounds were found, whichever was entered first.
  it.each([
    ['negative', false],
    ['positive', true]
  ])('of two decisions of one day the conclusive one is the last: %s', (outcome, isShown) => {
    const both = [
      decided('reasonable-grounds', 'positive', '2026-12-01'),
      decided('conclusive-grounds', outcome, '2026-12-01')
    ]
    for (const decisions of [both, both.toReversed()]) {
      const given: Given = { ...child, referral: 'not-decided', 'nrm-decisions': decisions }
      expect(isReferredByAnother(viewOf(begun(given, today), today))).toBe(isShown)
    }
  })

  // What the form alone asks waits only where no second form is to be sent, whatever else stands there.
  it('what the form asks waits where the decisions show who referred the child, and nowhere else', () => {
    const kinds = ['reasonable-grounds', 'conclusive-grounds', 'reconsideration']
    const outcomes = ['positive', 'negative', 'suspended-or-closed']
    const one = kinds.flatMap((kind) => outcomes.map((outcome) => decided(kind, outcome, '2026-12-01')))
    const lists = [
      ...one.map((first) => [first]),
      ...one.flatMap((first) => one.map((next) => [first, next]))
    ]
    const waiting = [child, sending].flatMap((before) =>
      lists.flatMap((decisions) => {
        const view = viewOf(fileWith(answersOf({ ...before, 'nrm-decisions': decisions })), today)
        if (isAskedOnAfter('referral-to-make', view)) return []
        expect(isReferredByAnother(view), JSON.stringify(decisions)).toBe(true)
        return [decisions]
      })
    )
    // Grounds found, found on another look, or both, with each of the two referrals.
    expect(waiting).toHaveLength(2 * (2 + 4))
    expect(
      neededOn(
        'professional-insight',
        'why-referring',
        viewOf(begun({ ...child, 'nrm-decisions': [found] }, today), today)
      )
    ).toBe('first-review')
    expect(neededOn('professional-insight', 'why-referring', viewOf(begun(child, today), today))).toBe(
      'first-days'
    )
  })

  it('grounds found since a referral that has ended are found on another one', () => {
    const given: Given = {
      ...sending,
      'nrm-decisions': [
        decided('reasonable-grounds', 'positive', '2026-01-20'),
        decided('conclusive-grounds', 'negative', '2026-06-10'),
        found
      ]
    }
    expect(called(given)).not.toContain('nrm-referral-is-late')
    expect(called(given)).toContain('make-the-nrm-referral')
  })

  it('once the referral is recorded as made by another, nothing is left to find out', () => {
    const given: Given = { ...child, referral: 'already-made-by-another', 'nrm-decisions': [found] }
    expect(called(given)).not.toContain('make-the-nrm-referral')
  })

  // Nobody has referred the child, though somebody found out who did: the list would say that a referral was made (¶19, invariants 2 and 17).
  it.each([
    ['is taken out as another child’s', []],
    ['is put right as negative', [decided('reasonable-grounds', 'negative', '2026-12-29')]]
  ])('a decision that %s once it was found out leaves the child to be referred', (_, decisions) => {
    const order = 'make-the-nrm-referral'
    const plain = { ...child, referral: 'not-decided' } satisfies Given
    const known = answeredAs(begun(plain, '2026-12-08'), { ...plain, 'nrm-decisions': [found] }, today)
    const done = doneIn(known, [order], today)
    expect(itemOf(done, order, today)?.state).toBe('done')
    const now = answeredAs(opened(done, '2027-01-05'), { ...plain, 'nrm-decisions': decisions }, '2027-01-05')
    expect(itemOf(now, order, '2027-01-05')).toMatchObject({
      called: true,
      state: 'open',
      since: '2027-01-05',
      due: { date: '2027-01-05' }
    })
    expect(variantOf(order, viewOf(now, '2027-01-05'))).toBeUndefined()
  })

  // The toolkit says it of each person, not of a child alone.
  it('an adult who agrees is not referred a second time either', () => {
    const adult: Given = {
      ...child,
      'dates-of-birth': [{ 'birth-date': '2008-05-02', 'birth-source': 'document' }],
      'adult-told-consent-needed': 'yes',
      'adult-answer': 'agrees'
    }
    const order = 'adult-pass-to-a-first-responder'
    const wordsOf = (given: Given) => variantOf(order, viewOf(begun(given, today), today))
    for (const before of [
      adult,
      { ...adult, referral: 'being-made', 'referral-by-date': '2026-12-07' } as Given
    ]) {
      const given: Given = { ...before, 'nrm-decisions': [found] }
      expect(called(given).filter((id) => second.includes(id))).toEqual([])
      expect(called(given)).toContain(order)
      expect(wordsOf(given)).toBe('decided-already')
      expect(referralNoticeOf(viewOf(begun(given, today), today), isReferredByAnother)).toBe('adult-referred')
      // The decision was another person’s: what was found out refers nobody.
      const done = doneIn(begun(given, today), [order], today)
      const back = answeredAs(opened(done, '2027-01-05'), before, '2027-01-05')
      const open = before.referral === undefined ? order : 'nrm-referral-is-late'
      expect(itemOf(back, open, '2027-01-05')).toMatchObject({
        called: true,
        since: '2027-01-05',
        state: 'open'
      })
    }
    expect(wordsOf(adult)).toBeUndefined()
    const refuses: Given = { ...adult, 'adult-answer': 'refuses', 'nrm-decisions': [found] }
    expect(called(refuses)).not.toContain(order)
  })

  it('a referral that was sent, and waits to be recorded, stays done when the case is opened again', () => {
    const done = doneIn(begun(child, '2026-12-08'), ['make-the-nrm-referral'], '2026-12-09')
    expect(itemOf(opened(done, today), 'make-the-nrm-referral', today)?.state).toBe('done')
    expect(itemOf(opened(withoutReasons(done), today), 'make-the-nrm-referral', today)?.state).toBe('done')
  })
})
