import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { restored } from '../../../machines/case-file/change'
import { recordOf, withOutcome } from '../../../machines/case-file/change-actions'
import { parseCaseFile } from '../../../machines/case-file/schema'
import {
  begun,
  doneIn,
  followed,
  itemOf,
  opened,
  answeredAs,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** A case that is lived with for months: its days are of what calls for something, not of whoever looked when (¶19, ¶20, ¶23). */
const done = (file: CaseFile, id: string, today: string) => doneIn(file, [id], today)

const measure = (reviewOn: string) => ({ 'measure-what': 'check-in-calls', 'measure-review-on': reviewOn })
const review = 'review-an-overdue-measure'

describe('what time calls for', () => {
  it('beside what was closed, as late as it is alone', () => {
    const both: Given = { 'safety-measures': [measure('2026-01-31'), measure('2026-02-28')] }
    const file = done(begun(both, '2026-02-01'), review, '2026-02-02')
    expect(itemOf(opened(file, '2026-02-20'), review, '2026-02-20')?.state).toBe('done')
    expect(itemOf(opened(file, '2026-05-02'), review, '2026-05-02')).toMatchObject({
      since: '2026-03-01',
      state: 'overdue'
    })
  })

  it('in an earlier state that is brought back, from the day on which it did', () => {
    const earlier = begun({ 'safety-measures': [measure('2026-02-10')] }, '2026-02-01')
    const now = answeredAs(earlier, {}, '2026-03-01')
    const back = followed(restored(now, opened(earlier, '2026-04-02')), '2026-04-02')
    expect(itemOf(back, review, '2026-04-02')).toMatchObject({ since: '2026-02-11', state: 'overdue' })
  })
})

describe('what is new on the evening on which what was owed is recorded', () => {
  const decide = 'decide-on-child-protection'
  const suspected: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected'
  }
  const started: Given = {
    ...suspected,
    'child-protection-enquiry': 'started',
    'child-protection-enquiry-on': '2026-02-03'
  }
  const missing: Given = {
    'missing-episodes': [
      { 'missing-since': '2026-03-27', 'missing-returned': 'yes', 'missing-returned-on': '2026-03-29' }
    ]
  }
  const first = begun(suspected, '2026-02-01')
  const evening = '2026-04-02'
  const isNew = { since: evening, first: '2026-02-01', state: 'open' }

  it('is owed from that evening, whichever was entered first', () => {
    const recorded = answeredAs(first, started, evening)
    expect(itemOf(answeredAs(recorded, { ...started, ...missing }, evening), decide, evening)).toMatchObject(
      isNew
    )
    const told = answeredAs(first, { ...suspected, ...missing }, evening)
    expect(itemOf(told, decide, evening)?.state).toBe('overdue')
    expect(itemOf(answeredAs(told, { ...started, ...missing }, evening), decide, evening)).toMatchObject(
      isNew
    )
  })

  it('and is as late as it was where the decision is taken back', () => {
    const both = answeredAs(first, { ...started, ...missing }, evening)
    const back = answeredAs(both, { ...suspected, ...missing }, evening)
    expect(itemOf(back, decide, evening)).toEqual(
      itemOf(answeredAs(first, { ...suspected, ...missing }, evening), decide, evening)
    )
  })

  it('and what an earlier build kept open dates from when it did', () => {
    const told = answeredAs(first, { ...started, ...missing }, evening)
    const {
      anew,
      otherSince,
      first: before,
      ...kept
    } = recordOf(told, decide) ?? { since: '', called: false }
    expect([anew, otherSince, before]).toEqual([true, '2026-02-01', '2026-02-01'])
    const earlier = { ...told, actions: { ...told.actions, [decide]: { ...kept, since: '2026-03-29' } } }
    expect(itemOf(opened(earlier, '2026-04-20'), decide, '2026-04-20')).toMatchObject({
      since: '2026-03-29',
      state: 'overdue'
    })
  })
})

