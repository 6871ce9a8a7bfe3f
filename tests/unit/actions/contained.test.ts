import { describe, expect, it } from 'vitest'
import { documents } from '../../../content/documents'
import { actionReveals, contentOf, mattersOfAction } from '../../../machines/actions/all'
import { closedWith, containing, doneWith } from '../../../machines/actions/contained'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { calledForBy } from '../../../machines/actions/raised-by'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withActionReopened, withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

const viewOf = ({ answers }: CaseFile, day = today) => ({ answers, today: day })
const fileOf = (given: CaseAnswers, day = today, before: CaseFile = fileWith({})) => {
  const file = { ...before, answers: answersOf(given) }
  return followActions(file, viewOf(file, day))
}
const listed = (file: CaseFile, ids: readonly string[], day = today) =>
  actionListOf(file, viewOf(file, day))
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ id }) => id)
    .filter((id) => ids.includes(id))
    .sort()

const suspected = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
} as const
const keptSafe = {
  ...suspected,
  'police-told': 'yes',
  'protection-steps': [{ 'protection-action': 'Calls are answered by somebody who knows her.' }],
  'safety-measures': [{ 'measure-what': 'safe-word' }],
  'carer-briefings': [{ 'briefing-on': '2026-11-20', 'briefing-covered': ['risk-from-traffickers'] }]
} as const satisfies CaseAnswers

const atRisk = {
  ...suspected,
  'influence-conclusion': 'possible',
  'missing-risk-conclusion': 'possible'
} as const satisfies CaseAnswers

/** By hand: what one talk, one call or one search does, with answers that call for both; and the words that both then have. */
const both: readonly (readonly [string, string, CaseAnswers, string | undefined])[] = [
  ['check-interpreter-independence', 'find-an-interpreter', { 'interpreter-needed': 'yes' }, undefined],
  [
    'explain-the-risks',
    'explain-where-they-are',
    { 'not-yet-understood': ['where-they-are', 'the-risks'] },
    'and-the-risks'
  ],
  [
    'explain-the-situation',
    'explain-who-does-what',
    { 'not-yet-understood': ['their-situation', 'who-does-what'] },
    'and-the-situation'
  ],
  [
    'find-the-missing-references',
    'gather-what-is-known',
    {
      'records-awaited': 'School records',
      'nhs-number': { reason: 'not-known' }
    },
    undefined
  ],
  [
    'keep-safe-from-exploiters-in-touch',
    'keep-protecting-from-influence',
    { ...keptSafe, 'influence-conclusion': 'possible', 'last-contact-when': 'within-the-last-week' },
    undefined
  ],
  // What protects from both is one plan, made in one talk with the child, the carer and the police (¶27, ¶39, ¶44).
  ['share-missing-risk', 'protect-from-influence', atRisk, 'and-missing'],
  [
    'keep-missing-risk-under-review',
    'keep-protecting-from-influence',
    {
      ...keptSafe,
      ...atRisk,
      'police-roles-agreed': 'agreed',
      'carer-briefings': [
        {
          'briefing-on': '2026-11-20',
          'briefing-covered': ['risk-from-traffickers', 'risk-of-going-missing']
        }
      ]
    },
    'and-missing'
  ],
  [
    'tell-the-police',
    'tell-the-police-what-leads-to-the-child',
    { ...suspected, 'addresses-and-numbers-carried': '14 Mill Road' },
    'not-told-yet'
  ],
  [
    'tell-the-prosecutor-of-the-referral',
    'tell-the-officers-of-the-referral',
    { ...suspected, referral: 'made', 'criminal-matters': [{ 'criminal-matter-kind': 'arrest' }] },
    'with-the-prosecutor'
  ]
]

describe.each(both)('%s', (id, other, given, words) => {
  const ids = [id, other]

  it('is said by the other while both are open, in words that hold both', () => {
    expect(containing[id]).toBe(other)
    const file = fileOf(given)
    expect(Object.keys(file.actions)).toEqual(expect.arrayContaining(ids))
    expect(listed(file, ids)).toEqual([other])
    expect(variantOf(other, viewOf(file))).toBe(words)
  })

  it.each(['done', 'dismissed'] as const)(
    'stands by itself once the other is %s, and no more once it is open again',
    (state) => {
      const outcome =
        state === 'done'
          ? ({ state, on: today } as const)
          : ({ state, on: today, reason: 'Not today' } as const)
      const file = withOutcome(fileOf(given), other, outcome, today)
      expect(listed(file, ids)).toEqual([id])
      expect(listed(withActionReopened(file, other), ids)).toEqual([other])
    }
  )

  // Who wrote other words, or a later day, wrote them of the one alone.
  it.each([{ what: 'Ring PC Hale' }, { due: '2026-12-09' }])(
    'stands by itself where somebody wrote %j in either',
    (edit) => {
      for (const one of ids)
        expect(listed(withActionEdited(fileOf(given), one, edit, today), ids), one).toEqual([...ids].sort())
    }
  )

  it('stands by itself where it was given to somebody; whoever was given the other does both', () => {
    const givenTo = (one: string) => withActionEdited(fileOf(given), one, { owner: 'Ola Ray' }, today)
    expect(listed(givenTo(id), ids)).toEqual([...ids].sort())
    // Somebody who was given protection from influence was not given the other risk: what they read of it came later (¶27, ¶39).
    expect(listed(givenTo(other), ids)).toEqual(id === 'share-missing-risk' ? [...ids].sort() : [other])
  })
})

