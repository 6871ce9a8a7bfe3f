/** An element is found again by what a person reads on it and where it leads. */
const namesSame = (one: Element, before: Element) =>
  one.textContent.trim() === before.textContent.trim() &&
  (one.tagName === 'BUTTON' ||
    one.tagName === 'SUMMARY' ||
    one.getAttribute('href') === before.getAttribute('href'))

/** The element that stands in the place of a painted one. */
const sameAs = (before: Element): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('a, button, summary')].find((one) => namesSame(one, before))

/** Moves what was typed into a painted field to the field in its place, with the cursor, and whether it was sent. */
function typeAgain(before: HTMLInputElement): void {
  const field = document.getElementById(before.id)
  if (!(field instanceof HTMLInputElement)) return
  if (before.value !== '') {
    field.value = before.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.setSelectionRange(before.selectionStart, before.selectionEnd)
  }
  if (before.form?.dataset['sent'] !== undefined) field.form?.requestSubmit()
}

/**
 * Puts the running app in the place of the page that the build has painted. A person who had moved to a link by keyboard stays on the same link, or on the
 * button that it has become. What was typed, opened or pressed is carried over too.
 * @param show shows the app, at once
 */
export function takeOver(painted: HTMLElement | null, show: () => void): void {
  const focused = painted?.contains(document.activeElement) === true ? document.activeElement : null
  const pressed = [...(painted?.querySelectorAll('[data-pressed]') ?? [])]
  const opened = [...(painted?.querySelectorAll('details[open] > summary') ?? [])]
  const fields = [...(painted?.querySelectorAll('input') ?? [])]
  painted?.remove()
  show()
  fields.forEach(typeAgain)
  for (const summary of opened) sameAs(summary)?.closest('details')?.setAttribute('open', '')
  const stands =
    focused instanceof HTMLInputElement ? document.getElementById(focused.id) : focused && sameAs(focused)
  stands?.focus({ preventScroll: true })
  // Done last: what the buttons lead to has the focus.
  for (const button of pressed) sameAs(button)?.click()
}
