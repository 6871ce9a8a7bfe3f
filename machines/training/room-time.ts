/** How an hour with a group is laid out, in minutes: to frame it, the scenes together, the debrief, and what everybody takes along. */
const hour = { frame: 5, scenes: 36, debrief: 15, take: 4 } as const

/** How long that is, however many scenes there are. */
export const minutesWithGroup = hour.frame + hour.scenes + hour.debrief + hour.take

/** One stretch of the hour. */
interface Stretch {
  readonly of: 'frame' | 'scene' | 'debrief' | 'take'
  readonly minutes: number
}

/** The plan of an hour for so many scenes: in whole minutes, and always the whole hour. */
export function planOf(scenes: number): readonly Stretch[] {
  const until = (count: number) => Math.floor((hour.scenes * count) / scenes)
  return [
    { of: 'frame', minutes: hour.frame },
    ...Array.from({ length: scenes }, (_, index): Stretch => ({
      of: 'scene',
      minutes: until(index + 1) - until(index)
    })),
    { of: 'debrief', minutes: hour.debrief },
    { of: 'take', minutes: hour.take }
  ]
}

/** What a scene takes its minutes for, and how many of twelve. */
const inScene = { reading: 2, committing: 3, asking: 3, talking: 4 } as const
const shares = Object.values(inScene).reduce((all, one) => all + one, 0)

/** One part of a scene. */
export interface SceneStretch {
  readonly of: keyof typeof inScene
  readonly minutes: number
}

/** The plan of a scene that has so many minutes: in whole minutes, and always all of them. */
export function planOfScene(minutes: number): readonly SceneStretch[] {
  let share = 0
  let before = 0
  return (['reading', 'committing', 'asking', 'talking'] as const).map((of) => {
    share += inScene[of]
    const until = Math.floor((minutes * share) / shares)
    const stretch = { of, minutes: until - before }
    before = until
    return stretch
  })
}

const minute = 60_000

/** Milliseconds as minutes that are over. */
export const wholeMinutes = (milliseconds: number): number => Math.floor(milliseconds / minute)
