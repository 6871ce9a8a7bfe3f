import { getContext, setContext } from 'svelte'
import type { OwnScenarios } from './own-scenarios'
import type { TrainingRooms } from './training-rooms'
import type { TrainingRuns } from './training-runs'

/** What practice uses: sessions alone, sessions with a group, and the scenarios that people write. */
interface Practice {
  readonly runs: TrainingRuns
  readonly rooms: TrainingRooms
  readonly owns: OwnScenarios
}

const key = Symbol('practice')

/** Gives what is practised to every screen of practice. */
export const providePractice = (practice: Practice): Practice => setContext(key, practice)

/** The runs, in any screen of practice. */
export const trainingRuns = (): TrainingRuns => getContext<Practice>(key).runs

/** The rooms, in any screen of practice. */
export const trainingRooms = (): TrainingRooms => getContext<Practice>(key).rooms

/** The scenarios that somebody writes, in any screen of practice. */
export const ownScenarios = (): OwnScenarios => getContext<Practice>(key).owns
