import {
  needRows,
  noNeedTexts,
  planLists,
  type Answering,
  type NeedRow,
  type NeedRowId,
  type PlanListId
} from '../../content/needs'
import type { Source } from '../../content/shape'
import type { QuestionId, StepId } from '../../content/stages'
import type { Answer, Item } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf } from '../case-file/read'

/** What a complete response to a need says (¶32, ¶35). */
export const responseParts = ['how', 'by-whom', 'by-when'] as const
export type ResponsePart = (typeof responseParts)[number]

/** A need, and what no plan says of it yet. */
export interface Need {
  /** The id of its row, of its entry in the list of needs, or of its row and option. */
  readonly id: string
  readonly serves: readonly Source[]
  /** The row that names it; nothing where the assessment lists it in words of its own. */
  readonly row?: NeedRowId
  /** The option that it was found by, where each is a need of its own. */
  readonly option?: { readonly question: QuestionId; readonly value: string }
  /** What was typed of it, if anything. */
  readonly text?: string
  /** The entry in the list of needs. */
  readonly item?: string
  readonly missing: readonly ResponsePart[]
  /** Where its plan is written. */
  readonly plannedOn: StepId
}

const answerTo = ({ answers }: CaseView, id: QuestionId) => answers[id] as Answer<unknown> | undefined

const valueTo = (view: CaseView, id: QuestionId): unknown => {
  const answer = answerTo(view, id)
  return answer?.state === 'answered' ? answer.value : undefined
}

const isSaid = (value: unknown) =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null

/** Whether a text says something, and not that there is nothing to say. */
const isNeed = (text: string) => {
  const said = text.trim().toLowerCase().replace(/\.$/, '')
  return said !== '' && !noNeedTexts.includes(said)
}

/** The values of a question that count: the options that are named, or any text. */
function counting(view: CaseView, { question, values }: NeedRow['foundBy'][number]): readonly string[] {
  const value = valueTo(view, question)
  const given = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return given.filter((one) => (values === undefined ? isNeed(one) : values.includes(one)))
}

const none: readonly ResponsePart[] = responseParts

/** What a set of texts, persons and days leaves to be said. */
const missingOf = (said: Readonly<Record<ResponsePart, boolean>>) =>
  responseParts.filter((part) => !said[part])

/** A list's entries, whatever its fields. */
const entriesOf = (view: CaseView, plan: PlanListId) => {
  const value = valueTo(view, planLists[plan].list)
  return Array.isArray(value) ? (value as readonly Item[]) : []
}

function missingInEntry(view: CaseView, plan: PlanListId, entry: Item): readonly ResponsePart[] {
  const fields = planLists[plan]
  const value = (field: string): unknown => fieldOf(entry, field)
  const isInPlace =
    'inPlace' in fields && (fields.inPlace.values as readonly unknown[]).includes(value(fields.inPlace.field))
  const byWhom = value(fields.byWhom)
  return missingOf({
    how: isSaid(value(fields.how)),
    // Somebody who was taken from the list of people is nobody any more.
    'by-whom': itemsOf(view.answers, 'people').some(({ id }) => id === byWhom),
    'by-when': isInPlace || isSaid(value(fields.byWhen))
  })
}

/** What one way of answering leaves to be said of a need; each of its entries by itself. */
function missingBy(
  view: CaseView,
  answering: Answering,
  option: string
): readonly (readonly ResponsePart[])[] {
  if ('plan' in answering) {
    const { plan, where, sameAs } = answering
    return entriesOf(view, plan)
      .filter((entry) => where === undefined || where.values.includes(String(fieldOf(entry, where.field))))
      .filter((entry) => sameAs === undefined || fieldOf(entry, sameAs) === option)
      .map((entry) => missingInEntry(view, plan, entry))
  }
  const { how, byWhom, byWhen, inPlace } = answering
  const says = (id: QuestionId | undefined) => id !== undefined && isSaid(valueTo(view, id))
  const isInPlace = inPlace !== undefined && counting(view, inPlace).length > 0
  return [missingOf({ how: says(how), 'by-whom': says(byWhom), 'by-when': isInPlace || says(byWhen) })]
}

/** The fewest parts that any way of answering leaves open: the plan that is furthest. */
const leastMissing = (view: CaseView, row: NeedRow, option: string) =>
  row.answeredBy
    .flatMap((answering) => missingBy(view, answering, option))
    .reduce((least, one) => (one.length < least.length ? one : least), none)

/** Whether an entry in the list of needs is about the same: it then says itself what is missing, and the need is named once. */
const isListed = (view: CaseView, row: NeedRow) =>
  row.answeredBy.some(
    (answering) =>
      'plan' in answering && answering.plan === 'needs' && missingBy(view, answering, '').length > 0
  )

function needsOfRow(view: CaseView, id: NeedRowId): readonly Need[] {
  const row: NeedRow = needRows[id]
  const found = row.foundBy.flatMap((telling) => counting(view, telling).map((value) => ({ value, telling })))
  const first = found.slice(0, row.each === true ? found.length : 1)
  const isMet = row.metBy?.some((telling) => counting(view, telling).length > 0) === true
  return first.map(({ value, telling }) => ({
    id: row.each === true ? `${id}:${value}` : id,
    serves: row.serves,
    row: id,
    ...(row.each === true ? { option: { question: telling.question, value } } : {}),
    ...(telling.values === undefined && row.each !== true ? { text: value } : {}),
    missing: isMet ? [] : leastMissing(view, row, value),
    plannedOn: row.plannedOn
  }))
}

/** Whether an entry in the list is a need: one that says that there is none is not, one that is only begun is. */
function isEntryNeed(entry: Item): boolean {
  const what = entry.fields['need-what']
  if (what?.state === 'answered') return isNeed(String(what.value))
  return (
    what?.state !== 'does-not-apply' && what?.state !== 'not-known' && Object.keys(entry.fields).length > 0
  )
}

/** The needs that the assessment lists (¶22, ¶25), each with its own response (¶32). */
const listedNeeds = (view: CaseView): readonly Need[] =>
  entriesOf(view, 'needs')
    .filter(isEntryNeed)
    .map((entry) => {
      const text: unknown = fieldOf(entry, 'need-what')
      return {
        id: entry.id,
        serves: ['¶22', '¶25', '¶32'],
        ...(typeof text === 'string' ? { text } : {}),
        item: entry.id,
        missing: missingInEntry(view, 'needs', entry),
        plannedOn: 'meeting-needs'
      }
    })

/** Every need, each once: what the assessment lists, and what other answers found and the list does not carry. */
export function needsOf(view: CaseView): readonly Need[] {
  const rows = (Object.keys(needRows) as NeedRowId[]).flatMap((id) =>
    needsOfRow(view, id).filter(({ missing }) => missing.length === 0 || !isListed(view, needRows[id]))
  )
  return [...listedNeeds(view), ...rows]
}

/** The needs that no plan answers completely, each with exactly what is missing: how, by whom, by when (¶32, ¶35). */
export const openNeeds = (view: CaseView): readonly Need[] =>
  needsOf(view).filter(({ missing }) => missing.length > 0)

/** The needs that a plan answers: how, by whom and by when. */
export const plannedNeeds = (view: CaseView): readonly Need[] =>
  needsOf(view).filter(({ missing }) => missing.length === 0)
