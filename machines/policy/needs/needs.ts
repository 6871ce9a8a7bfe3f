import { needRows, planLists, type Answering, type NeedRow, type NeedRowId } from '../../../content/needs'
import { needsAnsweredIn } from '../../../content/needs-answered'
import type { Source } from '../../../content/shape'
import type { QuestionId, StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf } from '../../case-file/read'
import { questionOf, questionsOf } from '../../facts/asked'
import { isHelpedElsewhere, isMatterOver } from '../accusations/legal-matters'
import {
  entriesFor,
  entriesOf,
  isSaid,
  missingInEntry,
  missingOf,
  namesNeed,
  responseParts,
  valueTo,
  type ResponsePart
} from './need-entries'

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

/** The values of a question that count: the options that are named, or any text. */
function counting(view: CaseView, { question, values }: NeedRow['foundBy'][number]): readonly string[] {
  const value = valueTo(view, question)
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  return texts.filter((one) => (values === undefined ? namesNeed(one) : values.includes(one)))
}

/** The plans whose entries say which needs they answer. */
const linkingPlans = Object.keys(needsAnsweredIn) as (keyof typeof needsAnsweredIn)[]

/**
 * What one way of answering a need leaves to be said, for each of its entries. Entries that say themselves that they answer the need are
 * counted elsewhere.
 */
function missingBy(
  view: CaseView,
  answering: Answering,
  option: string
): readonly (readonly ResponsePart[])[] {
  if ('plan' in answering) {
    const { plan, sameAs } = answering
    return entriesOf(view, plan)
      .filter((entry) => fieldOf(entry, sameAs) === option)
      .map((entry) => missingInEntry(view, plan, entry))
  }
  const { how, byWhom, byWhen, alreadyProvided } = answering
  const says = (id: QuestionId | undefined) => id !== undefined && isSaid(valueTo(view, id))
  const isAlreadyProvided = alreadyProvided !== undefined && counting(view, alreadyProvided).length > 0
  return [
    missingOf({ how: says(how), 'by-whom': says(byWhom), 'by-when': isAlreadyProvided || says(byWhen) })
  ]
}

/** The parts of a response that the most complete answer to a need leaves open. */
function leastMissing(view: CaseView, id: NeedRowId, option: string): readonly ResponsePart[] {
  const { answeredBy = [] }: NeedRow = needRows[id]
  const bySaying = linkingPlans.flatMap((plan) =>
    entriesFor(view, plan, id).map((entry) => missingInEntry(view, plan, entry))
  )
  return [...bySaying, ...answeredBy.flatMap((answering) => missingBy(view, answering, option))].reduce(
    (least, one) => (one.length < least.length ? one : least),
    responseParts
  )
}

/**
 * Whether a plan answers a need in a text. A text has nowhere to say by whom and by when, so nothing that was asked is missing. A text
 * beside an entry that lacks only those parts answers the need too.
 */
export function isPlannedInWords(view: CaseView, { row, missing }: Need): boolean {
  const { answeredBy = [] }: Partial<NeedRow> = row === undefined ? {} : needRows[row]
  return (
    !missing.includes('how') &&
    answeredBy.some(
      (answering) =>
        !('plan' in answering) &&
        answering.how !== undefined &&
        questionOf(answering.how).kind === 'long-text' &&
        isSaid(valueTo(view, answering.how))
    )
  )
}

/**
 * Whether an entry in the list of needs says that it is this need. The entry then says itself what is missing, and the need is named once.
 */
const isListed = (view: CaseView, id: NeedRowId) => entriesFor(view, 'needs', id).length > 0

/** Whether an answer finds this need, whatever is planned for it. */
export const isFound = (view: CaseView, id: NeedRowId): boolean =>
  needRows[id].foundBy.some((telling) => counting(view, telling).length > 0)

function needsOfRow(view: CaseView, id: NeedRowId): readonly Need[] {
  const row: NeedRow = needRows[id]
  const found = row.foundBy.flatMap((telling) => counting(view, telling).map((value) => ({ value, telling })))
  const first = found.slice(0, row.each === true ? found.length : 1)
  const isMet = row.metBy?.some((telling) => counting(view, telling).length > 0) === true
  const needOf = ({ value, telling }: (typeof found)[number]): Need => {
    const missing = isMet ? [] : leastMissing(view, id, value)
    const isProvided = id === 'legal' && isHelpedElsewhere(value, view)
    return {
      id: row.each === true ? `${id}:${value}` : id,
      serves: row.serves,
      row: id,
      ...(row.each === true ? { option: { question: telling.question, value } } : {}),
      ...(telling.values === undefined && row.each !== true ? { text: value } : {}),
      missing: isProvided ? [] : missing,
      plannedOn: row.plannedOn
    }
  }
  // A copy that is not told who helps in one matter says nothing of that one alone.
  return first.flatMap((one) =>
    row.each === true
      ? (ifDisclosed(view, () => (id === 'legal' && isMatterOver(one.value, view) ? [] : [needOf(one)])) ??
        [])
      : [needOf(one)]
  )
}

/**
 * Whether answers show a need that no plan meets whole: how, by whom and by when. Naming it in the list of needs does not meet it (¶32).
 */
export const isUnmet = (view: CaseView, id: NeedRowId): boolean =>
  needsOfRow(view, id).some(({ missing }) => missing.length > 0)

/** The needs that the assessment lists (¶22, ¶25), each with its own response (¶32). */
const listedNeeds = (view: CaseView): readonly Need[] =>
  entriesOf(view, 'needs').map((entry) => {
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
  const rows = (Object.keys(needRows) as NeedRowId[]).flatMap(
    (id) =>
      ifDisclosed(view, () =>
        needsOfRow(view, id).filter(({ missing }) => missing.length === 0 || !isListed(view, id))
      ) ?? []
  )
  return [...(ifDisclosed(view, () => listedNeeds(view)) ?? []), ...rows]
}

/** The needs that no plan answers completely, each with exactly what is missing: how, by whom, by when (¶32, ¶35). */
export const openNeeds = (view: CaseView): readonly Need[] =>
  needsOf(view).filter(({ missing }) => missing.length > 0)

/** The list of a step in which responses to a need are planned; nothing where the step asks for them in words. */
export const planListOn = (step: StepId): QuestionId | undefined =>
  Object.values(planLists).find(({ list }) => questionsOf(step).includes(list))?.list
