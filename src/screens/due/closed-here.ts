/** What was just done with an action in a list, and where its line stood. */
export interface ClosedHere {
  readonly id: string
  /** In words. */
  readonly said: string
  /** The line that now has the focus, and whether the other stood below it; nothing where no line is left. */
  readonly beside?: { readonly id: string; readonly isBelow: boolean } | undefined
}
