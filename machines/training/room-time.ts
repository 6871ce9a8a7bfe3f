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

const minute = 60_000

/** Milliseconds as minutes that are over. */
export const wholeMinutes = (milliseconds: number): number => Math.floor(milliseconds / minute)
