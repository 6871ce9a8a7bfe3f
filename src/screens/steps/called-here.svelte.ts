import { afterPaint } from '../../ui/after-paint'
import type { LaterParts } from '../case/later'

type CalledForBy = LaterParts['calledForBy']
type Asked = Parameters<CalledForBy>
type Called = ReturnType<CalledForBy>

const nothing: Called = new Map()

/**
 * What the answers of a page call for. It is worked out once the page has shown what was typed or chosen, so that nobody waits for it
 * under their fingers.
 * @param by what works it out, once it is there
 * @param of what it is worked out of, read anew whenever that changes
 */
export function calledHere(
  by: () => Pick<LaterParts, 'calledForBy'> | undefined,
  of: () => Asked
): { readonly called: Called } {
  let called = $state.raw(nothing)
  $effect(() => {
    const [worker, asked] = [by(), of()]
    if (worker === undefined) return
    return afterPaint(() => (called = worker.calledForBy(...asked)))
  })
  return {
    get called() {
      return called
    }
  }
}
