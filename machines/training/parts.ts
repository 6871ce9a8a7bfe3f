import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type CST,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import { scenarioBounds } from './bounds'
import { headNames, titleOf, type HeadName, type PartKind } from './part-names'
import { refusedIn } from './unread'

/** One scene or point, as it stands in the text. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly line: number
}

/** The parts of a text, for a form beside it. */
export interface Parts {
  readonly head: Readonly<Record<HeadName, string>>
  readonly scenes: readonly Part[]
  readonly points: readonly Part[]
}

interface Opened {
  readonly document: Document.Parsed
  readonly root: YAMLMap
  readonly lines: LineCounter
}

/** A text whose parts can be told; nothing where it cannot be read as YAML. */
function open(text: string): Opened | undefined {
  if (text.length > scenarioBounds.whole || refusedIn(text).length > 0) return undefined
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    keepSourceTokens: true
  })
  const root: unknown = document.contents
  return document.errors.length > 0 || !isMap(root) ? undefined : { document, root, lines }
}

const pairIn = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name)

/** The text or number under a name; empty where there is none. */
function textIn(node: Node, name: string): string {
  const value: unknown = isMap(node) ? node.get(name) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function listIn({ root }: Opened, kind: PartKind): YAMLSeq | undefined {
  const list = pairIn(root, kind)?.value
  return isSeq(list) ? list : undefined
}

/**
 * All entries of a list. One that is no scene or point yet has its place too: otherwise the next one would be moved or taken out for it.
 */
const entriesOf = (list: YAMLSeq | undefined) => (list?.items ?? []) as readonly Node[]

/** The parts of a text; nothing where it cannot be told what they are. */
export function partsOf(text: string): Parts | undefined {
  const opened = open(text)
  if (opened === undefined) return undefined
  const partsIn = (kind: PartKind): readonly Part[] =>
    entriesOf(listIn(opened, kind)).map((entry) => ({
      id: textIn(entry, 'id'),
      title: textIn(entry, titleOf[kind]),
      line: opened.lines.linePos(entry.range?.[0] ?? 0).line
    }))
  const head = Object.fromEntries(headNames.map((name) => [name, textIn(opened.root, name)]))
  return {
    head: head as Record<HeadName, string>,
    scenes: partsIn('scenes'),
    points: partsIn('points')
  }
}

const put = (text: string, from: number, to: number, instead: string) =>
  text.slice(0, from) + instead + text.slice(to)

/** A text as it is written on one line. */
function onOneLine(value: string, isInFlow: boolean): string {
  // Quoted as JSON is, it can stand anywhere.
  if (isInFlow || /[\n\r\t]/.test(value)) return JSON.stringify(value)
  return stringify(value, { version: '1.2', schema: 'core', lineWidth: 0 }).trimEnd()
}

const columnOf = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** Puts a value under a name, and touches nothing else of the text. */
function withValue(text: string, map: YAMLMap, name: string, written: string): string {
  const pair = pairIn(map, name)
  const value = pair?.value
  if (pair === undefined) {
    const [first] = map.items
    const at = (first?.key as Scalar | undefined)?.range?.[0]
    if (at === undefined) return text
    const end = map.flow === true ? ', ' : `\n${' '.repeat(columnOf(text, at))}`
    return put(text, at, at, `${name}: ${written}${end}`)
  }
  if (!isScalar(value) || !value.range) return text
  const [from, to] = value.range
  // A text that stands on lines of its own takes the line ends after it with it.
  const [end = ''] = /\n*$/.exec(text.slice(from, to)) ?? []
  const space = text[from - 1] === ':' ? ' ' : ''
  return put(text, from, to, `${space}${written}${end}`)
}

/** The text with another title, or another text or number of its head. */
export function withHead(text: string, name: HeadName, value: string): string {
  const opened = open(text)
  if (opened === undefined) return text
  const isNumber = name === 'minutes' && /^\d+$/.test(value)
  return withValue(text, opened.root, name, isNumber ? value : onOneLine(value, opened.root.flow === true))
}

/** The text with another title of one scene, or of what a point is about. */
export function withTitle(text: string, kind: PartKind, index: number, value: string): string {
  const opened = open(text)
  if (opened === undefined) return text
  const entry = entriesOf(listIn(opened, kind))[index]
  if (!isMap(entry)) return text
  return withValue(text, entry, titleOf[kind], onOneLine(value, entry.flow === true))
}

/** The lines of a list in a text: those before its entries, of each entry, and after them. */
interface Cut {
  readonly before: readonly string[]
  /** Without the empty lines at its end. */
  readonly entries: readonly (readonly string[])[]
  /** How many empty lines follow each of them. */
  readonly blankLines: readonly number[]
  readonly after: readonly string[]
  /** How many spaces its dashes have before them. */
  readonly column: number
}

/** Where an item begins: at its dash or name, or at a note above it. */
const beginOf = ({ start, key }: CST.CollectionItem): number | undefined =>
  start.find(({ type }) => type === 'comment' || type === 'seq-item-ind')?.offset ?? key?.offset

const isEmpty = (line: string | undefined) => line !== undefined && line.trim() === ''

/** Cuts a text into the lines of a list that is written with dashes; nothing where it stands in brackets. */
function cut(text: string, opened: Opened, kind: PartKind): Cut | undefined {
  const token = listIn(opened, kind)?.srcToken
  const root = opened.root.srcToken
  if (token?.type !== 'block-seq' || root?.type !== 'block-map') return undefined
  const lineOf = (offset: number) => opened.lines.linePos(offset).line - 1
  const lines = text.split('\n')
  const index = root.items.findIndex(({ value }) => value === token)
  const named = root.items[index]?.key
  // Between the list's name and its first dash stands only a note over the first entry.
  const first = lines.findIndex((line, at) => named && at > lineOf(named.offset) && !isEmpty(line))
  const begins = token.items.flatMap((item, index) => {
    const begin = beginOf(item)
    return begin === undefined ? [] : [index === 0 ? first : lineOf(begin)]
  })
  const next = root.items[index + 1]
  const following = next === undefined ? undefined : beginOf(next)
  let end = following === undefined ? lines.length : lineOf(following)
  while (isEmpty(lines[end - 1])) end -= 1
  const cuts = begins.map((begin, index) => lines.slice(begin, begins[index + 1] ?? end))
  const blankLines = cuts.map((entry) => [...entry].reverse().findIndex((line) => !isEmpty(line)))
  return {
    before: lines.slice(0, first),
    entries: cuts.map((entry, index) => entry.slice(0, entry.length - (blankLines[index] ?? 0))),
    blankLines,
    after: lines.slice(end),
    column: token.indent
  }
}

/** A list with its entries as somebody arranged them; empty lines stay where they were. */
const together = ({ before, blankLines, after }: Cut, entries: readonly (readonly string[])[]): string =>
  [
    ...before,
    ...entries.flatMap((entry, index) => [
      ...entry,
      // The last entry has no empty lines before what follows.
      ...(index === entries.length - 1
        ? []
        : Array.from({ length: blankLines[index] || (blankLines[0] ?? 0) }, () => ''))
    ]),
    ...after
  ].join('\n')

/** Arranges the entries of a list anew; one that stands in brackets is written anew as a whole. */
function arranged(
  text: string,
  kind: PartKind,
  arrange: <Entry>(entries: readonly Entry[]) => readonly Entry[]
): string {
  const opened = open(text)
  if (opened === undefined) return text
  const lines = cut(text, opened, kind)
  if (lines !== undefined) {
    const entries = arrange(lines.entries)
    // A name with nothing under it would be no list.
    return entries.length === 0 ? withField(text, kind, []) : together(lines, entries)
  }
  const list = listIn(opened, kind)
  if (list === undefined) return text
  list.items = [...arrange(list.items)]
  return opened.document.toString({ lineWidth: 0 })
}

/** The text with one scene or point in the place of its neighbour. */
export const withMoved = (text: string, kind: PartKind, index: number, by: -1 | 1): string =>
  arranged(text, kind, (entries) => {
    const one = entries[index]
    const other = entries[index + by]
    if (one === undefined || other === undefined) return entries
    return entries.map((entry, at) => (at === index ? other : at === index + by ? one : entry))
  })

/** The text without some scenes or points. What names them elsewhere is seen to in `take-out.ts`. */
export const withoutEntries = (text: string, kind: PartKind, out: readonly number[]): string =>
  arranged(text, kind, (entries) => entries.filter((_, at) => !out.includes(at)))

/** The text as data, as far as it can be read. */
export const dataIn = (text: string): unknown => open(text)?.document.toJS()

/** The text with one of its fields written anew. Everything else stays as it was, also a note above the field. */
export function withField(text: string, name: string, value: unknown): string {
  const opened = open(text)
  if (opened === undefined) return text
  const token = opened.root.srcToken
  const items = token?.type === 'block-map' ? token.items : []
  const at = opened.root.items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const key = items[at]?.key
  if (!key) {
    opened.root.set(name, opened.document.createNode(value))
    return opened.document.toString({ lineWidth: 0 })
  }
  const lineOf = (offset: number) => opened.lines.linePos(offset).line - 1
  const lines = text.split('\n')
  const next = items[at + 1]
  const following = next === undefined ? undefined : beginOf(next)
  let end = following === undefined ? lines.length : lineOf(following)
  while (isEmpty(lines[end - 1]) || lines[end - 1]?.startsWith('#') === true) end -= 1
  const written = stringify({ [name]: value }, { version: '1.2', schema: 'core', lineWidth: 0 })
  return [...lines.slice(0, lineOf(key.offset)), ...written.trimEnd().split('\n'), ...lines.slice(end)].join(
    '\n'
  )
}

/** The text with one more scene or point, at the end of those there are. */
export function withAnother(text: string, kind: PartKind, entry: Readonly<Record<string, unknown>>): string {
  const opened = open(text)
  if (opened === undefined) return text
  const lines = cut(text, opened, kind)
  if (lines !== undefined) {
    const written = stringify([entry], { version: '1.2', schema: 'core', lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => `${' '.repeat(lines.column)}${line}`)
    return together(lines, [...lines.entries, written])
  }
  const list = listIn(opened, kind)
  if (list === undefined) opened.root.set(kind, opened.document.createNode([entry]))
  else list.add(opened.document.createNode(entry))
  return opened.document.toString({ lineWidth: 0 })
}
