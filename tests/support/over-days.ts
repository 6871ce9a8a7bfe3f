import { followActions } from '../../machines/actions/follow'
import { actionListOf } from '../../machines/actions/list'
import { followedOnOpening } from '../../machines/actions/since-when'
import type { CaseFile } from '../../machines/case-file/case-file'
import { withOutcome } from '../../machines/case-file/change-actions'
import { onPath } from '../../machines/journey/paths'
import { answersOf, type NamedCase } from '../cases/named-case'
import { fileWith } from './file'

/** A case over several days: somebody answers, says that actions are done, closes the case and opens it again. Days are written as 2026-11-29. */
export type Given = NamedCase['answers']

export const viewOf = ({ answers }: CaseFile, today: string) => onPath({ answers, today })

/** The case with its actions as its answers call for them on a day, saved on it. */
export const followed = (file: CaseFile, today: string): CaseFile => ({
  ...followActions(file, viewOf(file, today)),
  savedAt: `${today}T12:00:00.000Z`
})

export const begun = (given: Given, today: string) => followed(fileWith(answersOf(given)), today)

/** The case once it has these answers and no others. */
export const answeredAs = (file: CaseFile, given: Given, today: string) =>
  followed({ ...file, answers: answersOf(given), changes: file.changes + 1 }, today)

export const opened = (file: CaseFile, today: string) =>
  followedOnOpening(file, viewOf(file, today), (on) => viewOf(file, on))

export const itemOf = (file: CaseFile, id: string, today: string) =>
  actionListOf(file, viewOf(file, today)).find((one) => one.id === id)

/** Whether an action is open on a day in a case that begins on it with these answers. */
export function isCalledOn(today: string, given: Given, id: string): boolean {
  const item = itemOf(begun(given, today), id, today)
  return item?.called === true && item.outcome === undefined
}

/** A mother who is in touch, and was assessed as safe. */
export const safeMother = {
  'contact-who': 'Olena Bondar',
  'contact-relationship': 'Mother',
  'contact-is-parent': 'yes',
  'contact-now': 'in-contact',
  'contact-assessment': 'assessed-safe'
} as const

/** Somebody pressed “Done” for each of these, and typed nothing. */
export const doneIn = (file: CaseFile, ids: readonly string[], on: string) =>
  ids.reduce((now, id) => followed(withOutcome(now, id, { state: 'done', on }, on), on), file)

/** The case as an earlier build kept it. Of what an action was closed for, that build noted only ids of one word. */
export const withoutReasons = (file: CaseFile): CaseFile => ({
  ...file,
  actions: Object.fromEntries(
    Object.entries(file.actions).map(([id, record]) => [
      id,
      record.for === undefined ? record : { ...record, for: record.for.filter((one) => !one.includes(' ')) }
    ])
  )
})
