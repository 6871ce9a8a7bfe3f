import type { DateQuestion } from '../../../content/shape'
import type { PlainDate } from '../../../machines/case-file/answer'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { recordOf } from '../../../machines/case-file/change-actions'
import { readDate, type DateProblem } from '../../../machines/case-file/read-date'
import { noDate, type DateParts } from '../../../machines/case-file/date-parts'
import type { Words } from '../../i18n/words'
import { problemBeside } from '../fields/problem-beside'

/** Something that is wrong in the form of an action: the field's id, what the summary says, and what stands beside the field. */
export interface ActionProblem {
  readonly id: string
  readonly text: string
  readonly beside: string
}

/** What stands beside a field; nothing where nothing is wrong with it. */
export function errorOf(problems: readonly ActionProblem[], id: string): { readonly error?: string } {
  const found = problems.find((problem) => problem.id === id)
  return found === undefined ? {} : { error: found.beside }
}

const dueQuestion: DateQuestion = { kind: 'date', tense: 'planned', serves: [] }

/** A day that was typed for an action, as it stands in its boxes; nothing where none was. */
const dueTyped = (file: CaseFile, id: string): DateParts | undefined => {
  const typed = recordOf(file, id)?.typed?.due
  return typed === undefined ? undefined : { ...noDate, ...typed }
}

/** What is wrong with a day that was typed for an action and is not complete. Undefined where nothing is wrong. */
export function dueProblem(file: CaseFile, id: string, today: PlainDate): DateProblem | undefined {
  const typed = dueTyped(file, id)
  if (typed === undefined) return undefined
  const reading = readDate(typed, dueQuestion, today)
  return 'problem' in reading ? reading.problem : undefined
}

/** The same problem, in the words beside the boxes. */
export const dueBeside = (file: CaseFile, id: string, problem: DateProblem, words: Words): string =>
  problemBeside(problem, dueTyped(file, id) ?? noDate, words)
