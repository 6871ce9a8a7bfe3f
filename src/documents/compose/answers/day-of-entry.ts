import { planLists, type PlanListId } from '../../../../content/needs'
import type { QuestionId } from '../../../../content/stages'
import { dayFieldOf } from '../../../../machines/actions/entries-done'
import type { Item } from '../../../../machines/case-file/answer'
import { dayOfEntry } from '../../../../machines/policy/needs/need-entries'
import type { Building } from '../building/context'
import { outcomeWords } from '../words/action-words'

/**
 * The day of an entry of a plan, marked where it has come and nobody has recorded what was done: what an order about it would repeat stands in this row.
 * The child’s own plan says it once, to the child.
 */
export function asComeTo(
  list: QuestionId,
  field: string,
  item: Item,
  values: readonly string[],
  { entriesUnrecorded, disclosure, view, words }: Building
): readonly string[] {
  const plan = planWithDay(list, field)
  const day = plan === undefined ? undefined : dayOfEntry(plan, item)
  if (day === undefined || entriesUnrecorded?.has(item.id) !== true || disclosure.toTheChild === true)
    return values
  return values.map((said) => words(`values.day-${day < view.today ? 'passed' : 'today'}`, { day: said }))
}

/** The plan of whose entries this field of a list has the day; nothing for another field. */
const planWithDay = (list: QuestionId, field: string): PlanListId | undefined =>
  (Object.keys(planLists) as PlanListId[]).find(
    (plan) => planLists[plan].list === list && planLists[plan].byWhen === field
  )

/** Beside the day by which an entry of a plan is done: that it was. */
export function doneOn(list: QuestionId, field: string, { id }: Item, building: Building): readonly string[] {
  const done = field === dayFieldOf(list) ? building.entriesDone?.get(id) : undefined
  return done === undefined ? [] : [outcomeWords(done, building)]
}
