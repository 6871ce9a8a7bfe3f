import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { cardOf, sceneOf, scenesOfNotes } from '../../../machines/training/room-card'
import { leftIn, minutesOver, planNow } from '../../../machines/training/room-clock'
import { minutesWithGroup, planOf, planOfScene, wholeMinutes } from '../../../machines/training/room-time'
import { afterIn, newRoom, type RoomDeed } from '../../../machines/training/room'
import { skipsIn } from '../../../machines/training/room-skips'
import { roomSchema, spentBy, stretchOf, wasPlayed, type Room } from '../../../machines/training/room-state'
import type { Scenario } from '../../../machines/training/scenario'

const scene = (id: string, arrives: number, asks: number, discuss: number): Scenario['scenes'][number] => ({
  id,
  title: `Scene ${id}`,
  steps: [],
  arrives: Array.from({ length: arrives }, (_, index) => ({
    from: 'The carer',
    as: 'fact',
    text: `${id} arrives ${index}`
  })),
  ask: Array.from({ length: asks }, (_, index) => ({
    of: 'The carer',
    question: `${id} asks ${index}`,
    ...(index === 0 ? { answer: `${id} answer` } : { later: `${id} not yet` })
  })),
  commitment: { think: `${id} think`, next: `${id} next` },
  reveal: `${id} reveal`,
  discuss: Array.from({ length: discuss }, (_, index) => `${id} discuss ${index}`)
})
const point = (id: string): Scenario['points'][number] => ({
  id,
  scene: 'one',
  what: `point ${id}`,
  paragraphs: [],
  hint: `hint ${id}`,
  failure: { what: '', source: '' },
  looksFor: []
})
const scenario: Scenario = {
  id: 'two',
  version: 1,
  title: 'Two scenes',
  minutes: 60,
  for: '',
  hard: 'hard to read',
  sources: {},
  belief: '',
  start: {},
  scenes: [scene('one', 2, 2, 2), scene('two', 1, 0, 1)],
  points: ['a', 'b', 'c', 'd', 'e'].map(point),
  child: 'the child',
  careful: {},
  tempting: []
}

const fresh = newRoom(scenario, 0)
const done = (deeds: readonly RoomDeed[], from: Room = fresh): Room =>
  deeds.reduce((room, deed) => afterIn(room, { ...deed, at: 0 }), from)
const times = (count: number, type: 'next' | 'back'): readonly RoomDeed[] =>
  Array.from({ length: count }, () => ({ type }))
const where = ({ part, scene: index, thing }: Room) => `${part} ${index}.${thing}`

/** Everything that is shown, in its order. */
const road = [
  'note 0.0',
  'frame 0.0',
  'arrives 0.0',
  'arrives 0.1',
  'commitment 0.0',
  'asking 0.0',
  'asking 0.1',
  'asking 0.2',
  'reveal 0.0',
  'discussion 0.0',
  'discussion 0.1',
  'arrives 1.0',
  'commitment 1.0',
  'reveal 1.0',
  'discussion 1.0',
  'debrief 1.0',
  'debrief 1.1',
  'child 1.0',
  'take 1.0',
  'ended 1.0'
]

