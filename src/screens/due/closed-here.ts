import type { CaseFile } from '../../../machines/case-file/case-file'

/** What was just done with an action in a list, and where its line stood. */
export interface ClosedHere {
  readonly id: string
  /** In words. */
  readonly said: string
  /** The beginning of the action, for the button that takes it back. */
  readonly brief: string
  /** The case before that, and how often it had been changed after it: anything changed since would be lost with Undo. */
  readonly undo?: { readonly before: CaseFile; readonly changes: number } | undefined
  /** It was taken back: the line is there again and has the focus, so that this is only heard. */
  readonly isUndone?: true
  /** The line that has the focus now, and whether the closed line stood below it. Undefined where no line is left. */
  readonly beside?: { readonly id: string; readonly isBelow: boolean } | undefined
}
