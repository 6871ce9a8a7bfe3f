import { stages } from '../stages'

/** Of a document that lists every action, of whatever plan: a new stage stands in it by itself. */
export const everyStage = stages.map(({ id }) => id)