describe('a conclusion that is concluded otherwise, and back', () => {
  const referral = 'make-the-nrm-referral'
  const concluded = (conclusion: string): Given => ({
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': conclusion
  })
  const first = begun(concluded('suspected'), '2026-02-01')

  it('is as late as it was within the week in which it may have been a slip', () => {
    const back = answeredAs(
      answeredAs(first, concluded('not-suspected'), '2026-02-04'),
      concluded('suspected'),
      '2026-02-11'
    )
    expect(itemOf(back, referral, '2026-02-11')).toMatchObject({ since: '2026-02-01', state: 'overdue' })
  })

  it('is owed anew after that, and says since when it was first', () => {
    const back = answeredAs(
      answeredAs(first, concluded('not-suspected'), '2026-02-04'),
      concluded('suspected'),
      '2026-12-01'
    )
    expect(itemOf(back, referral, '2026-12-01')).toMatchObject({
      since: '2026-12-01',
      first: '2026-02-01',
      state: 'open'
    })
  })

  it('opens nothing that was set aside while somebody looks at its options', () => {
    const aside = followed(
      withOutcome(
        first,
        referral,
        { state: 'dismissed', on: '2026-02-02', reason: 'The police refer.' },
        '2026-02-02'
      ),
      '2026-02-02'
    )
    const looked = answeredAs(
      answeredAs(aside, concluded('still-finding-out'), '2026-02-22'),
      concluded('suspected'),
      '2026-02-22'
    )
    expect(itemOf(looked, referral, '2026-02-22')).toEqual(itemOf(aside, referral, '2026-02-22'))
  })
})

describe('a file that an earlier build kept', () => {
  const help = 'get-help-today'
  const upset: Given = { 'age-as-known': '16-or-17', 'emotional-support-needed': 'today' }
  /** Then nothing called for it by name: it was done, and calls no less for it. */
  const kept = (() => {
    const file = done(begun(upset, '2026-11-25'), help, '2026-11-25')
    const record = recordOf(file, help) ?? { since: '', called: false }
    const text = JSON.stringify({ ...file, actions: { ...file.actions, [help]: { ...record, for: [] } } })
    const read = parseCaseFile(JSON.parse(text))
    if (read === undefined) throw new Error('The file cannot be read.')
    return read
  })()

  it.each(['2026-11-25', '2026-11-28', '2027-02-01'])('opens nothing that was done, on %s', (day) => {
    expect(itemOf(opened(kept, day), help, day)?.state).toBe('done')
    expect(opened(opened(kept, day), day)).toEqual(opened(kept, day))
  })

  it('and what becomes known after it is another thing to do', () => {
    const more = answeredAs(opened(kept, '2026-11-28'), { ...upset, 'self-harm-worry': 'yes' }, '2026-11-28')
    expect(itemOf(more, help, '2026-11-28')?.state).toBe('open')
  })
})

