import { and, assign, initialTransition, raise, setup, transition } from 'xstate'
import { withoutLine, withTick } from './promises'
import {
  cardsHeard,
  heardIn,
  isOpenQuestion,
  parts,
  screens,
  spentBy,
  type RoomPart,
  type Room,
  type RoomContext
} from './room-state'
import { planOf } from './room-time'
import type { Scenario } from './scenario'

/** What the facilitator does, or a clicker does for them. */
export type RoomDeed =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Blanks the screen, or shows it again. */
  | { readonly type: 'blank' }
  /** Pauses, or goes on. */
  | { readonly type: 'pause' }
  /** An hour that runs short goes on elsewhere. Whatever the screen shows of it, it stays blank or paused. */
  | { readonly type: 'skip-question' }
  | { readonly type: 'skip-scene' }
  | { readonly type: 'look-back' }
  | { readonly type: 'said'; readonly scene: string; readonly text: string }
  | { readonly type: 'come-back-to'; readonly text: string }
  /** A promise was kept, or was not yet. It stays on the list. */
  | { readonly type: 'came-back-to'; readonly index: number; readonly isKept: boolean }
  /** A line was taken off the list. */
  | { readonly type: 'taken-off'; readonly index: number }
  | { readonly type: 'letters'; readonly are: boolean }

/** What happens in a room, and when. */
export type RoomEvent = RoomDeed & { readonly at: number }

/** The parts that show one thing after the other. */
type Several = 'arrives' | 'asking' | 'discussion' | 'debrief'

/** How many things such a part shows. */
function thingsIn(context: RoomContext, part: Several): number {
  if (part === 'debrief') return cardsHeard(context)
  const here = context.shape.scenes[context.scene]
  if (here === undefined) return 0
  switch (part) {
    case 'arrives':
      return here.arrives
    case 'asking':
      return 2 * here.asks - (here.waits ?? 0)
    case 'discussion':
      return here.discuss
  }
}

/** How a room moves. The screen decides whether it does: what is pressed while the screen is blank brings it back, and moves nothing. */
type Moved = { readonly type: 'onward' } | { readonly type: 'backward' }

const hasMore = (part: Several) => ({ type: 'hasMore', params: { part } }) as const
const showsNext = { actions: 'showNext' } as const
const showsFormer = { guard: 'hasFormer', actions: 'showFormer' } as const
const toFirst = <To extends RoomPart>(target: To) => ({ target, actions: 'showFirst' }) as const
const toLast = <To extends Several>(target: To) =>
  ({ target, actions: { type: 'showLast', params: { part: target } } }) as const

/** Whether the groups have heard how a scene went on. */
function hasPlayed(context: RoomContext, scene: number): boolean {
  const here = context.shape.scenes[scene]
  return here === undefined || context.heard?.includes(here.id) === true
}

/** A scene can be left for the next one, or for looking back, from wherever it is. */
const leaving = {
  'skip-scene': { guard: 'hasAnotherScene', target: 'arrives', actions: ['toNextScene', 'showFirst'] },
  'look-back': [
    { guard: { type: 'hasAny', params: { part: 'debrief' } }, ...toFirst('debrief') },
    toFirst('child')
  ]
} as const

/** Back from where the room looks back. A scene that was left early has shown nothing after what the groups think. */
const backToScene = [{ guard: 'hasPlayed', ...toLast('discussion') }, toFirst('commitment')] as const

/**
 * A room: each scene arrives one thing at a time, the groups commit themselves, ask, and hear how it went on before they discuss
 * it; then they look back. Beside that, the screen is shown, blank or paused.
 */
