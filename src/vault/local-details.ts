import Dexie, { type EntityTable } from 'dexie'
import type { LocalDetails } from '../../machines/case-file/local-details'
import type { KeptLocalDetails } from '../ports/local-details'
import { orFault } from './fault'

interface Stored {
  readonly id: 'details'
  readonly details: LocalDetails
}

/** Keeps the team's local details in this browser. They hold nothing about a child. */
export function localDetailsInBrowser(name = 'waymark-local-details'): KeptLocalDetails {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Dexie & {
    details: EntityTable<Stored, 'id'>
  }
  database.version(1).stores({ details: 'id' })
  return {
    load: () => orFault(async () => (await database.details.get('details'))?.details ?? {}),
    save: (details) =>
      orFault(async () => {
        await database.details.put({ id: 'details', details })
      })
  }
}
