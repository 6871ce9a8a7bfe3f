import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { placesOfOfficers } from './immediate-safety'
import { restrainingMeasures, safetyMeasures } from './safety-measures'
import { fact } from './fact'

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

/** The placement is one with a parent: nobody approves or registers that home as one of carers (regulations 15 to 18). */
export const isPlacedWithParent = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'placement-kind', 'with-parent')

/** Tonight the child is missing, or where nobody places a child (on a ward, in a cell, at a port), and no placement is recorded. */
export const isPlacedNowhereYet = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined &&
  isOneOf(answers, 'place-tonight', 'hospital', ...placesOfOfficers, 'missing')

/** The authority of the area was told, as somebody has recorded, in time or late. */
export const isAreaAuthorityTold = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'area-authority-told', 'notified', 'consulted-with-the-care-plan', 'told-late')
