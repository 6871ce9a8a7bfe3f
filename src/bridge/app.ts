import { getContext, setContext } from 'svelte'
import type { Cases } from '../ports/cases'
import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'
import type { Download } from '../ports/download'
import type { Ids } from '../ports/ids'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Updates } from '../ports/updates'

/** What the app reaches the machine through: wired once, in main.ts. */
export interface Ports {
  readonly cases: Cases
  readonly clock: Clock
  readonly ids: Ids
  readonly download: Download
  readonly clipboard: Clipboard
  readonly localDetails: KeptLocalDetails
  readonly updates: Updates
}

const key = Symbol('ports')

/** Gives the ports to every screen. */
export const providePorts = (ports: Ports): Ports => setContext(key, ports)

/** The ports, in any screen. */
export const ports = (): Ports => getContext<Ports>(key)
