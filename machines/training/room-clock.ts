import { spentBy, stretchOf, type Room } from './room-state'
import { planOf, planOfScene, wholeMinutes, type SceneStretch } from './room-time'

/** The part of a scene that a room is in. Undefined where it is in none. */
export function stretchInScene({ part }: Pick<Room, 'part'>): SceneStretch['of'] | undefined {
  switch (part) {
    case 'arrives':
      return 'reading'
    case 'commitment':
      return 'committing'
    case 'asking':
      return 'asking'
    case 'reveal':
    case 'discussion':
      return 'talking'
    default:
      return undefined
  }
}

const sum = (stretches: readonly { readonly minutes: number }[]) =>
  stretches.reduce((all, { minutes }) => all + minutes, 0)

/** By how many whole minutes a room is later than its plan: what has gone by, against when the plan has it done with what it is in. */
export function minutesOver(room: Room, at: number): number {
  const plan = planOf(room.shape.scenes.length)
  const now = stretchOf(room) ?? (room.part === 'ended' ? plan.length : 0)
  const here = planOfScene(plan[now]?.minutes ?? 0)
  const inside = stretchInScene(room)
  const planned =
    inside === undefined
      ? sum(plan.slice(0, now + 1))
      : sum(plan.slice(0, now)) + sum(here.slice(0, here.findIndex(({ of }) => of === inside) + 1))
  const gone = spentBy(room, at).reduce((all, one) => all + one, 0)
  return Math.max(0, wholeMinutes(gone) - planned)
}
