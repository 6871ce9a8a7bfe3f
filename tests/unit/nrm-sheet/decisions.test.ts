import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../machines/case-file/read'
import { nrmAtEighteen } from '../../../machines/policy/adulthood/at-eighteen'
import { clockOf } from '../../../machines/policy/clock'
import { isReconsiderationAwaited, standingDecision } from '../../../machines/policy/nrm-sheet/after'
import { decisionsByReferral } from '../../../machines/policy/nrm-sheet/decisions'
import { newSinceDecidedReferral } from '../../../machines/policy/danger/what-is-new'
import { answersOf, type NamedCase, type ScenarioItem } from '../../cases/named-case'

const today = '2026-11-24'
const decision = (kind: string, outcome: string, on?: ScenarioItem[string]): ScenarioItem => ({
  'nrm-decision-kind': kind,
  'nrm-decision-outcome': outcome,
  ...(on === undefined ? {} : { 'nrm-decision-on': on })
})
const viewOf = (made: string | undefined, decisions: readonly ScenarioItem[], referral = 'made') => {
  const answers: NamedCase['answers'] = {
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2008-12-10', 'birth-source': 'child-says' }],
    'trafficking-conclusion': 'suspected',
    referral,
    ...(made === undefined ? {} : { 'referral-made-on': made }),
    'nrm-decisions': decisions
  }
  return { answers: answersOf(answers), today }
}
type View = ReturnType<typeof viewOf>
const told = (view: View) => {
  const { standing, earlier } = decisionsByReferral(view)
  const short = (all: typeof standing) =>
    all.map(
      (one) => `${fieldOf(one, 'nrm-decision-kind') ?? ''} ${fieldOf(one, 'nrm-decision-outcome') ?? ''}`
    )
  return { standing: short(standing), earlier: short(earlier) }
}

const first = decision('reasonable-grounds', 'positive', '2026-01-20')
const refused = decision('conclusive-grounds', 'negative', '2026-06-10')
const anew = decision('reasonable-grounds', 'positive', '2026-11-23')
const onFirst = ['reasonable-grounds positive', 'conclusive-grounds negative']

describe('on which referral a decision was made', () => {
  it('what was decided since the referral was made is on it, and what was decided before is on an earlier one', () => {
    expect(told(viewOf('2026-01-13', [first, refused]))).toEqual({ standing: onFirst, earlier: [] })
    expect(told(viewOf('2026-11-20', [first, refused]))).toEqual({ standing: [], earlier: onFirst })
    expect(told(viewOf('2026-11-20', [first, refused, anew]))).toEqual({
      standing: ['reasonable-grounds positive'],
      earlier: onFirst
    })
    expect(told(viewOf('2026-01-20', [first]))).toMatchObject({ earlier: [] })
  })

  it('a decision of which the month alone is known is on the referral of that month', () => {
    const rough = decision('conclusive-grounds', 'negative', { about: '2026-11' })
    expect(told(viewOf('2026-11-20', [rough])).earlier).toEqual([])
    expect(told(viewOf('2026-12-01', [rough])).earlier).toEqual(['conclusive-grounds negative'])
  })

  it('a decision without a day is on the referral that stands, unless another says otherwise', () => {
    const undated = decision('conclusive-grounds', 'negative')
    expect(told(viewOf('2026-11-20', [undated])).earlier).toEqual([])
    expect(told(viewOf('2026-11-20', [anew, undated])).earlier).toEqual([])
    // It follows a decision on the earlier referral, and no conclusive one comes before that on reasonable grounds.
    expect(told(viewOf('2026-11-20', [first, undated])).earlier).toEqual(onFirst)
    // What was entered after it is older than the referral.
    expect(told(viewOf('2026-11-20', [decision('reasonable-grounds', 'positive'), refused])).earlier).toEqual(
      onFirst
    )
    expect(told(viewOf('2026-11-20', [first, refused, decision('reasonable-grounds', 'positive')]))).toEqual({
      standing: ['reasonable-grounds positive'],
      earlier: onFirst
    })
  })

  it('reasonable grounds after a conclusive decision are of a new referral, though its day was not written', () => {
    for (const made of ['2026-01-13', undefined])
      expect(told(viewOf(made, [first, refused, anew]))).toEqual({
        standing: ['reasonable-grounds positive'],
        earlier: onFirst
      })
    expect(told(viewOf(undefined, [first, refused])).earlier).toEqual([])
  })

  it('nothing is decided on a referral that is still being made', () => {
    expect(told(viewOf(undefined, [first, refused], 'being-made'))).toEqual({
      standing: [],
      earlier: onFirst
    })
  })
})

