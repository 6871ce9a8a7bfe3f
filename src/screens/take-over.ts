/**
 * Puts the running app in the place of the front door that stood in index.html. Whoever had gone to one of its links by keyboard
 * stands on the same link afterwards.
 * @param show what shows the app, at once
 */
export function takeOver(painted: HTMLElement | null, show: () => void): void {
  const focused = painted?.contains(document.activeElement) === true ? document.activeElement : null
  const address = focused?.getAttribute('href')
  painted?.remove()
  show()
  if (typeof address !== 'string') return
  const [same] = [...document.querySelectorAll('a')].filter((link) => link.getAttribute('href') === address)
  same?.focus({ preventScroll: true })
}
