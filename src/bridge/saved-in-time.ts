import { inTime } from '../ports/at-most'
import { lastSave } from './last-save'

/** Saves what is unsaved, and says whether that is done. */
export type Saver = () => Promise<boolean>

/** Saves before the vault is locked, and tells whether something could not be saved at the last try. */
export interface Holder {
  readonly save: Saver
  readonly holds: () => boolean
}

/**
 * How long saving everything may take, in milliseconds: longer than one save may (`longestSave`), and less than another tab waits that takes a newer build.
 */
const patience = 8_000

/** If it cannot be known whether something is saved, it is taken not to be. */
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

/**
 * Has all of them save.
 * @returns whether everything is saved; a save that takes too long may still arrive, and is not called saved
 */
export const savedInTime = (holders: readonly Holder[]): Promise<boolean> =>
  inTime(patience, allSaved(holders), false)
