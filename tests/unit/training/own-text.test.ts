import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPoint, newScene } from '../../../machines/training/new-part'
import { partsOf, withAnother, withHead, withMoved, withTitle } from '../../../machines/training/parts'
import { readScenario } from '../../../machines/training/read'
import { withoutPart } from '../../../machines/training/take-out'
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
    expect(read(scenarioText(scenario))).toEqual({ format: 3, ...scenario })
  })

  it('comes back the same whatever its texts hold', () => {
    const scenario = read(twoScenes)
    fc.assert(
      fc.property(text, text, text, (title, reveal, child) => {
        const [first, ...others] = scenario.scenes
        if (first === undefined) throw new Error('There is no scene.')
        const written = {
          ...scenario,
          format: 3 as const,
          title,
          child,
          scenes: [{ ...first, reveal }, ...others]
        }
        expect(read(scenarioText(written))).toEqual(written)
      })
    )
  })

  it('comes back the same where two of its parts are one object: nothing in it stands for what is elsewhere', () => {
    const scenario = read(smallScenario)
    const twice = { ...scenario, points: scenario.points.flatMap((one) => [one, { ...one, id: 'again' }]) }
    expect(read(scenarioText(twice))).toEqual({ format: 3, ...twice })
  })

  it('has notes, which are no part of it', () => {
    const scenario = read(smallScenario)
    const written = scenarioText(scenario, {
      whole: 'A copy.',
      parts: { scenes: 'What happens.', id: 'Its name.' }
    })
    expect(written).toMatch(/^# A copy\.\n/)
    expect(written).toContain('\n\n# What happens.\nscenes:\n')
    // A long text begins on a line of its own: what looks like YAML in it needs nothing.
    const long = 'He said: “I am #1 there”, and then: nothing more was said of it.'
    expect(scenarioText({ ...scenario, child: long })).toContain(`child: >-\n  ${long}\n`)
    expect(written.match(/# Its name\./g)).toHaveLength(1)
    expect(read(written)).toEqual({ format: 3, ...scenario })
  })
})

describe('the parts of a text', () => {
  it('are its head, its scenes and its points, each with its line', () => {
    expect(partsOf(twoScenes)).toEqual({
      head: {
        title: 'A small one',
        teaches: '',
        minutes: '5',
        for: 'Whoever tests',
        hard: 'Nothing is hard to read in it.'
      },
      scenes: [
        { id: 'first', title: 'The first', line: 22 },
        { id: 'second', title: 'The second', line: 34 }
      ],
      points: [{ id: 'safe', title: 'She is safe.', line: 48 }]
    })
  })

  it('may lack the line on what it teaches, as older ones do, or have it empty', () => {
    expect(read(smallScenario).teaches).toBeUndefined()
    const typed = withHead(smallScenario, 'teaches', 'A girl of 15. Who asks for her.')
    expect(read(typed).teaches).toBe('A girl of 15. Who asks for her.')
    expect(read(withHead(typed, 'teaches', '')).teaches).toBe('')
  })

  it('cannot be told of a text that is no YAML, or is refused', () => {
    expect(partsOf('title: "A')).toBeUndefined()
    expect(partsOf('title: A\n title: B')).toBeUndefined()
    expect(partsOf('['.repeat(100))).toBeUndefined()
    expect(partsOf('- a')).toBeUndefined()
    expect(partsOf('')).toBeUndefined()
  })

  it('are empty where no text stands, and each has its place', () => {
    const odd = partsOf(
      'title: [A]\nminutes:\nscenes:\n  - only a text\n  - id: second\n    title: { a: b }\npoints: a\n'
    )
    expect(odd).toEqual({
      head: { title: '', teaches: '', minutes: '', for: '', hard: '' },
      scenes: [
        { id: '', title: '', line: 4 },
        { id: 'second', title: '', line: 5 }
      ],
      points: []
    })
  })

  it('are taken out, moved and changed by their place, also beside one that is no scene yet', () => {
    const odd = 'scenes:\n  - only a text\n  - id: second\n    title: A\n  - id: third\n    title: B\n'
    expect(withoutPart(odd, 'scenes', 1)).toBe('scenes:\n  - only a text\n  - id: third\n    title: B\n')
    expect(withTitle(odd, 'scenes', 2, 'C')).toBe(odd.replace('title: B', 'title: C'))
    expect(withTitle(odd, 'scenes', 0, 'C')).toBe(odd)
    expect(withTitle(odd, 'scenes', 3, 'C')).toBe(odd)
    expect(withMoved(odd, 'scenes', 2, -1)).toBe(
      'scenes:\n  - only a text\n  - id: third\n    title: B\n  - id: second\n    title: A\n'
    )
    // What looks empty and holds spaces is an empty line too.
    const spaced = 'scenes:\n  - id: one\n   \n  - id: two\n   \n  - id: three\ntitle: A\n'
    expect(withMoved(spaced, 'scenes', 0, 1)).toBe(
      'scenes:\n  - id: two\n\n  - id: one\n\n  - id: three\ntitle: A\n'
    )
  })

  it('are put in as the lines beside them, and in quotes where they stand in brackets', () => {
    expect(withTitle('scenes:\n  - id: one\n    reveal: A\n', 'scenes', 0, 'B')).toBe(
      'scenes:\n  - title: B\n    id: one\n    reveal: A\n'
    )
    expect(withTitle('scenes:\n  - { id: one }\n', 'scenes', 0, 'B, or C')).toBe(
      'scenes:\n  - { title: "B, or C", id: one }\n'
    )
    const long = 'What was said in the night, '.repeat(6).trim()
    expect(withHead('title: A\nminutes: 5\n', 'title', long)).toBe(`title: ${long}\nminutes: 5\n`)
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

  it('stay texts though they are a number, but for minutes', () => {
    const year = withHead(twoScenes, 'title', '2026')
    expect(problemsOf(year)).toEqual([])
    expect(read(year).title).toBe('2026')
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

  it('are taken out, and a scene takes its points and the roads through it along', () => {
    expect(problemsOf(withoutPart(twoScenes, 'scenes', 1))).toEqual([])
    const fewer = withoutPart(twoScenes, 'scenes', 0)
    expect(problemsOf(fewer)).toEqual([])
    expect(read(fewer)).toMatchObject({ scenes: [{ id: 'second' }], points: [], careful: {}, tempting: [] })
    // No other letter changes.
    expect(fewer).toContain('# What a careful practitioner does\npoints: []\n')
    expect(fewer).toContain('# The second, which nobody plays yet\n  - id: second')
    const none = withoutPart(twoScenes, 'points', 0)
    expect(read(none)).toMatchObject({ points: [], tempting: [{ name: 'Home', misses: [], warned: [] }] })
    expect(read(none).careful).toEqual(read(twoScenes).careful)
  })

  it.each(files)('are taken out of %s, whichever it is, and it can still be played', (_, file) => {
    const whole = read(file)
    const { scenes, points } = whole
    for (const [index, { id }] of scenes.entries()) {
      const fewer = read(withoutPart(file, 'scenes', index))
      const left = points.filter(({ scene }) => scene !== id).map((point) => point.id)
      expect(
        fewer.points.map((point) => point.id),
        id
      ).toEqual(left)
    }
    const missed = points.findIndex(({ id }) => whole.tempting.some(({ misses }) => misses.includes(id)))
    const fewer = read(withoutPart(file, 'points', missed))
    expect(fewer.points).toHaveLength(points.length - 1)
    expect(fewer.careful).toEqual(whole.careful)
    expect(fewer.tempting).toHaveLength(whole.tempting.length)
  })

  it('leave the points where two scenes have one id by mistake', () => {
    const both = twoScenes.replace('- id: second', '- id: first')
    expect(partsOf(withoutPart(both, 'scenes', 1))?.points).toHaveLength(1)
  })

  const sceneWords = { think: 'F?', next: 'G?', discuss: 'I?' }
  const partsIn = (file: string) => {
    const parts = partsOf(file)
    if (parts === undefined) throw new Error('It has no parts.')
    return parts
  }

  it.each([...files, ['two scenes', twoScenes] as const])(
    'get one more, with nothing in it that nobody wrote: %s',
    (_, file) => {
      const parts = partsIn(file)
      const more = withAnother(file, 'scenes', newScene(parts, sceneWords))
      const after = partsIn(more)
      expect(after.scenes.at(-1)?.title).toBe('')
      const both = withAnother(more, 'points', newPoint(after))
      // Seven texts of the scene that only its author can write; what a point says and asks, and on what it rests.
      expect(problemsOf(both).map((one) => one.replace(/^\d+: /, ''))).toEqual(
        Array.from({ length: 7 + 3 }, () => 'A text is expected here, and it is empty.')
      )
      // What was there stays as it was written.
      expect(
        withoutPart(withoutPart(both, 'points', after.points.length), 'scenes', parts.scenes.length)
      ).toBe(file)
    }
  )

  it('get a point that cites nothing and looks for nothing until somebody says what', () => {
    const point = newPoint(partsIn(twoScenes))
    expect(point).toEqual({ id: 'point-2', scene: 'second', what: '', paragraphs: [''], hint: '' })
    const titled = withTitle(withAnother(twoScenes, 'points', point), 'points', 1, 'Somebody asks her.')
    // With its sentence typed, it is still not to be played: it has no question and rests on nothing.
    expect(problemsOf(titled)).toHaveLength(2)
    const whole = titled
      .replace('hint: ""', 'hint: Who asks?')
      .replace(/paragraphs:\n +- ""/, 'paragraphs: [¶19]')
    expect(read(whole).points[1]).toEqual({
      id: 'point-2',
      scene: 'second',
      what: 'Somebody asks her.',
      paragraphs: ['¶19'],
      hint: 'Who asks?'
    })
  })

  it('get one more with as many empty lines before it as the second has', () => {
    const spaced = 'scenes:\n  - id: one\n\n  - id: two\ntitle: A\n'
    expect(withAnother(spaced, 'scenes', { id: 'three' })).toBe(
      'scenes:\n  - id: one\n\n  - id: two\n\n  - id: three\ntitle: A\n'
    )
  })

  it('in brackets are arranged too', () => {
    const inBrackets = JSON.stringify(read(twoScenes))
    expect(read(withMoved(inBrackets, 'scenes', 0, 1)).scenes.map(({ id }) => id)).toEqual([
      'second',
      'first'
    ])
    expect(read(withHead(inBrackets, 'title', 'A: b, c')).title).toBe('A: b, c')
    expect(read(withoutPart(inBrackets, 'scenes', 1)).scenes).toHaveLength(1)
    expect(read(withoutPart(inBrackets, 'scenes', 0))).toMatchObject({
      points: [],
      careful: {},
      tempting: []
    })
    const parts = partsOf(inBrackets)
    if (parts === undefined) throw new Error('It has no parts.')
    const reveal = 'What was long in coming '.repeat(8).trim()
    const more = withAnother(inBrackets, 'scenes', { ...newScene(parts, sceneWords), reveal })
    expect(partsIn(more).scenes.map(({ id }) => id)).toEqual(['first', 'second', 'scene-3'])
    // Whoever reads on in the text beside the form finds each text whole.
    expect(more).toContain(reveal)
  })

  it('are begun where there are none', () => {
    const none = twoScenes.slice(0, twoScenes.indexOf('scenes:\n'))
    const parts = partsOf(none)
    if (parts === undefined) throw new Error('It has no parts.')
    const begun = withAnother(none, 'scenes', newScene(parts, sceneWords))
    expect(partsOf(begun)?.scenes.map(({ id, title }) => [id, title])).toEqual([['scene-1', '']])
    expect(withMoved(none, 'scenes', 0, 1)).toBe(none)
  })

  it('get an id that none of them has', () => {
    const parts = partsOf(twoScenes.replace('- id: first', '- id: scene-3'))
    if (parts === undefined) throw new Error('It has no parts.')
    expect(newScene(parts, sceneWords)['id']).toBe('scene-4')
  })
})
