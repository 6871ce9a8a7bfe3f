import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../content/shape'
import { questions, stages, type QuestionId } from '../../content/stages'
import type { CaseView } from '../../machines/case-file/case-file'
import { fieldOf, itemsOf } from '../../machines/case-file/read'
import { askedOf, onPath, pathsOf } from '../../machines/journey/paths'
import { actionsOf, isDerivedAction, occurrencesOf } from '../../machines/actions/all'
import { actionOf, entryOf } from '../../machines/stages/instances'
import { age } from '../../machines/facts/age'
import { clockOf } from '../../machines/policy/clock'
import { missingContingencies } from '../../machines/policy/adulthood/contingencies'
import { actionListOf } from '../../machines/actions/list'
import { byTurn } from '../../machines/actions/order'
import { hindrancesOf } from '../../machines/policy/plans/finishing'
import { immigrationPosition, tracksOf } from '../../machines/facts/tracks'
import { parseCaseFile } from '../../machines/case-file/schema'
import type { Words } from '../../src/i18n/words'
import { expectations, type CaseName, type Expectation } from '../cases/expectations'
import { answersOf, type NamedCase } from '../cases/named-case'
import { moments, type Moment } from '../cases/moments'
import { reviewed } from '../cases/reviews'
import { rulings } from '../cases/rulings'
import { today } from '../explore/explore'
import { copyFor, documentsOf, readIn } from '../support/copies'
import { fileWith } from '../support/file'
import { answeredInOrder } from '../support/walk-in-order'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const names = Object.keys(reviewed) as CaseName[]
const viewOf = (answers: NamedCase['answers'], day = today): CaseView => ({
  answers: answersOf(answers),
  today: day
})
/** What is wanted and is not there, for a failure that names it. */
const lacking = (all: readonly string[], wanted: readonly string[]) =>
  wanted.filter((one) => !all.includes(one))
/** Their ids in content, whichever entry each is for. */
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => actionOf(id))

/** A stage that is not due yet waits: before 16 nobody is asked to plan for adulthood (¶51). */
const waits = (view: CaseView): ReadonlySet<QuestionId> =>
  new Set(
    age.of(view) === 'under-16'
      ? (Object.values(
          stages.find(({ id }) => id === 'pathway-planning')?.steps ?? {}
        ).flat() as QuestionId[])
      : []
  )

/** That nothing stands there is no gap. */
const isOptional = (id: QuestionId) => (questions[id] as Question).optional === true

