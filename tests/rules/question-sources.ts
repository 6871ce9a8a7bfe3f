import type { StageId } from '../../content/stages'
import table from './question-sources.json'

/** What each question of a stage (a field as `list.field`), each sign and each need rests on, in one line: its ¶s, laws, practices and fields of the prompt sheet. */
type SourceRows = Readonly<Record<string, string>>

/** A stage without rows does not compile. */
export const sourceRows: Readonly<Record<StageId | 'signs' | 'needs', SourceRows>> = table satisfies Readonly<
  Record<StageId | 'signs' | 'needs', SourceRows>
>
