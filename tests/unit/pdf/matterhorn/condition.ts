import type { Objects } from '../file/pdf-file.ts'
import type { Examined } from './examined.ts'

/** Damages a file. */
export type Spoil = (objects: Objects, examined: Examined) => void

/** A condition of the Matterhorn Protocol 1.1 under which a file fails PDF/UA-1, of those that a machine can see. */
export interface Condition {
  /** Checkpoint and number. */
  readonly id: string
  /** The failure, in our own words. */
  readonly says: string
  /** What fails so, in a sentence each; none in a file that is right. */
  readonly faults: (examined: Examined) => readonly string[]
  /** Damages a file so that it fails, to see that the check can. Nothing where the condition cannot come about here. */
  readonly spoil?: Spoil
  /** Why the condition cannot come about in what Waymark writes; its faults then say where that is no longer so. */
  readonly cannot?: string
}

/** A fault for each thing of which something is true. */
export const faultsIn = <Thing>(
  things: Iterable<Thing>,
  fails: (thing: Thing) => boolean,
  says: (thing: Thing) => string
): readonly string[] => [...things].filter(fails).map(says)

/** A fault, if something is so. */
export const faultIf = (fails: boolean, says: string): readonly string[] => (fails ? [says] : [])
