import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../machines/case-file/read'
import { nrmAtEighteen } from '../../../machines/policy/adulthood/at-eighteen'
import { clockOf } from '../../../machines/policy/clock'
import { decisionsByReferral } from '../../../machines/policy/nrm-sheet/decisions'
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

describe('what goes by the decisions on the referral that stands', () => {
  const row = (view: View, id: string) => clockOf(view).find((entry) => entry.row === id)

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
