import { tick } from 'svelte'
import { address } from '../../routing/address.svelte'
import type { PlaceInCase } from '../../routing/place'

/** A list of actions that somebody left to open an action: where it was, how it was narrowed, and the order of its actions. */
interface ListToReturnTo {
  readonly list: PlaceInCase
  readonly action: string
  readonly order: readonly string[]
  /** A stage, what is overdue, or whose it is; empty where it was not narrowed. */
  readonly narrowedTo: string
}

// Only in this page’s memory: an address says nothing about an action.
let left: ListToReturnTo | undefined

/** Remembers the list from which an action was opened. */
export const leaveList = (list: ListToReturnTo): void => void (left = list)

/** The list to which Back leads from an action. */
export const listOf = (caseId: string, action: string): PlaceInCase =>
  left?.list.case === caseId && left.action === action ? left.list : { page: 'actions', case: caseId }

/** What was noted when the list shown now was left, if somebody comes back to it from an action. Undefined elsewhere. */
export function cameBackTo(list: PlaceInCase): ListToReturnTo | undefined {
  const isBack = left?.list.page === list.page && left.list.case === list.case
  return isBack && address.before?.page === 'action' ? left : undefined
}

/** What the list of all actions is narrowed to where each of several that are one order is shown by itself. */
export const eachByItself = 'each'

let askedEach: string | undefined

/** Remembers that the page of all actions opens with each of them. */
export const askForEach = (caseId: string): void => void (askedEach = caseId)

/** Whether the page of all actions was opened for each of them; it is told once. */
export function isAskedForEach(caseId: string): boolean {
  const isAsked = askedEach === caseId
  askedEach = undefined
  return isAsked
}

let offered: string | undefined

/** Remembers the id under which a new action can be added: the case does not know it yet. */
export const offerNew = (id: string): string => (offered = id)

/** The id under which an action could be added, if somebody comes back from its page. The case says whether one was added. */
export function cameBackFromNew(): string | undefined {
  const { before } = address
  return before?.page === 'action' && before.action === offered ? offered : undefined
}

/** Puts the focus on the action that was opened. If that action has gone or is closed, on the next one. */
export async function focusActionIn({ action, order }: ListToReturnTo): Promise<void> {
  const at = order.indexOf(action)
  const candidates = [...order.slice(at), ...order.slice(0, Math.max(0, at)).reverse()]
  await tick()
  // After the heading has had the focus, as on every page.
  requestAnimationFrame(() => {
    const found = (one: string, as: 'task' | 'here') =>
      document.querySelector<HTMLElement>(`[data-${as}="${CSS.escape(one)}"]`)
    // Only an action that is open and shown has a link to act on.
    const id = candidates.find((one) => found(one, 'here') !== null)
    const link = id === undefined ? null : found(id, 'task')
    link?.focus({ preventScroll: true })
    link?.scrollIntoView({ block: 'center' })
  })
}
