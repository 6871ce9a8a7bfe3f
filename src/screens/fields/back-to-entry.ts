import { tick } from 'svelte'
import { address } from '../../routing/address.svelte'

/** The place at which somebody who came back was shown their entry: once, even if the list there is rendered again. */
let shownAt: object | undefined

/** The entry of a list from whose page somebody has just come back. Undefined elsewhere, and the second time. */
export function cameBackFrom(caseId: string, question: string): string | undefined {
  const { before, place } = address
  if (shownAt === place || before?.page !== 'item' || before.case !== caseId || before.question !== question)
    return undefined
  return before.item
}

/** Notes that the person was shown the entry. */
export function noteShown(): void {
  shownAt = address.place
}

/** Puts the focus on the control that changes an entry. If the entry was left empty, on the control that adds one. */
export async function focusEntry(list: HTMLElement | undefined, entry: string): Promise<void> {
  await tick()
  const found =
    list?.querySelector<HTMLElement>(`[data-change="${CSS.escape(entry)}"]`) ??
    list?.querySelector<HTMLElement>('[data-part="add"] button')
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'center' })
}
