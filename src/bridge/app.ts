import { getContext, setContext } from 'svelte'
import type { Cases } from '../ports/cases'
import type { Clock } from '../ports/clock'
import type { Download } from '../ports/download'
import type { Ids } from '../ports/ids'

/** What the app reaches the machine through: wired once, in main.ts. */
export interface Ports {
  readonly cases: Cases
  readonly clock: Clock
  readonly ids: Ids
  readonly download: Download
}

const key = Symbol('ports')

/** Gives the ports to every screen. */
export const providePorts = (ports: Ports): Ports => setContext(key, ports)

/** The ports, in any screen. */
export const ports = (): Ports => getContext<Ports>(key)
