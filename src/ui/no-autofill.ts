const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A name that means nothing and is new each time, of letters alone: browsers leave figures out of what they make of names. Chromium
 * tells its maker a number made of the names of a page's fields, to hear how they may be filled in; from names that stay, the
 * number would tell which page is open.
 */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte % letters.length]).join('')

/** The same, for what is shown in a browser: a page that the build paints has no name in it that would stay, and is given one there. */
export const meaninglessName = (): string => (import.meta.env.SSR ? '' : newName())

/** Where a form would be sent, were it sent: Chromium asks nobody about the fields of a search. Ours are never sent. */
export const searchAction = 'search'

let shared: HTMLFormElement | undefined

/** One empty form, to which the fields of all pages belong that have none of their own. */
function sharedForm(): HTMLFormElement {
  if (shared?.isConnected === true) return shared
  shared = document.createElement('form')
  shared.id = newName()
  shared.action = searchAction
  shared.hidden = true
  // Enter in a field would send it.
  shared.addEventListener('submit', (event) => event.preventDefault())
  document.body.append(shared)
  return shared
}

/** Has a browser ask nobody about a field, unless its own form sees to that. */
export function withoutAutofill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  if (field.form === null) field.setAttribute('form', sharedForm().id)
}
