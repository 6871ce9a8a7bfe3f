import { saysNone } from '../../../content/none-words'
import { planLists, type NeedRowId, type PlanList, type PlanListId } from '../../../content/needs'
import type { QuestionId } from '../../../content/stages'
import type { Answer, Item, KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { daySet, words } from '../../case-file/reason'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { mayHaveOwnChildHere } from '../people/other-children'

/** What a complete response to a need says (¶32, ¶35). */
export const responseParts = ['how', 'by-whom', 'by-when'] as const
export type ResponsePart = (typeof responseParts)[number]

const answerTo = ({ answers }: CaseView, id: QuestionId) => answers[id] as Answer<unknown> | undefined

/** The value of a question, whatever its kind. */
export const valueTo = (view: CaseView, id: QuestionId): unknown => {
  const answer = answerTo(view, id)
  return answer?.state === 'answered' ? answer.value : undefined
}

/** Whether something is said: an empty text is nothing. */
export const isSaid = (value: unknown) =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null

/** A text as it can be compared with another, however it is spaced and ended. */
export const plain = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')

/** Whether a text names a need: one that says only that there is none does not (¶25, ¶32). */
export const namesNeed = (value: unknown): boolean => isSaid(value) && !saysNone.has(plain(value))

/** The parts of a response that are still to be said. */
export const missingOf = (said: Readonly<Record<ResponsePart, boolean>>) =>
  responseParts.filter((part) => !said[part])

/** Whether an entry in the list of needs is a need. One that says that there is none is not. One that is only begun is. */
function isEntryNeed(entry: Item): boolean {
  const what = entry.fields['need-what']
  if (what?.state === 'answered') return namesNeed(what.value)
  return (
    what?.state !== 'does-not-apply' && what?.state !== 'not-known' && Object.keys(entry.fields).length > 0
  )
}

/** Whether an entry's field has one of these values. */
const isIn = (entry: Item, one: { readonly field: string; readonly values: readonly string[] } | undefined) =>
  one !== undefined && one.values.includes(String(fieldOf(entry, one.field)))

/** The entries of a list that plan something. Left out are those that are no need, that the child said no to, or that have ended. */
export function entriesOf(view: CaseView, plan: PlanListId): readonly Item[] {
  const { list, declined }: PlanList = planLists[plan]
  const value = valueTo(view, list)
  const entries = Array.isArray(value) ? (value as readonly Item[]) : []
  return entries.filter((entry) => !isIn(entry, declined) && (plan !== 'needs' || isEntryNeed(entry)))
}

/** The entries of a list that say that they answer this need. No other entry counts, however complete it is. */
export function entriesFor(view: CaseView, plan: PlanListId, need: NeedRowId): readonly Item[] {
  const { forNeeds }: PlanList = planLists[plan]
  return entriesOf(view, plan).filter((entry) => {
    const answered: unknown = forNeeds === undefined ? undefined : fieldOf(entry, forNeeds)
    return Array.isArray(answered) && answered.includes(need)
  })
}

/** What an entry of a list leaves to be said: how, by whom, by when (¶32, ¶35). */
export function missingInEntry(view: CaseView, plan: PlanListId, entry: Item): readonly ResponsePart[] {
  const fields: PlanList = planLists[plan]
  const byWhom: unknown = fieldOf(entry, fields.byWhom)
  return missingOf({
    how: isSaid(fieldOf(entry, fields.how)),
    // Somebody who was removed from the list of people no longer counts.
    'by-whom': itemsOf(view.answers, 'people').some(({ id }) => id === byWhom),
    'by-when': isIn(entry, fields.alreadyProvided) || isSaid(fieldOf(entry, fields.byWhen))
  })
}

/** The last day that an entry's date can mean; nothing where none is set. */
export function dayOfEntry(plan: PlanListId, entry: Item): PlainDate | undefined {
  const day: unknown = fieldOf(entry, planLists[plan].byWhen)
  return isSaid(day) ? lastDayOf(day as KnownDate) : undefined
}

/** The needs of a pregnancy, and of the baby. */
const ofPregnancy: readonly unknown[] = ['pregnancy', 'unborn-child']

/**
 * No pregnancy, and no test for one, is recorded, no child was born, and nobody has said that it is not known. Never true of a boy: his
 * plans may be for the mother of his child.
 */
const isNoPregnancyRecorded = (view: CaseView): boolean =>
  [undefined, 'answered', 'does-not-apply'].includes(view.answers['health-in-confidence']?.state) &&
  !isOneOf(view.answers, 'gender', 'male') &&
  valueOf(view.answers, 'health-in-confidence')?.some((one) => one.startsWith('pregnancy')) !== true &&
  !mayHaveOwnChildHere(view)

/**
 * The entries of a list that are only for a pregnancy or the baby, where none is recorded any more. Nobody is asked whether she went to the
 * classes (¶31, ¶34). A copy that is not told keeps each entry as it stands.
 */
export function entriesAfterPregnancy(view: CaseView, plan: PlanListId): readonly Item[] {
  const { forNeeds }: PlanList = planLists[plan]
  const found = entriesOf(view, plan).filter((entry) => {
    const needs: unknown = forNeeds === undefined ? undefined : fieldOf(entry, forNeeds)
    return Array.isArray(needs) && needs.length > 0 && needs.every((need) => ofPregnancy.includes(need))
  })
  return found.length > 0 && isToldThat(view, isNoPregnancyRecorded) ? found : []
}

/** The entries of a list whose day has come, so that it can be seen what came of them. */
export function entriesDue(view: CaseView, plan: PlanListId): readonly Item[] {
  const over = entriesAfterPregnancy(view, plan)
  return entriesOf(view, plan).filter((entry) => {
    const day = dayOfEntry(plan, entry)
    return day !== undefined && day <= view.today && !over.includes(entry)
  })
}

/** What an entry says is to be done. A copy may be told less of it: what it is not told is no new job. */
const jobWords = (plan: PlanListId, entry: Item): readonly string[] =>
  [plan === 'needs' ? 'need-what' : '', planLists[plan].how]
    .map((id): unknown => fieldOf(entry, id))
    .filter(isSaid)
    .map((one) => words.write(plain(one)))

/**
 * For what each entry is seen through whose day has come, by id. The next job is often written into the entry of the last: what was done for
 * other words, or before the day that is set now, was not done for it (invariant 17).
 */
export const jobsDue =
  (plan: PlanListId) =>
  (view: CaseView): ReadonlyMap<string, readonly string[]> =>
    new Map(
      entriesDue(view, plan).map((entry) => {
        const day: unknown = fieldOf(entry, planLists[plan].byWhen)
        return [entry.id, [daySet.write(firstDayOf(day as KnownDate)), ...jobWords(plan, entry)]]
      })
    )

/**
 * What an entry said when it was closed, where it says by now what it did not say then; nothing where it does not. An earlier build did not
 * keep what it said.
 */
export function saidBefore(
  view: CaseView,
  plan: PlanListId,
  id: string | undefined,
  closedFor: readonly string[]
): string | undefined {
  const saysAnother = entriesOf(view, plan).some(
    (entry) => entry.id === id && jobWords(plan, entry).some((one) => !closedFor.includes(one))
  )
  return saysAnother ? closedFor.flatMap((one) => words.read(one) ?? [])[0] : undefined
}

/** Whether the reason for which an entry is seen through is a day that had come when it was. */
export function hadCome(raising: string, on: PlainDate): boolean {
  const day = daySet.read(raising)
  return day !== undefined && day <= on
}

/** What one entry of a plan has somebody do by a day, in a form that another can be compared with; nothing where it does not say all three. */
function jobOf(plan: PlanListId, entry: Item): string | undefined {
  const { how, byWhom }: PlanList = planLists[plan]
  const [what, by, day] = [fieldOf(entry, how), fieldOf(entry, byWhom), dayOfEntry(plan, entry)] as unknown[]
  if (typeof what !== 'string' || typeof by !== 'string' || day === undefined) return undefined
  return JSON.stringify([what.trim().toLowerCase(), by, day])
}

/**
 * The entries of the health and education plans that plan the same job as a need: in the same words, for the same person and day. It is one
 * job, that is seen to once (¶35, ¶36). A copy that is not told of those plans keeps the need.
 * @param counts which entries of a plan count: on a paper, those that stand there
 */
export function sameJobElsewhere(
  view: CaseView,
  need: Item,
  counts: (plan: PlanListId, entry: Item) => boolean = () => true
): readonly Item[] {
  const job = jobOf('needs', need)
  if (job === undefined) return []
  return (['health', 'education'] as const).flatMap(
    (plan) =>
      ifDisclosed(view, () =>
        entriesOf(view, plan).filter((entry) => jobOf(plan, entry) === job && counts(plan, entry))
      ) ?? []
  )
}

/** A need whose response stands in the health or education plan too, and is seen to there. */
export const isPlannedElsewhere = (...asked: Parameters<typeof sameJobElsewhere>): boolean =>
  sameJobElsewhere(...asked).length > 0
