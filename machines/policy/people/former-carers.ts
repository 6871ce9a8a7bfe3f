import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, type ItemOf } from '../../case-file/read'
import { parentsOf } from '../../facts/contact'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { peopleNow } from '../../facts/people-now'
import { hasMovedOn } from '../placement/moved-on'
import { briefingsGiven, isSincePlacement } from '../placement/placement'
import { isSamePerson } from '../names/same-person'
import { isCarer, namedAmong, responsibleNow } from './carers'

type Person = ItemOf<'people'>

/** This person was told what a carer must know since the placement began, so the briefing was for this placement (¶44). */
const isBriefedHere = (person: Person, view: CaseView): boolean =>
  briefingsGiven(view).some((briefing) => {
    const told = fieldOf(briefing, 'briefing-of')
    return told !== undefined && isSincePlacement(briefing, view) && isSamePerson(told, person.id, view)
  })

/** People recorded as caring for the child, without an end date, whom nothing connects with this placement. */
const carersNotKnownHere = (view: CaseView): readonly Person[] => {
  const responsible = responsibleNow(view)
  return peopleNow(view).filter(
    (person) =>
      isCarer(person) &&
      !(responsible !== undefined && isSamePerson(responsible, person.id, view)) &&
      !isBriefedHere(person, view)
  )
}

/** It is recorded who has the child since the move: somebody is named as responsible, or the child is with a parent. */
const isKnownWhoHasTheChild = (view: CaseView): boolean =>
  responsibleNow(view) !== undefined || isPlacedWithParent(view)

/** `carersNotKnownHere` without the parents: nobody says of a parent that they belong to a placement. */
const othersNotKnownHere = (view: CaseView): readonly Person[] =>
  carersNotKnownHere(view).filter((person) => namedAmong(parentsOf(view), [person]).length === 0)

/**
 * Whether the person responsible for the child is known to have the child since the move. That answer has no day, so the name may be left
 * over from before. It is known where they were told since what a carer must know. It is also known where the child is with a parent, and
 * nobody else is named.
 */
const isKnownSinceTheMove = (view: CaseView): boolean => {
  const isAtHome = isPlacedWithParent(view)
  const responsible = responsibleNow(view)
  if (responsible === undefined) return isAtHome
  return peopleNow(view).some(
    (person) =>
      isSamePerson(responsible, person.id, view) &&
      (isBriefedHere(person, view) || (isAtHome && namedAmong(parentsOf(view), [person]).length > 0))
  )
}

/**
 * Carers and key workers who may belong to the placement that the child has left: somebody else is known to have the child since. The
 * partner of today's carer, and colleagues on the same shift, may be among them. So somebody tells them apart, and until then they are left
 * out of nothing (¶23, ¶39).
 */
export const carersPerhapsOfBefore = (view: CaseView): readonly Person[] =>
  hasMovedOn(view) && isKnownSinceTheMove(view) ? othersNotKnownHere(view) : []

/**
 * Carers and key workers of whom nothing says, since the child moved on, that they are where the child is now. Nobody tells them where that
 * is (¶23).
 */
export const carersNotSaidToBeHere = (view: CaseView): readonly Person[] => {
  if (!hasMovedOn(view)) return []
  return isKnownWhoHasTheChild(view) ? othersNotKnownHere(view) : carersNotKnownHere(view)
}

/**
 * After a move somebody has to record until when a former carer was there. Where it is known who has the child, any other carer calls for
 * it. Where it is not known, several carers do.
 */
export const isACarerToBeEnded = (view: CaseView): boolean =>
  carersNotSaidToBeHere(view).length > (isKnownWhoHasTheChild(view) ? 0 : 1)

/** The child is with somebody of the family or a friend, and a relative stands among the people: it may be they who have the child. */
const mayBeWithARelative = (view: CaseView): boolean =>
  isOneOf(view.answers, 'placement-kind', 'connected-person-foster-care') &&
  peopleNow(view).some((person) => fieldOf(person, 'person-role') === 'relative')

/** The child is in a home of another kind than a family's: whoever fostered the child before is not who looks after them there. */
const isOutOfFosterCare = (view: CaseView): boolean =>
  isOneOf(
    view.answers,
    'placement-kind',
    'childrens-home',
    'supported-accommodation',
    'specialist-trafficking-setting',
    'secure-or-other-court-ordered',
    'other-registered'
  )

/**
 * Carers of whom a child is told only that they have looked after the child: they may belong to the placement before. One alone is taken for
 * the carer of today, unless a relative may be, or no carer fosters where the child is.
 */
export const carersPerhapsLeft = (view: CaseView): readonly Person[] => {
  const notSaid = carersNotSaidToBeHere(view)
  return isACarerToBeEnded(view) || mayBeWithARelative(view)
    ? notSaid
    : notSaid.filter((person) => isOutOfFosterCare(view) && fieldOf(person, 'person-role') === 'carer')
}
