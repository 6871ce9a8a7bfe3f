import type { Writers } from '../ports/writers'
import type { Connection } from './connection'
import type { ReservedSpace } from './disk-space/reserved-space'
import type { Derive } from './key/parameters'
import type { SecondCopy } from './second-copy/second-copy'

/** The two stores that hold a vault: its database, and its second copy. */
export interface VaultStores {
  readonly connection: Connection
  /** Undefined where the browser keeps no files. */
  readonly copy: SecondCopy | undefined
}

/** Where a vault lies in this browser, and what it needs there. */
export interface VaultPlace extends VaultStores {
  readonly diskSpace: ReservedSpace
  readonly derive: Derive
  readonly writers: Writers
  /** The time in milliseconds. */
  readonly now: () => number
}
