import { afterPaint } from '../../ui/after-paint'
import type { LaterParts } from '../case/later'

type SaysHere = LaterParts['saidHere']

/** What the answers of a page call for, and which protecting actions they no longer call for, each under its question. */
export type SaidHere = ReturnType<SaysHere>

/**
 * What the answers of a page call for. It is worked out after the page has shown what was typed or chosen, so that nobody waits for it while typing.
 * @param by the code that works it out, once it is there
 * @param of what it is worked out from, read anew at each change
 */
export function calledHere(
  by: () => Pick<LaterParts, 'saidHere'> | undefined,
  of: () => Parameters<SaysHere>
): { readonly said: SaidHere | undefined } {
  let said = $state.raw<SaidHere>()
  $effect(() => {
    const [worker, asked] = [by(), of()]
    if (worker === undefined) return
    return afterPaint(() => (said = worker.saidHere(...asked)))
  })
  return {
    get said() {
      return said
    }
  }
}
