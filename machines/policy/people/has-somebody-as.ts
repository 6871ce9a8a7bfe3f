import type { Role } from '../../../content/roles'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { nameOfContact, waitsForAssessment } from '../../facts/contact'
import { isSameName } from '../../facts/same-name'
import { peopleNow } from '../../facts/people-now'
import { interpretersNotUsed, peopleKeptAway } from '../danger/kept-away'
import { isInterpreterLinked } from '../danger/unchecked-interpreter'

/** People who have a part around the child today. Somebody who has left, or is a danger to the child, has no part (¶23, ¶30). */
function peopleWithAPart(view: CaseView) {
  const away = peopleKeptAway(view)
  return peopleNow(view).filter(({ id }) => !away.has(id))
}

/** Whether a post is filled today: the person whom the answer names is still there, and is no danger to the child (¶24, ¶30). */
export const isFilled = (named: string | undefined, view: CaseView): boolean =>
  named !== undefined && peopleWithAPart(view).some(({ id }) => id === named)

/** The answer names somebody who is no longer there, or who is a danger to the child. */
export const isNamedInVain = (named: string | undefined, view: CaseView): boolean =>
  named !== undefined && !isFilled(named, view)

/**
 * The answer names somebody of the family with whom contact waits until it was assessed: until then they sit beside the child nowhere (¶30). A copy that is
 * not told of the contact goes by the rest.
 */
export const isNamedWhileContactWaits = (named: string | undefined, view: CaseView): boolean =>
  isToldThat(view, () => {
    const person = itemsOf(view.answers, 'people').find(({ id }) => id === named)
    return (
      person !== undefined &&
      itemsOf(view.answers, 'family-contacts').some(
        (contact) =>
          waitsForAssessment(contact) && isSameName(nameOfContact(contact), fieldOf(person, 'person-name'))
      )
    )
  })

/**
 * Whether somebody has a part around the child today: named under the question for it, or entered among the people with its role. Somebody
 * who is entered among the people is not asked for again.
 */
export function hasSomebodyAs(role: Role, question: QuestionId | undefined, view: CaseView): boolean {
  const named = question === undefined ? undefined : valueOf(view.answers, question)
  return peopleWithAPart(view).some(
    (person) => person.id === named || fieldOf(person, 'person-role') === role
  )
}

/**
 * Whoever has the role of interpreter around the child today, and may be right for this child: never one from whom the child is kept, nor one who must not
 * interpret again. Where that was answered of somebody without a name, it may be any of them (¶26).
 */
export function interpretersOnRecord(view: CaseView): readonly string[] {
  if (isInterpreterLinked(view)) return []
  const notUsed = interpretersNotUsed(view.answers).map(({ id }) => id)
  return peopleWithAPart(view).flatMap((person) =>
    fieldOf(person, 'person-role') === 'interpreter' && !notUsed.includes(person.id) ? [person.id] : []
  )
}

/** The record shows that somebody had this part around the child, and nobody has it now. False for a part that nobody ever had (¶24). */
export const hasNobodyLeftAs = (role: Role, question: QuestionId | undefined, view: CaseView): boolean =>
  !hasSomebodyAs(role, question, view) &&
  ((question !== undefined && valueOf(view.answers, question) !== undefined) ||
    itemsOf(view.answers, 'people').some((person) => fieldOf(person, 'person-role') === role))

/** Whoever made the referral is not there any more, and no other first responder is: what the Home Office writes or asks reaches nobody (¶20, ¶31). */
export const isFirstResponderGone = (view: CaseView): boolean =>
  hasNobodyLeftAs('first-responder', 'referral-first-responder', view)
