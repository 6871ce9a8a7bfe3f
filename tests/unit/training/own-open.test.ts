import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import * as writing from '../../../machines/training/writing'
import { OpenOwn } from '../../../src/bridge/open-own.svelte'
import { OwnScenarios } from '../../../src/bridge/own-scenarios'
import { storeInMemory } from '../../../src/ports/training-store'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)
const clock = { today: () => '2026-11-27', now: () => '2026-11-27T09:00:00.000Z' }
const ids = { next: () => 'own-1' }

describe('a scenario that somebody writes in', () => {
  let owns: OwnScenarios
  let opened: OpenOwn

  beforeEach(async () => {
    vi.useFakeTimers()
    owns = new OwnScenarios(storeInMemory(), { clock, ids })
    opened = new OpenOwn(await owns.add(smallScenario, scenario), owns, writing)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const kept = () => owns.open('own-1')
  const pause = () => vi.advanceTimersByTimeAsync(1000)

  it('is kept at each letter, before anybody has looked at it', async () => {
    opened.write(`${smallScenario}#`)
    await vi.advanceTimersByTimeAsync(0)
    expect((await kept())?.text).toBe(`${smallScenario}#`)
    expect((await kept())?.scenario).toBeUndefined()
    await pause()
    expect((await kept())?.scenario).toEqual(scenario)
    expect(opened.keeping).toBe('kept')
  })

  it('is broken, cannot be played, and keeps what it was for who looks at it', async () => {
    opened.write(smallScenario.replace('minutes: 5', 'minutes: five'))
    await pause()
    expect(opened.problems.map(({ line }) => line)).toEqual([4])
    expect(opened.own.scenario).toBeUndefined()
    expect((await kept())?.scenario).toBeUndefined()
    expect(opened.whole?.minutes).toBe(5)
    opened.write(smallScenario.replace('minutes: 5', 'minutes: 6'))
    await pause()
    expect(opened.problems).toEqual([])
    expect((await kept())?.scenario?.minutes).toBe(6)
  })

  it('is called as its text says', async () => {
    opened.edit(writing.withHead(opened.text, 'title', 'Another'))
    expect(opened.parts?.head.title).toBe('Another')
    await pause()
    expect((await kept())?.title).toBe('Another')
  })

  it('is put back as it was, until somebody types', () => {
    opened.arrange(writing.withoutPart(opened.text, 'points', 0))
    expect(opened.former).toBe(smallScenario)
    opened.undo()
    expect(opened.text).toBe(smallScenario)
    opened.arrange('id: a')
    opened.write('id: b')
    expect(opened.former).toBeUndefined()
    opened.undo()
    expect(opened.text).toBe('id: b')
  })

  it('says that another tab was quicker, and leaves what that tab wrote', async () => {
    const there = await kept()
    if (there === undefined) throw new Error('It is gone.')
    await owns.keep({ ...there, text: 'theirs' })
    opened.write('mine')
    await pause()
    expect(opened.keeping).toBe('changed-elsewhere')
    expect((await kept())?.text).toBe('theirs')
    expect(await opened.allKept()).toBe(false)
  })

  it('keeps the last of many letters when the page is left', async () => {
    for (const letter of 'abcdef') opened.write(`${opened.text}#${letter}`)
    expect(await opened.allKept()).toBe(true)
    expect((await kept())?.text).toBe(`${smallScenario}#a#b#c#d#e#f`)
    expect((await kept())?.scenario).toEqual(scenario)
  })
})
