import { afterPaint } from '../../ui/after-paint'
import type { LaterParts } from '../case/later'

type Asked = Parameters<LaterParts['calledForBy']>

/** What the answers of a page call for, and what protects and they no longer call for, each under its question. */
export interface SaidHere {
  readonly called: ReturnType<LaterParts['calledForBy']>
  readonly gone: ReturnType<LaterParts['takenAwayBy']>
}

const nothing: SaidHere = { called: new Map(), gone: new Map() }

/**
 * What the answers of a page call for. It is worked out once the page has shown what was typed or chosen, so that nobody waits for it
 * under their fingers.
 * @param by what works it out, once it is there
 * @param of what it is worked out of, read anew whenever that changes
 */
export function calledHere(
  by: () => Pick<LaterParts, 'calledForBy' | 'takenAwayBy'> | undefined,
  of: () => Asked
): { readonly said: SaidHere } {
  let said = $state.raw(nothing)
  $effect(() => {
    const [worker, asked] = [by(), of()]
    if (worker === undefined) return
    return afterPaint(
      () => (said = { called: worker.calledForBy(...asked), gone: worker.takenAwayBy(...asked) })
    )
  })
  return {
    get said() {
      return said
    }
  }
}
