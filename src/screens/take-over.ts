/** What a person reads on it, and where it leads: by these two it is found again. */
const namesSame = (one: Element, before: Element) =>
  one.textContent.trim() === before.textContent.trim() &&
  (one.tagName === 'BUTTON' ||
    one.tagName === 'SUMMARY' ||
    one.getAttribute('href') === before.getAttribute('href'))

/** What stands in the place of something painted. */
const sameAs = (before: Element): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('a, button, summary')].find((one) => namesSame(one, before))

/** What is typed into a painted field goes over into the one that stands in its place, with where somebody types, and whether it was sent. */
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
 * Puts the running app in the place of the page that the build has painted. Whoever had gone to one of its links by keyboard stands on
 * the same one afterwards; where it has become a button, on that. What was typed, opened or pressed is so there too.
 * @param show what shows the app, at once
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
  // Last: what they lead to has the focus.
  for (const button of pressed) sameAs(button)?.click()
}
