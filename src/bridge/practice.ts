import { getContext, setContext } from 'svelte'
import type { TrainingRooms } from './training-rooms'
import type { TrainingRuns } from './training-runs'

/** What is practised: alone, and with a group. */
interface Practice {
  readonly runs: TrainingRuns
  readonly rooms: TrainingRooms
}

const key = Symbol('practice')

/** Gives what is practised to every screen of practice. */
export const providePractice = (given: Practice): Practice => setContext(key, given)

/** The runs, in any screen of practice. */
export const trainingRuns = (): TrainingRuns => getContext<Practice>(key).runs

/** The rooms, in any screen of practice. */
export const trainingRooms = (): TrainingRooms => getContext<Practice>(key).rooms
