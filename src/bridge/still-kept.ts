import { StoreError, type Cases } from '../ports/cases'

/** How long the store may take to answer, in milliseconds, before it is taken to hang: that of a full disk can. */
const patience = 3_000

const hangs = () =>
  new Promise<false>((resolve) => {
    setTimeout(resolve, patience, false)
  })

/**
 * Whether the store still stands in which a case was saved. A browser can clear all that it keeps for an address, and then what is
 * open is the last copy.
 */
export const isStillKept = (cases: Cases, id: string): Promise<boolean> =>
  Promise.race([
    cases.open(id).then(
      () => true,
      // A damaged case, or one that cannot be read now, is there.
      (error: unknown) => !(error instanceof StoreError && error.fault === 'closed')
    ),
    hangs()
  ])
