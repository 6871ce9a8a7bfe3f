import { initialTransition, setup, transition } from 'xstate'
import type { TrainingSession } from './session'

/** What a first look is shown, in the order in which it comes: what arrives, where one asks, what one thinks, where it is recorded, looking back. */
export const stops = ['arrives', 'asking', 'commitment', 'recording', 'debrief'] as const
export type Stop = (typeof stops)[number]

/**
 * Where a tour is. It is at a stop; or `between` two, while what the next is about has not come; or `away`, where nobody takes it or it was
 * left. It is kept beside its session.
 */
export const tourStates = [...stops, 'between', 'away'] as const
export type Tour = (typeof tourStates)[number]

/** What happens in a tour: somebody walks it, or its session comes to something. */
export type TourEvent =
  | { readonly type: 'taken' }
  | { readonly type: 'on' }
  | { readonly type: 'back' }
  | { readonly type: 'left' }
  | { readonly type: 'came'; readonly to: TrainingSession['state'] }

const cameTo = (...states: readonly TrainingSession['state'][]) => ({
  guard: ({ event }: { event: TourEvent }) => event.type === 'came' && states.includes(event.to)
})

// Somebody who moves on in the session has the tour beside them. The tour never goes back by itself.
const debrief = { ...cameTo('debrief'), target: 'debrief' }
const between = { ...cameTo('reveal'), target: 'between' }
const recording = { ...cameTo('recording'), target: 'recording' }
const commitment = { ...cameTo('commitment'), target: 'commitment' }
const asking = { ...cameTo('asking'), target: 'asking' }

const machine = setup({ types: { events: {} as TourEvent } }).createMachine({
  initial: 'away',
  // Wherever it was left, it is taken from its beginning.
  on: { taken: '.arrives', left: '.away' },
  states: {
    arrives: { on: { on: 'asking', came: [asking, commitment, recording, between, debrief] } },
    asking: { on: { on: 'commitment', back: 'arrives', came: [commitment, recording, between, debrief] } },
    commitment: { on: { on: 'recording', back: 'asking', came: [recording, between, debrief] } },
    recording: { on: { on: 'debrief', back: 'commitment', came: [between, debrief] } },
    between: { on: { came: debrief } },
    // The last stop may be read before it has come. Then all five are read, and the session goes on without the tour.
    debrief: {
      on: {
        on: 'away',
        back: 'recording',
        came: { ...cameTo('scene', 'asking', 'commitment', 'recording', 'reveal'), target: 'away' }
      }
    },
    away: {}
  }
})

const kept = (value: unknown): Tour => tourStates.find((one) => one === value) ?? 'away'

/** A tour before anything happened. A scenario that opens with a tour has it stand at its first stop. */
export function newTour(opens: boolean): Tour {
  const [{ value }] = initialTransition(machine)
  return opens ? tourAfter(kept(value), { type: 'taken' }) : kept(value)
}

/** A tour after something happened. Where that changes nothing in it, the tour as it was. */
export function tourAfter(tour: Tour, event: TourEvent): Tour {
  const [{ value }] = transition(machine, machine.resolveState({ value: tour }), event)
  return kept(value)
}
