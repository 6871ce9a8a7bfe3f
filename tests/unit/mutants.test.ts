import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { instrumentCode } from '../mutation/code-mutants'
import { instrumentData } from '../mutation/data-mutants'
import { knownMutants } from '../mutation/known-mutants'
import { nameOf, type Mutant } from '../mutation/mutant'

type Instrument = typeof instrumentCode

/** What a source gives without a mutant, and with each. */
function results(instrument: Instrument, source: string, call: string) {
  const mutants: Mutant[] = []
  const text = instrument('a.ts', source, (mutant) => mutants.push(mutant) - 1)
  const code = ts.transpile(text.replaceAll('export ', ''), { target: ts.ScriptTarget.ES2022 })
  const run = (active: number): unknown => {
    try {
      return runInNewContext(`${code}\n;${call}`, { __isMutant: (id: number) => id === active })
    } catch {
      return 'it fails'
    }
  }
  return { without: run(-1), with: mutants.map((mutant, id) => [nameOf(mutant), run(id)] as const) }
}

describe('code with its mutants beside it', () => {
  it.each([
    [
      'const f = (a: number) => a > 1',
      'f(1)',
      false,
      [
        ['a > 1: >=', true],
        ['a > 1: <=', true],
        ['1: one more', false]
      ]
    ],
    ['const f = (a: boolean, b: boolean) => a && b', 'f(true, false)', false, [['a && b: ||', true]]],
    [
      'const f = (a?: string) => a ?? "none"',
      'f()',
      'none',
      [
        ['always', 'none'],
        ['never', undefined],
        ['another word', 'no such word']
      ]
    ],
    [
      'function f(a: boolean) { if (a) return 1; else return 2 }',
      'f(true)',
      1,
      [
        ['a: always', 1],
        ['a: never', 2]
      ]
    ],
    [
      'let n = 0; function f(a: boolean) { if (a) n += 1; else n += 2; return n }',
      'f(false)',
      2,
      [['a: always', 1]]
    ],
    [
      'const f = () => ["a", "b"].length',
      'f()',
      2,
      [
        ['"a": left out', 1],
        ['"b": left out', 1]
      ]
    ],
    ['const f = () => Object.keys({ a: true, b: 2 }).join()', 'f()', 'a,b', [['a: true → left out', 'b']]],
    [
      'const f = (a: { b?: { c: readonly number[] } }) => a.b?.c.some((one) => one > 0)',
      'f({})',
      undefined,
      []
    ],
    [
      'const f = (all: readonly number[]) => all.filter((one) => one > 1).length',
      'f([1, 2])',
      1,
      [['no filter', 2]]
    ]
  ] as const)('%s', (source, call, result, changed) => {
    const all = results(instrumentCode, source, call)
    expect(all.without).toEqual(result)
    for (const [words, other] of changed)
      expect(
        all.with.filter(([name, got]) => name.includes(words) && Object.is(got, other)),
        words
      ).not.toEqual([])
  })

  it('leaves types, names of properties and other files, and what cannot be, as they are', () => {
    const source = `import { a } from 'b'
type C = 'd' | 'e'
const f = (g: { 'h-i': C }) => {
  const { 'h-i': j } = g
  if (j === 'x' as C) throw new Error('It cannot be.')
  return j
}`
    const mutants: Mutant[] = []
    const text = instrumentCode('a.ts', source, (mutant) => mutants.push(mutant) - 1)
    expect(text).toContain(`import { a } from 'b'`)
    expect(text).toContain(`type C = 'd' | 'e'`)
    expect(text).toContain(`const { 'h-i': j } = g`)
    expect(text).toContain(`throw new Error('It cannot be.')`)
    expect(mutants.map(nameOf).filter((name) => name.endsWith('never'))).toEqual([])
    expect(mutants.length).toBeGreaterThan(0)
  })
})

it('content has each mark, audience, source and day of it left out or changed, and nothing else', () => {
  const source = `const all = {
  one: { kind: 'text', about: 'health', only: ['child', 'worry'], serves: ['¶1', '¶2'], options: ['a', 'b'] },
  two: { when: 'same-day', owner: 'carer', protects: true, gives: { x: 'given', y: 'never' } }
}`
  const { without, with: changed } = results(instrumentData, source, 'JSON.stringify(all)')
  expect(JSON.parse(without as string)).toEqual({
    one: {
      kind: 'text',
      about: 'health',
      only: ['child', 'worry'],
      serves: ['¶1', '¶2'],
      options: ['a', 'b']
    },
    two: { when: 'same-day', owner: 'carer', protects: true, gives: { x: 'given', y: 'never' } }
  })
  expect(changed.map(([name]) => name)).toEqual([
    'one about → left out',
    `one only → 'child' left out`,
    `one only → 'worry' left out`,
    `one serves → '¶1' left out`,
    `one serves → '¶2' left out`,
    'two when → planned',
    'two owner → social-worker',
    'two protects → left out',
    'two gives x → never',
    'two gives y → given'
  ])
  for (const [name, result] of changed) expect(result, name).not.toEqual(without)
})

// Whether a test notices each of them is tried by `npm run mutate`; here, that what they break still stands as they say.
it.each(knownMutants.map(({ name, file, from }) => [name, file, from] as const))(
  'what “%s” breaks stands once in its file',
  (_, file, from) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2)
  }
)

describe('what remembers from case to case', () => {
  const forgetting = (source: string) => instrumentCode('a.ts', source, () => 0).match(/__forget\(.*\)/)?.[0]

  it('is told to forget before each test: the last result, and a map that a file begins empty', () => {
    expect(forgetting('let last: string | undefined')).toBe('__forget(() => { last = undefined })')
    expect(forgetting('const counted = new Map<string, number>()')).toBe('__forget(() => counted.clear())')
  })

  it('is no map that content fills once, nor one inside a function', () => {
    expect(forgetting('const byId = new Map(all.map((one) => [one.id, one]))')).toBeUndefined()
    expect(
      forgetting('const f = () => { const seen = new Map<string, number>(); return seen }')
    ).toBeUndefined()
  })
})
