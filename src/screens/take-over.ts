/** What a person reads on it, and where it leads: by these two it is found again. */
const namesSame = (one: Element, before: Element) =>
  one.textContent.trim() === before.textContent.trim() &&
  (one instanceof HTMLButtonElement || one.getAttribute('href') === before.getAttribute('href'))

/**
 * Puts the running app in the place of the page that the build has painted. Whoever had gone to one of its links by keyboard stands on
 * the same one afterwards; where it has become a button, on that.
 * @param show what shows the app, at once
 */
export function takeOver(painted: HTMLElement | null, show: () => void): void {
  const focused = painted?.contains(document.activeElement) === true ? document.activeElement : null
  painted?.remove()
  show()
  if (focused === null) return
  const [same] = [...document.querySelectorAll<HTMLElement>('a, button')].filter((one) =>
    namesSame(one, focused)
  )
  same?.focus({ preventScroll: true })
}
