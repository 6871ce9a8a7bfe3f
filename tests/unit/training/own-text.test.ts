import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPoint, newScene } from '../../../machines/training/new-part'
import {
  partsOf,
  withAnother,
  withHead,
  withMoved,
  without,
  withTitle
} from '../../../machines/training/parts'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { scenarioText } from '../../../machines/training/write'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { saidWords } from '../../support/said-of-scenario'
import { smallScenario } from './small-scenario'

const folder = join(projectFolder, 'content/scenarios')
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

function read(text: string): Scenario {
  const found = readScenario(text)
  if ('problems' in found)
    throw new Error(found.problems.map(({ line, what }) => `${line}: ${saidWords(what)}`).join('\n'))
  return found.scenario
}
const problemsOf = (text: string) => {
  const found = readScenario(text)
  return 'problems' in found ? found.problems.map(({ line, what }) => `${line}: ${saidWords(what)}`) : []
}

/** Texts as people type them, and as nobody should: signs of YAML, line ends, other scripts. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ': ',
          '# ',
          '- ',
          '"',
          "'",
          '>-',
          '|',
          '&a',
          '*a',
          '!!b',
          '\n',
          '\t',
          '{',
          '%',
          'yes',
          '7',
          ' '
        ),
        {
          minLength: 1,
          maxLength: 20
        }
      )
      .map((signs) => signs.join(''))
  )
  .map((one) => one.trim())
  .filter((one) => one !== '' && !/[^\P{C}\n\t]/u.test(one))

/** One whose first scene comes last, and with notes: what a form must leave alone. */
const twoScenes = smallScenario
  .replace(
    'points:\n',
    `
  # The second, which nobody plays yet
  - id: second
    title: "The second" # in quotes
    steps: [opening-page]
    arrives:
      - { from: The carer, as: claim, text: She is gone. }
    ask: []
    commitment: { think: What now?, next: What then? }
    reveal: >-
      She had gone to
      the shop.
    discuss: [Who looked?]

# What a careful practitioner does
points:
`
  )
  .replace('id: small', '# A note of the trainer’s own\nid:   small')

