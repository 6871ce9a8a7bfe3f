import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'
import type { Listed } from '../ports/cases'

type WhatFollows = typeof import('./what-follows')

let there: WhatFollows | undefined
let fetching: Promise<WhatFollows> | undefined

/** Whether the code is there that derives what follows from answers. A case that was just begun does without it for a moment. */
export const canFollow = (): boolean => there !== undefined

/** Fetches that code, once. If it could not be fetched, the next caller that needs it asks again. */
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
 * A case with the actions that its answers call for; unchanged while the code for that is not there yet.
 * @param isOpened a person opens it: an action that only time has called for is dated from the day on which time did
 */
export const followed = (file: CaseFile, today: PlainDate, isOpened?: boolean): CaseFile =>
  there?.followedCase(file, onPath({ answers: file.answers, today }), isOpened) ?? file

/** A case as a change of one of its actions begins: a finished version gets the actions that its lists show. */
export const toChangeActions = (file: CaseFile): CaseFile => there?.toChangeActions(file) ?? file

/** A case as a rule changes it; as it is while the rules are not there yet. What can be changed so early follows none of them. */
export const changedBy = (file: CaseFile, changed: (rules: WhatFollows) => CaseFile): CaseFile =>
  there === undefined ? file : changed(there)

/**
 * What the list shows of a case that follows from its answers. Nothing while the code for it is not there yet: what can be answered so early sets no day
 * (tests/unit/first-page.test.ts), and once the code has come the case is saved again.
 */
export const listedOf = (file: CaseFile, today: PlainDate): Listed =>
  there?.listedOf(file, today) ?? { dates: [] }

/** What a rule gives, or `otherwise` if it fails: typed text is saved before anything is derived from it. */
export function ruleOr<Given>(rule: () => Given, otherwise: Given): Given {
  try {
    return rule()
  } catch {
    return otherwise
  }
}
