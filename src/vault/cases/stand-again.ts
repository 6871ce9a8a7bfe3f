import type { Tables } from '../tables'

/**
 * Moves the head of a removed case back to the list, unless a head stands there. Part of a transaction.
 * @returns whether there was a head to move
 */
export async function standAgain(
  { heads, removed }: Tables<'heads' | 'removed'>,
  id: string
): Promise<boolean> {
  const head = await removed.get(id)
  if (head === undefined) return false
  const isAway = (await heads.get(id)) === undefined
  if (isAway) await heads.put(head)
  await removed.delete(id)
  return isAway
}
