import { tick } from 'svelte'
import { address } from '../../routing/address.svelte'
import type { PlaceInCase } from '../../routing/place'

/** A list of actions that somebody left for one of them: where it was, how it was narrowed, and the actions in its order. */
interface ListToReturnTo {
  readonly list: PlaceInCase
  readonly action: string
  readonly order: readonly string[]
  readonly stage: string
}

// In this page's memory alone: an address says nothing of an action.
let left: ListToReturnTo | undefined

/** Remembers the list from which an action was opened. */
export const leaveList = (list: ListToReturnTo): void => void (left = list)

/** The list to which Back leads from an action. */
export const listOf = (caseId: string, action: string): PlaceInCase =>
  left?.list.case === caseId && left.action === action ? left.list : { page: 'actions', case: caseId }

/** What was left of the list that is shown now, where somebody comes back to it from an action; nothing elsewhere. */
export function cameBackTo(list: PlaceInCase): ListToReturnTo | undefined {
  const isBack = left?.list.page === list.page && left.list.case === list.case
  return isBack && address.before?.page === 'action' ? left : undefined
}

let offered: string | undefined

/** Remembers under which id an action can be added: one that the case does not know yet. */
export const offerNew = (id: string): string => (offered = id)

/** The id under which one could be added, where somebody comes back from there; whether anything was, the case says. */
export function cameBackFromNew(): string | undefined {
  const { before } = address
  return before?.page === 'action' && before.action === offered ? offered : undefined
}

/** Puts the focus where it was in the list: on the action that was opened or, where it has gone or is closed, on the next one. */
export async function focusActionIn({ action, order }: ListToReturnTo): Promise<void> {
  const at = order.indexOf(action)
  const candidates = [...order.slice(at), ...order.slice(0, Math.max(0, at)).reverse()]
  await tick()
  // After the heading has had the focus, as on every page.
  requestAnimationFrame(() => {
    const found = (one: string, as: 'task' | 'here') =>
      document.querySelector<HTMLElement>(`[data-${as}="${CSS.escape(one)}"]`)
    // Only an action that is open, and shown, has something to be done about it.
    const id = candidates.find((one) => found(one, 'here') !== null)
    const link = id === undefined ? null : found(id, 'task')
    link?.focus({ preventScroll: true })
    link?.scrollIntoView({ block: 'center' })
  })
}
