import { lastSave } from './last-save'

/** Saves what a part of the page holds unsaved, and says whether all of it is saved now. */
export type Saver = () => Promise<boolean>

const savers = new Set<Saver>()

/**
 * Names what has to be saved before the page may be reloaded.
 * @returns takes it back, when that part of the page has gone
 */
export function saveBeforeReload(saver: Saver): () => void {
  savers.add(saver)
  return () => savers.delete(saver)
}

/** Saves all that is unsaved on this page, and says whether it is all saved now. */
export async function allSaved(): Promise<boolean> {
  const saved = await Promise.all([...savers].map((saver) => saver().catch(() => false)))
  await lastSave()
  return saved.every(Boolean)
}
