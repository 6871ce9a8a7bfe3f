import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'

type WhatFollows = typeof import('./what-follows')

let there: WhatFollows | undefined
let fetching: Promise<WhatFollows> | undefined

/** Whether it can be said what follows from answers: a case that was just begun does without for a moment. */
export const canFollow = (): boolean => there !== undefined

/** Fetches what says it, once; what could not be fetched is asked for again by whoever needs it next. */
export function fetchWhatFollows(): Promise<WhatFollows> {
  fetching ??= import('./what-follows').then(
    (follows) => (there = follows),
    (error: unknown) => {
      fetching = undefined
      throw error
    }
  )
  return fetching
}

/**
 * A case with the actions that its answers call for; as it is, while that cannot be said yet.
 * @param isOpened somebody opens it: what time alone has called for dates from the day on which it did
 */
export const followed = (file: CaseFile, today: PlainDate, isOpened?: boolean): CaseFile =>
  there?.followedCase(file, onPath({ answers: file.answers, today }), isOpened) ?? file

/** A case as whoever changes one of its actions begins from it: a finished version with those that its lists show. */
export const toChangeActions = (file: CaseFile): CaseFile => there?.toChangeActions(file) ?? file

/**
 * The days of a case that are still ahead or overdue. None while they cannot be told yet: what can be answered so early sets none
 * (tests/unit/first-page.test.ts).
 */
export const datesOf = (file: CaseFile, today: PlainDate): ReturnType<WhatFollows['openDates']> =>
  there?.openDates(file, today) ?? []

/** What a rule gives; something else where it fails: what is typed is saved before it is said what follows from it. */
export function ruleOr<Given>(rule: () => Given, otherwise: Given): Given {
  try {
    return rule()
  } catch {
    return otherwise
  }
}
