import type { Tables } from '../tables'

/**
 * Puts the head of a case that was removed back among those of the list, unless one stands there. Part of a transaction.
 * @returns whether there was one to be put back
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
