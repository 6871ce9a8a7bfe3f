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
import type { UnsavedCases } from './unsaved-cases.svelte'
import type { UnsavedDetails } from './unsaved-details.svelte'
import type { Session } from './session.svelte'

/** What any page needs from the machine. Wired once, where the page begins. */
export interface Surroundings {
  /** Practice has nothing to lock. */
  readonly session: Pick<Session, 'allSaved' | 'beforeLocking' | 'holdsUnsaved'> &
    Partial<Pick<Session, 'lock'>>
  readonly clock: Clock
  readonly ids: Ids
  readonly download: Download
  readonly clipboard: Clipboard
  readonly tabs: Tabs
  readonly updates: Updates
}

/** What the app needs beside that, whether or not a vault is open. Wired in main.ts. */
export interface VaultSurroundings extends Surroundings {
  readonly session: Session
  readonly persistence: StoragePersistence
  /** Changes the language of the pages, now and for the next visit. */
  readonly chooseLanguage: (id: string) => void
}

/** What the screens of a case need, for a real case and for practice. */
export interface Ports extends Surroundings, CasePorts {
  readonly localDetails: KeptLocalDetails
  readonly unsavedCases: UnsavedCases
  readonly unsavedDetails: UnsavedDetails
  /** Only in practice: the pages that a case does not have there, and the words that stand across each page on paper. */
  readonly practice?: { readonly leavesOut: readonly string[]; readonly mark: string }
}

/** What screens reach once a vault is open. */
interface VaultPorts extends Ports, VaultSurroundings {
  readonly session: Session
  readonly vault: OpenVault
  readonly autoLock: AutoLock
}

const surroundingsKey = Symbol('surroundings')
const portsKey = Symbol('ports')

/** Gives every screen what is there before a case can be opened. */
export const provideSurroundings = <Provided extends Surroundings>(provided: Provided): Provided =>
  setContext(surroundingsKey, provided)

/** What is there in any screen. */
export const surroundings = (): Surroundings => getContext<Surroundings>(surroundingsKey)

/** What is there in any screen of the vault. */
export const vaultSurroundings = (): VaultSurroundings => getContext<VaultSurroundings>(surroundingsKey)

/** Gives the ports to every screen in which cases can be opened. */
export const providePorts = <Provided extends Ports>(provided: Provided): Provided =>
  setContext(portsKey, provided)

/** The ports, in any screen in which cases can be opened. */
export const ports = (): Ports => getContext<Ports>(portsKey)

/** The ports, in any screen of an open vault. */
export const vaultPorts = (): VaultPorts => getContext<VaultPorts>(portsKey)
