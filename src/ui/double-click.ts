/** The element that a click is meant for: the link, button or field, even where its label is clicked. */
function meantBy(target: EventTarget | null): EventTarget | null {
  if (!(target instanceof Element)) return target
  const label = target.closest('label')
  return label?.control ?? target.closest('a, button, input, select, textarea, summary') ?? target
}

/**
 * Ignores the second click of a double click if the first has changed what stands under the pointer. The second would answer a question, or do something,
 * that the person has never seen. On an element that still stands there, both clicks count.
 */
export function ignoreSecondClicks(page: Document): void {
  let first: { readonly meant: EventTarget | null; readonly address: string } | undefined
  page.addEventListener(
    'click',
    (event) => {
      // Click number 0: the click comes from a key, or from the label of a field.
      if (event.detail === 0) return
      const meant = meantBy(event.target)
      if (event.detail === 1) {
        first = { meant, address: location.href }
      } else if (first !== undefined && (meant !== first.meant || location.href !== first.address)) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
    },
    { capture: true }
  )
}
