import type { TrainingStore } from '../ports/training-store'

/**
 * Takes away what stands under some keys, all of it or none.
 * @returns a function that puts it back as it was; what has come there since stays
 */
export async function takenAway(store: TrainingStore, keys: readonly string[]): Promise<() => Promise<void>> {
  const was = new Map<string, unknown>()
  await store.changeAll(keys.map((key) => [key, (before) => void was.set(key, before)] as const))
  return () => store.changeAll(keys.map((key) => [key, (before) => before ?? was.get(key)] as const))
}
