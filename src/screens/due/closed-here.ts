/** What was just done with an action in a list, and where its line stood. */
export interface ClosedHere {
  readonly id: string
  /** In words. */
  readonly said: string
  /** The line that has the focus now, and whether the closed line stood below it. Undefined where no line is left. */
  readonly beside?: { readonly id: string; readonly isBelow: boolean } | undefined
}
