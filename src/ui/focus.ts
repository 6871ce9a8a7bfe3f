/**
 * Goes to a part of the page without changing its address. The hash says where in the app a person is, so a link inside the page moves the focus itself.
 * Says whether there was such a part.
 */
export function goToPart(id: string): boolean {
  const part = document.getElementById(id)
  if (part === null) return false
  const field = part.matches(takesFocus) ? part : (part.querySelector<HTMLElement>(takesFocus) ?? part)
  if (!field.matches(takesFocus)) field.setAttribute('tabindex', '-1')
  // People want to read the label first. A field far below its label still comes into sight.
  field.closest('.govuk-form-group')?.scrollIntoView({ block: 'start' })
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'nearest' })
  return true
}

const takesFocus = 'input, textarea, select, button, a[href], [tabindex]'
