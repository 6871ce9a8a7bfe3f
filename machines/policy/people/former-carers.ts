import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, type ItemOf } from '../../case-file/read'
import { parentsOf } from '../../facts/contact'
import { hasMovedOn } from '../plans/moved-on'
import { briefingsGiven, isSincePlacement } from '../plans/placement'
import { isSamePerson } from './same-person'
import { peopleNow } from './people-now'
import { isCarer, namedAmong, responsibleNow } from './carers'

type Person = ItemOf<'people'>

/** They were told what a carer must know since the placement began: it was for this one (¶44). */
const isBriefedHere = (person: Person, view: CaseView): boolean =>
  briefingsGiven(view).some((briefing) => {
    const told = fieldOf(briefing, 'briefing-of')
    return told !== undefined && isSincePlacement(briefing, view) && isSamePerson(told, person.id, view)
  })

/** Those who are recorded as caring for the child without an end, and of whom nothing says that it is in this placement. */
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
  responsibleNow(view) !== undefined || isOneOf(view.answers, 'placement-kind', 'with-parent')

/** The same without the parents, of whom nobody says that they are of a placement. */
const othersNotKnownHere = (view: CaseView): readonly Person[] =>
  carersNotKnownHere(view).filter((person) => namedAmong(parentsOf(view), [person]).length === 0)

/**
 * That it is who has the child since the move, and nobody who was left standing from before it: who answers for the child has no day. They were
 * told what a carer must know since, or the child is with a parent and nobody else is named.
 */
const isKnownSinceTheMove = (view: CaseView): boolean => {
  const isAtHome = isOneOf(view.answers, 'placement-kind', 'with-parent')
  const responsible = responsibleNow(view)
  if (responsible === undefined) return isAtHome
  return peopleNow(view).some(
    (person) =>
      isSamePerson(responsible, person.id, view) &&
      (isBriefedHere(person, view) || (isAtHome && namedAmong(parentsOf(view), [person]).length > 0))
  )
}

/**
 * Carers and key workers who may be of the placement from which the child has moved on: somebody else is known to have the child since. The
 * other of a couple, and those on the same shift, may be among them, so that they are told apart, and left out of nothing (¶23, ¶39).
 */
export const carersPerhapsOfBefore = (view: CaseView): readonly Person[] =>
  hasMovedOn(view) && isKnownSinceTheMove(view) ? othersNotKnownHere(view) : []

/** Carers and key workers of whom nothing says, since the child moved on, that they are where the child is now: nobody tells them where that is (¶23). */
export const carersNotSaidToBeHere = (view: CaseView): readonly Person[] => {
  if (!hasMovedOn(view)) return []
  return isKnownWhoHasTheChild(view) ? othersNotKnownHere(view) : carersNotKnownHere(view)
}

/**
 * After a move somebody has to say until when a carer was there: one beside whoever is named, or where nobody is named, one of several.
 */
export const isACarerToBeEnded = (view: CaseView): boolean =>
  carersNotSaidToBeHere(view).length > (isKnownWhoHasTheChild(view) ? 0 : 1)
