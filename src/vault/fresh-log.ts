import { deleteDB, openDB } from 'idb'
import { atMost } from '../ports/at-most'

/** A database that exists for a moment only. */
const name = 'waymark-fresh-log'

/** How long the start waits for it, in milliseconds: it takes some ten, unless another tab is at it. */
const patience = 1_500

/**
 * Has the browser begin a new log for what is stored here, before anything is written to the vault.
 *
 * Chromium keeps IndexedDB in LevelDB, and goes on in the log of the last run. If a kill left a record half written, the records after it make the whole log
 * look damaged to the next start. That start then deletes every database of this address (google/leveldb issue 1287, open when last seen in November 2026).
 * Deleting a database, however small, makes Chromium move what is whole to another file and begin a new log. Other browsers only make and delete an empty
 * database. If this fails, the vault opens as it would have.
 */
export async function beginFreshLog(): Promise<void> {
  await atMost(patience, makeAndDelete())
}

/** Other tabs may be at it too: each lets go at once, and waits for the others. */
async function makeAndDelete(): Promise<void> {
  // Without a version: a database that a kill has left, perhaps from another build, is taken as it is.
  const database = await openDB(name)
  database.close()
  await deleteDB(name)
}
