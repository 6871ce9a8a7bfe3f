import { positions } from '../../content/immigration-tracks'
import {
  formerReasons,
  merged,
  mergedChoices,
  mergedFields,
  mergedOptions,
  type Former,
  type FormerOptions,
  type Formers
} from '../../content/merged'
import type { Question } from '../../content/shape'
import { questions } from '../../content/stages'
import { trackColumns, type TrackColumn } from './answer'
import { writtenDate } from './written-date'

type Holder = Readonly<Record<string, unknown>>

const isHolder = (something: unknown): something is Holder =>
  typeof something === 'object' && something !== null && !Array.isArray(something)

/** The names of the people in the list, by the id of their entry. */
type Names = ReadonlyMap<string, string>

function namesIn(answers: Holder): Names {
  const people = answers['people']
  const entries: readonly unknown[] =
    isHolder(people) && Array.isArray(people['value']) ? people['value'] : []
  return new Map(
    entries.flatMap((entry): (readonly [string, string])[] => {
      if (!isHolder(entry) || !isHolder(entry['fields'])) return []
      const name = entry['fields']['person-name']
      const value = isHolder(name) ? name['value'] : undefined
      return typeof entry['id'] === 'string' && typeof value === 'string' ? [[entry['id'], value]] : []
    })
  )
}

const nameOf = ({ options, person }: Former, value: string, names: Names): string =>
  (person === true ? names.get(value) : options?.[value]) ?? value

/** A value from an earlier build as a text; nothing where a text cannot hold it. */
function asText(value: unknown, former: Former, names: Names): string | undefined {
  if (typeof value === 'string') return nameOf(former, value, names)
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string')
      ? value.map((one: string) => nameOf(former, one, names)).join(', ')
      : undefined
  if (isHolder(value) && typeof value['date'] === 'string') {
    const date = writtenDate(value['date'], value['precision'])
    return typeof value['words'] === 'string' ? `${date} (${value['words']})` : date
  }
  return undefined
}

/** What stood in one box: what was answered or typed, or the reason why nothing was. */
interface Said {
  readonly label: string
  readonly text?: string
  readonly reason?: string
}

/** Reads an answer from an earlier build; nothing where a text cannot hold it, so that it is set aside as it was. */
function said(answer: unknown, former: Former, names: Names): Said | undefined {
  if (!isHolder(answer)) return undefined
  const { label } = former
  if (answer['state'] === 'answered') {
    const text = asText(answer['value'], former, names)
    return text === undefined ? undefined : { label, text }
  }
  const typed = answer['typed']
  if (typed !== undefined && typeof typed !== 'string') return undefined
  const reason = answer['state'] === 'unfinished' ? undefined : String(answer['state'])
  return {
    label,
    ...(typed === undefined || typed === '' ? {} : { text: typed }),
    ...(reason === undefined ? {} : { reason })
  }
}

/** A box under its label; what was joined before has it already. */
const lineOf = ({ label, text, reason }: Said): string =>
  text?.startsWith(`${label}: `) === true
    ? text
    : [`${label}: `, text ?? formerReasons[reason ?? ''] ?? ''].join('')

/** What stands between boxes that were joined: a field of one line has no lines. */
const between = (into: string): string =>
  (questions as Readonly<Record<string, Question>>)[into]?.kind === 'text' ? '; ' : '\n'

/** The boxes of one question as one answer. */
function joined(boxes: readonly Said[], separator = '\n'): unknown {
  const texts = boxes.filter(({ text }) => text !== undefined)
  const isOpen = ({ reason }: Said) => reason === 'not-yet-explored'
  // One open box leaves all of them open: “does not apply” was said of another.
  if (texts.length === 0)
    return { state: boxes.some(isOpen) ? 'not-yet-explored' : (boxes[0]?.reason ?? 'not-yet-explored') }
  const lines = boxes.filter((box) => box.text !== undefined || !isOpen(box))
  return { state: 'answered', value: lines.map(lineOf).join(separator) }
}

const isTrackColumn = (text: string): text is TrackColumn => trackColumns.some((column) => column === text)

/** The track on which planning rests first in these answers, or the single column where there are no tracks. */
function leadIn(answers: Holder): TrackColumn {
  const position = answers['immigration-position']
  const value = isHolder(position) ? position['value'] : undefined
  const rows: Readonly<Record<string, { readonly lead: TrackColumn | null }>> = positions
  return (typeof value === 'string' ? rows[value] : positions['not-established'])?.lead ?? 'plan'
}

/** What was written in each track. */
interface InTracks {
  readonly texts: Readonly<Partial<Record<TrackColumn, string>>>
  readonly lead: TrackColumn
}

/** What is written in tracks, with the other boxes of its group after the track on which planning rests first. */
function joinedInTracks({ texts, lead }: InTracks, boxes: readonly Said[]): unknown {
  const others = joined(boxes)
  const text = isHolder(others) ? others['value'] : undefined
  if (typeof text !== 'string' && Object.keys(texts).length === 0) return others
  const all = [texts[lead] ?? '', typeof text === 'string' ? text : ''].filter((one) => one !== '')
  return { state: 'answered', value: all.length === 0 ? texts : { ...texts, [lead]: all.join('\n') } }
}

/**
 * The texts of an answer that has one for each track, also where they stand beside a reason for having none. Nothing where the answer holds
 * something else.
 */