const asked = (on?: ScenarioItem[string]): ScenarioItem => ({
  'nrm-decision-kind': 'reconsideration',
  ...(on === undefined ? {} : { 'nrm-decision-on': on })
})

describe('another look that is only asked for (¶20, ¶33)', () => {
  const of = (...all: readonly ScenarioItem[]) => viewOf('2026-01-13', all)
  const stands = (...all: readonly ScenarioItem[]) => {
    const { kind, outcome } = standingDecision(of(...all))
    return `${kind ?? ''} ${outcome ?? ''}`
  }
  const lookedAt = (outcome: string, on?: ScenarioItem[string]) => decision('reconsideration', outcome, on)

  it('decides nothing, so that the decision before it stands', () => {
    for (const one of [asked(), asked('2026-07-01'), asked('2026-05-01')])
      expect(stands(first, refused, one)).toBe('conclusive-grounds negative')
    expect(stands(asked())).toBe(' ')
    expect(stands(first, refused, lookedAt('positive', '2026-07-01'))).toBe('reconsideration positive')
  })

  it('is waited for until something is decided after it', () => {
    const isAwaited = (...all: readonly ScenarioItem[]) => isReconsiderationAwaited(of(...all))
    expect(isAwaited(first, refused)).toBe(false)
    expect(isAwaited(first, refused, asked())).toBe(true)
    expect(isAwaited(first, refused, asked('2026-07-01'))).toBe(true)
    // Of the day of the decision, or of its month, it was asked for after it; of the day before, before it.
    expect(isAwaited(first, refused, asked('2026-06-10'))).toBe(true)
    expect(isAwaited(first, refused, asked({ about: '2026-06' }))).toBe(true)
    expect(isAwaited(first, refused, asked('2026-06-09'))).toBe(false)
    expect(isAwaited(first, refused, asked(), lookedAt('negative'))).toBe(false)
    expect(isAwaited(first, refused, lookedAt('negative', '2026-07-01'), asked())).toBe(true)
    expect(isAwaited(first, decision('conclusive-grounds', 'suspended-or-closed'), asked())).toBe(true)
    expect(isAwaited(first, decision('conclusive-grounds', 'positive', '2026-06-10'), asked())).toBe(false)
    expect(isAwaited(asked())).toBe(false)
    // Whichever was entered first: one that was settled would say what came of it.
    expect(isAwaited(asked(), refused)).toBe(true)
    expect(isAwaited(asked({ about: '2026-06' }), refused)).toBe(true)
    expect(isAwaited(asked('2026-07-01'), refused, first)).toBe(true)
    expect(isAwaited(asked('2026-06-09'), refused, first)).toBe(false)
    expect(isAwaited(asked(), decision('reasonable-grounds', 'negative', '2026-01-20'))).toBe(true)
    expect(isAwaited(asked(), lookedAt('negative'), refused)).toBe(true)
    // What another look, entered after it, came to may be what came of it, also where no grounds are on record.
    expect(isAwaited(refused, asked(), lookedAt('negative', '2026-07-01'))).toBe(false)
    // An entry of another kind without an outcome is no request.
    expect(isAwaited(first, refused, { 'nrm-decision-kind': 'conclusive-grounds' })).toBe(false)
    // On an earlier referral, it is none on the one that was made since.
    expect(isReconsiderationAwaited(viewOf('2026-11-20', [first, refused, asked('2026-07-01')]))).toBe(false)
  })

  it('is answered by what was decided and entered since, where it was asked for without a day at what was entered before it', () => {
    const isAwaited = (...all: readonly ScenarioItem[]) => isReconsiderationAwaited(of(...all))
    const turnedDown = decision('reasonable-grounds', 'negative', '2026-01-20')
    const found = decision('reasonable-grounds', 'positive', '2026-02-20')
    expect(isAwaited(turnedDown, asked(), found, refused)).toBe(false)
    expect(isAwaited(turnedDown, asked(), refused)).toBe(false)
    expect(isAwaited(turnedDown, found, refused, asked())).toBe(true)
    expect(isAwaited(refused, asked(), found)).toBe(true)
    // Nobody asks for another look at what was found for the child.
    expect(isAwaited(first, asked(), refused)).toBe(true)
    // With its day, the day tells.
    expect(isAwaited(turnedDown, asked('2026-07-01'), refused)).toBe(true)
  })

  it('is told of to whoever turns 18 meanwhile, and takes the time to ask from nobody', () => {
    const due = (...all: readonly ScenarioItem[]) =>
      clockOf({ ...of(...all), today: '2026-07-02' }).find(({ row }) => row === 'reconsideration')
    expect(nrmAtEighteen(of(first, refused))).toBeUndefined()
    expect(nrmAtEighteen(of(first, refused, asked()))?.state).toBe('coming')
    expect(nrmAtEighteen(of(first, refused, asked(), lookedAt('negative')))).toBeUndefined()
    expect(nrmAtEighteen(viewOf(undefined, [first, refused, asked()], 'not-decided'))).toBeUndefined()
    for (const one of [asked(), asked('2026-07-01')])
      expect(due(first, refused, one)).toMatchObject({ date: '2026-07-10', state: { kind: 'due' } })
    expect(due(first, refused, lookedAt('positive'))).toBeUndefined()
  })

  it('leaves what is new to be referred anew, since the referral was decided', () => {
    const since = { 'situation-from': '2026-09-21' }
    const { answers } = of(first, refused, asked())
    const view = { answers: { ...answers, ...answersOf({ 'exploitation-situations': [since] }) }, today }
    expect(newSinceDecidedReferral(view)).toHaveLength(1)
  })
})