// What is done, or stands by itself, is not asked for once more in the words of the other (¶27, ¶39): each thing stands in one order.
describe.each(both.filter(([, , , words]) => words !== undefined))('%s', (id, other, given, words) => {
  const wordsIn = (file: CaseFile, day = today) => {
    const item = actionListOf(file, viewOf(file, day)).find((one) => one.id === other)
    return variantOf(other, viewOf(file, day), undefined, item?.joined ?? [])
  }
  const outcome = { state: 'done', on: today } as const

  it('is said by the other only while it stands in no list by itself', () => {
    const file = fileOf(given)
    expect(wordsIn(file)).toBe(words)
    expect(wordsIn(withOutcome(file, id, outcome, today))).toBeUndefined()
    for (const edit of [{ what: 'Ring PC Hale' }, { due: '2026-12-09' }, { owner: 'Ola Ray' }])
      expect(wordsIn(withActionEdited(file, id, edit, today)), JSON.stringify(edit)).toBeUndefined()
    expect(wordsIn(withActionEdited(file, other, { due: '2026-12-09' }, today))).toBeUndefined()
  })
})

it('a risk that was told of is not told of again with what protects from influence, concluded since', () => {
  const [id, other] = ['share-missing-risk', 'protect-from-influence']
  const first = fileOf({ ...suspected, 'missing-risk-conclusion': 'possible' })
  const told = withOutcome(first, id, { state: 'done', on: today }, today)
  const file = fileOf(atRisk, '2026-11-26', told)
  const item = actionListOf(file, viewOf(file, '2026-11-26')).find((one) => one.id === other)
  expect(item?.state).toBe('open')
  expect(item?.joined).toBeUndefined()
  expect(variantOf(other, viewOf(file, '2026-11-26'), undefined, item?.joined ?? [])).toBeUndefined()
})

// Whoever did what the joint words say did both: the other half does not come back beside “done”, and is opened with it again.
describe('called done', () => {
  const outcome = { state: 'done', on: today } as const
  const given: CaseAnswers = {
    ...suspected,
    'police-told': 'no',
    'addresses-and-numbers-carried': '14 Mill Road'
  }
  const [one, other] = ['tell-the-police', 'tell-the-police-what-leads-to-the-child']

  it('an order is done with what its words say too', () => {
    const file = fileOf(given)
    const also = doneWith(other, file.actions, viewOf(file))
    expect(also).toEqual([one])
    const done = [other, ...also].reduce((now, id) => withOutcome(now, id, outcome, today), file)
    expect(listed(done, [one, other])).toEqual([])
    expect(closedWith(other, done.actions)).toEqual([one])
  })

  it('what was closed by itself, or with other words, is not opened with it', () => {
    const early = withOutcome(fileOf(given), one, { ...outcome, note: 'Rang at nine' }, today)
    expect(doneWith(other, early.actions, viewOf(early))).toEqual([])
    expect(closedWith(other, withOutcome(early, other, outcome, today).actions)).toEqual([])
    const aside = withOutcome(fileOf(given), other, { ...outcome, state: 'dismissed', reason: 'No' }, today)
    expect(closedWith(other, aside.actions)).toEqual([])
  })

  it.each([
    ['find-an-interpreter', { 'interpreter-needed': 'yes' }],
    ['gather-what-is-known', { 'records-awaited': 'School records', 'nhs-number': { reason: 'not-known' } }]
  ] as const satisfies readonly (readonly [string, CaseAnswers])[])(
    'after %s it is looked once more',
    (id, answers) => {
      const file = fileOf({ ...suspected, ...answers })
      expect(listed(file, [id])).toEqual([id])
      expect(doneWith(id, file.actions, viewOf(file))).toEqual([])
    }
  )
})

it('nothing that is overdue hides behind what is called for later (¶10, ¶23)', () => {
  const ids = ['tell-the-police', 'tell-the-police-what-leads-to-the-child']
  const early = fileOf(suspected, '2026-11-20')
  const found: CaseAnswers = { ...suspected, 'addresses-and-numbers-carried': '14 Mill Road' }
  expect(listed(fileOf(found, today, early), ids)).toEqual([...ids].sort())
  expect(listed(fileOf(found, '2026-11-20', early), ids, '2026-11-20')).toEqual([ids[1]])
})

