import * as v from 'valibot'
import { nonAnswers } from '../case-file/answer'
import { scenarioBounds } from './bounds'
import { named, says, type Said, type Sentence } from './problem'
import { readFormats, scenarioFormat, type Condition } from './scenario'

/** The longest list that an error tells in full. */
const tellable = 24

/** By how many letters a name may be mistyped and still be known. */
const mayDiffer = (name: string) => Math.max(2, name.length / 4)

/** What would be right in the place of an unknown name: the nearest known one, or all of them where they are few. */
export function instead(name: string, known: readonly string[]): Sentence {
  const [nearest] = known
    // Names whose lengths differ by more are no nearer. Looking at each letter of every name would take long.
    .filter((one) => Math.abs(one.length - name.length) <= mayDiffer(one))
    .map((one) => [one, distance(name, one)] as const)
    .filter(([one, far]) => far <= mayDiffer(one))
    .sort(([, one], [, other]) => one - other)
  if (nearest !== undefined) return says('did-you-mean', { name: nearest[0] })
  return known.length <= tellable ? says('may-be', { names: named(known) }) : says('in-content')
}

/** How many letters differ. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (const [index, against] of Array.from(other).entries())
      next.push(
        Math.min(
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
          (row[index] ?? 0) + (letter === against ? 0 : 1)
        )
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/** A sentence packed as a text, since the library's messages are texts. */
const carried = (...said: Parameters<typeof says>): string => JSON.stringify(says(...said))

/** The library's own message where a field is missing: the field's name, in quotes. */
const missing = /^"(.+)"$/

/** An object with these fields and no others. */
function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries)
  return v.objectWithRest(
    entries,
    // Which field it is, the library knows only later (`saidOf`).
    v.never(names.join(' ')),
    (issue) => {
      const [, lacks] = missing.exec(issue.expected) ?? []
      return lacks === undefined
        ? carried('fields-expected', { names: named(names) })
        : carried('missing-field', { name: lacks })
    }
  )
}

/** What is said of something that does not have the shape. */
export function saidOf({ type, message, path }: v.BaseIssue<unknown>): Said {
  const key = path?.at(-1)?.key
  return type === 'never' && typeof key === 'string'
    ? [says('no-field-here', { name: key }), instead(key, message.split(' '))]
    : [JSON.parse(message) as Sentence]
}

/** What is said where something other than a text stands. */
const noText = ({ input }: { readonly input: unknown }) =>
  input === null
    ? carried('nothing-here')
    : typeof input === 'object'
      ? carried('text-no-list')
      : carried('text-no-number')

const text = v.pipe(v.string(noText), v.trim(), v.nonEmpty(carried('empty')))
const listOf = <Of extends v.GenericSchema>(of: Of) => v.array(of, carried('list-expected'))
const texts = v.pipe(listOf(text), v.nonEmpty(carried('one-entry')))
const pick = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, carried('one-of', { names: named(options) }))
/** Names with what belongs to each. To the library a list is an object too, whose names are numbers. */
const by = <Of extends v.GenericSchema>(of: Of) =>
  v.pipe(
    v.custom<Readonly<Record<string, v.InferInput<Of>>>>(
      (something) => !Array.isArray(something),
      carried('names-expected')
    ),
    v.record(v.string(), of, carried('names-expected'))
  )
const id = v.pipe(
  text,
  v.regex(/^[a-z][a-z0-9-]*$/, carried('id-expected')),
  v.maxLength(scenarioBounds.name, carried('long-id', { most: scenarioBounds.name })),
  // An id is looked for among names, and would be found among the names that every object of the browser has.
  v.check((name) => !(name in Object.prototype), carried('id-of-browser'))
)
const count = (of: 'version' | 'minutes') =>
  v.pipe(
    v.number(carried('number-expected', { of })),
    v.integer(carried('number-whole', { of })),
    v.minValue(1, carried('number-least', { of }))
  )

const isHolder = (something: unknown): something is Readonly<Record<string, unknown>> =>
  typeof something === 'object' && something !== null

/** The values that somebody may have recorded: any, or one of a list. */
const values = v.lazy((input) =>
  typeof input === 'string' ? v.literal('answered', carried('answered-or-list')) : texts
)

const condition: v.GenericSchema<Condition> = v.lazy((input) => {
  if (isHolder(input) && 'all' in input) return fields({ all: listOf(condition) })
  if (isHolder(input) && 'list' in input)
    return fields({ list: id, has: by(values), lacks: v.optional(listOf(id)) })
  if (isHolder(input) && 'action' in input) return fields({ action: id, is: pick(['called', 'done']) })
  return fields({ question: id, is: values })
})

/** The plain form of one answer. Whether it fits its question is looked at once the form is known. */
const single = v.lazy((input) => {
  if (Array.isArray(input)) return listOf(text)
  if (!isHolder(input)) return text
  if ('reason' in input) return fields({ reason: pick(nonAnswers) })
  return fields({ about: text, words: v.optional(text) })
})
const detail = fields({ who: text, when: text, context: text })
const answer = v.lazy((input) => {
  if (Array.isArray(input) && input.length > 0 && input.every((one) => isHolder(one) && !Array.isArray(one)))
    return listOf(by(single))
  if (isHolder(input) && 'tracks' in input) return fields({ tracks: by(text) })
  if (isHolder(input) && 'marks' in input) return fields({ marks: by(text) })
  if (isHolder(input) && 'details' in input) return fields({ details: by(detail) })
  return single
})
const answers = by(answer)

const road = by(fields({ answers, done: v.optional(listOf(id)) }))

const ask = v.lazy((input) =>
  isHolder(input) && 'later' in input
    ? fields({ of: text, question: text, later: text })
    : fields({ of: text, question: text, answer: text })
)

/** The shape of a scenario, before its names are looked up. */
export const scenarioSchema = fields({
  format: v.optional(v.picklist(readFormats, carried('exactly', { what: String(scenarioFormat) }))),
  id,
  version: count('version'),
  title: text,
  // Empty where somebody takes it out of the form beside the text.
  teaches: v.optional(v.pipe(v.string(noText), v.trim())),
  minutes: count('minutes'),
  for: text,
  hard: text,
  tour: v.optional(v.literal(true, carried('true-or-none'))),
  sources: by(
    fields({
      title: text,
      by: text,
      day: v.pipe(
        text,
        v.regex(
          /^\d{4}(-\d\d){0,2}$/,
          carried('day-expected', { day: '"2022-10-19"', month: '"2022-10"', year: '"2022"' })
        )
      ),
      what: text
    })
  ),
  belief: id,
  start: answers,
  scenes: v.pipe(
    listOf(
      fields({
        id,
        title: text,
        steps: texts,
        arrives: listOf(fields({ from: text, as: pick(['fact', 'claim']), text })),
        ask: listOf(ask),
        commitment: fields({ think: text, next: text }),
        reveal: text,
        discuss: texts
      })
    ),
    v.nonEmpty(carried('one-scene'))
  ),
  points: listOf(
    fields({
      id,
      scene: id,
      what: text,
      // None where a law or practice stands in their place: that is looked at once the form is known.
      paragraphs: listOf(text),
      law: v.optional(texts),
      practice: v.optional(texts),
      hint: text,
      failure: v.optional(fields({ what: text, source: id })),
      looksFor: v.optional(v.pipe(listOf(condition), v.nonEmpty(carried('one-condition')))),
      warnsOf: v.optional(listOf(fields({ when: condition, why: text })))
    })
  ),
  child: text,
  careful: road,
  tempting: listOf(fields({ name: text, scenes: road, misses: listOf(id), warned: listOf(id) }))
})