describe('a scenario that is written as a text', () => {
  it.each(files)('comes back the same: %s', (_, file) => {
    const scenario = read(file)
    expect(read(scenarioText(scenario))).toEqual({ format: 1, ...scenario })
  })

  it('comes back the same whatever its texts hold', () => {
    const scenario = read(twoScenes)
    fc.assert(
      fc.property(text, text, text, (title, reveal, child) => {
        const [first, ...others] = scenario.scenes
        if (first === undefined) throw new Error('There is no scene.')
        const written = {
          ...scenario,
          format: 1 as const,
          title,
          child,
          scenes: [{ ...first, reveal }, ...others]
        }
        expect(read(scenarioText(written))).toEqual(written)
      })
    )
  })

  it('has notes, which are no part of it', () => {
    const scenario = read(smallScenario)
    const written = scenarioText(scenario, {
      whole: 'A copy.',
      parts: { scenes: 'What happens.', id: 'Its name.' }
    })
    expect(written).toMatch(/^# A copy\.\n/)
    expect(written).toContain('\n# What happens.\nscenes:\n')
    expect(written.match(/# Its name\./g)).toHaveLength(1)
    expect(read(written)).toEqual({ format: 1, ...scenario })
  })
})

describe('the parts of a text', () => {
  it('are its head, its scenes and its points, each with its line', () => {
    expect(partsOf(twoScenes)).toEqual({
      head: {
        title: 'A small one',
        minutes: '5',
        for: 'Whoever tests',
        hard: 'Nothing is hard to read in it.'
      },
      scenes: [
        { id: 'first', title: 'The first', line: 22 },
        { id: 'second', title: 'The second', line: 34 }
      ],
      points: [{ id: 'safe', title: 'She is safe.', line: 48 }],
      sources: ['a-report']
    })
  })

  it('cannot be told of a text that is no YAML, or is refused', () => {
    expect(partsOf('title: "A')).toBeUndefined()
    expect(partsOf('['.repeat(100_000))).toBeUndefined()
    expect(partsOf('- a')).toBeUndefined()
  })

  it('are changed one by one, and every other letter stays', () => {
    expect(withHead(twoScenes, 'title', 'Another')).toBe(
      twoScenes.replace('title: A small one', 'title: Another')
    )
    expect(withHead(twoScenes, 'minutes', '35')).toBe(twoScenes.replace('minutes: 5', 'minutes: 35'))
    // A text on lines of its own leaves the line end after it.
    const onLines = twoScenes.replace('title: A small one', 'title: >-\n  A small\n  one')
    expect(withHead(onLines, 'title', 'Another')).toBe(
      twoScenes.replace('title: A small one', 'title: Another')
    )
    // What is no text is not written over: the text beside the form says what is wrong with it.
    for (const none of ['[A, small, one]', '{ A: small one }']) {
      const typed = twoScenes.replace('title: A small one', `title: ${none}`)
      expect(withHead(typed, 'title', 'Another')).toBe(typed)
    }
    // Where nothing stands there is no place for it.
    expect(withHead('{}', 'title', 'Another')).toBe('{}')
    expect(withTitle(twoScenes, 'scenes', 1, 'The night')).toBe(
      twoScenes.replace('title: "The second" # in', 'title: The night # in')
    )
    expect(withTitle(twoScenes, 'points', 0, 'She sleeps.')).toBe(
      twoScenes.replace('what: She is safe.', 'what: She sleeps.')
    )
  })

  it('are put in where they are missing', () => {
    const lacking = twoScenes
      .replace('minutes: 5\n', '')
      .replace('hard: Nothing is hard to read in it.', 'hard:')
    const mended = withHead(withHead(lacking, 'minutes', '5'), 'hard', 'Nothing.')
    expect(problemsOf(mended)).toEqual([])
    expect(read(mended)).toMatchObject({ minutes: 5, hard: 'Nothing.' })
  })

  it('hold whatever somebody types, letter by letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('title', 'for', 'hard'), text, (name, typed) => {
        let now = twoScenes
        for (let length = 1; length <= typed.length; length += 7) {
          now = withHead(now, name, typed.slice(0, length))
          // A lone half of a character is refused as anywhere; somebody is still typing it.
          if (typed.slice(0, length).isWellFormed())
            expect(partsOf(now)?.head[name]).toBe(typed.slice(0, length))
        }
        now = withHead(now, name, typed)
        expect(read(now)).toEqual({ ...read(twoScenes), [name]: typed })
      }),
      { numRuns: 40 }
    )
  })

  it('say what is wrong with minutes that are no number, as anywhere', () => {
    expect(problemsOf(withHead(twoScenes, 'minutes', 'five'))).toEqual([
      '5: How many minutes it takes is expected here, as a number.'
    ])
  })

  it('are moved with what is noted over them, and back', () => {
    const moved = withMoved(twoScenes, 'scenes', 1, -1)
    expect(read(moved).scenes.map(({ id }) => id)).toEqual(['second', 'first'])
    expect(moved).toContain('# The second, which nobody plays yet\n  - id: second')
    expect(moved).toContain('      She had gone to\n      the shop.\n')
    expect(moved).toContain('# What a careful practitioner does\npoints:')
    expect(withMoved(moved, 'scenes', 0, 1)).toBe(twoScenes)
  })

  it('stay where there is nowhere to go', () => {
    expect(withMoved(twoScenes, 'scenes', 0, -1)).toBe(twoScenes)
    expect(withMoved(twoScenes, 'scenes', 1, 1)).toBe(twoScenes)
  })

  it('are taken out, and what names them is told', () => {
    expect(problemsOf(without(twoScenes, 'scenes', 1))).toEqual([])
    expect(problemsOf(without(twoScenes, 'scenes', 0))[0]).toContain('There is no scene “first”.')
  })

  const sceneWords = {
    title: 'New: one',
    from: 'A',
    arrives: 'B',
    of: 'C',
    question: 'D?',
    answer: 'E',
    think: 'F?',
    next: 'G?',
    reveal: 'H',
    discuss: 'I?'
  }
  const pointWords = { what: 'New', hint: 'J?', failure: 'K' }

  it.each([...files, ['two scenes', twoScenes] as const])('get one more that is whole: %s', (_, file) => {
    const parts = partsOf(file)
    if (parts === undefined) throw new Error('It has no parts.')
    const more = withAnother(file, 'scenes', newScene(parts, sceneWords))
    expect(problemsOf(more)).toEqual([])
    expect(read(more).scenes.at(-1)?.title).toBe('New: one')
    const after = partsOf(more)
    if (after === undefined) throw new Error('It has no parts.')
    const both = withAnother(more, 'points', newPoint(after, pointWords))
    expect(problemsOf(both)).toEqual([])
    expect(read(both).points.at(-1)).toMatchObject({ what: 'New', scene: after.scenes.at(-1)?.id })
    // What was there stays as it was written.
    expect(without(without(both, 'points', after.points.length), 'scenes', parts.scenes.length)).toBe(file)
  })

  it('in brackets are arranged too', () => {
    const inBrackets = JSON.stringify(read(twoScenes))
    expect(read(withMoved(inBrackets, 'scenes', 0, 1)).scenes.map(({ id }) => id)).toEqual([
      'second',
      'first'
    ])
    expect(read(withHead(inBrackets, 'title', 'A: b, c')).title).toBe('A: b, c')
    expect(read(without(inBrackets, 'scenes', 1)).scenes).toHaveLength(1)
  })
})
