import { describe, expect, it } from 'vitest'
import { newTour, stops, tourAfter, type Tour, type TourEvent } from '../../../machines/training/tour'
import type { TrainingSession } from '../../../machines/training/session'

const all = (events: readonly TourEvent[], from = newTour(true)): Tour => events.reduce(tourAfter, from)
const came = (...states: readonly TrainingSession['state'][]): readonly TourEvent[] =>
  states.map((to) => ({ type: 'came', to }))
const on = { type: 'on' } as const
const back = { type: 'back' } as const
const left = { type: 'left' } as const
const taken = { type: 'taken' } as const

describe('a tour', () => {
  it('has five stops, forward and back, and ends after the last', () => {
    expect(stops).toHaveLength(5)
    const forward = [0, 1, 2, 3, 4, 5].map((count) => all(Array.from({ length: count }, () => on)))
    expect(forward).toEqual(['arrives', 'asking', 'commitment', 'recording', 'debrief', 'away'])
    expect(all([on, on, on, on, back, back, back, back])).toBe('arrives')
    expect(all([back])).toBe('arrives')
  })

  it.each(stops.map((stop, count) => [stop, count] as const))(
    'can be left at “%s”, and taken again from its beginning',
    (stop, count) => {
      const there = all(Array.from({ length: count }, () => on))
      expect(there).toBe(stop)
      expect(all([left], there)).toBe('away')
      expect(all([left, taken], there)).toBe('arrives')
    }
  )

  it('goes along with its session, and never back by itself', () => {
    expect(all(came('asking'))).toBe('asking')
    expect(all(came('asking', 'scene'))).toBe('asking')
    expect(all(came('commitment'))).toBe('commitment')
    expect(all(came('commitment', 'recording'))).toBe('recording')
    // Whoever read on is not taken back.
    expect(all([on, on, on, ...came('asking')])).toBe('recording')
  })

  it.each(['arrives', 'asking', 'commitment', 'recording'] as const)(
    'is taken from “%s” to what its session has come to, however far that is',
    (stop) => {
      const there = all(Array.from({ length: stops.indexOf(stop) }, () => on))
      const later = (['asking', 'commitment', 'recording'] as const).slice(stops.indexOf(stop))
      for (const state of later) expect(all(came(state), there)).toBe(state)
      expect(all(came('reveal'), there)).toBe('between')
      expect(all(came('debrief'), there)).toBe('debrief')
    }
  )

  it('waits between what is recorded and the debrief, in every scene that comes', () => {
    const first = came('commitment', 'recording', 'reveal')
    expect(all(first)).toBe('between')
    const states = ['scene', 'asking', 'commitment', 'recording', 'reveal'] as const
    const second = [...first, ...came(...states)]
    // Nothing of it is shown in between, whatever comes.
    expect(states.map((_, index) => all([...first, ...came(...states.slice(0, index + 1))]))).toEqual(
      states.map(() => 'between')
    )
    expect(all([...second, ...came('debrief')])).toBe('debrief')
    expect(all([...first, taken])).toBe('arrives')
  })

  it('is over once its last stop was read before it came, and stays left where it was left', () => {
    for (const state of ['scene', 'asking', 'commitment', 'recording', 'reveal'] as const)
      expect(all([on, on, on, on, ...came(state)]), state).toBe('away')
    expect(all([left, ...came('asking', 'commitment', 'recording', 'reveal', 'debrief')])).toBe('away')
  })

  it('stands nowhere in a scenario that does not open with it', () => {
    expect(newTour(false)).toBe('away')
    expect(tourAfter(newTour(false), on)).toBe('away')
  })
})
