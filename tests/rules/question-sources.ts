import type { StageId } from '../../content/stages'
import table from './question-sources.json'

type Part = StageId | 'signs' | 'needs' | 'nrm-sheet'

/** What each question of a stage (a field as `list.field`), each sign, each need and each sentence over the NRM sheet rests on, in one line: its ¶s, laws, practices and fields of the prompt sheet. */
type SourceRows = Readonly<Record<string, string>>

/** A stage without rows does not compile. */
export const sourceRows: Readonly<Record<Part, SourceRows>> = table satisfies Readonly<
  Record<Part, SourceRows>
>
