import * as v from 'valibot'
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node
} from 'yaml'
import { unfitFor } from './fits'
import type { FoundProblem, Place, Problem } from './problem'
import type { Scenario } from './scenario'
import { saidOf, scenarioSchema } from './schema'

/** A scenario, or what keeps a text from being one. */
export type ReadScenario = { readonly scenario: Scenario } | { readonly problems: readonly FoundProblem[] }

/** Where something stands in the text: the key itself, or as near above it as the text goes. */
function offsetOf(document: Document.Parsed, at: Place): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of at) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key))
      if (!isPair(pair)) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

/** Where the last value begins: what a quote that was never closed has swallowed to the end. */
function lastIn({ contents }: Document.Parsed): number {
  let node: unknown = contents
  for (;;) {
    const last: unknown = isCollection(node) ? node.items.at(-1) : undefined
    const next: unknown = isPair(last) ? last.value : last
    if (next === undefined || next === null) return startOf(node) ?? 0
    node = next
  }
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0]

const placeOf = (issue: v.BaseIssue<unknown>): Place =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

/** Reads a text of YAML as a scenario. Tags, aliases and keys that stand twice are refused: a file may come from anywhere. */
export function readScenario(text: string): ReadScenario {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    // Its own would say the line a second time.
    prettyErrors: false
  })
  const found = ({ at, what }: Problem): FoundProblem => ({
    at,
    what,
    line: lines.linePos(offsetOf(document, at)).line
  })
  const unread = [...document.errors, ...document.warnings]
  if (unread.length > 0)
    return {
      problems: unread.map(({ message, pos }) => ({
        at: [],
        line: lines.linePos(message.startsWith('Missing closing') ? lastIn(document) : pos[0]).line,
        what: message.split('\n', 1)[0] ?? message
      }))
    }
  if (!isCollection(document.contents))
    return { problems: [found({ at: [], what: 'This is no scenario: it has no fields.' })] }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 0 })
  } catch {
    return {
      problems: [found({ at: [], what: 'A scenario has no aliases (*): write out what it stands for.' })]
    }
  }
  const shaped = v.safeParse(scenarioSchema, data)
  if (!shaped.success)
    return { problems: shaped.issues.map((issue) => found({ at: placeOf(issue), what: saidOf(issue) })) }
  // The names of questions are looked up next: until then they are texts.
  const scenario = shaped.output as unknown as Scenario
  const problems = unfitFor(scenario).map(found)
  return problems.length > 0 ? { problems } : { scenario }
}
