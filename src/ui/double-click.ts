/** What a click is meant for: the link, button or field, also where its label is clicked. */
function meantBy(target: EventTarget | null): EventTarget | null {
  if (!(target instanceof Element)) return target
  const label = target.closest('label')
  return label?.control ?? target.closest('a, button, input, select, textarea, summary') ?? target
}

/**
 * Makes one click of a double click wherever the first has changed what stands under the pointer: the second would answer a question,
 * or do something, that whoever clicked has never seen. On what still stands there, both count.
 */
export function ignoreSecondClicks(page: Document): void {
  let first: { readonly meant: EventTarget | null; readonly address: string } | undefined
  page.addEventListener(
    'click',
    (event) => {
      // No number: it comes from a key, or from the label of a field.
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
