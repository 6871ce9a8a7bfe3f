import type { Cases } from '../ports/cases'
import { faultOf, type StoreFault } from '../ports/store-error'

/** How long the store may take to answer, in milliseconds. After that it is taken to hang, as the store on a full disk can. */
const patience = 3_000

const hangs = () =>
  new Promise<StoreFault>((resolve) => {
    setTimeout(resolve, patience, 'failed')
  })

/** Faults that the store names only for a case that is there. */
const ofWhatIsThere: readonly (StoreFault | undefined)[] = ['unreadable', 'newer-version']

/**
 * Looks whether a saved case still stands in its store. A browser can clear all that it keeps for an address, and then the open case is the last copy. If
 * the store does not answer, the case may be gone.
 * @returns why it may be gone; nothing where it stands
 */
export async function whyNotSaved(cases: Cases, id: string): Promise<StoreFault | undefined> {
  const looked = cases.open(id).then(() => undefined, faultOf)
  const fault = await Promise.race([looked, hangs()])
  return ofWhatIsThere.includes(fault) ? undefined : fault
}
