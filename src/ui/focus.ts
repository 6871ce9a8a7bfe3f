/**
 * Goes to a part of the page without its address. The hash says where in the app one is, so a link inside the page
 * moves the focus itself. Says whether there was such a part.
 */
export function goToPart(id: string): boolean {
  const part = document.getElementById(id)
  if (part === null) return false
  const field = part.matches(takesFocus) ? part : (part.querySelector<HTMLElement>(takesFocus) ?? part)
  if (!field.matches(takesFocus)) field.setAttribute('tabindex', '-1')
  // The label is what one wants to read first; a field far below it still comes into sight.
  field.closest('.govuk-form-group')?.scrollIntoView({ block: 'start' })
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'nearest' })
  return true
}

const takesFocus = 'input, textarea, select, button, a[href], [tabindex]'
