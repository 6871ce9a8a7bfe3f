import { inTime } from '../ports/at-most'
import { lastSave } from './last-save'

/** Saves what is unsaved, and says whether that is done. */
export type Saver = () => Promise<boolean>

/** What saves before the vault is locked, and whether what it saves could not be saved when it was last tried. */
export interface Holder {
  readonly save: Saver
  readonly holds: () => boolean
}

/**
 * How long saving all of it may take, in milliseconds: longer than one save may (`longestSave`), and less than another tab waits that
 * takes a newer build.
 */
const patience = 8_000

/** What cannot say whether it is saved is not. */
async function isSavedBy({ save }: Holder): Promise<boolean> {
  try {
    return await save()
  } catch {
    return false
  }
}

async function allSaved(holders: readonly Holder[]): Promise<boolean> {
  const saved = await Promise.all(holders.map(isSavedBy))
  return (await lastSave()) && saved.every((isSaved) => isSaved)
}

/** Has all of them save. @returns whether that is done; what takes too long may still arrive, and is not called saved */
export const savedInTime = (holders: readonly Holder[]): Promise<boolean> =>
  inTime(patience, allSaved(holders), false)
