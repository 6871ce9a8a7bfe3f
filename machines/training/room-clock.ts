import { spentBy, stretchOf, type Room } from './room-state'
import {
  minutesOfScenes,
  minutesToLookBack,
  minutesWithGroup,
  planOf,
  planOfScene,
  shareFrom,
  sharedOut,
  wholeMinutes,
  type SceneStretch,
  type Stretch
} from './room-time'

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

const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/**
 * The plan from where a room is: what the stretches before it have left of the hour. The scenes still to come share what looking back leaves them; where
 * not even that is left, looking back is shortened.
 */
export function planNow(room: Room): readonly Stretch[] {
  const plan = planOf(room.shape.scenes.length)
  const now = stretchOf(room)
  if (now === undefined) return plan
  const gone = room.spent.filter((_, index) => index !== now)
  const left = Math.max(0, minutesWithGroup - wholeMinutes(total(gone)))
  const rest = plan.slice(now)
  const kept = sum(rest.filter(({ of }) => of !== 'scene'))
  const scenes = sharedOut(
    Math.max(0, left - kept),
    rest.map(({ of }) => (of === 'scene' ? 1 : 0))
  )
  const others = sharedOut(
    Math.min(left, kept),
    rest.map(({ of, minutes }) => (of === 'scene' ? 0 : minutes))
  )
  return plan.map((stretch, index) =>
    index < now
      ? stretch
      : {
          ...stretch,
          minutes: (stretch.of === 'scene' ? scenes[index - now] : others[index - now]) ?? 0
        }
  )
}

/** What is left of an hour, and what it is enough for. */
export interface Left {
  readonly minutes: number
  /** How many scenes are still to come, with the one that the room is in. */
  readonly scenes: number
  /** For how many of these it is enough beside looking back, at no less than half of what each is planned for. */
  readonly enoughFor: number
}

/** What is left of the hour of a room. */
export function leftIn(room: Room, at: number): Left {
  const count = room.shape.scenes.length
  const minutes = Math.max(0, minutesWithGroup - wholeMinutes(total(spentBy(room, at))))
  const now = stretchOf(room) ?? (room.part === 'ended' ? count + 1 : 0)
  const scenes = now > count ? 0 : count - Math.max(now, 1) + 1
  const least = minutesOfScenes / count / 2
  const inside = stretchInScene(room)
  const first = inside === undefined ? least : least * shareFrom(inside)
  const after = minutes - minutesToLookBack - first
  return { minutes, scenes, enoughFor: after < 0 ? 0 : Math.min(scenes, 1 + Math.floor(after / least)) }
}
