import type { LocalDetails } from '../../machines/case-file/local-details'

/** Where the team's local details are kept. Every call may fail with a StoreError. */
export interface KeptLocalDetails {
  load(): Promise<LocalDetails>
  save(details: LocalDetails): Promise<void>
}
