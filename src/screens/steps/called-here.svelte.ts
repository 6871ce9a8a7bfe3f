import type { LaterParts } from '../case/later'

type CalledForBy = LaterParts['calledForBy']
type Asked = Parameters<CalledForBy>
type Called = ReturnType<CalledForBy>

const nothing: Called = new Map()

/** Whether somebody is in the middle of a text: the next letter must not wait. */
const isTyping = () => document.activeElement?.matches('input[type="text"], textarea') === true

/**
 * What the answers of a page call for. While a text is typed it is worked out once the page has said what was typed, so that nobody
 * waits for it under their fingers; after a choice at once, so that both are painted together.
 * @param by what works it out, once it is there
 * @param of what it is worked out of, read anew whenever that changes
 */
export function calledHere(
  by: () => Pick<LaterParts, 'calledForBy'> | undefined,
  of: () => Asked
): { readonly called: Called } {
  let called = $state.raw(nothing)
  // A page that opens is painted before it says what its answers call for.
  let isOpen = false
  $effect(() => {
    const [worker, asked] = [by(), of()]
    if (worker === undefined) return
    const workOut = () => {
      called = worker.calledForBy(...asked)
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
