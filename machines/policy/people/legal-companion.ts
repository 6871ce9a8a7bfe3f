import type { Role } from '../../../content/roles'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { ageChallenge, foundByAssessment } from '../../facts/case-details'
import { isSecurePlace } from '../../facts/protection-and-placement'
import { peopleNow } from '../../facts/people-now'
import { isFacingPoliceOrCourt, isRemanded } from '../accusations/accused'
import { whoCares } from './who-has-the-child'

/**
 * Roles of somebody who may be the child's worker or have the child. The role of a relative does not say whether the child lives with them.
 */
const mayGoAlong: readonly Role[] = ['social-worker', 'carer', 'key-worker', 'relative', 'parent']

/** The matters that lawyers are met about: those in which support is needed, and each matter that is entered. */
const legalMatters = ({ answers }: CaseView) => [
  ...(valueOf(answers, 'legal-support-needed') ?? []),
  ...itemsOf(answers, 'legal-arrangements').map((item) => fieldOf(item, 'legal-matter'))
]

/** A court holds the child in a secure place by a remand: the other side there is the prosecution, and not the authority (¶33). */
const isHeldByARemand = (view: CaseView): boolean => isRemanded(view) && isSecurePlace(view)

/**
 * The authority is, or may be, the other side: in family proceedings, where a court is asked to allow taking liberty away, and where what its own age assessment found is challenged. A doubt
 * that only the Home Office has is neither, nor is a remand. What the child tells a lawyer there is not for the authority's social worker to hear, and ¶33
 * speaks of other proceedings.
 */
const isAgainstTheAuthority = (matter: string | undefined, view: CaseView): boolean =>
  matter === 'family-proceedings' ||
  (matter === 'deprivation-of-liberty' && !isHeldByARemand(view)) ||
  (matter === 'dispute-about-age' &&
    ageChallenge.of(view) === 'raised' &&
    foundByAssessment(view) !== undefined)

/** The authority may be the other side in one of the child’s legal matters. */
export const mayAuthorityBeOtherSide = (view: CaseView): boolean =>
  legalMatters(view).some((matter) => isAgainstTheAuthority(matter, view))

/**
 * The authority may be the other side in every one of the child's legal matters. Then being there without the social worker does not mean
 * that the child was alone. Lawyers are met about an accusation too, though nobody has listed it as a legal matter.
 */
export const isAuthorityOtherSideThroughout = (view: CaseView): boolean =>
  mayAuthorityBeOtherSide(view) &&
  legalMatters(view).every((matter) => isAgainstTheAuthority(matter, view)) &&
  !isFacingPoliceOrCourt(view)

/**
 * Whether somebody is named to go to lawyers with the child who is neither the social worker nor a carer of the child. An interpreter or an
 * advocate has another part there, and takes the place of neither (¶33). An adult takes along whom they want. Where the authority may be
 * the other side, it may have to be somebody else.
 */
export const isCompanionOfAnotherPart = (view: CaseView): boolean =>
  isChild(view) &&
  !mayAuthorityBeOtherSide(view) &&
  (['legal-meetings-companion', 'legal-meetings-stand-in'] as const).some((question) => {
    const named = peopleNow(view).find(({ id }) => id === valueOf(view.answers, question))
    const role = named === undefined ? undefined : fieldOf(named, 'person-role')
    if (role === undefined || mayGoAlong.includes(role)) return false
    return ifDisclosed(view, () => whoCares(view).some(({ id }) => id === named?.id)) === false
  })
