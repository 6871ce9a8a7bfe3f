import type { Role } from '../../../content/roles'
import type { Item, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { heldReviews, type Review } from '../../facts/review-advocacy-and-support'
import { advisesOnImmigration } from '../people/advises-on-immigration'

/** What a review decided, and on what day it was held. */
interface Decided {
  readonly on: PlainDate
  readonly decisions: string
}

const dayOfReview = (review: Review): PlainDate | undefined => {
  const on = fieldOf(review, 'review-on')
  return on === undefined ? undefined : firstDayOf(on)
}

/**
 * What the last review before this one decided: the next one asks what came of it (¶46). Nothing
 * where none was held before, or where it decided nothing.
 */
export function decidedBefore({ answers, today }: CaseView, review: Item): Decided | undefined {
  const own = itemsOf(answers, 'reviews').find(({ id }) => id === review.id)
  const day = (own === undefined ? undefined : dayOfReview(own)) ?? today
  const [last] = heldReviews({ answers })
    .flatMap((one): readonly (Decided & { readonly id: string })[] => {
      const on = dayOfReview(one)
      return on !== undefined && on < day
        ? [{ id: one.id, on, decisions: fieldOf(one, 'review-decisions')?.trim() ?? '' }]
        : []
    })
    .sort((one, other) => other.on.localeCompare(one.on))
  return last === undefined || last.decisions === '' || last.id === review.id
    ? undefined
    : { on: last.on, decisions: last.decisions }
}

/** Whether the day by which a goal was to be reached has come. */
function isGoalDue(goal: Item, { today }: CaseView): boolean {
  const due = fieldOf(goal as ItemOf<'care-plan-goals'>, 'care-plan-goal-due')
  return due !== undefined && lastDayOf(due) <= today
}

/** Roles of authorities, and of those who care for the child day by day: none of them gives a child legal advice (¶48, ¶67). */
const givesNoLegalAdvice: readonly Role[] = [
  'social-worker',
  'team-manager',
  'independent-reviewing-officer',
  'carer',
  'key-worker',
  'police',
  'home-office-caseworker',
  'personal-adviser',
  'virtual-school-head',
  'designated-teacher',
  'health-professional',
  'designated-nurse'
]

/** How somebody is regulated is asked of whoever may give legal advice, and of whoever is named as the one who does. */
function mayAdvise(person: Item, view: CaseView): boolean {
  const role = fieldOf(person as ItemOf<'people'>, 'person-role')
  return role === undefined || !givesNoLegalAdvice.includes(role) || advisesOnImmigration(person, view)
}

/** Whether a field is asked of this entry. One that was answered stays to be read. */
export function isAskedInEntry(field: string, entry: Item, view: CaseView): boolean {
  if (entry.fields[field] !== undefined) return true
  switch (field) {
    case 'care-plan-goal-state':
      return isGoalDue(entry, view)
    case 'review-earlier-decisions':
      return decidedBefore(view, entry) !== undefined
    case 'person-regulated-as':
    case 'person-regulated-level':
      return mayAdvise(entry, view)
    default:
      return true
  }
}