it('a child who does not want to help the police is told first, in an order of its own (¶40, ¶41)', () => {
  const file = fileOf({
    ...suspected,
    'addresses-and-numbers-carried': '14 Mill Road',
    'co-operation-willing': 'not-willing'
  })
  const ids = ['tell-the-police', 'tell-the-police-what-leads-to-the-child']
  expect(listed(file, ids)).toEqual([...ids].sort())
  expect(variantOf('tell-the-police-what-leads-to-the-child', viewOf(file))).toBeUndefined()
})

it('a page says the order that holds what was answered there', () => {
  const file = fileOf({ ...suspected, 'addresses-and-numbers-carried': '14 Mill Road', 'police-told': 'no' })
  const said = (question: 'police-told' | 'nhs-number') =>
    calledForBy(file.actions, [question], undefined, viewOf(file)).get(question)
  expect(said('police-told')).toContain('tell-the-police-what-leads-to-the-child')
  expect(said('police-told')).not.toContain('tell-the-police')
})

// Whoever is given an order has to be given the one that says it: nothing that is owed is missing from a copy (invariants 15 and 16).
describe.each(Object.entries(containing))('%s, in %s', (id, other) => {
  const [one, holder] = [contentOf(id), contentOf(other)]

  it('is given to nobody who is not given the other', () => {
    if (one === undefined || holder === undefined) throw new Error('No such action')
    expect(mattersOfAction(id, one.stage)).toEqual(
      expect.arrayContaining([...mattersOfAction(other, holder.stage)])
    )
    expect(actionReveals(other)).toBe(false)
    expect([one.each, holder.each]).toEqual([undefined, undefined])
  })

  it('stands on no paper on which the other does not', () => {
    if (one === undefined || holder === undefined) throw new Error('No such action')
    for (const document of Object.values(documents)) {
      const lists = document.parts.flatMap((part): (readonly string[])[] => {
        if (part.kind === 'actions') return [document.stages]
        if (part.kind !== 'actions-in-short') return []
        return [[...part.stages, ...('protecting' in part ? part.protecting : [])]]
      })
      for (const stages of lists)
        if (stages.includes(one.stage)) expect(stages, document.stages.join()).toContain(holder.stage)
    }
  })

  it('is of the same person, is no less pressing for it, and rests on what the other rests on', () => {
    if (one === undefined || holder === undefined) throw new Error('No such action')
    const pressing = ['same-day', 'two-days', 'five-working-days', 'planned', 'standing']
    expect(holder.owner).toBe(one.owner)
    expect(pressing.indexOf(holder.when)).toBeLessThanOrEqual(pressing.indexOf(one.when))
    expect(holder.serves).toEqual(expect.arrayContaining([...one.serves]))
    if (one.protects === true) expect(holder.protects).toBe(true)
    expect(one.contrary ?? false).toBe(false)
  })
})

// Invariant 17: who told the carer of influence in November has not told them of a risk that was concluded since (¶27, ¶39).
it.each([
  [
    'protect-from-influence',
    { 'influence-conclusion': 'possible' },
    { 'missing-risk-conclusion': 'possible' }
  ],
  [
    'explain-where-they-are',
    { 'not-yet-understood': ['where-they-are'] },
    { 'not-yet-understood': ['where-they-are', 'the-risks'] }
  ],
  [
    'explain-who-does-what',
    { 'not-yet-understood': ['who-does-what'] },
    { 'not-yet-understood': ['who-does-what', 'their-situation'] }
  ]
] as const satisfies readonly (readonly [string, CaseAnswers, CaseAnswers])[])(
  'what was done as %s says nothing of what was called for later',
  (id, first, later) => {
    const done = withOutcome(fileOf({ ...suspected, ...first }), id, { state: 'done', on: today }, today)
    const file = fileOf({ ...suspected, ...first, ...later }, '2026-12-20', done)
    const item = actionListOf(file, viewOf(file, '2026-12-20')).find((one) => one.id === id)
    expect(item?.outcome?.state).toBe('done')
    expect(variantOf(id, viewOf(file), undefined, item?.joined ?? [])).toBeUndefined()
    expect(variantOf(id, viewOf(file))).toMatch(/^and-the-|^and-missing$/)
  }
)

it('with a missing child nobody calls it done that the carer knows of the other risk (¶39)', () => {
  const ids = ['protect-from-influence', 'share-missing-risk']
  const file = fileOf({ ...atRisk, 'place-tonight': 'missing' })
  expect(variantOf('protect-from-influence', viewOf(file))).toBe('while-missing')
  expect(listed(file, ids)).toEqual(ids)
  expect(doneWith('protect-from-influence', file.actions, viewOf(file))).toEqual([])
})
