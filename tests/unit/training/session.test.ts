import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  after,
  newSession,
  sessionSchema,
  type TrainingSession,
  type SessionEvent
} from '../../../machines/training/session'

const two = { scenes: [{ id: 'one' }, { id: 'two' }] }
const committed = { type: 'committed', think: 'He is no uncle', sure: 'leaning', next: 'Ask her' } as const
const recorded = (scene: string): SessionEvent => ({
  type: 'recorded',
  seen: { scene, shown: ['a'], warned: [], belief: 'suspected' }
})
const all = (events: readonly SessionEvent[], from = newSession(two)): TrainingSession =>
  events.reduce(after, from)

describe('a session', () => {
  it('goes from the briefing through each scene to the debrief', () => {
    const oneScene: readonly SessionEvent[] = [
      { type: 'asking.begun' },
      { type: 'asked', ask: 1 },
      { type: 'asking.done' },
      { type: 'scene.read' },
      committed
    ]
    const states = [
      { type: 'briefing.read' } as const,
      ...oneScene,
      recorded('one'),
      { type: 'reveal.read' } as const,
      ...oneScene,
      recorded('two'),
      { type: 'reveal.read' } as const
    ].reduce<readonly TrainingSession[]>(
      (past, event) => [...past, after(past.at(-1) ?? newSession(two), event)],
      []
    )
    expect(states.map(({ state }) => state)).toEqual([
      'scene',
      'asking',
      'asking',
      'scene',
      'commitment',
      'recording',
      'reveal',
      'scene',
      'asking',
      'asking',
      'scene',
      'commitment',
      'recording',
      'reveal',
      'debrief'
    ])
    expect(states.at(-1)?.commitments.map(({ scene }) => scene)).toEqual(['one', 'two'])
    expect(states.at(-1)?.asked).toEqual([
      { scene: 'one', ask: 1 },
      { scene: 'two', ask: 1 }
    ])
  })

  it('leads from what somebody thinks back to whom they can ask, and keeps what they wrote', () => {
    const thinking = { think: 'He is', sure: 'leaning', next: '' } as const
    const asking = all([
      { type: 'briefing.read' },
      { type: 'scene.read' },
      { type: 'thinking', thinking },
      { type: 'asking.begun' },
      { type: 'asked', ask: 0 }
    ])
    expect([asking.state, asking.thinking, asking.asked]).toEqual([
      'asking',
      thinking,
      [{ scene: 'one', ask: 0 }]
    ])
    const again = after(asking, { type: 'scene.read' })
    expect([again.state, again.thinking]).toEqual(['commitment', thinking])
    // Once they have committed themselves, nothing leads back.
    const recording = after(again, committed)
    expect(after(recording, { type: 'asking.begun' }).state).toBe('recording')
  })

  it('notes a question once in each scene, in the order in which they were last asked', () => {
    const asking = all([
      { type: 'briefing.read' },
      { type: 'asking.begun' },
      { type: 'asked', ask: 1 },
      { type: 'asked', ask: 2 },
      { type: 'asked', ask: 1 }
    ])
    expect(asking.asked).toEqual([
      { scene: 'one', ask: 2 },
      { scene: 'one', ask: 1 }
    ])
    const second = all(
      [
        { type: 'scene.read' },
        committed,
        recorded('one'),
        { type: 'reveal.read' },
        { type: 'asking.begun' },
        { type: 'asked', ask: 2 }
      ],
      asking
    )
    expect(second.asked).toEqual([
      { scene: 'one', ask: 2 },
      { scene: 'one', ask: 1 },
      { scene: 'two', ask: 2 }
    ])
  })

  it('reveals nothing to who has not committed themselves in words', () => {
    const thinking = all([{ type: 'briefing.read' }, { type: 'scene.read' }])
    expect(after(thinking, { ...committed, think: ' ' }).state).toBe('commitment')
    expect(after(thinking, { ...committed, next: '' }).state).toBe('commitment')
    expect(after(thinking, recorded('one')).state).toBe('commitment')
    expect(after(thinking, { type: 'reveal.read' }).state).toBe('commitment')
    expect(after(thinking, committed).state).toBe('recording')
  })

  it('keeps what is being written until somebody commits themselves, and takes it nowhere else', () => {
    const thinking = { think: 'He is', sure: 'leaning', next: '' } as const
    const reading = all([{ type: 'briefing.read' }])
    expect(after(reading, { type: 'thinking', thinking }).thinking).toBeUndefined()
    const writing = all([{ type: 'scene.read' }, { type: 'thinking', thinking }], reading)
    expect(writing.state).toBe('commitment')
    expect(v.parse(sessionSchema, JSON.parse(JSON.stringify(writing))).thinking).toEqual(thinking)
    const done = after(writing, committed)
    expect(done.thinking).toBeUndefined()
    expect(done.commitments).toEqual([
      { scene: 'one', think: 'He is no uncle', sure: 'leaning', next: 'Ask her' }
    ])
    expect(writing.commitments).toEqual([])
  })

  it('is kept as data, and goes on where it was left', () => {
    const left = all([{ type: 'briefing.read' }, { type: 'scene.read' }, committed])
    const read = v.parse(sessionSchema, JSON.parse(JSON.stringify(left)))
    expect(read).toEqual(left)
    expect(after(read as TrainingSession, recorded('one')).state).toBe('reveal')
  })

  it('keeps how sure somebody was, from guessing to sure', () => {
    for (const sure of ['guessing', 'leaning', 'fairly-sure', 'sure'] as const) {
      const left = all([{ type: 'briefing.read' }, { type: 'scene.read' }, { ...committed, sure }])
      const read = v.parse(sessionSchema, JSON.parse(JSON.stringify(left)))
      expect(read.commitments.map((one) => one.sure)).toEqual([sure])
    }
  })

  it('keeps what is written at the end, and nothing of it before', () => {
    expect(after(newSession(two), { type: 'reflected', on: 'take', text: 'Ask' }).reflections).toEqual({})
    const one = { scenes: two.scenes.slice(0, 1) }
    const end = all(
      [
        { type: 'briefing.read' },
        { type: 'scene.read' },
        committed,
        recorded('one'),
        { type: 'reveal.read' }
      ],
      newSession(one)
    )
    const written = { reactions: 'Shock', happened: 'She went', why: 'Nobody asked', take: 'Ask' }
    const whole = (['reactions', 'happened', 'why', 'take'] as const).reduce(
      (session, on) => after(session, { type: 'reflected', on, text: written[on] }),
      end
    )
    expect(whole.reflections).toEqual(written)
    expect(v.parse(sessionSchema, JSON.parse(JSON.stringify(whole))).reflections).toEqual(written)
  })
})
