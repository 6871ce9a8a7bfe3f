import { planLists, type PlanListId } from '../../../content/needs'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { hasLeft } from '../../facts/has-left'
import { dayOfEntry, entriesOf } from '../plans/need-entries'
import { isOneNamedIn } from './dangers-in-plans'

/** What is left to somebody: an entry of a plan with what it says, or a question whose answer names them. */
interface LeftToThem {
  readonly list: QuestionId
  readonly item?: string
  readonly what?: string
}

const plans = Object.keys(planLists) as readonly PlanListId[]

/** The entries of plans that leave something to this person, from today on or on no day. */
const inPlans = (id: string, view: CaseView): readonly LeftToThem[] =>
  plans.flatMap((plan) =>
    entriesOf(view, plan)
      .filter((entry) => fieldOf(entry, planLists[plan].byWhom) === id)
      .filter((entry) => (dayOfEntry(plan, entry) ?? view.today) >= view.today)
      .map((entry) => {
        const what: unknown = fieldOf(entry, planLists[plan].how)
        const { list } = planLists[plan]
        return { list, item: entry.id, ...(typeof what === 'string' ? { what } : {}) }
      })
  )

/** Whoever has left, with what plans still leave to them. What they did stays theirs; what is to come is somebody else’s (¶23, ¶31, ¶32). */
export const stillLeftTo = (
  view: CaseView
): readonly { readonly id: string; readonly name: string; readonly rest: readonly LeftToThem[] }[] =>
  itemsOf(view.answers, 'people').flatMap((person) => {
    const name = fieldOf(person, 'person-name')
    if (name === undefined || !hasLeft(person, view.today)) return []
    const text = valueOf(view.answers, 'who-may-answer-enquiries') ?? ''
    const rest = [
      ...(isOneNamedIn(text, [name]) ? [{ list: 'who-may-answer-enquiries' } as const] : []),
      ...inPlans(person.id, view)
    ]
    return rest.length === 0 ? [] : [{ id: person.id, name, rest }]
  })
