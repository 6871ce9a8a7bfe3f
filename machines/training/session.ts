import { initialTransition, setup, assign, transition } from 'xstate'
import * as v from 'valibot'
import type { Seen } from './seen'

/** How sure somebody is of what they think. */
export const certainties = ['guessing', 'leaning', 'fairly-sure', 'sure'] as const
export type Certainty = (typeof certainties)[number]

/** What somebody thinks before the scene is revealed, in their own words. */
export interface Commitment {
  readonly scene: string
  readonly think: string
  readonly sure: Certainty
  readonly next: string
}

/** What is written so far, while nobody has committed themselves to it yet. */
export interface Thinking {
  readonly think: string
  readonly sure?: Certainty | undefined
  readonly next: string
}

/** What somebody writes at the end, in the order in which it is asked. */
export type Reflection = 'reactions' | 'happened' | 'why' | 'take'

interface Context {
  readonly scenes: readonly string[]
  /** Which scene it is, the first being 0. */
  readonly scene: number
  /** What was asked, by scene and by which of its questions. */
  readonly asked: readonly { readonly scene: string; readonly ask: number }[]
  readonly commitments: readonly Commitment[]
  /** What somebody has written so far for the scene that is open. */
  readonly thinking?: Thinking | undefined
  readonly seen: readonly Seen[]
  readonly reflections: Readonly<Partial<Record<Reflection, string>>>
}

/** What happens in a session. */
export type SessionEvent =
  | { readonly type: 'briefing.read' }
  | { readonly type: 'asking.begun' }
  | { readonly type: 'asked'; readonly ask: number }
  | { readonly type: 'asking.done' }
  | { readonly type: 'scene.read' }
  | { readonly type: 'thinking'; readonly thinking: Thinking }
  | { readonly type: 'committed'; readonly think: string; readonly sure: Certainty; readonly next: string }
  | { readonly type: 'recorded'; readonly seen: Seen }
  | { readonly type: 'reveal.read' }
  | { readonly type: 'reflected'; readonly on: Reflection; readonly text: string }

const sceneOf = ({ scenes, scene }: Context) => scenes[scene] ?? ''

/** One session: each scene is read, asked about, thought over, recorded and revealed, in this order; then it is looked back on. */
const machine = setup({
  types: {
    context: {} as Context,
    input: {} as { readonly scenes: readonly string[] },
    events: {} as SessionEvent
  },
  guards: {
    // Somebody who has written nothing has not committed themselves to anything.
    hasThought: ({ event }) =>
      event.type === 'committed' && event.think.trim() !== '' && event.next.trim() !== '',
    hasAnotherScene: ({ context }) => context.scene + 1 < context.scenes.length
  }
}).createMachine({
  context: ({ input }) => ({
    scenes: input.scenes,
    scene: 0,
    asked: [],
    commitments: [],
    seen: [],
    reflections: {}
  }),
  initial: 'briefing',
  states: {
    briefing: { on: { 'briefing.read': 'scene' } },
    scene: { on: { 'asking.begun': 'asking', 'scene.read': 'commitment' } },
    asking: {
      on: {
        asked: {
          actions: assign(({ context, event }) => ({
            asked: [
              ...context.asked.filter(({ scene, ask }) => scene !== sceneOf(context) || ask !== event.ask),
              { scene: sceneOf(context), ask: event.ask }
            ]
          }))
        },
        'asking.done': 'scene',
        'scene.read': 'commitment'
      }
    },
    commitment: {
      on: {
        // Nothing is told yet: somebody may ask first. What they have written stays.
        'asking.begun': 'asking',
        thinking: { actions: assign(({ event: { thinking } }) => ({ thinking })) },
        committed: {
          guard: 'hasThought',
          target: 'recording',
          actions: assign(({ context, event: { think, sure, next } }) => ({
            commitments: [...context.commitments, { scene: sceneOf(context), think, sure, next }],
            thinking: undefined
          }))
        }
      }
    },
    recording: {
      on: {
        recorded: {
          target: 'reveal',
          actions: assign(({ context, event }) => ({ seen: [...context.seen, event.seen] }))
        }
      }
    },
    reveal: {
      on: {
        'reveal.read': [
          {
            guard: 'hasAnotherScene',
            target: 'scene',
            actions: assign(({ context }) => ({ scene: context.scene + 1 }))
          },
          { target: 'debrief' }
        ]
      }
    },
    debrief: {
      on: {
        reflected: {
          actions: assign(({ context, event }) => ({
            reflections: { ...context.reflections, [event.on]: event.text }
          }))
        }
      }
    }
  }
})

const states = ['briefing', 'scene', 'asking', 'commitment', 'recording', 'reveal', 'debrief'] as const
type SessionState = (typeof states)[number]

/** A session as it is kept with its case, and goes on from. */
export interface TrainingSession extends Context {
  readonly state: SessionState
}

const kept = (value: unknown, context: Context): TrainingSession => ({
  ...context,
  state: states.find((one) => one === value) ?? 'briefing'
})

/** A session of a scenario that has not begun. */
export function newSession({
  scenes
}: {
  readonly scenes: readonly { readonly id: string }[]
}): TrainingSession {
  const [{ value, context }] = initialTransition(machine, { scenes: scenes.map(({ id }) => id) })
  return kept(value, context)
}

/** The session after something happened. Where that cannot happen in it now, the session as it was. */
export function after({ state, ...context }: TrainingSession, event: SessionEvent): TrainingSession {
  const [{ value, context: next }] = transition(
    machine,
    machine.resolveState({ value: state, context }),
    event
  )
  return kept(value, next)
}

const seen = v.object({
  scene: v.string(),
  shown: v.array(v.string()),
  warned: v.array(v.object({ point: v.string(), warning: v.number() })),
  belief: v.optional(v.string())
})

/** The shape of what is kept of a session. */
export const sessionSchema = v.object({
  state: v.picklist(states),
  scenes: v.array(v.string()),
  scene: v.number(),
  asked: v.array(v.object({ scene: v.string(), ask: v.number() })),
  commitments: v.array(
    v.object({ scene: v.string(), think: v.string(), sure: v.picklist(certainties), next: v.string() })
  ),
  thinking: v.optional(
    v.object({ think: v.string(), sure: v.optional(v.picklist(certainties)), next: v.string() })
  ),
  seen: v.array(seen),
  reflections: v.partial(
    v.object({ reactions: v.string(), happened: v.string(), why: v.string(), take: v.string() })
  )
})
