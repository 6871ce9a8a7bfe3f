import type { Attachment } from 'svelte/attachments'

const stops = 'a[href], button, input, select, textarea, summary'
const fields = 'input, select, textarea'

/**
 * Has Tab pass over what came below the focus while somebody was answering: whoever goes on typing writes into the next field, and presses nothing that they
 * have not seen. Once the focus is past it, it is a stop like any other, and Shift+Tab leads back to it. It can be read at any time.
 * @param what selects what may come while a field has the focus
 */
export const tabPast =
  (what: string): Attachment<HTMLElement> =>
  (page) => {
    let known: WeakSet<Element> | undefined
    let passed: readonly Element[] = []

    const all = () => [...page.querySelectorAll(what)]

    function letStop() {
      for (const stop of passed) stop.removeAttribute('tabindex')
      passed = []
    }

    function see({ target }: Pick<FocusEvent, 'target'>) {
      letStop()
      if (!(target instanceof Element) || !page.contains(target)) return
      const isFirst = known === undefined && target.matches(fields)
      // What stood there when somebody came to the first field is no news. The heading, which has the focus before it, is none.
      if (isFirst) known = new WeakSet()
      for (const one of all()) if (isFirst || one.contains(target) || isBefore(one, target)) known?.add(one)
    }

    function pass({ key, shiftKey }: KeyboardEvent) {
      if (key !== 'Tab' || shiftKey || known === undefined) return
      const came = all().filter((one) => known?.has(one) === false)
      passed = came
        .flatMap((one) => [...one.querySelectorAll(stops)])
        .filter((one) => !one.hasAttribute('tabindex'))
      for (const stop of passed) stop.setAttribute('tabindex', '-1')
    }

    // This may come when somebody is in the first field already.
    see({ target: document.activeElement })
    document.addEventListener('focusin', see)
    page.addEventListener('keydown', pass)
    return () => {
      document.removeEventListener('focusin', see)
      page.removeEventListener('keydown', pass)
    }
  }

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
