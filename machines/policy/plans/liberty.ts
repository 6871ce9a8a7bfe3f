import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isPast } from '../../facts/dates'
import { isSecurePlace, measures } from '../../facts/protection-and-placement'
import { restrainingMeasures } from '../../facts/safety-measures'
import { hasLeftThePlacement } from './former-placement'

/** No measure restrains, but the place may. */
const isByPlacementAlone = (view: CaseView): boolean =>
  restrainingMeasures(view.answers).length === 0 && isSecurePlace(view)

const isInSecurePlace = (view: CaseView): boolean => isSecurePlace(view) && !hasLeftThePlacement(view)

/**
 * Measures, or the place where the child is or is to be, may take liberty away, and nobody says that they do not (ECHR article 5). For a
 * secure place a “no” does not count: it may have been said of the measures before it.
 */
const mayNeedAuthority = (view: CaseView): boolean =>
  measures.of(view) === 'may-restrain' &&
  (isInSecurePlace(view) ||
    !(isByPlacementAlone(view) || isOneOf(view.answers, 'liberty-may-be-deprived', 'no')))

/**
 * The authority keeps the child in a secure place by its own decision. For how long it may is for a lawyer to say: asked today, it is no
 * breach yet.
 */
const isSecurePlaceByOwnDecision = (view: CaseView): boolean =>
  isOneOf(view.answers, 'liberty-authority', 'authoritys-own-decision') && isByPlacementAlone(view)

/**
 * Nothing is known to authorise that liberty is taken away. For a secure place nobody has to say first that it may be: it is asked about
 * today.
 */
export const isAuthorityToBeSettled = (view: CaseView): boolean =>
  mayNeedAuthority(view) &&
  (isOneOf(view.answers, 'liberty-may-be-deprived', 'yes', 'not-sure') || isInSecurePlace(view)) &&
  (valueOf(view.answers, 'liberty-authority') === undefined ||
    isOneOf(view.answers, 'liberty-authority', 'nothing-yet', 'court-asked') ||
    isSecurePlaceByOwnDecision(view))

/** Liberty may be taken away, and what is named as authority for it authorises nothing. */
export const isWithoutAuthority = (view: CaseView): boolean =>
  mayNeedAuthority(view) &&
  isOneOf(view.answers, 'liberty-authority', 'parents-consent-alone', 'authoritys-own-decision') &&
  !isSecurePlaceByOwnDecision(view)

/** The past days of legal matters on which a court's order may have ended. */
const ordersPerhapsOver = ({ answers, today }: CaseView): readonly string[] =>
  itemsOf(answers, 'legal-arrangements').flatMap((matter) => {
    const on = fieldOf(matter, 'legal-matter-next-date')
    const isOfIt = ['family-proceedings', 'other-legal-matter'].includes(
      fieldOf(matter, 'legal-matter') ?? ''
    )
    return on !== undefined && isOfIt && isPast(on, today) ? [`${matter.id} over on ${on.date}`] : []
  })

/** A court's order authorises it, for as long as the order lasts. Each day on which the order may have ended asks for its end anew. */
export const ordersToKnowTheEndOf = (view: CaseView): readonly string[] =>
  mayNeedAuthority(view) && isOneOf(view.answers, 'liberty-authority', 'court-order')
    ? ["by a court's order", ...ordersPerhapsOver(view)]
    : []