function textsByTrack(answer: unknown): InTracks['texts'] | undefined {
  if (!isHolder(answer)) return {}
  const held = answer['state'] === 'answered' ? answer['value'] : (answer['typed'] ?? {})
  if (!isHolder(held)) return undefined
  const texts = Object.entries(held).filter(
    (one): one is [TrackColumn, string] => isTrackColumn(one[0]) && typeof one[1] === 'string'
  )
  return texts.length === Object.keys(held).length ? Object.fromEntries(texts) : undefined
}

/** Why there is no plan in tracks, where texts are kept beside the reason. */
function reasonBeside(answer: unknown, { label }: Former): readonly Said[] {
  if (!isHolder(answer) || !isHolder(answer['typed']) || answer['state'] === 'unfinished') return []
  return [{ label, reason: String(answer['state']) }]
}

/** Answers with the boxes of each group in one. What a text cannot hold stays where it was. */
function withGroups(answers: Holder, groups: Readonly<Record<string, Formers>>, names: Names): Holder {
  return Object.entries(groups).reduce((before, [into, formers]) => {
    const gone = Object.keys(formers).filter((id) => id !== into && Object.hasOwn(before, id))
    if (gone.length === 0) return before
    const read = Object.entries(formers).flatMap(([id, former]) => {
      const one = Object.hasOwn(before, id) ? said(before[id], former, names) : undefined
      return one === undefined ? [] : [{ id, one }]
    })
    if (read.length === 0) return before
    const taken = new Set(read.map(({ id }) => id))
    const others = Object.entries(before).filter(([id]) => !taken.has(id))
    const boxes = read.map(({ one }) => one)
    const keeper = formers[into]
    if (keeper?.tracks !== true)
      return { ...Object.fromEntries(others), [into]: joined(boxes, between(into)) }
    const texts = textsByTrack(before[into])
    if (texts === undefined) return before
    const all = [...reasonBeside(before[into], keeper), ...boxes]
    return { ...Object.fromEntries(others), [into]: joinedInTracks({ texts, lead: leadIn(before) }, all) }
  }, answers)
}

/** One list with the fields of each of its entries merged. */
function withFields(answer: unknown, groups: Readonly<Record<string, Formers>>, names: Names): unknown {
  if (!isHolder(answer) || !Array.isArray(answer['value'])) return answer
  const value = answer['value'].map((item: unknown) =>
    isHolder(item) && isHolder(item['fields'])
      ? { ...item, fields: withGroups(item['fields'], groups, names) }
      : item
  )
  return { ...answer, value }
}

/** What a choice from an earlier build was answered; nothing where it has no value. */
function chosen(before: Holder, id: string): string | undefined {
  const answer = before[id]
  return isHolder(answer) && answer['state'] === 'answered' && typeof answer['value'] === 'string'
    ? answer['value']
    : undefined
}

/** Whether a choice from an earlier build was settled: answered, or said not to apply. */
function isSettled(before: Holder, id: string): boolean {
  const answer = before[id]
  return isHolder(answer) && ['answered', 'does-not-apply'].includes(String(answer['state']))
}

/** The options of today that choices from an earlier build pick. */
const optionsPicked = (before: Holder, formers: FormerOptions): readonly string[] =>
  Object.entries(formers).flatMap(([option, { and, ...one }]) =>
    [one, ...(and === undefined ? [] : [and])].every(({ of, is }) => is.includes(chosen(before, of) ?? ''))
      ? [option]
      : []
  )

/** The options of today that choices from an earlier build pick. Where each was settled and they pick none, that it does not apply. */
function picked(before: Holder, formers: FormerOptions): unknown {
  const value = optionsPicked(before, formers)
  if (value.length > 0) return { state: 'answered', value }
  const isEachSettled = Object.values(formers).every(({ of }) => isSettled(before, of))
  return isEachSettled ? { state: 'does-not-apply' } : undefined
}

/**
 * The one option of today that choices from an earlier build pick. Where they pick none and one was looked for in vain, that it is not
 * known.
 */
function pickedOne(before: Holder, formers: FormerOptions): unknown {
  const value = optionsPicked(before, formers)[0]
  if (value !== undefined) return { state: 'answered', value }
  const isNotKnown = Object.values(formers).some(({ of }) => {
    const answer = before[of]
    return isHolder(answer) && answer['state'] === 'not-known'
  })
  return isNotKnown ? { state: 'not-known' } : undefined
}

/** The answers of today that choices from an earlier build give, where none stands yet. */
const withOptions = (before: Holder): Holder =>
  Object.fromEntries(
    [
      ...Object.entries(mergedOptions).map(([into, formers]) => [into, picked(before, formers)] as const),
      ...Object.entries(mergedChoices).map(([into, formers]) => [into, pickedOne(before, formers)] as const)
    ].filter(([into, answer]) => answer !== undefined && !Object.hasOwn(before, into))
  )

/**
 * A case file whose answers from an earlier build stand where today’s questions ask for them. The texts of boxes that have become one are
 * joined, each under its old label, and nothing that was typed is lost. A file that has no such answers is as it was.
 */
export function withFormerAnswers(something: unknown): unknown {
  if (!isHolder(something) || !isHolder(something['answers'])) return something
  const names = namesIn(something['answers'])
  const options = withOptions(something['answers'])
  const answers = { ...withGroups(something['answers'], merged, names), ...options }
  const lists = Object.entries(mergedFields).filter(([list]) => Object.hasOwn(answers, list))
  const inLists = Object.fromEntries(
    lists.map(([list, groups]) => [list, withFields(answers[list], groups, names)])
  )
  return { ...something, answers: { ...answers, ...inLists } }
}