describe('what was done about a danger that is there again (¶23, ¶30, ¶42)', () => {
  const day = '2026-02-01'
  const later = '2026-04-02'
  const child: Given = {
    'age-as-known': '16-or-17',
    'age-in-doubt': 'no',
    'trafficking-conclusion': 'suspected'
  }
  /** What became of an action that was done for one answer, two months on with another. */
  const after = (action: string, before: Given, next: Given): string | undefined => {
    const file = done(begun({ ...child, ...before }, day), action, day)
    expect(itemOf(file, action, day)?.state).toBe('done')
    return itemOf(answeredAs(file, { ...child, ...next }, later), action, later)?.state
  }

  const notSafe = (place: string, since?: string): Given => ({
    'safe-place-first': 'not-safe',
    'place-tonight': place,
    ...(since === undefined ? {} : { 'placement-since': since })
  })
  it.each<readonly [string, Given, Given, string]>([
    ['stays done in the same place', notSafe('with-family'), notSafe('with-family'), 'done'],
    ['another place', notSafe('hostel-or-shared-house'), notSafe('with-family'), 'open'],
    ['another home', notSafe('foster-home', '2026-01-20'), notSafe('foster-home', '2026-03-20'), 'open'],
    ['another that a copy reads as the same', notSafe('with-family'), notSafe('somewhere-else'), 'open'],
    [
      'what was being found fell through',
      { 'safe-place-first': 'being-arranged' },
      { 'safe-place-first': 'not-safe' },
      'open'
    ],
    [
      'what is found is being arranged',
      { 'safe-place-first': 'not-safe' },
      { 'safe-place-first': 'being-arranged' },
      'done'
    ]
  ])('a safe place is found: %s', (_what, before, next, state) => {
    expect(after('find-a-safe-place', before, next)).toBe(state)
  })

  const inTouch = (when: string): Given => ({ 'last-contact-when': when })
  it.each<readonly [string, string, string]>([
    ['within-the-last-month', 'within-the-last-week', 'open'],
    ['within-the-last-week', 'within-the-last-month', 'done'],
    ['within-the-last-week', 'within-the-last-week', 'done']
  ])('exploiters were in touch: %s, then %s', (before, next, state) => {
    expect(after('exploiters-in-touch-lately', inTouch(before), inTouch(next))).toBe(state)
  })

  const aged = (outcome: string, more: Given = {}): Given => ({
    ...inTouch('within-the-last-week'),
    'age-in-doubt': 'yes',
    'age-assessment': 'full-assessment-recorded',
    'age-minded-to-meeting': 'held',
    'age-assessment-outcome': outcome,
    ...more
  })
  const challenged: Given = {
    'age-assessment-challenged': 'challenged',
    'age-challenge-meanwhile': 'as-a-child'
  }
  it.each<readonly [string, Given, string]>([
    ['an adult, who moves to where adults live', aged('found-an-adult'), 'open'],
    ['an adult, and is treated as a child meanwhile', aged('found-an-adult', challenged), 'done'],
    ['a child', aged('found-a-child'), 'done']
  ])('exploiters were in touch, and the person is found %s', (_what, next, state) => {
    expect(after('exploiters-in-touch-lately', inTouch('within-the-last-week'), next)).toBe(state)
  })

  const uncle = (fields: Readonly<Record<string, string>>): Given => ({
    'family-contacts': [{ 'contact-who': 'An uncle', 'contact-now': 'in-contact', ...fields }]
  })
  it.each<readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [{ 'contact-involvement': 'still-finding-out' }, { 'contact-involvement': 'known' }, 'open'],
    [{ 'contact-involvement': 'suspected' }, { 'contact-involvement': 'known' }, 'open'],
    [
      { 'contact-involvement': 'suspected', 'contact-assessment': 'assessed-safe' },
      { 'contact-involvement': 'suspected', 'contact-assessment': 'assessed-not-safe' },
      'open'
    ],
    [
      { 'contact-plan': 'no-contact' },
      { 'contact-plan': 'existing-contact-continues', 'contact-involvement': 'suspected' },
      'open'
    ],
    [{ 'contact-involvement': 'known' }, { 'contact-involvement': 'suspected' }, 'done'],
    [
      { 'contact-involvement': 'known' },
      { 'contact-involvement': 'known', 'contact-plan': 'no-contact' },
      'done'
    ]
  ])('contact was made safe with %j, then %j', (before, next, state) => {
    expect(after('make-existing-contact-safe', uncle(before), uncle(next))).toBe(state)
  })

  // ¶27, ¶39: what was assessed after one night says nothing of the next.
  const nights = (...days: readonly string[]): Given => ({
    'missing-risk-conclusion': 'no-sign',
    'missing-episodes': days.map((on) => ({
      'missing-since': on,
      'missing-returned': 'yes',
      'missing-returned-on': on
    }))
  })
  it.each<readonly [string, readonly string[], readonly string[], string]>([
    ['was missing once', ['2026-01-20'], ['2026-01-20'], 'done'],
    ['is missing a second night', ['2026-01-20'], ['2026-01-20', '2026-03-20'], 'open'],
    [
      'was missing twice, and once was entered by mistake',
      ['2026-01-20', '2026-01-22'],
      ['2026-01-20'],
      'done'
    ]
  ])('the risk of going missing was assessed of a child who %s', (_what, before, next, state) => {
    expect(after('assess-missing-risk', nights(...before), nights(...next))).toBe(state)
  })

  // Writing down a night is nothing new; what is learned once the child is back is.
  const gone: Given = { 'missing-risk-conclusion': 'no-sign', 'place-tonight': 'missing' }
  const written: Given = {
    'missing-risk-conclusion': 'no-sign',
    'missing-episodes': [{ 'missing-since': '2026-02-01' }]
  }
  const returned: Given = {
    'missing-risk-conclusion': 'no-sign',
    'missing-episodes': [
      { 'missing-since': '2026-02-01', 'missing-returned': 'yes', 'missing-returned-on': '2026-03-20' }
    ]
  }
  it.each<readonly [string, Given, Given, string]>([
    ['is gone, which is then written down', gone, written, 'done'],
    ['was gone for weeks, and is back', written, returned, 'open']
  ])('the risk of going missing was assessed of a child who %s', (_what, before, next, state) => {
    expect(after('assess-missing-risk', before, next)).toBe(state)
  })

  it('and what an earlier build closed without them is closed', () => {
    const all: Given = {
      ...child,
      ...nights('2026-01-20'),
      ...notSafe('with-family'),
      ...aged('found-an-adult'),
      ...uncle({ 'contact-involvement': 'known' })
    }
    const actions = [
      'find-a-safe-place',
      'exploiters-in-touch-lately',
      'make-existing-contact-safe',
      'assess-missing-risk'
    ]
    const file = actions.reduce((now, id) => done(now, id, day), begun(all, day))
    for (const id of actions)
      expect(itemOf(opened(withoutReasons(file), later), id, later)?.state).toBe('done')
  })
})
