import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { dayNotEntered, endsOn, nearEighteen, termsOf } from '../../case-file/reason'
import { isAdult, isChild, isWithinHalfAYearOf18 } from '../../facts/age'
import { addDays, firstDayOf, isPast, lastDayOf } from '../../facts/dates'
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

/** How many days before the last day of an order the lawyer is asked: a court has to be asked and to decide before it. */
const daysBeforeTheEnd = 28

const isByCourtsOrder = (view: CaseView): boolean => isOneOf(view.answers, 'liberty-authority', 'court-order')

/** The end of the order as it is entered: the next date of the legal matter of that name, the latest of several. */
const endOfOrder = ({ answers }: CaseView) =>
  itemsOf(answers, 'legal-arrangements')
    .flatMap((matter) => {
      const on = fieldOf(matter, 'legal-matter-next-date')
      return on !== undefined && fieldOf(matter, 'legal-matter') === 'deprivation-of-liberty' ? [on] : []
    })
    .sort((one, other) => lastDayOf(one).localeCompare(lastDayOf(other)))
    .at(-1)

/** The last day that the end of the order can mean: until it is past, nobody says that the order is over. */
const lastDayOfOrder = (view: CaseView): PlainDate | undefined => {
  const end = endOfOrder(view)
  return end === undefined ? undefined : lastDayOf(end)
}

/**
 * The court’s order that is on record cannot be read as holding today: the day entered as its last has passed; or it may have been made for
 * a child, and no day says that it holds of the adult (ECHR article 5).
 */
export function orderInDoubt(view: CaseView): 'order-over' | 'at-eighteen' | undefined {
  if (!isByCourtsOrder(view)) return undefined
  const last = lastDayOfOrder(view)
  if (last !== undefined && last >= view.today) return undefined
  if (isAdult(view)) return 'at-eighteen'
  return last === undefined ? undefined : 'order-over'
}

/** Somebody says that liberty may be taken away; or the place, or a court’s order that is named for it, says so by itself (¶43). */
const mayBeDeprived = (view: CaseView): boolean =>
  isOneOf(view.answers, 'liberty-may-be-deprived', 'yes', 'not-sure') ||
  isInSecurePlace(view) ||
  isByCourtsOrder(view)

/**
 * Nothing is known to authorise that liberty is taken away. For a secure place nobody has to say first that it may be: it is asked about
 * today.
 */
const isWithoutAnyAuthority = (view: CaseView): boolean =>
  valueOf(view.answers, 'liberty-authority') === undefined ||
  isOneOf(view.answers, 'liberty-authority', 'nothing-yet', 'court-asked') ||
  isSecurePlaceByOwnDecision(view)

/** It has to be settled today what authorises it. An order that has ended asks anew, whatever was settled before it. */
export function authorityToSettle(view: CaseView): boolean | readonly string[] {
  if (!mayNeedAuthority(view) || !mayBeDeprived(view)) return false
  if (isWithoutAnyAuthority(view)) return true
  const doubt = orderInDoubt(view)
  return doubt === undefined ? false : [`${doubt} ${lastDayOfOrder(view) ?? ''}`]
}

/**
 * The day is the last of an order that is over, and it is asked what authorises the measures after it. A hearing of a court that is only
 * asked ends nothing.
 */
export const isLastDayAskedAbout = (day: PlainDate, view: CaseView): boolean =>
  orderInDoubt(view) !== undefined && day === lastDayOfOrder(view) && authorityToSettle(view) !== false

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

/** The last day of the order may be near. One that is past is in doubt, and asked for otherwise. Of a month, the first day counts, so that nobody is asked too late. */
const endsSoon = (view: CaseView): readonly string[] => {
  const end = endOfOrder(view)
  return end !== undefined && firstDayOf(end) <= addDays(view.today, daysBeforeTheEnd)
    ? [endsOn.write(firstDayOf(end))]
    : []
}

/** Measures that restrain without a word of what they are: whoever uses one reads there what the order allows of it, and nowhere else (¶42–44). */
const withoutTerms = ({ answers }: CaseView): readonly string[] =>
  restrainingMeasures(answers).flatMap((measure) =>
    fieldOf(measure, 'measure-details') === undefined ? [termsOf.write(measure.id)] : []
  )

/** What authorises it was given for a child, who is soon an adult. */
const comesToEighteen = (view: CaseView): boolean =>
  mayBeDeprived(view) &&
  isOneOf(view.answers, 'liberty-authority', 'court-order', 'advice-says-none-needed') &&
  isChild(view) &&
  isWithinHalfAYearOf18(view)

/**
 * A court's order authorises it, for as long as the order lasts. Its last day is asked for until it is entered, and each day of another
 * matter on which it may have ended asks for it anew. Near that day, and near 18, the lawyer is asked what comes after.
 */
export function ordersToKnowTheEndOf(view: CaseView): readonly string[] {
  if (!mayNeedAuthority(view)) return []
  const eighteen = comesToEighteen(view) ? [nearEighteen] : []
  if (!isByCourtsOrder(view) || orderInDoubt(view) !== undefined) return eighteen
  const end =
    lastDayOfOrder(view) === undefined ? [dayNotEntered, ...ordersPerhapsOver(view)] : endsSoon(view)
  return [...eighteen, ...end, ...withoutTerms(view)]
}

/**
 * Which of these is asked. What was asked for 18 half a year before asks of no court: near the end of the order it is said too. The words
 * for both ask for terms where a measure has none.
 */
export function whatIsAskedOfTheOrder(
  view: CaseView
): 'before-eighteen' | 'ends-soon' | 'ends-soon-before-eighteen' | 'terms' | undefined {
  const isEnding = endsSoon(view).length > 0
  const holds = isByCourtsOrder(view) && orderInDoubt(view) === undefined
  if (comesToEighteen(view)) return isEnding && holds ? 'ends-soon-before-eighteen' : 'before-eighteen'
  if (lastDayOfOrder(view) === undefined) return undefined
  return isEnding ? 'ends-soon' : 'terms'
}