describe('which decision is the last', () => {
  const last = (...all: readonly ScenarioItem[]) => standingDecision(viewOf('2026-01-13', all)).outcome
  const about = (kind: string, outcome: string, month: string) => decision(kind, outcome, { about: month })
  const looked = (on: ScenarioItem[string]) => decision('reconsideration', 'positive', on)

  it('goes by their days, where those tell', () => {
    expect(last(refused, looked('2026-06-11'))).toBe('positive')
    expect(last(looked('2026-06-09'), refused)).toBe('negative')
    expect(last(looked('2026-06-11'), refused)).toBe('positive')
    expect(last(looked({ about: '2026-07' }), refused)).toBe('positive')
    expect(last(refused, looked({ about: '2026-05' }))).toBe('negative')
  })

  it('and where a month alone is known, by what they decide, and as they were entered', () => {
    expect(last(refused, looked({ about: '2026-06' }))).toBe('positive')
    expect(last(looked({ about: '2026-06' }), refused)).toBe('negative')
    expect(last(about('conclusive-grounds', 'negative', '2026-01'), first)).toBe('negative')
    expect(last(first, about('conclusive-grounds', 'negative', '2026-01'))).toBe('negative')
    expect(last(about('reasonable-grounds', 'positive', '2026-06'), refused)).toBe('negative')
    expect(last(refused, about('reasonable-grounds', 'positive', '2026-06'))).toBe('negative')
  })

  const unfounded = decision('reasonable-grounds', 'negative', { about: '2026-06' })
  const in2026 = decision('reasonable-grounds', 'negative', { about: '2026' })

  it('another look comes after what was looked at, whichever was entered first', () => {
    for (const before of [unfounded, in2026, decision('reasonable-grounds', 'negative')]) {
      expect(last(looked('2026-06-20'), before)).toBe('positive')
      expect(last(before, looked('2026-06-20'))).toBe('positive')
    }
    expect(last(looked('2026-05-20'), unfounded)).toBe('negative')
    // Grounds were found: what is looked at is the conclusive decision.
    for (const look of [looked('2026-06-10'), looked({ about: '2026-06' }), looked({ about: '2026' })])
      for (const all of [
        [first, refused, look],
        [look, refused, first]
      ])
        expect(last(...all)).toBe('positive')
  })

  it('nothing is concluded before grounds were found: a look that may have found them stands as it was entered', () => {
    for (const look of [looked({ about: '2026-06' }), looked({ about: '2026' })]) {
      expect(last(in2026, look, refused)).toBe('negative')
      expect(last(in2026, refused, look)).toBe('positive')
    }
    expect(last(in2026, looked('2026-06-11'), refused)).toBe('positive')
  })

  it('three of which two have one month never come each after another', () => {
    const found = about('reasonable-grounds', 'positive', '2026-06')
    const [refusedFirst, look] = [
      decision('conclusive-grounds', 'negative', '2026-06-05'),
      looked('2026-06-20')
    ]
    for (const all of [
      [look, found, refusedFirst],
      [found, refusedFirst, look],
      [refusedFirst, look, found]
    ])
      expect(last(...all)).toBe('positive')
  })

  it('a look without a day goes with what it can have been at, and takes nothing from what was decided since', () => {
    const turnedDown = decision('reasonable-grounds', 'negative', '2026-01-20')
    const found = decision('reasonable-grounds', 'positive', '2026-02-20')
    const look = (outcome: string) => decision('reconsideration', outcome)
    const concluded = decision('conclusive-grounds', 'positive', '2026-06-10')
    expect(last(turnedDown, look('positive'), found, refused)).toBe('negative')
    expect(last(turnedDown, look('negative'), found, concluded)).toBe('positive')
    // Nobody looks again at what was found for the child: no such look was at either of these.
    expect(last(found, look('negative'), concluded)).toBe('positive')
    // It can only have been at the conclusive one, whichever was entered first.
    expect(last(found, look('positive'), refused)).toBe('positive')
    expect(last(look('positive'), refused, found)).toBe('positive')
    // Entered last, it comes last; two of them go together.
    expect(last(turnedDown, found, refused, look('positive'))).toBe('positive')
    expect(last(turnedDown, found, concluded, look('negative'))).toBe('negative')
    expect(last(turnedDown, look('negative'), look('positive'))).toBe('positive')
    expect(last(turnedDown, look('negative'), look('positive'), found, refused)).toBe('negative')
  })

  it('one of which nobody said the kind goes with the one before it', () => {
    const unnamed: ScenarioItem = { 'nrm-decision-outcome': 'negative' }
    expect(last(first, unnamed)).toBe('negative')
    expect(last(unnamed, first)).toBe('positive')
    expect(last(first, decision('conclusive-grounds', 'positive', '2026-06-10'), unnamed)).toBe('negative')
    // And a look without a day with that one, though neither can be told from the other.
    expect(last(decision('reconsideration', 'positive'), unnamed, refused)).toBe('negative')
  })
})

