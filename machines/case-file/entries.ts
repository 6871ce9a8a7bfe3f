import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { AnyAnswer } from './answer'
import type { CaseFile } from './case-file'

/**
 * How many entries there may be, in one list and in all lists of a case with the actions that people added. A page with a list of
 * so many stands within a second on a slow machine; a child has some dozens of each.
 */
const mostEntries = { list: 500, case: 3_000 } as const

const isList = (id: string) => (questions as Readonly<Record<string, Question>>)[id]?.kind === 'list'

const lengthOf = (answer: AnyAnswer | undefined) =>
  answer?.state === 'answered' && Array.isArray(answer.value) ? answer.value.length : 0

/** How many entries each list of a case has. */
const lengthsOf = ({ answers }: Pick<CaseFile, 'answers'>): readonly number[] =>
  Object.entries(answers as Readonly<Record<string, AnyAnswer | undefined>>)
    .filter(([id]) => isList(id))
    .map(([, answer]) => lengthOf(answer))

/** How many entries a case has in all: of its lists, and actions that people added. */
const entriesOf = (file: Pick<CaseFile, 'answers' | 'actions'>): number =>
  lengthsOf(file).reduce((sum, length) => sum + length, 0) +
  Object.values(file.actions).filter(({ addedTo }) => addedTo !== undefined).length

/** Whether a case has more entries than can be added by hand, in one list or in all. */
export const hasTooManyEntries = (file: Pick<CaseFile, 'answers' | 'actions'>): boolean =>
  lengthsOf(file).some((length) => length > mostEntries.list) || entriesOf(file) > mostEntries.case

/** Whether nothing can be added to a list: it is full, or the case is. */
export const isListFull = (file: Pick<CaseFile, 'answers' | 'actions'>, id: QuestionId): boolean =>
  lengthOf(file.answers[id]) >= mostEntries.list || entriesOf(file) >= mostEntries.case
