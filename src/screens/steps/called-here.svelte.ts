import { calledForBy } from '../../../machines/actions/raised-by'

type Asked = Parameters<typeof calledForBy>
type Called = ReturnType<typeof calledForBy>

const nothing: Called = new Map()

/** Whether somebody is in the middle of a text: the next letter must not wait. */
const isTyping = () => document.activeElement?.matches('input[type="text"], textarea') === true

/**
 * What the answers of a page call for. While a text is typed it is worked out once the page has said what was typed, so that nobody
 * waits for it under their fingers; after a choice at once, so that both are painted together.
 * @param of what it is worked out of, read anew whenever that changes
 */
export function calledHere(of: () => Asked): { readonly called: Called } {
  let called = $state.raw(nothing)
  // A page that opens is painted before it says what its answers call for.
  let isOpen = false
  $effect(() => {
    const asked = of()
    const workOut = () => {
      called = calledForBy(...asked)
    }
    if (isOpen && !isTyping()) {
      workOut()
      return
    }
    isOpen = true
    const soon = setTimeout(workOut)
    return () => clearTimeout(soon)
  })
  return {
    get called() {
      return called
    }
  }
}
