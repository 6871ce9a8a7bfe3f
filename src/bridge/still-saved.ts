import type { Cases } from '../ports/cases'
import { StoreError, type StoreFault } from '../ports/store-error'

/** How long the store may take to answer, in milliseconds, before it is taken to hang: that of a full disk can. */
const patience = 3_000

const hangs = () =>
  new Promise<StoreFault>((resolve) => {
    setTimeout(resolve, patience, 'failed')
  })

/** What can only be said of a case that is there. */
const ofWhatIsThere: readonly (StoreFault | undefined)[] = ['unreadable', 'newer-version']

/**
 * Looks whether a case that was saved still stands in its store. A browser can clear all that it keeps for an address, and then what
 * is open is the last copy; where the store does not say, it may be.
 * @returns why it may be gone; nothing where it stands
 */
export async function whyNotSaved(cases: Cases, id: string): Promise<StoreFault | undefined> {
  const looked = cases.open(id).then(
    () => undefined,
    (error: unknown) => (error instanceof StoreError ? error.fault : 'failed')
  )
  const fault = await Promise.race([looked, hangs()])
  return ofWhatIsThere.includes(fault) ? undefined : fault
}
