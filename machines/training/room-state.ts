import * as v from 'valibot'

/** How much there is to show. From this it is known what comes next. */
interface Shape {
  readonly scenes: readonly {
    readonly id: string
    readonly arrives: number
    readonly asks: number
    /** How many of these questions nobody can answer yet. An earlier build did not say. */
    readonly waits?: number | undefined
    /** Of each thing that is shown of them, whether it is a question whose answer comes next. An earlier build did not say. */
    readonly open?: readonly boolean[] | undefined
    readonly discuss: number
    /** How many points it has. An earlier build did not say, and looked back on those of all scenes. */
    readonly points?: number | undefined
  }[]
  readonly points: number
}

export interface RoomContext {
  readonly shape: Shape
  /** Which scene it is, the first being 0. */
  readonly scene: number
  /** Which thing of its part is shown, the first being 0. A question that has an answer counts twice: the question, then the answer. */
  readonly thing: number
  /**
   * The scenes whose groups heard how it went on: their points were played. An earlier build did not say: see `heardIn`.
   */
  readonly heard?: readonly string[] | undefined
  /** What the groups said, by scene, where somebody typed it. */
  readonly said: Readonly<Record<string, string>>
  readonly comeBackTo: readonly string[]
  /** Which of them somebody came back to, by their place. In a room of an earlier build they were taken off the list. */
  readonly cameBackTo?: readonly number[] | undefined
  /** Whether single letters blank the screen. Speech software may send letters unasked. */
  readonly letters: boolean
  /** How long each stretch of the plan has taken, in milliseconds, up to `counted`. */
  readonly spent: readonly number[]
  /** When time was counted last, in milliseconds. */
  readonly counted: number
  /** When the hour began, in milliseconds: a room can be opened days before. An earlier build did not keep it. */
  readonly hourBegan?: number | undefined
}

export const parts = [
  'note',
  'frame',
  'arrives',
  'commitment',
  'asking',
  'reveal',
  'discussion',
  'debrief',
  'child',
  'take',
  'ended'
] as const
export type RoomPart = (typeof parts)[number]

export const screens = ['shown', 'blank', 'paused'] as const
type Screen = (typeof screens)[number]

/** A room as it is kept, and goes on from. */
export interface Room extends RoomContext {
  readonly part: RoomPart
  readonly screen: Screen
}

/** Whether a question is shown whose answer comes next. From an answer, the question after it would be passed by before anybody saw it. */
export const isOpenQuestion = ({ shape, scene, thing }: RoomContext): boolean =>
  shape.scenes[scene]?.open?.[thing] ?? true

/**
 * The scenes whose groups heard how it went on. In a room of an earlier build, which had no way past a scene, these are all before the one it is in,
 * and that one once it was told: what it passes by from then on was not played.
 */
export function heardIn({ heard, shape, scene, part }: Room): readonly string[] {
  if (heard !== undefined) return heard
  const isTold = parts.indexOf(part) >= parts.indexOf('reveal')
  return shape.scenes.slice(0, isTold ? scene + 1 : scene).map(({ id }) => id)
}

/** Whether a scene was played: the room came to how it went on. */
export const wasPlayed = (room: Room, scene: string): boolean => heardIn(room).includes(scene)

/** How many points of what a careful practitioner does can be read at once from the back of a room. */
export const pointsOnCard = 4

/** On how many cards so many points are shown. */
export const cardsOf = (points: number): number => Math.ceil(points / pointsOnCard)

/** On how many cards the points of the scenes are shown whose end was heard; of all scenes where an earlier build did not say which has how many. */
export function cardsHeard({ shape, heard = [] }: RoomContext): number {
  const isSaid = shape.scenes.every(({ points }) => points !== undefined)
  const played = shape.scenes.filter(({ id }) => heard.includes(id))
  return cardsOf(isSaid ? played.reduce((all, { points = 0 }) => all + points, 0) : shape.points)
}

/** The stretch of its plan that a room is in; none before the hour has begun, and after it. */
export function stretchOf({ part, scene, shape }: Room): number | undefined {
  switch (part) {
    case 'note':
    case 'ended':
      return undefined
    case 'frame':
      return 0
    case 'debrief':
    case 'child':
      return shape.scenes.length + 1
    case 'take':
      return shape.scenes.length + 2
    default:
      return scene + 1
  }
}

/** How long each stretch has taken by now, in milliseconds. It stands still while the room pauses. */
export function spentBy(room: Room, at: number): readonly number[] {
  const now = stretchOf(room)
  if (now === undefined || room.screen === 'paused') return room.spent
  // A clock that was put back takes nothing away.
  const passed = Math.max(0, at - room.counted)
  return room.spent.map((spent, index) => (index === now ? spent + passed : spent))
}

/** The shape of what is kept of a room. */
export const roomSchema = v.object({
  part: v.picklist(parts),
  screen: v.picklist(screens),
  shape: v.object({
    scenes: v.array(
      v.object({
        id: v.string(),
        arrives: v.number(),
        asks: v.number(),
        waits: v.optional(v.number()),
        open: v.optional(v.array(v.boolean())),
        discuss: v.number(),
        points: v.optional(v.number())
      })
    ),
    points: v.number()
  }),
  scene: v.number(),
  thing: v.number(),
  heard: v.optional(v.array(v.string())),
  said: v.record(v.string(), v.string()),
  comeBackTo: v.array(v.string()),
  cameBackTo: v.optional(v.array(v.number())),
  letters: v.boolean(),
  spent: v.array(v.number()),
  counted: v.number(),
  hourBegan: v.optional(v.number())
})
