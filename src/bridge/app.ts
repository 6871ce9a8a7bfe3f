import { getContext, setContext } from 'svelte'
import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'
import type { Download } from '../ports/download'
import type { Ids } from '../ports/ids'
import type { KeptLocalDetails } from '../ports/local-details'
import type { StoragePersistence } from '../ports/storage-persistence'
import type { Tabs } from '../ports/tabs'
import type { Updates } from '../ports/updates'
import type { OpenVault } from '../ports/vault'
import type { AutoLock } from './auto-lock.svelte'
import type { CasePorts } from './case-ports'
import type { LeftCases } from './left-cases.svelte'
import type { Session } from './session.svelte'

/** What the app reaches the machine through, whether or not a vault is open: wired once, in main.ts. */
export interface Surroundings {
  readonly session: Session
  readonly clock: Clock
  readonly ids: Ids
  readonly download: Download
  readonly clipboard: Clipboard
  readonly persistence: StoragePersistence
  readonly tabs: Tabs
  readonly updates: Updates
  /** Has the pages speak another language from now on, here and the next time. */
  readonly chooseLanguage: (id: string) => void
}

/** What screens reach once a vault is open. */
export interface Ports extends Surroundings, CasePorts {
  readonly vault: OpenVault
  readonly localDetails: KeptLocalDetails
  readonly autoLock: AutoLock
  readonly left: LeftCases
}

const surroundingsKey = Symbol('surroundings')
const portsKey = Symbol('ports')

/** Gives every screen what is there before a vault is open. */
export const provideSurroundings = (given: Surroundings): Surroundings => setContext(surroundingsKey, given)

/** What is there in any screen. */
export const surroundings = (): Surroundings => getContext<Surroundings>(surroundingsKey)

/** Gives the ports to every screen of an open vault. */
export const providePorts = (ports: Ports): Ports => setContext(portsKey, ports)

/** The ports, in any screen of an open vault. */
export const ports = (): Ports => getContext<Ports>(portsKey)