describe.each(names)('the case %s', (name) => {
  const named = reviewed[name]
  const expected: Expectation = expectations[name]
  const ruling = rulings[name]
  const raw = viewOf(named.answers)
  const paths = pathsOf(raw)
  const view = onPath(raw, paths)

  it('is a case file of today’s shape, with nothing beside its path', () => {
    expect(parseCaseFile(fileWith(raw.answers))).toBeDefined()
    expect(Object.keys(onPath(raw, paths).answers).sort()).toEqual(Object.keys(raw.answers).sort())
  })

  it('answers every question of its path, and may be finished', () => {
    const waiting = waits(view)
    const open = [...askedOf(paths, raw)].filter(
      (id) => raw.answers[id] === undefined && !waiting.has(id) && !isOptional(id)
    )
    expect(open).toEqual([])
    expect(hindrancesOf(view)).toEqual([])
    expect(missingContingencies(view)).toEqual([])
  })

  it('answers what is asked as somebody walks through it in order, and nothing else', () => {
    const asked = answeredInOrder(raw.answers, today)
    expect(Object.keys(raw.answers).filter((id) => !asked.has(id as QuestionId))).toEqual([])
  })

  it('leads through its steps, and around the others', () => {
    const steps: readonly string[] = Object.values(paths).flat()
    expect(lacking(steps, expected.through)).toEqual([])
    expect(expected.around.filter((step) => steps.includes(step))).toEqual([])
  })

  it('gives the tracks, the actions and the days that follow', () => {
    expect(immigrationPosition(view)).toBe(ruling.position)
    expect(tracksOf(view).lead).toBe(ruling.lead)
    expect(tracksOf(view).contingencies).toEqual(ruling.contingencies)
    const called = ids(actionsOf(view))
    expect(lacking(called, ruling.called)).toEqual([])
    expect(ruling.notCalled.filter((id) => called.includes(id))).toEqual([])
    expect([...ruling.called, ...ruling.notCalled].filter((id) => !isDerivedAction(id))).toEqual([])
    expect(daysIn(view, ruling.days)).toEqual(ruling.days)
  })

  it.each(Object.entries(ruling.calledFor))(
    'calls for %s of each entry that needs it, and of no other',
    (id, whom) => {
      expect(isDerivedAction(id)).toBe(true)
      const entries = [
        ...itemsOf(view.answers, 'siblings-and-other-children').map((child) => ({
          id: child.id,
          name: fieldOf(child, 'connected-child-name')
        })),
        ...itemsOf(view.answers, 'family-contacts').map((contact) => ({
          id: contact.id,
          name: fieldOf(contact, 'contact-who')
        }))
      ]
      const { called: occurrences } = occurrencesOf(view)
      const called = [
        ...(occurrences.get(id) ?? []),
        // What is for one entry alone has that entry in its id.
        ...[...occurrences.keys()].flatMap((key) => (actionOf(key) === id ? (entryOf(key) ?? []) : []))
      ]
      expect(entries.filter((entry) => called.includes(entry.id)).map(({ name }) => name)).toEqual(whom)
    }
  )

  it.each(ruling.copies.map((copy) => [copy.of, copy.for, copy] as const))(
    'its %s for %s holds what it must, and not what it must not',
    (of, recipient, { also = [], holds, lacks }) => {
      const read = readIn(copyFor(documentsOf(named.answers, words)(of), recipient, words, also).model)
      expect(holds.filter((phrase) => !read.includes(phrase))).toEqual([])
      expect(lacks.filter((phrase) => read.toLowerCase().includes(phrase.toLowerCase()))).toEqual([])
    }
  )
})

/** What the clock tells in these rows; nothing where it tells none. */
function daysIn(view: CaseView, rows: object): Readonly<Record<string, string | undefined>> {
  const days = new Map<string, string>(clockOf(view).map(({ row, date }) => [row, date]))
  return Object.fromEntries(Object.keys(rows).map((row) => [row, days.get(row)]))
}

/** What policy reads of a case on a day on its way. */
function viewAt({ of, on, only, answers }: Moment): CaseView {
  const known = Object.entries(reviewed[of].answers).filter(
    ([id]) => only?.includes(id as QuestionId) ?? true
  )
  return onPath(viewOf({ ...Object.fromEntries(known), ...answers }, on))
}

describe.each(moments.map((moment) => [moment.of, moment.when, moment] as const))(
  'on the way of %s: %s',
  (...[, , moment]) => {
    it('calls for what cannot wait, and for nothing that is over', () => {
      const called = ids(actionsOf(viewAt(moment)))
      expect(lacking(called, moment.called)).toEqual([])
      expect(moment.notCalled.filter((id) => called.includes(id))).toEqual([])
      expect(daysIn(viewAt(moment), moment.days)).toEqual(moment.days)
    })

    it('has under now what can happen next, and five things at most', () => {
      const view = viewAt(moment)
      const { now } = byTurn(actionListOf(fileWith(view.answers), view), moment.on)
      const actions = now.map(({ action }) => action)
      expect(actions.length).toBeLessThanOrEqual(5)
      expect(lacking(actions, moment.now.among)).toEqual([])
      if (moment.now.first !== undefined) expect(actions[0]).toBe(moment.now.first)
    })
  }
)

// ¶20: a negative decision removes no action that protects.
it('a negative decision takes no action that protects from the girl who was made to beg', () => {
  const at = (day: string) => {
    const moment = moments.find(({ of, on }) => of === 'romania' && on === day)
    return moment === undefined ? [] : actionsOf(viewAt(moment)).filter(({ protects }) => protects === true)
  }
  const before = ids(at('2026-11-05'))
  expect(before.length).toBeGreaterThan(5)
  expect(lacking(ids(at('2026-11-09')), before)).toEqual([])
})
