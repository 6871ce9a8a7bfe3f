/** The heading of the stop that is shown, and the control that starts the tour where no stop is. */
export const tourTitle = 'tour-title'
export const takesTour = 'take-tour'

/** Moves the focus to the new stop. If the tour is over, to the control that starts it again. */
export function focusTour(): void {
  const shown = document.getElementById(tourTitle) ?? document.getElementById(takesTour)
  shown?.focus()
}
