import { cardOf, sceneOf } from './room-card'
import type { Room } from './room-state'
import type { Scenario } from './scenario'

/** How an hour that runs short goes on elsewhere. */
const skips = ['look-back', 'skip-scene', 'skip-question'] as const
export type Skip = (typeof skips)[number]

/** What a facilitator can pass by from here. What goes first stands last: a second click on a button that has gone meets no other in its place. */
export function skipsIn(scenario: Scenario, room: Room): readonly Skip[] {
  if (sceneOf(scenario, room) === undefined) return []
  const card = cardOf(scenario, room)
  // A question is passed by together with its answer: what shows an answer, or says why there is none, has nothing left to pass by.
  const isAsking = card.kind === 'asking' && card.answer === undefined && card.later === undefined
  const isThere: Readonly<Record<Skip, boolean>> = {
    'look-back': true,
    'skip-scene': scenario.scenes[room.scene + 1] !== undefined,
    'skip-question': isAsking
  }
  return skips.filter((type) => isThere[type])
}

/** How long after one of them another is no deed of its own, in milliseconds: whoever clicks twice means one click. */
export const skipsApart = 500
