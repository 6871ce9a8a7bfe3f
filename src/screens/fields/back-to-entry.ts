import { tick } from 'svelte'
import { address } from '../../routing/address.svelte'

/** The entry of a list from whose page somebody has just come back; nothing elsewhere. */
export function cameBackFrom(caseId: string, question: string): string | undefined {
  const { before } = address
  return before?.page === 'item' && before.case === caseId && before.question === question
    ? before.item
    : undefined
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
