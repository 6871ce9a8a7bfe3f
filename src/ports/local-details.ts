import type { LocalDetails } from '../../machines/case-file/local-details'

/** Where the team's local details are kept. Every call may fail with a StoreError. */
export interface KeptLocalDetails {
  load(): Promise<LocalDetails>
  /**
   * Changes the details that stand when the change is written, so that what another tab has set meanwhile stays. The change may be made more than once.
   * @returns what stands then
   */
  change(change: (details: LocalDetails) => LocalDetails): Promise<LocalDetails>
}
