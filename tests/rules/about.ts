import type { StageId } from '../../content/stages'
import about from './about.json'

/** What a stage is about, the questions that are about the same, and in groups, each with its reason, those that are about something else. */
export interface AboutRow {
  readonly about: readonly string[]
  readonly questions: readonly string[]
  readonly others: readonly {
    readonly about: readonly string[]
    readonly why: string
    readonly questions: readonly string[]
  }[]
}

/** A stage without a row does not compile. */
export const aboutRows: Readonly<Record<StageId, AboutRow>> = about satisfies Readonly<
  Record<StageId, AboutRow>
>
