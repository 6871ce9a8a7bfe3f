import Dexie from 'dexie'
import { atMost } from './at-most'

/** Where builds before the vault kept fictional cases and local details, in clear. */
const former = ['waymark-plain-cases', 'waymark-local-details']

/** How long the start waits for it, in milliseconds: nothing rests on it. */
const patience = 500

/** Deletes them: they are not carried over. Where it fails, the next start tries again. */
export async function deleteFormerDatabases(): Promise<void> {
  await atMost(patience, Promise.allSettled(former.map((name) => Dexie.delete(name))))
}
