import { check, step, stageMachine } from '../stages/stage'

/** What a step serves is said by the stage that it belongs to, and read there. */
const servesInItsStage = [] as const

/**
 * The first hour: a route of its own over steps of other stages, whose end is the page for the first night (¶10, ¶23, ¶39). On a
 * desk, between two telephone calls: what the next hours need, and nothing else.
 */
export const firstHourMachine = stageMachine('first-hour', 'opening-page', {
  'opening-page': step(servesInItsStage, 'safe-place'),
  'safe-place': step(servesInItsStage, 'police-agreement'),
  'police-agreement': step(servesInItsStage, 'first-48-hours'),
  'first-48-hours': check(servesInItsStage)
})
