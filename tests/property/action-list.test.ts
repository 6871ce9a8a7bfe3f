import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionRecord } from '../../machines/case-file/action-record'
import type { Answers, CaseFile, CaseView } from '../../machines/case-file/case-file'
import {
  isTouched,
  recordOf,
  withActionEdited,
  withActionReopened,
  withOutcome
} from '../../machines/case-file/change-actions'
import { containing } from '../../machines/actions/contained'
import { actionListOf } from '../../machines/actions/list'
import { actionsOf, isProtecting } from '../../machines/actions/all'
import { without } from '../../machines/case-file/without'
import { addDays } from '../../machines/facts/dates'
import { followActions } from '../../machines/actions/follow'
import { answersOf } from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'

// Each move walks every rule: a few sequences here, many with npm run prove.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 1_000 : 25 })

/** Answers that call for actions, and others that no longer do. */
const answers: readonly Answers[] = [
  {},
  answersOf({ 'safe-place-first': 'not-safe' }),
  answersOf({ 'safe-place-first': 'safe-now' }),
  answersOf({ 'place-tonight': 'bed-and-breakfast', 'photograph-on-file': 'to-be-taken' }),
  answersOf({ 'interpreter-needed': 'yes', 'checks-to-arrange': ['dental-check'] }),
  answersOf({ 'trafficking-conclusion': 'suspected', 'assessment-timing': 'delayed' })
]
const ids = ['find-a-safe-place', 'take-a-photograph', 'arrange-a-dental-check', 'tell-the-police', 'added-1']

/**
 * A child may be in danger twice in one day, and no answer tells that from somebody who looks at the options. What was done about it is asked
 * once more (¶23).
 */
const askedAgainOnOneDay: readonly string[] = ['find-a-safe-place']

type Move =
  | { readonly kind: 'answer'; readonly index: number }
  | { readonly kind: 'edit'; readonly id: string; readonly part: 'what' | 'owner' | 'due' }
  | { readonly kind: 'done' | 'dismiss' | 'reopen'; readonly id: string }
  | { readonly kind: 'wait' }

const id = fc.constantFrom(...ids)
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), index: fc.nat({ max: answers.length - 1 }) }),
  fc.record({
    kind: fc.constant('edit' as const),
    id,
    part: fc.constantFrom('what' as const, 'owner' as const, 'due' as const)
  }),
  fc.record({ kind: fc.constantFrom('done' as const, 'dismiss' as const, 'reopen' as const), id }),
  fc.record({ kind: fc.constant('wait' as const) })
)

interface Moment {
  readonly file: CaseFile
  readonly day: string
}

const viewOf = ({ file, day }: Moment): CaseView => ({ answers: file.answers, today: day })
const isListed = (moment: Moment, one: string) =>
  actionListOf(moment.file, viewOf(moment)).some((item) => item.id === one)

/** A move as a person could make it: only what stands in the list is done, set aside or opened again. */
function after(moment: Moment, one: Move, number: number): Moment {
  const { file, day } = moment
  const moved = (changed: CaseFile): Moment => ({ ...moment, file: changed })
  switch (one.kind) {
    case 'wait':
      return { ...moment, day: addDays(day, 1) }
    case 'answer':
      return moved({ ...file, answers: answers[one.index] ?? {} })
    case 'edit': {
      if (one.id !== 'added-1' && !isListed(moment, one.id)) return moment
      const typed = one.part === 'due' ? addDays(day, 3) : `typed ${number}`
      const added = one.id === 'added-1' ? ({ addedTo: 'care-plan' } as const) : {}
      return moved(withActionEdited(file, one.id, { [one.part]: typed, ...added }, day))
    }
    case 'reopen':
      return isListed(moment, one.id) ? moved(withActionReopened(file, one.id)) : moment
    case 'done':
    case 'dismiss': {
      const isOpen = isListed(moment, one.id) && recordOf(file, one.id)?.outcome === undefined
      if (!isOpen) return moment
      const outcome =
        one.kind === 'done'
          ? ({ state: 'done', on: day, note: `note ${number}` } as const)
          : ({ state: 'dismissed', on: day, reason: `reason ${number}` } as const)
      return moved(withOutcome(file, one.id, outcome, day))
    }
  }
}

const followed = (moment: Moment): Moment => ({
  ...moment,
  file: followActions(moment.file, viewOf(moment))
})

const outcomes = ({ outcome, before = [] }: ActionRecord) => [
  ...before,
  ...(outcome === undefined ? [] : [outcome])
]

const nothing: ActionRecord = { since: today, called: false }

/** Plays moves one by one, the answers followed after each, and looks at each pair of moments. */
function play(moves: readonly Move[], look: (before: Moment, now: Moment, one: Move) => void): void {
  let moment = followed({ file: fileWith({}), day: today })
  moves.forEach((one, number) => {
    const next = followed(after(moment, one, number))
    look(moment, next, one)
    moment = next
  })
}

const always = (look: (before: Moment, now: Moment, one: Move) => void) => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 10 }), (moves) => {
      play(moves, look)
    })
  )
}

