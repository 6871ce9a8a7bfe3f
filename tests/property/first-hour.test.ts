import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseView } from '../../machines/case-file/case-file'
import { actionListOf } from '../../machines/actions/list'
import { turnGroups } from '../../machines/actions/groups'
import { byTurn } from '../../machines/actions/order'
import { addDays } from '../../machines/facts/dates'
import { isAway } from '../../machines/policy/danger/returns'
import { followActions } from '../../machines/actions/follow'
import { onPath } from '../../machines/journey/paths'
import { stages } from '../../content/stages'
import { stageMachines } from '../../machines/stages'
import { answersOf, type NamedCase } from '../cases/named-case'
import { explore, today } from '../explore/explore'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 1_000 : 50 })

type CaseAnswers = NamedCase['answers']

/** Cases of every stage, as data from which the first hour is varied. */
const explored = stages.flatMap(({ id }) => explore(stageMachines[id])).map(({ answers }) => answers)

/** What can be true in the first hour, each of it or not. */
const firstHour: readonly CaseAnswers[] = [
  { 'place-tonight': 'missing' },
  { 'safe-place-first': 'not-safe' },
  { 'place-tonight': 'with-an-adult-not-yet-checked' },
  { enquirers: [{ 'enquirer-name': 'A man', 'enquirer-told': 'location-told' }] },
  { 'addresses-and-numbers-carried': '14 Mill Road\n07700 900123' },
  { 'self-harm-worry': 'yes' },
  { 'trafficking-conclusion': 'suspected' },
  { 'trafficking-conclusion': 'not-suspected' },
  {
    'missing-episodes': [
      {
        'missing-from': 'A flat',
        'missing-returned': 'yes',
        'missing-returned-on': '2026-11-23',
        'missing-return-interview': 'not-yet'
      }
    ]
  },
  { 'exploitation-situations': [{ 'situation-still-in-it': 'yes' }] }
]

const aCase = fc
  .record({
    base: fc.constantFrom(...explored),
    given: fc.subarray([...firstHour]),
    waited: fc.nat({ max: 40 }),
    edited: fc.array(
      // Of the actions that are called for, and often for a day that is near: else hardly any case has one.
      fc.record({
        index: fc.nat({ max: 300 }),
        inDays: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -10, max: 20 }))
      }),
      { maxLength: 4 }
    )
  })
  .map(({ base, given, waited, edited }) => {
    const answers = { ...base, ...answersOf(Object.assign({}, ...given) as CaseAnswers) }
    const view: CaseView = onPath({ answers, today: addDays(today, waited) })
    const file = followActions(fileWith(answers), onPath({ answers, today }))
    const actions = Object.fromEntries(
      Object.entries(file.actions).map(([id, record], place, all) => {
        const edit = edited.find(({ index }) => index % all.length === place)
        return [id, edit === undefined ? record : { ...record, due: addDays(view.today, edit.inDays) }]
      })
    )
    const items = actionListOf({ ...file, actions }, view)
    return { view, items, ...byTurn(items, view.today) }
  })

/** By hand from the issue: what answers what can happen next, before anybody is prepared for it. */
const acute = [
  'report-missing',
  'missing-and-returned-differ',
  'look-for-the-child',
  'find-a-safe-place',
  'move-from-bed-and-breakfast',
  'move-from-a-place-for-adults',
  'move-from-a-prison-for-adults',
  'get-out-of-immigration-detention',
  'tell-the-lawyer-of-the-detention',
  'solicitor-and-adult-at-the-police-station',
  'check-the-adult',
  'still-being-exploited',
  'carer-may-be-a-danger',
  'settle-whose-address-it-is',
  'location-was-told',
  'tell-enquirers-nothing',
  'tell-the-police-what-leads-to-the-child',
  'make-existing-contact-safe',
  'exploiters-in-touch-lately',
  'adult-does-not-interpret',
  'interpreter-not-independent',
  'get-help-today',
  'tell-the-police-what-the-child-needs',
  'see-a-doctor-or-nurse-today',
  'find-out-whether-a-doctor-is-needed',
  // Nothing of what follows can be asked of a child before somebody interprets (¶26).
  'find-an-interpreter'
]
const ofTalks = ['adult-does-not-interpret', 'find-an-interpreter']
const preparing = ['tell-the-police', 'agree-police-roles', 'take-a-photograph', 'note-the-phone-numbers']

/** What there is to do while a child is missing, or is said to be, in its order. */
const ofMissing = ['report-missing', 'missing-and-returned-differ', 'look-for-the-child']

/** Days of the clock with which a right to stay ends: no paper. */
const ofStaying = ['appeal', 'leave-advice', 'leave-end']

/** Days that a law or a person set, and those before such a day; nothing that is only suggested. */
const setBy = ['edited', 'recorded', 'clock', 'before']

