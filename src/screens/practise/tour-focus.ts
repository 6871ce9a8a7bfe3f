/** The heading of the stop that is shown, and what takes the tour where none is. */
export const tourTitle = 'tour-title'
export const takesTour = 'take-tour'

/** Moves the focus to the stop that has come; where the tour is over, to what takes it again. */
export function focusTour(): void {
  const shown = document.getElementById(tourTitle) ?? document.getElementById(takesTour)
  shown?.focus()
}
