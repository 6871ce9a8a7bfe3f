import type { Question } from '../../../content/shape'
import { questions, stages } from '../../../content/stages'

type Tree = Readonly<Record<string, unknown>>
type Known = (value: unknown, at: string) => readonly string[]

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object that is nothing but its own values. */
const isPlain = (value: Tree) => {
  const parent: unknown = Object.getPrototypeOf(value)
  return parent === Object.prototype || parent === null
}

/** A leaf: a text, a number or a yes and no. */
const leaf: Known = (value, at) => (typeof value === 'object' ? [`${at} is no leaf`] : [])

const each =
  (known: Known): Known =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((one, index) => known(one, `${at}.${index}`)) : [`${at} is no list`]

/** An object with these names and no others. */
const only =
  (names: Readonly<Record<string, Known>>): Known =>
  (value, at) => {
    if (!isTree(value) || !isPlain(value)) return [`${at} is no plain object`]
    return Object.entries(value).flatMap(([name, inner]) =>
      Object.hasOwn(names, name) ? (names[name]?.(inner, `${at}.${name}`) ?? []) : [`${at}.${name}`]
    )
  }

const key = /^[A-Za-z0-9][A-Za-z0-9:._-]*$/

/** An object whose names are ids of ours. */
const named =
  (known: Known): Known =>
  (value, at) => {
    if (!isTree(value) || !isPlain(value)) return [`${at} is no plain object`]
    return Object.entries(value).flatMap(([name, inner]) =>
      key.test(name) && !(name in Object.prototype) ? known(inner, `${at}.${name}`) : [`${at}.${name}`]
    )
  }

const typed: Known = (value, at) => (typeof value === 'string' ? [] : named(leaf)(value, at))

const answer = (question: Question): Known => only({ state: leaf, value: valueOf(question), typed })

function valueOf(question: Question): Known {
  switch (question.kind) {
    case 'date':
      return only({ date: leaf, precision: leaf, words: leaf })
    case 'choices':
      return each(leaf)
    case 'tracks':
      return only({ plan: leaf, transitional: leaf, 'long-term': leaf, return: leaf })
    case 'indicator-marks':
      return named(named(leaf))
    case 'indicator-details':
      return named(named(only({ who: leaf, when: leaf, context: leaf })))
    case 'list':
      return each(only({ id: leaf, fields: answersOf(question.fields) }))
    default:
      return leaf
  }
}

const answersOf = (asked: Readonly<Record<string, Question>>): Known =>
  only(Object.fromEntries(Object.entries(asked).map(([id, question]) => [id, answer(question)])))

const outcome = only({ state: leaf, on: leaf, note: leaf, reason: leaf })
const review = only({ of: leaf, openedOn: leaf, kind: leaf })

/** What stands in a case file that no case file of Waymark's has, by where it stands. It knows nothing of how files are read. */
export const unknownIn = only({
  schema: leaf,
  id: leaf,
  contentVersion: leaf,
  openedOn: leaf,
  savedAt: leaf,
  revision: leaf,
  changes: leaf,
  step: leaf,
  answers: answersOf(questions),
  stagesDone: only(Object.fromEntries(stages.map(({ id }) => [id, leaf]))),
  actions: named(
    only({
      since: leaf,
      called: leaf,
      what: leaf,
      owner: leaf,
      due: leaf,
      typed: only({ due: named(leaf), note: leaf, reason: leaf }),
      addedTo: leaf,
      outcome,
      for: each(leaf),
      before: each(outcome)
    })
  ),
  versions: each(only({ number: leaf, finishedOn: leaf, changes: leaf, review })),
  review,
  setAside: each(only({ from: leaf, json: leaf })),
  unclear: each(only({ list: leaf, ids: each(leaf) }))
})
