/** Numbers that look random and are the same for the same seed (mulberry32), so that a finding can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Random = () => number

export const below = (random: Random, limit: number): number => Math.floor(random() * limit)

function oneOf<One>(random: Random, from: readonly [One, ...One[]]): One {
  return from[below(random, from.length)] ?? from[0]
}

const evilKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
  'length',
  'unknown',
  '',
  ' ',
  '\u0000',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(500)
] as const

/** Texts of values, so that also what `JSON.stringify` never writes can stand there. */
const evilTexts = [
  'null',
  'true',
  '-1',
  '1e999',
  '-0',
  '9007199254740993',
  '0.1',
  '""',
  '"\\ud800"',
  '"__proto__"',
  '"2026-02-31"',
  '"9999-99-99T99:99:99Z"',
  '[]',
  '{}',
  '[[[[[[[[]]]]]]]]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"state":"answered","value":{"__proto__":{"polluted":true}}}',
  '{"state":"answered","value":1,"more":2}',
  '{"state":"not-known","typed":{"__proto__":"x"}}',
  `${'['.repeat(200)}${']'.repeat(200)}`,
  `"${'x'.repeat(2_000)}"`
] as const

/** Stands in the tree where an evil text is to come. */
const mark = '\u0001evil\u0001'

type Tree = Record<string, unknown> | unknown[]

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** A position in the tree, reached by going down at random. */
function randomPosition(
  random: Random,
  root: Tree
): { readonly tree: Tree; readonly key: string } | undefined {
  let tree = root
  for (;;) {
    const keys = Object.keys(tree)
    const key = keys[below(random, keys.length)]
    if (key === undefined) return undefined
    const inner = (tree as Record<string, unknown>)[key]
    // Down most of the time, so that leaves are reached.
    if (!isTree(inner) || Object.keys(inner).length === 0 || random() < 0.15) return { tree, key }
    tree = inner
  }
}

function setKey(tree: Tree, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true })
}

function changeOnce(random: Random, root: Tree): void {
  const position = randomPosition(random, root)
  const other = randomPosition(random, root)
  if (position === undefined || other === undefined) return
  const { tree, key } = position
  const value = (tree as Record<string, unknown>)[key]
  switch (below(random, 7)) {
    case 0:
      if (Array.isArray(tree)) tree.splice(Number(key), 1)
      else Reflect.deleteProperty(tree, key)
      return
    case 1:
      setKey(tree, key, mark)
      return
    case 2:
      if (Array.isArray(tree)) return
      Reflect.deleteProperty(tree, key)
      setKey(tree, oneOf(random, evilKeys), value)
      return
    case 3:
      if (!Array.isArray(tree)) setKey(tree, oneOf(random, evilKeys), random() < 0.5 ? mark : value)
      return
    case 4:
      if (Array.isArray(tree)) tree.push(...Array.from({ length: below(random, 30) }, () => value))
      return
    case 5:
      setKey(tree, key, structuredClone((other.tree as Record<string, unknown>)[other.key]))
      return
    case 6:
      setKey(tree, key, random() < 0.5 ? [value] : { value })
  }
}

/** The text of some JSON with one to three changes that respect its structure. */
export function mutatedTree(random: Random, text: string): string {
  const root = JSON.parse(text) as Tree
  for (let times = 1 + below(random, 3); times > 0; times -= 1) changeOnce(random, root)
  return JSON.stringify(root).replaceAll(JSON.stringify(mark), () => oneOf(random, evilTexts))
}

const evilBytes = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '\n',
  '\n\n\n',
  '\\',
  '"',
  '{}',
  '\u0000',
  '\ufeff',
  '1e999',
  'null'
].map((text) => new TextEncoder().encode(text)) as [Uint8Array, ...Uint8Array[]]

const spliced = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

/** Bytes with one to four changes that know nothing of what they mean. */
export function mutatedBytes(random: Random, given: Uint8Array): Uint8Array {
  let bytes = given.slice()
  for (let times = 1 + below(random, 4); times > 0 && bytes.length > 0; times -= 1) {
    const at = below(random, bytes.length)
    const length = below(random, 60)
    switch (below(random, 6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8))
        break
      case 1:
        bytes = spliced(bytes.subarray(0, at), bytes.subarray(at + length))
        break
      case 2:
        bytes = spliced(bytes.subarray(0, at), oneOf(random, evilBytes), bytes.subarray(at))
        break
      case 3:
        bytes.copyWithin(at, below(random, bytes.length), below(random, bytes.length))
        break
      case 4:
        bytes = bytes.slice(0, at)
        break
      case 5:
        bytes = spliced(bytes.subarray(0, at + length), bytes.subarray(at))
    }
  }
  return bytes
}
