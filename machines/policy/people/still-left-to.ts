import { planLists, type PlanListId } from '../../../content/needs'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { hasBeenInCareAWhile } from '../../facts/care'
import { hasLeft } from '../../facts/has-left'
import { isSameName } from '../../facts/same-name'
import { dayOfEntry, entriesOf } from '../needs/need-entries'
import { isOneNamedIn, plansByName } from '../danger/dangers-in-plans'
import { peopleNow } from './people-now'

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

/** Questions whose answer is somebody who is to do something, and not who did it (¶13, ¶23, ¶33). */
const whoIsTo = [
  'finding-out-who',
  'first-48-hours-who',
  'legal-meetings-companion',
  'legal-meetings-stand-in'
] as const

/**
 * The plans that name people in what was typed. Whom the child trusts and who stands in, who is called where the place fails, and who is called in great
 * distress, are read by whoever is with the child as well (¶23, ¶24, ¶44).
 */
const plansNaming = [
  ...plansByName,
  'safe-place-arrangements',
  'continuity-of-worker',
  'distress-plan'
] as const
type PlanNaming = (typeof plansNaming)[number]

export const isPlanNaming = (id: QuestionId): id is PlanNaming => plansNaming.some((plan) => plan === id)

/** Words behind a name that say of somebody that they went. Nothing is left to them there. */
const wentBehind =
  /^\s+(?:(?:has|had|is|was)\s+)?(?:left(?!\s+(?:an?|the|his|her|their|word)\b)|gone|went|retired|moved on|handed)\b/iu
/** Words before a name that say that nobody turns to them any more. */
const noLonger = /\b(?:do not|don['’]t|never|no longer)\s(?:\S+\s){0,2}$/iu
/** Words before a name that say who came in place of somebody. */
const inPlaceOf =
  /\b(?:(?:takes?|took|taken) over from|in place of|replac(?:es|ed|ing)|follow(?:s|ed|ing))\s$/iu

/**
 * Whether a text leaves something to somebody who has left, and does not only say that they did. Nobody is guarded against here: “ring her mobile if he is not
 * back” leaves it to her (¶23, ¶39).
 */
export const isLeftIn = (text: string, name: string): boolean =>
  isOneNamedIn(
    text,
    [name],
    (before, behind) => !wentBehind.test(behind) && !inPlaceOf.test(before) && !noLonger.test(before)
  )

/** The first two days of a child who has been in care a while are long past. */
const isAhead = (id: QuestionId, view: CaseView): boolean =>
  !id.startsWith('first-48-hours') || !hasBeenInCareAWhile(view)

/** The single answers that leave something to this person. Who is entered twice, since they took another post, is still there. */
const byName = (id: string, name: string, view: CaseView): readonly LeftToThem[] => {
  const isHere = peopleNow(view).some((person) => isSameName(fieldOf(person, 'person-name'), name))
  return [
    ...plansNaming.filter((plan) => !isHere && isLeftIn(valueOf(view.answers, plan) ?? '', name)),
    ...whoIsTo.filter((question) => valueOf(view.answers, question) === id)
  ]
    .filter((list) => isAhead(list, view))
    .map((list) => ({ list }))
}

/** Whoever has left, with what plans still leave to them. What they did stays theirs; what is to come is somebody else’s (¶23, ¶31, ¶32). */
export const stillLeftTo = (
  view: CaseView
): readonly { readonly id: string; readonly name: string; readonly rest: readonly LeftToThem[] }[] =>
  itemsOf(view.answers, 'people').flatMap((person) => {
    const name = fieldOf(person, 'person-name')
    if (name === undefined || !hasLeft(person, view.today)) return []
    const rest = [...byName(person.id, name, view), ...inPlans(person.id, view)]
    return rest.length === 0 ? [] : [{ id: person.id, name, rest }]
  })
