/** How an hour with a group is laid out, in minutes: to frame it, the scenes together, the debrief, and what everybody takes along. */
const hour = { frame: 5, scenes: 36, debrief: 15, take: 4 } as const

/** How long that is, however many scenes there are. */
export const minutesWithGroup = hour.frame + hour.scenes + hour.debrief + hour.take

/** How long a room looks back and takes along: what the scenes may not eat up. */
export const minutesToLookBack = hour.debrief + hour.take

/** How long the scenes have together. */
export const minutesOfScenes = hour.scenes

/** One stretch of the hour. */
export interface Stretch {
  readonly of: 'frame' | 'scene' | 'debrief' | 'take'
  readonly minutes: number
}

/** So many minutes, shared in these proportions: in whole minutes, and always all of them. */
export function sharedOut(minutes: number, proportions: readonly number[]): readonly number[] {
  const all = proportions.reduce((sum, one) => sum + one, 0)
  const until = (count: number) =>
    all === 0
      ? 0
      : Math.floor((minutes * proportions.slice(0, count).reduce((sum, one) => sum + one, 0)) / all)
  return proportions.map((_, index) => until(index + 1) - until(index))
}

/** The plan of an hour for so many scenes: in whole minutes, and always the whole hour. */
export function planOf(scenes: number): readonly Stretch[] {
  const each = sharedOut(
    hour.scenes,
    Array.from({ length: scenes }, () => 1)
  )
  return [
    { of: 'frame', minutes: hour.frame },
    ...each.map((minutes): Stretch => ({ of: 'scene', minutes })),
    { of: 'debrief', minutes: hour.debrief },
    { of: 'take', minutes: hour.take }
  ]
}

/** What a scene takes its minutes for, and how many of twelve. */
const inScene = { reading: 2, committing: 3, asking: 3, talking: 4 } as const
const partsOfScene = ['reading', 'committing', 'asking', 'talking'] as const
const shares = partsOfScene.map((of) => inScene[of])

/** How much of a scene is still to come where it is in this part, that part with it: from 0 to 1. */
export function shareFrom(part: keyof typeof inScene): number {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  return sum(shares.slice(partsOfScene.indexOf(part))) / sum(shares)
}

/** One part of a scene. */
export interface SceneStretch {
  readonly of: keyof typeof inScene
  readonly minutes: number
}

/** The plan of a scene that has so many minutes: in whole minutes, and always all of them. */
export function planOfScene(minutes: number): readonly SceneStretch[] {
  const shared = sharedOut(minutes, shares)
  return partsOfScene.map((of, index) => ({ of, minutes: shared[index] ?? 0 }))
}

const minute = 60_000

/** Milliseconds as minutes that are over. */
export const wholeMinutes = (milliseconds: number): number => Math.floor(milliseconds / minute)
