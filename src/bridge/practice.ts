import { getContext, setContext } from 'svelte'
import type { TrainingRuns } from './training-runs'

const key = Symbol('practice')

/** Gives the runs to every screen of practice. */
export const provideRuns = (runs: TrainingRuns): TrainingRuns => setContext(key, runs)

/** The runs, in any screen of practice. */
export const trainingRuns = (): TrainingRuns => getContext<TrainingRuns>(key)
