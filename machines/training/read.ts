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
  type Node,
  type YAMLError
} from 'yaml'
import { scenarioBounds, tooLong } from './bounds'
import { unfitFor } from './fits'
import { says, type FoundProblem, type Path, type Problem } from './problem'
import { scenarioFormat, type Scenario } from './scenario'
import { saidOf, scenarioSchema } from './schema'
import { refusedTexts } from './texts'
import { refusedIn, type Refused } from './unread'
import { invisibleIn } from './invisible-characters'
import { saidOfFault } from './yaml-faults'

/** A scenario, or what keeps a text from being one. */
type ReadScenario = { readonly scenario: Scenario } | { readonly problems: readonly FoundProblem[] }

/** Where something stands in the text: the key itself, or as near above it as the text goes. */
function offsetOf(document: Document.Parsed, at: Path): number {
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

/** Where the last value begins: a quote that was never closed has swallowed everything to the end. */
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

const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as Path[number])

const isHolder = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/**
 * The one problem that is said at once, and alone, of data that was never meant for this build: every other problem would follow from it.
 */
function unknownKind(data: unknown): Problem | undefined {
  if (!isHolder(data)) return { at: [], what: [says('no-fields')] }
  const { format } = data
  if (typeof format === 'number' && format > scenarioFormat)
    return {
      at: ['format'],
      what: [says('newer', { format: String(format), reads: String(scenarioFormat) })]
    }
  return ['title', 'scenes', 'points'].some((name) => Object.hasOwn(data, name))
    ? undefined
    : { at: [], what: [says('no-scenario')] }
}

/** No other scenario may have the id of one of Waymark’s own. */
const takenId = ({ id }: Scenario, taken: readonly string[]): readonly Problem[] =>
  taken.includes(id) ? [{ at: ['id'], what: [says('taken-id', { id })] }] : []

/**
 * Reads a text of YAML as a scenario. It may come from anywhere: it is bounded before anything is made of it, and tags, anchors,
 * aliases and names that stand twice are refused.
 * @param taken ids that it may not have
 */
export function readScenario(text: string, taken: readonly string[] = []): ReadScenario {
  const lines = new LineCounter()
  const refusal = (refused: readonly Refused[]): ReadScenario => ({
    problems: refused.map(({ offset, what }) => ({ at: [], line: lines.linePos(offset).line, what: [what] }))
  })
  if (text.length > scenarioBounds.whole)
    return { problems: [{ at: [], line: 1, what: [tooLong(text.length)] }] }
  const unseen = invisibleIn(text)
  const refused = unseen === undefined ? refusedIn(text) : [unseen]
  const document = refused.length > 0 ? undefined : parse(text, lines)
  if (document === undefined) {
    lines.addNewLine(0)
    for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
    return refusal(refused)
  }
  const found = ({ at, what }: Problem): FoundProblem => ({
    at,
    what,
    line: lines.linePos(offsetOf(document, at)).line
  })
  const faults: readonly YAMLError[] = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    return refusal(
      faults.map((fault) => ({
        offset: fault.message.startsWith('Missing closing') ? lastIn(document) : fault.pos[0],
        what: saidOfFault(fault)
      }))
    )
  const tooMuch = refusedTexts(document)
  if (tooMuch.length > 0) return refusal(tooMuch)
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  const unknown = unknownKind(data)
  if (unknown !== undefined) return { problems: [found(unknown)] }
  const shaped = v.safeParse(scenarioSchema, data)
  if (!shaped.success)
    return { problems: shaped.issues.map((issue) => found({ at: pathOf(issue), what: saidOf(issue) })) }
  // The names of questions are looked up next: until then they are texts.
  const scenario = shaped.output as unknown as Scenario
  const problems = [...takenId(scenario, taken), ...unfitFor(scenario)].map(found)
  return problems.length > 0 ? { problems } : { scenario }
}

const parse = (text: string, lineCounter: LineCounter): Document.Parsed =>
  parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    // The library's own message would say the line a second time.
    prettyErrors: false
  })
