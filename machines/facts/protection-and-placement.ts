import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { lastDayOf } from './dates'
import { placesOfOfficers } from './immediate-safety'
import { restrainingMeasures, safetyMeasures } from './safety-measures'
import { fact } from './fact'

/** The placement is one with a parent, or with somebody else of the family or a friend. */
export const isPlacedWithFamily = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'placement-kind', 'with-parent', 'connected-person-foster-care')

/** The placement has begun, or no day is recorded of it. */
export const hasPlacementBegun = ({ answers, today }: CaseView): boolean => {
  const since = valueOf(answers, 'placement-since')
  return since === undefined || lastDayOf(since) <= today
}

/** A place that may take away a child's liberty by itself: it needs authority as a measure does. */
export const isSecurePlace = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'placement-kind', 'secure-or-other-court-ordered')

/** Whether safety measures are chosen, and whether one of them, or the place, may restrain the child (¶41, ¶43). */
export const measures = fact(['none', 'chosen', 'may-restrain'], (view) => {
  if (restrainingMeasures(view.answers).length > 0 || isSecurePlace(view)) return 'may-restrain'
  return safetyMeasures(view.answers).length > 0 ? 'chosen' : 'none'
})

/** Whether the planned placement lies outside the authority's area, and so needs approval (¶42, regulation 11). */
export const outOfArea = fact(['undecided', 'own-area', 'adjoining-area', 'at-a-distance'], ({ answers }) => {
  switch (valueOf(answers, 'placement-area')) {
    case 'own-area':
      return 'own-area'
    case 'adjoining-area':
      return 'adjoining-area'
    case 'at-a-distance':
    case 'outside-england-and-wales':
      return 'at-a-distance'
    default:
      return 'undecided'
  }
})

/** On a ward, with no placement on record that the child would go back to. A ward sees to what a doctor or nurse is needed for (¶25). */
export const isOnAWard = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined && isOneOf(answers, 'place-tonight', 'hospital')

/** Places of which nobody is a child's carer: where adults live, where no child is placed, and where no answer fits (¶7, ¶45). */
const placesWithoutCarer = [
  'bed-and-breakfast',
  'own-tenancy',
  'hostel-or-shared-house',
  'asylum-support-accommodation',
  'safe-house',
  'somewhere-else'
] as const

/**
 * Notes, for a copy that is not told where the child lives, that “somewhere else” may be with the family. It reads one for the other, and keeps
 * the ordinary words.
 */
const isAsItReads = ({ answers }: CaseView): boolean => {
  if (isOneOf(answers, 'place-tonight', 'somewhere-else')) valueOf(answers, 'placement-address')
  return true
}

/** Tonight the child is on a ward, or in such a place, and no placement is recorded. Who cares for the child there is whoever is named. */
export const isWhereNobodyCares = (view: CaseView): boolean =>
  isOnAWard(view) ||
  (valueOf(view.answers, 'placement-kind') === undefined &&
    isOneOf(view.answers, 'place-tonight', ...placesWithoutCarer) &&
    isAsItReads(view))

/** Tonight the child is missing, or where nobody places a child (on a ward, in a cell, at a port), and no placement is recorded. */
export const isPlacedNowhereYet = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined &&
  isOneOf(answers, 'place-tonight', 'hospital', ...placesOfOfficers, 'missing')
