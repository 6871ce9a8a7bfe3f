import { cardsOf, pointsOnCard, wasPlayed, type Room } from './room-state'
import type { Scenario, Scene } from './scenario'

/** The one thing that the projector shows. What must not be seen yet is not in it. */
export type Card =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'arrives'; readonly from: string; readonly as: 'fact' | 'claim'; readonly text: string }
  | { readonly kind: 'commitment'; readonly think: string; readonly next: string }
  | {
      readonly kind: 'asking'
      readonly of: string
      readonly question: string
      readonly answer?: string | undefined
      readonly later?: string | undefined
    }
  | { readonly kind: 'debrief'; readonly texts: readonly string[] }
  | { readonly kind: 'reveal' | 'discussion' | 'child'; readonly text: string }
  | { readonly kind: 'frame' | 'take' | 'ended' | 'empty' }

/** The one at this place, or the last: a room that an earlier build kept may have had more of them. */
const atOrLast = <One>(all: readonly One[], index: number): One | undefined => all[index] ?? all.at(-1)

/**
 * The question first, since the groups say whom they would ask before they hear the answer. Where nobody can tell the answer yet, there is
 * nothing to wait for.
 */
function askingCards(ask: Scene['ask'][number]): readonly Card[] {
  const whole: Card = { kind: 'asking', ...ask }
  return ask.later === undefined ? [{ kind: 'asking', of: ask.of, question: ask.question }, whole] : [whole]
}

/**
 * What a careful practitioner does, a few things at a time: the points that stand on a card of looking back. Those of a scene that nobody heard to its
 * end are on paper alone: on the screen they would be answers to what nobody was asked.
 */
export function pointsOn({ points }: Pick<Scenario, 'points'>, room: Room): Scenario['points'] {
  const played = points.filter(({ scene }) => wasPlayed(room, scene))
  const from = Math.min(room.thing, Math.max(0, cardsOf(played.length) - 1)) * pointsOnCard
  return played.slice(from, from + pointsOnCard)
}

function cardInScene({ part, thing }: Room, scene: Scene): Card {
  if (part === 'commitment') return { kind: 'commitment', ...scene.commitment }
  if (part === 'reveal') return { kind: 'reveal', text: scene.reveal }
  if (part === 'asking') {
    const cards = scene.ask.flatMap(askingCards)
    return atOrLast(cards, thing) ?? { kind: 'empty' }
  }
  if (part === 'discussion') {
    const text = scene.discuss[thing]
    return text === undefined ? { kind: 'empty' } : { kind: 'discussion', text }
  }
  const arrival = scene.arrives[thing]
  return arrival === undefined ? { kind: 'empty' } : { kind: 'arrives', ...arrival }
}

/** What a room shows, or would show where its screen is blank. */
export function cardOf(scenario: Scenario, room: Room): Card {
  const { scenes, hard, child } = scenario
  switch (room.part) {
    case 'note':
      return { kind: 'note', text: hard }
    case 'debrief':
      return { kind: 'debrief', texts: pointsOn(scenario, room).map(({ what }) => what) }
    case 'child':
      return { kind: 'child', text: child }
    case 'frame':
    case 'take':
    case 'ended':
      return { kind: room.part }
    default: {
      const scene = scenes[room.scene]
      return scene === undefined ? { kind: 'empty' } : cardInScene(room, scene)
    }
  }
}

/**
 * The scenes beside the one that a room is in whose notes are offered: all before it, and a later one that somebody once wrote in. A note that is
 * emptied keeps its field: without it the next letter that is typed would be a key of the room, and blank the screen.
 */
export const scenesOfNotes = (
  { scenes }: Pick<Scenario, 'scenes'>,
  { scene, said }: Pick<Room, 'scene' | 'said'>
): readonly Scene[] =>
  scenes.filter(({ id }, index) => index < scene || (index > scene && said[id] !== undefined))

/** The scene that a card belongs to; none before the first and after the last. */
export const sceneOf = ({ scenes }: Scenario, { part, scene }: Room): Scene | undefined =>
  ['arrives', 'commitment', 'asking', 'reveal', 'discussion'].includes(part) ? scenes[scene] : undefined