describe('whatever is answered, of whatever day', () => {
  test('five at most stand under now, every open action has one turn, and none is lost', () => {
    fc.assert(
      fc.property(aCase, ({ items, now, thisWeek, later }) => {
        expect(now.length).toBeLessThanOrEqual(5)
        const all = [...now, ...thisWeek, ...later].map(({ id }) => id)
        const open = items.filter(({ outcome }) => outcome === undefined).map(({ id }) => id)
        expect([...all].sort()).toEqual([...open].sort())
        expect(new Set(all).size).toBe(all.length)
      })
    )
  })

  test('a child who is missing comes first, then a child who is not safe: nothing stands before', () => {
    fc.assert(
      fc.property(aCase, ({ items, now }) => {
        const ids = items.map(({ id }) => id)
        const first = ofMissing.filter((id) => ids.includes(id))
        expect(ids.slice(0, first.length)).toEqual(first)
        expect(now.slice(0, first.length).map(({ id }) => id)).toEqual(first)
        if (ids.includes('find-a-safe-place'))
          expect([ids[first.length], now[first.length]?.id]).toEqual([
            'find-a-safe-place',
            'find-a-safe-place'
          ])
      })
    )
  })

  test('nothing that waits stands before what can happen next, and being prepared comes after that', () => {
    fc.assert(
      fc.property(aCase, ({ view, items }) => {
        const rank = (id: string) => {
          // Nobody talks with a child who is missing (¶10, ¶39).
          if (ofTalks.includes(id) && isAway(view)) return 2
          return acute.includes(id) ? 0 : preparing.includes(id) ? 1 : 2
        }
        const ranks = items.filter(({ outcome }) => outcome === undefined).map(({ id }) => rank(id))
        expect(ranks).toEqual([...ranks].sort())
      })
    )
  })

  test('a set day within three days is under now, unless five others there are worse or have such a day; one of paper, or of one’s own, unless they protect', () => {
    fc.assert(
      fc.property(aCase, ({ view, items, now }) => {
        const isNear = ({ due, protects }: (typeof items)[number]) =>
          due.date !== undefined &&
          setBy.includes(due.basis) &&
          due.date <= addDays(view.today, 3) &&
          (protects || due.date >= view.today)
        // An errand, or what somebody put off to a later day, is like paper here: it takes no place from what cannot wait.
        const isPaper = ({ due, protects }: (typeof items)[number]) =>
          (!protects && due.basis === 'clock' && !ofStaying.includes(due.row ?? '')) ||
          (due.basis === 'edited' && (!protects || due.date > view.today))
        const isOwed = (item: (typeof items)[number]) =>
          (acute.includes(item.action) && !(ofTalks.includes(item.action) && isAway(view))) ||
          (isNear(item) && !isPaper(item))
        // What is only suggested for a later day protects nobody today.
        const isProtecting = ({ action, protects, sameDay, due }: (typeof items)[number]) =>
          (protects && sameDay) ||
          (preparing.includes(action) && (setBy.includes(due.basis) || (due.date ?? '') <= view.today))
        // What is only kept, since somebody changed it, is owed no place.
        const left = items.filter(
          (item) => isNear(item) && (item.called || item.added) && !now.includes(item)
        )
        if (left.length > 0) expect(now).toHaveLength(5)
        for (const item of now) {
          if (left.some((one) => !isPaper(one))) expect(isOwed(item), item.id).toBe(true)
          if (left.length > 0) expect(isOwed(item) || isProtecting(item) || isNear(item), item.id).toBe(true)
        }
        // No paper has a place that something else needs which protects today.
        const waits = items.some(
          (item) =>
            isProtecting(item) &&
            (item.called || item.added) &&
            item.outcome === undefined &&
            !now.includes(item)
        )
        const isOnlyPaper = (item: (typeof items)[number]) =>
          isNear(item) && isPaper(item) && !isProtecting(item) && !acute.includes(item.action)
        if (waits) for (const item of now) expect(isOnlyPaper(item), item.id).toBe(false)
      })
    )
  })

  test('nothing that is suggested for a later day stands before what cannot wait', () => {
    fc.assert(
      fc.property(aCase, ({ view, items }) => {
        const lines = turnGroups(items, view.today).flatMap((group) => group.items)
        const last = lines.findLastIndex(({ sameDay }) => sameDay)
        const suggestedLater = lines
          .slice(0, Math.max(0, last))
          .filter(
            ({ due, sameDay }) =>
              !sameDay && due.date !== undefined && due.date > view.today && !setBy.includes(due.basis)
          )
        expect(suggestedLater.map(({ id }) => id)).toEqual([])
      })
    )
  })

  test('what comes this week has a day within seven, or cannot wait; what comes later has neither', () => {
    fc.assert(
      fc.property(aCase, ({ view, later }) => {
        for (const { called, added, due, sameDay, danger } of later) {
          // What nothing calls for any more, and somebody gave a later day, answers no danger.
          if (called || added) {
            expect(sameDay).toBe(false)
            expect(danger).toBeUndefined()
          }
          if (due.date !== undefined) expect(due.date > addDays(view.today, 7)).toBe(true)
        }
      })
    )
  })
})