describe('a room', () => {
  it('shows one thing at a time, in a kept order, and goes no further than its end', () => {
    expect(road.map((_, index) => where(done(times(index, 'next'))))).toEqual(road)
    expect(where(done(times(40, 'next')))).toBe('ended 1.0')
  })

  it('goes back the way that it came, and not before the hour has begun', () => {
    const end = done(times(40, 'next'))
    const back = road.slice(1).map((_, index) => where(done(times(index, 'back'), end)))
    expect(back).toEqual(road.slice(1).reverse())
    expect(where(done(times(40, 'back'), end))).toBe('frame 0.0')
    expect(where(done([{ type: 'back' }]))).toBe('note 0.0')
  })

  it('looks back without points where a scenario has none', () => {
    const none = newRoom({ ...scenario, points: [] }, 0)
    const child = done(times(15, 'next'), none)
    expect(where(child)).toBe('child 1.0')
    expect(where(done([{ type: 'back' }], child))).toBe('discussion 1.0')
  })

  it('moves on where nothing arrives and nothing is discussed', () => {
    const points = [{ ...point('a'), scene: 'bare' }]
    const bare = newRoom({ points, scenes: [scene('bare', 0, 0, 0)] }, 0)
    const shown = Array.from({ length: 6 }, (_, index) => where(done(times(index + 1, 'next'), bare)))
    expect(shown).toEqual([
      'frame 0.0',
      'arrives 0.0',
      'commitment 0.0',
      'reveal 0.0',
      'discussion 0.0',
      'debrief 0.0'
    ])
    expect(where(done([...times(5, 'next'), ...times(3, 'back')], bare))).toBe('arrives 0.0')
  })

  it('passes by a question with its answer, and by the last one to how it went on', () => {
    expect(where(done([...times(5, 'next'), { type: 'skip-question' }]))).toBe('asking 0.2')
    const four = newRoom({ ...scenario, scenes: [scene('one', 1, 1, 0)] }, 0)
    const only = done([...times(4, 'next'), { type: 'skip-question' }], four)
    expect(where(only)).toBe('reveal 0.0')
    // Elsewhere there is no question to pass by.
    for (const room of [fresh, done(times(4, 'next')), done(times(8, 'next')), done(times(40, 'next'))])
      expect(where(done([{ type: 'skip-question' }], room))).toBe(where(room))
  })

  it('passes by no question that was not shown yet', () => {
    // Both questions have answers: question, answer, question, answer.
    const { ask, ...rest } = scene('one', 1, 2, 0)
    const answered = ask.map(({ of, question }) => ({ of, question, answer: 'Yes' }))
    const room = newRoom({ ...scenario, scenes: [{ ...rest, ask: answered }] }, 0)
    const skipped = [4, 5, 6, 7].map((count) =>
      where(done([...times(count, 'next'), { type: 'skip-question' }], room))
    )
    expect(skipped).toEqual(['asking 0.2', 'asking 0.1', 'reveal 0.0', 'asking 0.3'])
    // What nobody can tell yet stands with its question: nothing of it is left to pass by.
    expect(where(done([...times(7, 'next'), { type: 'skip-question' }]))).toBe('asking 0.2')
  })

  it('offers to pass by what can be passed by, and what goes moves nothing that stays', () => {
    for (const [count, place] of road.entries()) {
      const room = done(times(count, 'next'))
      const offered = skipsIn(scenario, room)
      for (const type of ['look-back', 'skip-scene', 'skip-question'] as const) {
        const after = done([{ type }], room)
        expect(offered.includes(type), `${type} at ${place}`).toBe(where(after) !== where(room))
        // At its place is the same button afterwards, or none.
        const at = offered.indexOf(type)
        if (at !== -1)
          expect([type, undefined], `${type} at ${place}`).toContain(skipsIn(scenario, after)[at])
      }
    }
  })

  // Scene one is the 2nd to the 10th thing, scene two the 11th to the 14th.
  it('leaves a scene for the next one from wherever it is, and the last one not', () => {
    for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect(where(done([...times(count, 'next'), { type: 'skip-scene' }])), road[count]).toBe('arrives 1.0')
    for (const count of [0, 1, 11, 12, 13, 14, 15, 17, 18, 19])
      expect(where(done([...times(count, 'next'), { type: 'skip-scene' }])), road[count]).toBe(road[count])
  })

  it('goes to looking back from each scene, whatever the screen shows, and shows nothing of it meanwhile', () => {
    for (const count of [8, 10, 11, 12, 13, 14])
      expect(where(done([...times(count, 'next'), { type: 'look-back' }])), road[count]).toMatch(
        /^debrief .\.0$/
      )
    // Nobody has heard how a scene went on: it has no points to look back on.
    for (const count of [2, 4, 6])
      expect(where(done([...times(count, 'next'), { type: 'look-back' }])), road[count]).toBe('child 0.0')
    for (const count of [0, 1, 15, 16, 17, 18, 19])
      expect(where(done([...times(count, 'next'), { type: 'look-back' }])), road[count]).toBe(road[count])
    for (const screen of ['blank', 'pause'] as const) {
      const hidden = done([...times(8, 'next'), { type: screen }, { type: 'look-back' }])
      expect([where(hidden), hidden.screen]).toEqual(['debrief 0.0', screen === 'blank' ? 'blank' : 'paused'])
    }
    const none = newRoom({ ...scenario, points: [] }, 0)
    expect(done([...times(4, 'next'), { type: 'look-back' }], none).part).toBe('child')
  })

  it('goes back from what it left early to what the groups thought, so that nothing is shown by it', () => {
    const left = done([...times(4, 'next'), { type: 'skip-scene' }])
    expect(where(done(times(1, 'back'), left))).toBe('commitment 0.0')
    const looking = done([...times(12, 'next'), { type: 'look-back' }])
    expect(where(done(times(1, 'back'), looking))).toBe('commitment 1.0')
    // One that was played to how it went on, to its last thing.
    const played = done([...times(8, 'next'), { type: 'skip-scene' }])
    expect(where(done(times(1, 'back'), played))).toBe('discussion 0.1')
  })

  it('has a blank screen brought back by whatever is pressed, which moves nothing', () => {
    const blank = done([...times(3, 'next'), { type: 'blank' }])
    expect(blank.screen).toBe('blank')
    for (const type of ['next', 'back', 'blank'] as const) {
      const again = done([{ type }], blank)
      expect([again.screen, where(again)]).toEqual(['shown', 'arrives 0.1'])
    }
    expect(done([{ type: 'pause' }], blank).screen).toBe('paused')
  })

  it('moves nothing while it pauses, and is blanked by nobody', () => {
    const paused = done([...times(3, 'next'), { type: 'pause' }])
    expect(paused.screen).toBe('paused')
    for (const type of ['next', 'back', 'blank'] as const) {
      const still = done([{ type }], paused)
      expect([still.screen, where(still)]).toEqual(['paused', 'arrives 0.1'])
    }
    expect(done([{ type: 'pause' }], paused).screen).toBe('shown')
  })

  it('keeps what the groups said and what to come back to, at any moment', () => {
    const deeds: readonly RoomDeed[] = [
      { type: 'said', scene: 'one', text: 'He is' },
      { type: 'said', scene: 'one', text: 'He is no uncle' },
      { type: 'said', scene: 'two', text: 'Ask' },
      { type: 'come-back-to', text: ' Who pays? ' },
      { type: 'come-back-to', text: '  ' },
      { type: 'come-back-to', text: 'Night duty' },
      { type: 'letters', are: false }
    ]
    for (const room of [fresh, done([{ type: 'pause' }]), done(times(40, 'next'))]) {
      const noted = done(deeds, room)
      expect(noted.said).toEqual({ one: 'He is no uncle', two: 'Ask' })
      expect(noted.comeBackTo).toEqual(['Who pays?', 'Night duty'])
      expect(noted.letters).toBe(false)
      expect(where(noted)).toBe(where(room))
      // What was promised stays: it is ticked, and the tick can be taken away.
      const back = (index: number, isKept: boolean) => ({ type: 'came-back-to', index, isKept }) as const
      const kept = done([back(1, true), back(0, true), back(1, true)], noted)
      expect([kept.comeBackTo, kept.cameBackTo]).toEqual([
        ['Who pays?', 'Night duty'],
        [0, 1]
      ])
      expect(done([back(0, false)], kept).cameBackTo).toEqual([1])
      expect(v.parse(roomSchema, JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    }
  })

  it('keeps the field of a note that is emptied, and offers each scene before the one it is in', () => {
    const fields = (deeds: readonly RoomDeed[]) => scenesOfNotes(scenario, done(deeds)).map(({ id }) => id)
    const inFirst = times(4, 'next')
    const inSecond = [...inFirst, { type: 'skip-scene' }] as const
    const writes = (scene: string, text: string) => ({ type: 'said', scene, text }) as const
    expect(fields(inFirst)).toEqual([])
    expect(fields(inSecond)).toEqual(['one'])
    expect(fields([...inSecond, writes('one', 'He is'), writes('one', '')])).toEqual(['one'])
    // Back in the first scene, what was written in the second stays within reach, emptied or not.
    const back = [...inSecond, writes('two', 'Ask'), { type: 'back' }] as const
    expect(fields(back)).toEqual(['two'])
    expect(fields([...back, writes('two', '')])).toEqual(['two'])
    expect(fields([...inSecond, { type: 'back' }])).toEqual([])
  })

  it('takes a line off what was promised, and leaves each other line with its tick', () => {
    const promised = done([
      ...['Who pays?', 'A name', 'Night duty'].map((text) => ({ type: 'come-back-to', text }) as const),
      { type: 'came-back-to', index: 1, isKept: true },
      { type: 'came-back-to', index: 2, isKept: true }
    ])
    const off = (index: number) => {
      const { comeBackTo, cameBackTo } = done([{ type: 'taken-off', index }], promised)
      return { comeBackTo, cameBackTo }
    }
    expect(off(1)).toEqual({ comeBackTo: ['Who pays?', 'Night duty'], cameBackTo: [1] })
    expect(off(0)).toEqual({ comeBackTo: ['A name', 'Night duty'], cameBackTo: [0, 1] })
    expect(off(2)).toEqual({ comeBackTo: ['Who pays?', 'A name'], cameBackTo: [1] })
    // Of a line that is gone already, nothing is left to take off.
    expect(off(3)).toEqual({ comeBackTo: promised.comeBackTo, cameBackTo: [1, 2] })
    expect(JSON.stringify(done([{ type: 'taken-off', index: 1 }], promised))).not.toContain('A name')
  })

  it('can be kept from before the hour begins until it has ended', () => {
    const parts = Array.from({ length: 80 }, (_, count) => done(times(count, 'next')))
    for (const room of parts) expect(v.parse(roomSchema, JSON.parse(JSON.stringify(room)))).toEqual(room)
    expect([parts[0]?.part, parts.at(-1)?.part]).toEqual(['note', 'ended'])
  })

  it('moves on from a scene that is not there, as in a file that somebody changed', () => {
    const gone: Room = { ...done(times(9, 'next')), scene: 7 }
    expect(where(gone)).toBe('discussion 7.0')
    expect(where(done([{ type: 'next' }], gone))).toBe('debrief 7.0')
    expect(where(done([{ type: 'next' }], { ...gone, part: 'arrives' }))).toBe('commitment 7.0')
    expect(where(done([{ type: 'next' }], { ...gone, part: 'commitment' }))).toBe('reveal 7.0')
  })

  it('is kept as data, and goes on where it was left', () => {
    const left = done([...times(6, 'next'), { type: 'said', scene: 'one', text: 'Ask' }, { type: 'blank' }])
    const read = v.parse(roomSchema, JSON.parse(JSON.stringify(left)))
    expect(read).toEqual(left)
    expect(where(done(times(2, 'next'), read))).toBe('asking 0.2')
  })
})

describe('what the projector shows', () => {
  const cards = road.map((_, index) => cardOf(scenario, done(times(index, 'next'))))

  it('is one thing, with no answer before it is shown; what nobody can tell yet stands with its question', () => {
    expect(cards.slice(0, 9)).toEqual([
      { kind: 'note', text: 'hard to read' },
      { kind: 'frame' },
      { kind: 'arrives', from: 'The carer', as: 'fact', text: 'one arrives 0' },
      { kind: 'arrives', from: 'The carer', as: 'fact', text: 'one arrives 1' },
      { kind: 'commitment', think: 'one think', next: 'one next' },
      { kind: 'asking', of: 'The carer', question: 'one asks 0' },
      { kind: 'asking', of: 'The carer', question: 'one asks 0', answer: 'one answer' },
      { kind: 'asking', of: 'The carer', question: 'one asks 1', later: 'one not yet' },
      { kind: 'reveal', text: 'one reveal' }
    ])
    expect(cards.slice(14)).toEqual([
      { kind: 'discussion', text: 'two discuss 0' },
      { kind: 'debrief', texts: ['point a', 'point b', 'point c', 'point d'] },
      { kind: 'debrief', texts: ['point e'] },
      { kind: 'child', text: 'the child' },
      { kind: 'take' },
      { kind: 'ended' }
    ])
  })

  it('has its scene over it, from what arrives to the discussion, and none before the first and after the last', () => {
    const over = road.map((_, index) => sceneOf(scenario, done(times(index, 'next')))?.id)
    expect(over).toEqual([
      ...[undefined, undefined],
      ...Array.from({ length: 9 }, () => 'one'),
      ...Array.from({ length: 4 }, () => 'two'),
      ...Array.from({ length: 5 }, () => undefined)
    ])
  })

  it('is empty where a scenario has nothing for it', () => {
    const bare = { ...scenario, scenes: [scene('bare', 0, 0, 0)], points: [] }
    const room = newRoom(bare, 0)
    for (const part of ['arrives', 'asking', 'discussion'] as const)
      expect(cardOf(bare, { ...room, part }), part).toEqual({ kind: 'empty' })
    expect(cardOf(bare, { ...room, part: 'reveal', scene: 1 })).toEqual({ kind: 'empty' })
  })

  // Such a room did not count what waits, did not say what was heard, and showed one point after the other.
  it('shows the last of what there is in a room that an earlier build kept', () => {
    const { shape, ...room } = done(times(7, 'next'))
    const scenes = shape.scenes.map(({ id, arrives, asks, discuss }) => ({ id, arrives, asks, discuss }))
    const kept = v.parse(
      roomSchema,
      JSON.parse(JSON.stringify({ ...room, heard: undefined, shape: { ...shape, scenes } }))
    )
    const later = done([{ type: 'next' }], kept)
    expect(where(later)).toBe('asking 0.3')
    expect(cardOf(scenario, later)).toEqual(cardOf(scenario, kept))
    expect(where(done([{ type: 'next' }], later))).toBe('reveal 0.0')
    const looking: Room = { ...kept, part: 'debrief', thing: 4 }
    expect(cardOf(scenario, looking)).toEqual({ kind: 'debrief', texts: ['point e'] })
    expect(done([{ type: 'next' }], looking).part).toBe('child')
  })

  it('looks back on the points of the scenes alone whose end was heard', () => {
    const both = {
      ...scenario,
      points: scenario.points.map((one, at) => ({ ...one, scene: at < 3 ? 'two' : 'one' }))
    }
    const shownAfter = (deeds: readonly RoomDeed[]) => {
      const shown: string[][] = []
      for (
        let room = done(deeds, newRoom(both, 0));
        room.part !== 'child';
        room = done(times(1, 'next'), room)
      ) {
        const card = cardOf(both, room)
        if (card.kind === 'debrief') shown.push([...card.texts])
      }
      return shown
    }
    expect(shownAfter([...times(8, 'next'), { type: 'look-back' }])).toEqual([['point d', 'point e']])
    // The second scene was begun, and left before it was told.
    expect(shownAfter([...times(12, 'next'), { type: 'look-back' }])).toEqual([['point d', 'point e']])
    expect(shownAfter([...times(13, 'next'), { type: 'look-back' }])).toEqual([
      ['point a', 'point b', 'point c', 'point d'],
      ['point e']
    ])
    expect(shownAfter([...times(4, 'next'), { type: 'look-back' }])).toEqual([])
    // The first passed by, the second told.
    expect(
      shownAfter([...times(4, 'next'), { type: 'skip-scene' }, ...times(2, 'next'), { type: 'look-back' }])
    ).toEqual([['point a', 'point b', 'point c']])
  })

  it('knows in a room of an earlier build what it passes by from now on, and goes back to nothing that was not told', () => {
    // Such a room does not say what was heard, and had no way past a scene: what lies before it was told.
    const earlier = (count: number): Room => {
      const { heard, ...kept } = done(times(count, 'next'))
      expect(heard).toBeDefined()
      return v.parse(roomSchema, kept)
    }
    const played = (room: Room) => ['one', 'two'].filter((id) => wasPlayed(room, id))
    const passed = done([{ type: 'skip-scene' }], earlier(4))
    expect(played(passed)).toEqual([])
    expect(where(done([{ type: 'back' }], passed))).toBe('commitment 0.0')
    // From the reveal on, a scene was told.
    expect(where(done([{ type: 'skip-scene' }, { type: 'back' }], earlier(8)))).toBe('discussion 0.1')
    expect(played(earlier(7))).toEqual([])
    expect(played(earlier(8))).toEqual(['one'])
    expect(played(done([{ type: 'look-back' }], earlier(12)))).toEqual(['one'])
    // Once it looks back, both were, wherever it is led back to.
    for (const count of [13, 14, 15, 17, 18, 19]) {
      expect(played(earlier(count))).toEqual(['one', 'two'])
      expect(played(done(times(6, 'back'), earlier(count)))).toEqual(['one', 'two'])
    }
  })

  it('never holds what is the facilitator’s', () => {
    const noted = done([{ type: 'said', scene: 'one', text: 'SECRET' }])
    for (const [index] of road.entries())
      expect(JSON.stringify(cardOf(scenario, done(times(index, 'next'), noted)))).not.toMatch(/SECRET|hint/)
  })
})

describe('the hour', () => {
  it('is planned as five minutes, three scenes of twelve, fifteen and four; other numbers of scenes share the same hour', () => {
    expect(planOf(3).map(({ of, minutes }) => `${of} ${minutes}`)).toEqual([
      'frame 5',
      'scene 12',
      'scene 12',
      'scene 12',
      'debrief 15',
      'take 4'
    ])
    expect(planOf(2).map(({ minutes }) => minutes)).toEqual([5, 18, 18, 15, 4])
    expect(planOf(4).map(({ minutes }) => minutes)).toEqual([5, 9, 9, 9, 9, 15, 4])
    expect(planOf(5).map(({ minutes }) => minutes)).toEqual([5, 7, 7, 7, 7, 8, 15, 4])
    for (const scenes of [1, 2, 3, 4, 5, 6, 7])
      expect(planOf(scenes).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60)
    // So many are said of a session with a group, before anybody begins one.
    expect(minutesWithGroup).toBe(60)
  })

  it('is an hour by its own plan, when the clock is moved by it', () => {
    const three: Scenario = { ...scenario, scenes: ['one', 'two', 'three'].map((id) => scene(id, 3, 4, 2)) }
    const plan = planOf(3)
    const minute = 60_000
    let now = Date.parse('2026-11-27T10:00:00.000Z')
    // The group settles down for ten minutes before it begins: that is not of the hour.
    let room = newRoom(three, now)
    now += 10 * minute
    room = afterIn(room, { type: 'next', at: now })
    const began = now
    const stretches: (number | undefined)[] = []
    while (room.part !== 'ended') {
      const here = stretchOf(room) ?? -1
      stretches.push(here)
      // Each stretch takes its minutes: they are shared by the things that it shows.
      const things = [1, 3 + 1 + 5 + 1 + 2, 3 + 1 + 5 + 1 + 2, 3 + 1 + 5 + 1 + 2, 2 + 1, 1]
      now += ((plan[here]?.minutes ?? 0) * minute) / (things[here] ?? 1)
      room = afterIn(room, { type: 'next', at: now })
    }
    expect(now - began).toBe(60 * minute)
    expect(room.spent.map(wholeMinutes)).toEqual([5, 12, 12, 12, 15, 4])
    expect([...new Set(stretches)]).toEqual([0, 1, 2, 3, 4, 5])
    // Afterwards nothing is counted any more.
    expect(spentBy(room, now + 99 * minute)).toEqual(room.spent)
  })

  it('shares a scene between hearing, thinking, finding out and talking, in whole minutes and always all of them', () => {
    const shared = (minutes: number) => planOfScene(minutes).map(({ of, minutes: count }) => `${of} ${count}`)
    expect(shared(12)).toEqual(['reading 2', 'committing 3', 'asking 3', 'talking 4'])
    expect(shared(9)).toEqual(['reading 1', 'committing 2', 'asking 3', 'talking 3'])
    expect(shared(18)).toEqual(['reading 3', 'committing 4', 'asking 5', 'talking 6'])
    for (const minutes of [1, 7, 8, 12, 18, 36])
      expect(planOfScene(minutes).reduce((all, one) => all + one.minutes, 0)).toBe(minutes)
  })

  it('is over by what has gone by after the plan would be done with what it is in', () => {
    const three: Scenario = { ...scenario, scenes: ['one', 'two', 'three'].map((id) => scene(id, 1, 1, 1)) }
    const minute = 60_000
    // Frame until 5; scene one arrives until 7, is thought over until 10, found out until 13, and talked about until 17.
    const begun = afterIn(newRoom(three, 0), { type: 'next', at: 0 })
    expect([5, 6, 8].map((now) => minutesOver(begun, now * minute))).toEqual([0, 1, 3])
    const arriving = afterIn(begun, { type: 'next', at: 6 * minute })
    expect([6, 7, 9].map((now) => minutesOver(arriving, now * minute))).toEqual([0, 0, 2])
    const thinking = afterIn(arriving, { type: 'next', at: 9 * minute })
    expect([10, 11, 17].map((now) => minutesOver(thinking, now * minute))).toEqual([0, 1, 7])
    // A scene that is passed by gives its minutes back.
    const skipped = afterIn(thinking, { type: 'skip-scene', at: 17 * minute })
    expect([17, 19, 20].map((now) => minutesOver(skipped, now * minute))).toEqual([0, 0, 1])
    const paused = afterIn(thinking, { type: 'pause', at: 11 * minute })
    expect(minutesOver(paused, 50 * minute)).toBe(1)
    expect(minutesOver(newRoom(three, 0), 50 * minute)).toBe(0)
    const looking = afterIn(thinking, { type: 'look-back', at: 57 * minute })
    expect([56, 58].map((now) => minutesOver(looking, now * minute))).toEqual([1, 2])
  })

  it('says how many minutes are left and for how many scenes they are enough, and shares them anew', () => {
    const three: Scenario = { ...scenario, scenes: ['one', 'two', 'three'].map((id) => scene(id, 1, 1, 1)) }
    const minute = 60_000
    const plan = (room: Room) => planNow(room).map(({ minutes }) => minutes)
    const begun = afterIn(newRoom(three, 0), { type: 'next', at: 0 })
    expect(leftIn(begun, 0)).toEqual({ minutes: 60, scenes: 3, enoughFor: 3 })
    const first = afterIn(begun, { type: 'next', at: 5 * minute })
    // In time, nothing is planned anew.
    expect(plan(first)).toEqual([5, 12, 12, 12, 15, 4])
    // Looking back keeps its 19 minutes; a scene takes 6 at the least.
    expect(leftIn(first, 23 * minute)).toEqual({ minutes: 37, scenes: 3, enoughFor: 3 })
    expect(leftIn(first, 24 * minute)).toEqual({ minutes: 36, scenes: 3, enoughFor: 2 })
    // The group talked long: 25 minutes are left when the second scene begins.
    const second = afterIn(first, { type: 'skip-scene', at: 35 * minute })
    expect(leftIn(second, 35 * minute)).toEqual({ minutes: 25, scenes: 2, enoughFor: 1 })
    expect(plan(second)).toEqual([5, 12, 3, 3, 15, 4])
    // The third is passed by: all six minutes are the one’s that stays.
    const third = afterIn(second, { type: 'skip-scene', at: 35 * minute })
    expect(plan(third)).toEqual([5, 12, 12, 6, 15, 4])
    expect(leftIn(third, 36 * minute)).toEqual({ minutes: 24, scenes: 1, enoughFor: 0 })
    // What groups think, find out and talk about is 10 of the 12: five minutes are enough for it.
    const thinking = afterIn(third, { type: 'next', at: 36 * minute })
    expect(leftIn(thinking, 36 * minute).enoughFor).toBe(1)
    // Eight minutes for looking back and taking along: 15 to 4, in whole minutes.
    const late = afterIn(third, { type: 'look-back', at: 52 * minute })
    expect(plan(late)).toEqual([5, 12, 12, 12, 6, 2])
    expect(leftIn(late, 53 * minute)).toEqual({ minutes: 7, scenes: 0, enoughFor: 0 })
    expect(leftIn(late, 99 * minute).minutes).toBe(0)
  })

  it('stands still while the room pauses, goes on while the screen is blank, and is never turned back', () => {
    const begun = afterIn(fresh, { type: 'next', at: 1000 })
    expect(spentBy(begun, 4000)).toEqual([3000, 0, 0, 0, 0])
    const paused = afterIn(begun, { type: 'pause', at: 4000 })
    expect(spentBy(paused, 9000)).toEqual([3000, 0, 0, 0, 0])
    const on = afterIn(paused, { type: 'pause', at: 10_000 })
    const blank = afterIn(on, { type: 'blank', at: 11_000 })
    expect(spentBy(blank, 13_000)).toEqual([6000, 0, 0, 0, 0])
    expect(spentBy(blank, 5000)).toEqual([4000, 0, 0, 0, 0])
  })
})
