import { deleteDB, openDB } from 'idb'
import { atMost } from '../ports/at-most'

/** A database that stands for a moment only. */
const name = 'waymark-fresh-log'

/** How long the start waits for it, in milliseconds: it takes some ten, unless another tab is at it. */
const patience = 1_500

/**
 * Has the browser begin a new log for what is stored here, before anything is written to the vault.
 *
 * Chromium keeps IndexedDB in LevelDB, and goes on in the log of the last run. Where a kill left a record half written, what comes
 * after it makes the whole log look damaged to the next start, which then deletes every database of this address
 * (google/leveldb issue 1287, open when last seen in November 2026). Deleting a database, however small, has it move what is whole
 * to another file and begin a new log. Other browsers only make and delete an empty database. Where it fails, the vault opens as
 * it would have.
 */
export async function beginFreshLog(): Promise<void> {
  await atMost(patience, makeAndDelete())
}

/** Other tabs may be at it too: each lets go at once, and waits for the others. */
async function makeAndDelete(): Promise<void> {
  // Of no version: one that a kill has left, perhaps of another build, is taken as it is.
  const database = await openDB(name)
  database.close()
  await deleteDB(name)
}
