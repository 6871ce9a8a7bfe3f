import type { Cases } from '../ports/cases'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Writers } from '../ports/writers'

/** What a case is kept through. */
export interface CasePorts {
  readonly cases: Cases
  readonly clock: Clock
  readonly ids: Ids
  readonly writers: Writers
}