const machine = setup({
  types: {
    context: {} as RoomContext,
    input: {} as { readonly shape: RoomContext['shape']; readonly at: number },
    events: {} as RoomEvent | Moved
  },
  guards: {
    hasMore: ({ context }, { part }: { readonly part: Several }) =>
      context.thing + 1 < thingsIn(context, part),
    hasAny: ({ context }, { part }: { readonly part: Several }) => thingsIn(context, part) > 0,
    hasFormer: ({ context }) => context.thing > 0,
    hasAnotherScene: ({ context }) => context.scene + 1 < context.shape.scenes.length,
    hasFormerScene: ({ context }) => context.scene > 0,
    hasPlayed: ({ context }) => hasPlayed(context, context.scene),
    hasPlayedFormer: ({ context }) => context.scene > 0 && hasPlayed(context, context.scene - 1),
    hasOpenQuestion: ({ context }) => isOpenQuestion(context),
    hasAnotherQuestion: ({ context }) => context.thing + 2 < thingsIn(context, 'asking')
  },
  actions: {
    beginHour: assign({ hourBegan: ({ context }) => context.counted }),
    showNext: assign({ thing: ({ context }) => context.thing + 1 }),
    showFormer: assign({ thing: ({ context }) => context.thing - 1 }),
    showFirst: assign({ thing: 0 }),
    showLast: assign({
      thing: ({ context }, { part }: { readonly part: Several }) => Math.max(0, thingsIn(context, part) - 1)
    }),
    showNextQuestion: assign({ thing: ({ context }) => context.thing + 2 }),
    hear: assign({
      heard: ({ context: { heard, shape, scene } }) => {
        const here = shape.scenes[scene]?.id
        return here === undefined || heard === undefined || heard.includes(here) ? heard : [...heard, here]
      }
    }),
    toNextScene: assign({ scene: ({ context }) => context.scene + 1 }),
    toFormerScene: assign({ scene: ({ context }) => context.scene - 1 })
  }
}).createMachine({
  type: 'parallel',
  context: ({ input: { shape, at } }) => ({
    shape,
    scene: 0,
    thing: 0,
    heard: [],
    said: {},
    comeBackTo: [],
    letters: true,
    spent: planOf(shape.scenes.length).map(() => 0),
    counted: at
  }),
  on: {
    said: {
      actions: assign({
        said: ({ context, event: { scene, text } }) => ({ ...context.said, [scene]: text })
      })
    },
    'come-back-to': {
      guard: ({ event }) => event.text.trim() !== '',
      actions: assign({
        comeBackTo: ({ context, event }) => [...context.comeBackTo, event.text.trim()]
      })
    },
    'came-back-to': {
      actions: assign(({ context, event: { index, isKept } }) => withTick(context, index, isKept))
    },
    'taken-off': { actions: assign(({ context, event: { index } }) => withoutLine(context, index)) },
    letters: { actions: assign({ letters: ({ event }) => event.are }) }
  },
  states: {
    screen: {
      initial: 'shown',
      states: {
        shown: {
          on: {
            next: { actions: raise({ type: 'onward' }) },
            back: { actions: raise({ type: 'backward' }) },
            blank: 'blank',
            pause: 'paused'
          }
        },
        blank: { on: { next: 'shown', back: 'shown', blank: 'shown', pause: 'paused' } },
        paused: { on: { pause: 'shown' } }
      }
    },
    part: {
      initial: 'note',
      states: {
        note: { on: { onward: { target: 'frame', actions: 'beginHour' } } },
        // The hour has begun: nothing leads back before it.
        frame: { on: { onward: toFirst('arrives') } },
        arrives: {
          on: {
            ...leaving,
            onward: [{ guard: hasMore('arrives'), ...showsNext }, toFirst('commitment')],
            backward: [
              showsFormer,
              {
                guard: 'hasPlayedFormer',
                target: 'discussion',
                actions: ['toFormerScene', { type: 'showLast', params: { part: 'discussion' } }]
              },
              { guard: 'hasFormerScene', target: 'commitment', actions: ['toFormerScene', 'showFirst'] },
              toFirst('frame')
            ]
          }
        },
        commitment: {
          on: {
            ...leaving,
            onward: [
              { guard: { type: 'hasAny', params: { part: 'asking' } }, ...toFirst('asking') },
              toFirst('reveal')
            ],
            backward: toLast('arrives')
          }
        },
        asking: {
          on: {
            ...leaving,
            // Only a question whose answer is still to come is passed by with it.
            'skip-question': [
              { guard: and(['hasOpenQuestion', 'hasAnotherQuestion']), actions: 'showNextQuestion' },
              { guard: 'hasOpenQuestion', ...toFirst('reveal') }
            ],
            onward: [{ guard: hasMore('asking'), ...showsNext }, toFirst('reveal')],
            backward: [showsFormer, toFirst('commitment')]
          }
        },
        reveal: {
          entry: 'hear',
          on: {
            ...leaving,
            onward: toFirst('discussion'),
            backward: [
              { guard: { type: 'hasAny', params: { part: 'asking' } }, ...toLast('asking') },
              toFirst('commitment')
            ]
          }
        },
        discussion: {
          on: {
            ...leaving,
            onward: [
              { guard: hasMore('discussion'), ...showsNext },
              { guard: 'hasAnotherScene', target: 'arrives', actions: ['toNextScene', 'showFirst'] },
              { guard: { type: 'hasAny', params: { part: 'debrief' } }, ...toFirst('debrief') },
              toFirst('child')
            ],
            backward: [showsFormer, toFirst('reveal')]
          }
        },
        debrief: {
          on: {
            onward: [{ guard: hasMore('debrief'), ...showsNext }, toFirst('child')],
            backward: [showsFormer, ...backToScene]
          }
        },
        child: {
          on: {
            onward: toFirst('take'),
            backward: [
              { guard: { type: 'hasAny', params: { part: 'debrief' } }, ...toLast('debrief') },
              ...backToScene
            ]
          }
        },
        take: { on: { onward: 'ended', backward: 'child' } },
        ended: { on: { backward: 'take' } }
      }
    }
  }
})

function kept(value: { readonly part?: unknown; readonly screen?: unknown }, context: RoomContext): Room {
  return {
    ...context,
    part: parts.find((one) => one === value.part) ?? 'note',
    screen: screens.find((one) => one === value.screen) ?? 'shown'
  }
}

/** A room in which a scenario has not begun. */
export function newRoom({ scenes, points }: Pick<Scenario, 'scenes' | 'points'>, at: number): Room {
  const shape = {
    scenes: scenes.map(({ id, arrives, ask, discuss }) => ({
      id,
      arrives: arrives.length,
      asks: ask.length,
      waits: ask.filter(({ later }) => later !== undefined).length,
      open: ask.flatMap(({ later }) => (later === undefined ? [true, false] : [false])),
      discuss: discuss.length,
      points: points.filter((point) => point.scene === id).length
    })),
    points: points.length
  }
  const [{ value, context }] = initialTransition(machine, { shape, at })
  return kept(value, context)
}

/** The room after something happened. Where that cannot happen in it now, the room as it was, but for the time. */
export function afterIn(room: Room, event: RoomEvent): Room {
  const { part, screen, ...context } = room
  const [{ value, context: next }] = transition(
    machine,
    machine.resolveState({
      value: { part, screen },
      context: { ...context, heard: heardIn(room), spent: spentBy(room, event.at), counted: event.at }
    }),
    event
  )
  return kept(value, next)
}
