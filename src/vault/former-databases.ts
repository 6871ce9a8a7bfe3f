import Dexie from 'dexie'

/** Where builds before the vault kept fictional cases and local details, in clear. */
const former = ['waymark-plain-cases', 'waymark-local-details']

/** Deletes them: they are not carried over. Where it fails, the next start tries again. */
export async function deleteFormerDatabases(): Promise<void> {
  await Promise.allSettled(former.map((name) => Dexie.delete(name)))
}