/** Somebody closed it on an earlier day than it is called for now, or said what was done or why not: no press that was taken back (invariant 17). */
const wasSeenTo = ({ since, before }: ActionRecord): boolean =>
  (before ?? []).some(
    ({ on, ...said }) => on < since || Object.hasOwn(said, 'note') || Object.hasOwn(said, 'reason')
  )

describe('whatever is answered and whatever is done with actions', () => {
  test('each action that is called for is listed, or one that is open and holds it, and none twice', () => {
    always((_before, now) => {
      const items = actionListOf(now.file, viewOf(now))
      const listed = items.map((item) => item.id)
      expect(new Set(listed).size).toBe(listed.length)
      const open = new Set(items.filter((item) => item.outcome === undefined).map((item) => item.id))
      const missed = actionsOf(viewOf(now)).filter(
        ({ id }) => !listed.includes(id) && !open.has(containing[id] ?? '')
      )
      expect(missed).toEqual([])
    })
  })

  test('nothing that a person wrote is lost or overwritten but by a person', () => {
    always((before, now, one) => {
      for (const [key, record] of Object.entries(before.file.actions)) {
        if (!isTouched(record)) continue
        const later = recordOf(now.file, key)
        expect(later).toBeDefined()
        if (later === undefined || (one.kind === 'edit' && one.id === key)) continue
        expect([later.what, later.owner, later.due]).toEqual([record.what, record.owner, record.due])
        expect(outcomes(later)).toEqual(expect.arrayContaining(outcomes(record)))
      }
    })
  })

  test('what nobody touched is listed no longer when it is not called for, and kept for its day or where it protects', () => {
    always((_before, now) => {
      const called = new Set(actionsOf(viewOf(now)).map((action) => action.id))
      const listed = new Set(actionListOf(now.file, viewOf(now)).map(({ id }) => id))
      for (const [key, record] of Object.entries(now.file.actions)) {
        expect(record.called).toBe(called.has(key))
        if (record.called || isTouched(without(record, 'before')) || wasSeenTo(record)) continue
        expect(listed.has(key)).toBe(false)
        if (isTouched(record)) continue
        expect(record.ceased === now.day || isProtecting(key)).toBe(true)
      }
    })
  })

  test('to answer otherwise and back on one day changes nothing in the list', () => {
    const other = fc.nat({ max: answers.length - 1 })
    fc.assert(
      fc.property(
        fc.array(move, { maxLength: 8 }),
        fc.array(other, { minLength: 1, maxLength: 3 }),
        (moves, others) => {
          let last: Moment = followed({ file: fileWith({}), day: today })
          play(moves, (_before, now) => (last = now))
          const { answers: as } = last.file
          const looked = [...others.map((index) => answers[index] ?? {}), as].reduce<Moment>(
            (moment, given) => followed({ ...moment, file: { ...moment.file, answers: given } }),
            last
          )
          // What was called for until an earlier day, or closed while nothing called for it, is called for anew by a look, and says so.
          const ids = Object.entries(last.file.actions).flatMap(([one, { called, outcome, ceased }]) => {
            const isClosed = outcome !== undefined && (!called || askedAgainOnOneDay.includes(one))
            return isClosed || (ceased !== undefined && ceased < last.day) ? [one] : []
          })
          const rest = (moment: Moment) =>
            actionListOf(moment.file, viewOf(moment)).filter(({ id }) => !ids.includes(id))
          expect(rest(looked)).toEqual(rest(last))
          const came = ({ file }: Moment) => ids.map((one) => outcomes(file.actions[one] ?? nothing))
          expect(came(looked)).toEqual(came(last))
        }
      )
    )
  })

  test('done and dismissed stay so until they are opened, or called for anew; what came of them stays', () => {
    always((before, now, one) => {
      for (const [key, record] of Object.entries(before.file.actions)) {
        if (record.outcome === undefined || (one.kind === 'reopen' && one.id === key)) continue
        const later = recordOf(now.file, key)
        const isOnAnotherDay = record.ceased !== now.day || askedAgainOnOneDay.includes(key)
        const isCalledAnew = !record.called && later?.called === true && isOnAnotherDay
        expect(later?.outcome).toEqual(isCalledAnew ? undefined : record.outcome)
        if (isCalledAnew) expect(later.before?.at(-1)).toEqual(record.outcome)
      }
    })
  })

  test('the day from which it counts never moves while it is called for by the same', () => {
    always((before, now) => {
      for (const [key, record] of Object.entries(before.file.actions)) {
        const later = recordOf(now.file, key)
        if (record.called && later?.called === true) expect(later.since).toBe(record.since)
      }
    })
  })

  test('the list is the same whether or not the answers have been followed', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), fc.nat({ max: answers.length - 1 }), (moves, index) => {
        let last: Moment = { file: fileWith({}), day: today }
        play(moves, (_before, now) => (last = now))
        const changed = { ...last, file: { ...last.file, answers: answers[index] ?? {} } }
        const later = followed(changed)
        expect(actionListOf(changed.file, viewOf(changed))).toEqual(actionListOf(later.file, viewOf(later)))
        expect(followed(later)).toEqual(later)
      })
    )
  })
})
