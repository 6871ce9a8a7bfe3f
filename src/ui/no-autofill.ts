const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A meaningless name, new each time, of letters only: browsers ignore figures when they make something of names. Chromium sends its maker a number made from
 * the names of a page’s fields, to learn how to fill them in. With lasting names, the number would tell which page is open.
 */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte % letters.length]).join('')

/** The same in a browser. A page that the build paints gets no name, since that name would last; it gets one in the browser. */
export const meaninglessName = (): string => (import.meta.env.SSR ? '' : newName())

/** The address to which a form would be sent, if it were sent. Chromium asks nobody about the fields of a search. Waymark’s forms are never sent. */
export const searchAction = 'search'

let shared: HTMLFormElement | undefined

/** One empty form for the fields of all pages that have no form of their own. */
function sharedForm(): HTMLFormElement {
  if (shared?.isConnected === true) return shared
  shared = document.createElement('form')
  shared.id = newName()
  shared.action = searchAction
  shared.hidden = true
  // Enter in a field would send the form.
  shared.addEventListener('submit', (event) => event.preventDefault())
  document.body.append(shared)
  return shared
}

/** Keeps a browser from asking its maker about a field, unless the field’s own form does so already. */
export function withoutAutofill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  if (field.form === null) field.setAttribute('form', sharedForm().id)
}
