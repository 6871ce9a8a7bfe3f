import { tick } from 'svelte'
import { address } from '../../routing/address.svelte'

/** The place at which somebody who came back was shown their entry: once, however often its list is made anew there. */
let shownAt: object | undefined

/** The entry of a list from whose page somebody has just come back; nothing elsewhere, and nothing a second time. */
export function cameBackFrom(caseId: string, question: string): string | undefined {
  const { before, place } = address
  if (shownAt === place || before?.page !== 'item' || before.case !== caseId || before.question !== question)
    return undefined
  return before.item
}

/** They were shown it. */
export function noteShown(): void {
  shownAt = address.place
}

/** Puts the focus on what changes an entry or, where it was left empty, on what adds one. */
export async function focusEntry(list: HTMLElement | undefined, entry: string): Promise<void> {
  await tick()
  const found =
    list?.querySelector<HTMLElement>(`[data-change="${CSS.escape(entry)}"]`) ??
    list?.querySelector<HTMLElement>('[data-part="add"] button')
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'center' })
}