describe('what goes by the decisions on the referral that stands', () => {
  const row = (view: View, id: string) => clockOf(view).find((entry) => entry.row === id)
  const of = (made: string, ...all: readonly ScenarioItem[]) => viewOf(made, all)

  it('the clock says of a decision of some day of a month that it was made, as the plan does', () => {
    const rough = decision('conclusive-grounds', 'positive', { about: '2026-10' })
    const found = decision('reasonable-grounds', 'positive', '2026-10-15')
    for (const all of [
      [found, rough],
      [rough, found]
    ]) {
      const view = of('2026-09-01', ...all)
      expect(row(view, 'conclusive-grounds')).toBeUndefined()
      expect(row(view, 'conclusive-grounds-decided')).toMatchObject({
        precision: 'month',
        date: '2026-10-01'
      })
    }
    // One of the month before is none since those grounds were found.
    const earlier = decision('conclusive-grounds', 'positive', { about: '2026-09' })
    expect(row(of('2026-08-01', found, earlier), 'conclusive-grounds-decided')).toBeUndefined()
    // Of the month of the referral, it was made after that.
    const grounds = decision('reasonable-grounds', 'negative', { about: '2026-10' })
    expect(row(of('2026-10-12', grounds), 'reasonable-grounds')?.state).toEqual({
      kind: 'done',
      on: '2026-10-12',
      late: false
    })
  })

  it('the last day to ask is counted from the decision that stands, whichever was entered first', () => {
    const from = (...all: readonly ScenarioItem[]) => row(of('2026-01-13', ...all), 'reconsideration')?.date
    const rough = (kind: string, outcome: string) => decision(kind, outcome, { about: '2026-11' })
    const grounds = decision('reasonable-grounds', 'positive', '2026-11-10')
    for (const all of [
      [grounds, rough('conclusive-grounds', 'negative')],
      [rough('conclusive-grounds', 'negative'), grounds]
    ])
      expect(from(...all)).toBe('2026-12-01')
    for (const all of [
      [rough('reasonable-grounds', 'negative'), decision('reconsideration', 'positive', '2026-11-20')],
      [decision('reconsideration', 'positive', '2026-11-20'), rough('reasonable-grounds', 'negative')]
    ])
      expect(from(...all)).toBeUndefined()
    // A look without a day that found the grounds takes nothing from what was concluded since; one that may have come after it does.
    const turnedDown = decision('reasonable-grounds', 'negative', '2026-01-20')
    const concluded = decision('conclusive-grounds', 'negative', '2026-11-10')
    expect(from(turnedDown, decision('reconsideration', 'positive'), concluded)).toBe('2026-12-10')
    expect(from(turnedDown, concluded, decision('reconsideration', 'positive'))).toBeUndefined()
    expect(from(first, decision('reconsideration', 'positive'), concluded)).toBeUndefined()
  })

  it('a look of the month of the conclusive decision is of that one, and begins no 30 days', () => {
    const look = decision('reconsideration', 'positive', { about: '2026-10' })
    const found = decision('reasonable-grounds', 'positive', '2026-08-10')
    const concluded = decision('conclusive-grounds', 'negative', '2026-10-20')
    for (const all of [
      [found, concluded, look],
      [look, concluded, found]
    ])
      expect(row(of('2026-08-01', ...all), 'conclusive-grounds-decided')?.date).toBe('2026-10-20')
  })

  it('18 without a conclusive decision is ahead, whatever was decided on an earlier referral', () => {
    expect(nrmAtEighteen(viewOf('2026-01-13', [first, refused]))).toBeUndefined()
    expect(nrmAtEighteen(viewOf('2026-11-20', [first, refused]))?.state).toBe('coming')
    expect(nrmAtEighteen(viewOf('2026-11-20', [first, refused, anew]))?.state).toBe('coming')
  })

  it('the clock counts from reasonable grounds on that referral alone', () => {
    expect(row(viewOf('2026-11-20', [first, refused]), 'conclusive-grounds')).toBeUndefined()
    expect(row(viewOf('2026-11-20', [first, refused]), 'reasonable-grounds')?.state.kind).toBe('due')
    expect(row(viewOf('2026-11-20', [first, refused, anew]), 'conclusive-grounds')).toMatchObject({
      date: '2026-12-23',
      state: { kind: 'milestone' }
    })
  })
})

// ¶20: what is only asked for decides nothing, and says nothing of when a decision without a day was made.
it.each(['positive', 'negative'])(
  'a %s decision without a day stands, also beside a look asked for on the referral before',
  (outcome) => {
    const lookOf = (on: string): ScenarioItem => ({
      'nrm-decision-kind': 'reconsideration',
      'nrm-decision-on': on
    })
    const standing = decision('reasonable-grounds', outcome)
    for (const all of [
      [standing, lookOf('2026-03-01')],
      [lookOf('2026-03-01'), standing]
    ]) {
      expect(told(viewOf('2026-06-01', all)).standing, JSON.stringify(all)).toContain(
        `reasonable-grounds ${outcome}`
      )
      expect(standingDecision(viewOf('2026-06-01', all))).toMatchObject({ outcome })
    }
  }
)

it('a conclusive decision without a day does not go to the referral before with a look that was only asked for there', () => {
  const all = [
    { 'nrm-decision-kind': 'reconsideration', 'nrm-decision-on': '2026-03-01' },
    decision('conclusive-grounds', 'positive')
  ]
  expect(told(viewOf('2026-06-01', all)).standing).toEqual(['conclusive-grounds positive'])
})
