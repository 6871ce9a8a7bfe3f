import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, type ItemOf } from '../../case-file/read'
import { addMonths, lastDayOf } from '../../facts/dates'
import { isSameName } from '../../facts/same-name'
import { isReferralStanding, isSuspected, isWorried } from '../../facts/suspicion'
import { isNotToBeTold } from './not-to-be-told'
import { isContactToFear } from '../plans/contact-to-fear'

/** A brother, sister or other child connected with this one. */
export type OtherChild = ItemOf<'siblings-and-other-children'>

/** Whether the other child is this child’s own. */
export const isOwnChild = (child: OtherChild): boolean =>
  fieldOf(child, 'connected-child-relation') === 'own-child'

const worryOf = (child: OtherChild) => fieldOf(child, 'connected-child-worry')
const toldOf = (child: OtherChild) => fieldOf(child, 'connected-child-safeguarding')
const referralOf = (child: OtherChild) => fieldOf(child, 'connected-child-own-referral')
const hasOwnReferral = (child: OtherChild) => ['made', 'being-made'].includes(referralOf(child) ?? '')

/** Not found yet, and looked for by the police; who was referred, or is of no worry, is not waited for. */
export const isNotFound = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  (referralOf(child) === 'not-found-police-looking' ||
    (toldOf(child) === 'not-found-police-looking' && !hasOwnReferral(child)))

/** Outside the UK, where no authority here can be told and going to an embassy may put the child in danger (¶30). */
const isOverseas = (child: OtherChild): boolean =>
  referralOf(child) === 'overseas-take-advice' ||
  (['overseas-take-advice', 'overseas-advice-taken'].includes(toldOf(child) ?? '') && !hasOwnReferral(child))

const isBrotherOrSister = (child: OtherChild): boolean =>
  ['brother-or-sister', 'half-or-step-brother-or-sister'].includes(
    fieldOf(child, 'connected-child-relation') ?? ''
  )

/** Whether the other child may be one of those of whom it was said that there are others who may be victims (¶19, ¶20). */
export const mayBeAVictim = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  // Of whom there was a worry, or who was there too, it was looked at.
  (referralOf(child) !== 'not-suspected' || worryOf(child) === 'worry' || wasWithTheChild(child))

/**
 * A brother or sister, half or step too, who may be looked after as well: none who is overseas, whom nobody has found,
 * or from whom this child is to be kept (Children Act 1989, section 22C(8); ¶30).
 */
export const isBrotherOrSisterHere = (child: OtherChild, view: CaseView): boolean =>
  isBrotherOrSister(child) &&
  !isOverseas(child) &&
  !isNotFound(child) &&
  // Nobody lives with whom they must not be told of: a copy that is not given their names goes by the rest (¶23).
  ifDisclosed(view, () => isNotToBeTold(fieldOf(child, 'connected-child-name') ?? '', view.answers)) !==
    true &&
  !itemsOf(view.answers, 'family-contacts').some(
    (contact) =>
      isContactToFear(contact, view) &&
      isSameName(fieldOf(contact, 'contact-who'), fieldOf(child, 'connected-child-name'))
  )

/**
 * Whether the other child is to have a referral of their own, as far as what is said of them goes: one is begun or still to be made, or there is
 * a worry, or it may be that somebody has to worry. This child’s own is none for being a baby of theirs: only where there is a worry (¶19, ¶20).
 */
export function isToBeReferred(child: OtherChild, view: CaseView): boolean {
  // Who is not found is looked for first; who is overseas is a matter for advice.
  if (isNotFound(child) || isOverseas(child)) return false
  const [own, worry] = [referralOf(child), worryOf(child)]
  if (own === 'being-made') return true
  if (own !== undefined && own !== 'not-yet') return false
  if (worry === 'worry') return true
  if (isOwnChild(child)) return false
  return own === 'not-yet' || ((isSuspected(view) || isReferralStanding(view)) && worry !== 'no-worry')
}

/** That there is a worry about another child: what was done while it was still being found out was done of less (¶19, ¶20). */
export const worriesByChild = ({ answers }: CaseView): ReadonlyMap<string, readonly string[]> =>
  new Map(
    itemsOf(answers, 'siblings-and-other-children').flatMap((child) =>
      worryOf(child) === 'worry' ? [[child.id, [`${child.id} worry`]] as const] : []
    )
  )

/** Lived, travelled or was exploited with the child, or is the child’s own. */
const wasWithTheChild = (child: OtherChild) =>
  [
    'own-child',
    'same-address-before-care',
    'same-address-now',
    'travelled-together',
    'exploited-together'
  ].includes(fieldOf(child, 'connected-child-relation') ?? '')

/** Who lived, travelled or was exploited with a child who may have been trafficked may be at the same risk, and so may that child’s own child (¶20). */
const isAtTheSameRisk = (child: OtherChild, view: CaseView) => isWorried(view) && wasWithTheChild(child)

/**
 * Nobody worried about the other child, and now it is suspected that this one was trafficked: whoever was with them, or is a brother or
 * sister, is looked at with that in mind, until it is said whether they have a referral of their own (¶20). That a baby of this child has none yet
 * says nothing: it is referred only where there is a worry.
 */
const isToBeLookedAtAgain = (child: OtherChild, view: CaseView): boolean =>
  worryOf(child) === 'no-worry' &&
  (referralOf(child) === undefined || (isOwnChild(child) && referralOf(child) === 'not-yet')) &&
  !isOverseas(child) &&
  (wasWithTheChild(child) || isBrotherOrSister(child)) &&
  (isSuspected(view) || isReferralStanding(view))

/** They were with the child before, or are kin: who lives with the child now may have come to the same foster home from elsewhere. */
const mayHaveSharedIt = (child: OtherChild) =>
  !isOwnChild(child) &&
  fieldOf(child, 'connected-child-relation') !== 'same-address-now' &&
  (wasWithTheChild(child) || isBrotherOrSister(child))

/**
 * Others of whom it is said that they were exploited together with the child, or who were with the child, or are a brother or sister, and have a
 * referral of their own: what is suspected of them may be so of this child (¶19, ¶20).
 */
export const exploitedWithTheChild = ({ answers }: CaseView): readonly string[] =>
  itemsOf(answers, 'siblings-and-other-children').flatMap((child) => {
    // That they are referred is news of those of whom it was said before.
    if (mayHaveSharedIt(child) && hasOwnReferral(child)) return [child.id, `${child.id} referred`]
    return fieldOf(child, 'connected-child-relation') === 'exploited-together' ? [child.id] : []
  })

/** For how many months after it a time missing has a child’s own child looked at again: one of long before may be older than the baby. */
const monthsLookedAtAgain = 12

/** The times missing in which a child’s own child may have been there. */
const episodesOfLate = (view: CaseView): readonly string[] =>
  itemsOf(view.answers, 'missing-episodes').flatMap((episode) => {
    const on = fieldOf(episode, 'missing-returned-on') ?? fieldOf(episode, 'missing-since')
    const isOpen = fieldOf(episode, 'missing-returned') !== 'yes'
    return isOpen || on === undefined || addMonths(lastDayOf(on), monthsLookedAtAgain) >= view.today
      ? [episode.id]
      : []
  })

/**
 * What has the other child looked at again: that nobody worried before this one was suspected; and of this child’s own each time that this child was
 * missing, whatever was said, told or decided before it, since the baby may have been there too (¶20, ¶39).
 */
export function lookedAtAgainFor(child: OtherChild, view: CaseView): readonly string[] {
  const mayHaveBeenThere =
    isOwnChild(child) && !isOverseas(child) && (isSuspected(view) || isReferralStanding(view))
  const missing = mayHaveBeenThere ? ifDisclosed(view, () => episodesOfLate(view)) : undefined
  return [
    ...(isToBeLookedAtAgain(child, view) ? [child.id] : []),
    ...(missing ?? []).map((episode) => `${child.id} in ${episode}`)
  ]
}

/** Of those, all are this child’s own. */
export function areOwnToBeLookedAtAgain(view: CaseView): boolean {
  const again = itemsOf(view.answers, 'siblings-and-other-children').filter(
    (child) => lookedAtAgainFor(child, view).length > 0
  )
  return again.length > 0 && again.every(isOwnChild)
}

/** There is a worry about the child, or nobody has said that there is none, and whoever must protect them has not been told (¶20). */
export const isToBeToldOf = (child: OtherChild, view: CaseView): boolean =>
  (['worry', 'still-finding-out'].includes(worryOf(child) ?? '') ||
    (worryOf(child) === undefined && isAtTheSameRisk(child, view))) &&
  !isOverseas(child) &&
  !['done', 'being-done', 'not-found-police-looking'].includes(toldOf(child) ?? '')

/** The child is a parent, and no more is known than that, or their own child is not overseas, where nobody here could see to what that child needs. */
export function mayHaveOwnChildHere(view: CaseView): boolean {
  const own = itemsOf(view.answers, 'siblings-and-other-children').filter(isOwnChild)
  return own.length > 0
    ? own.some((child) => !isOverseas(child))
    : isOneOf(view.answers, 'has-children-of-their-own', 'yes')
}

/** The child is overseas and nobody has taken advice yet on how they can be protected. */
export const isAdviceOnOverseasOpen = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  (toldOf(child) === 'overseas-take-advice' ||
    (referralOf(child) === 'overseas-take-advice' &&
      !['done', 'being-done', 'overseas-advice-taken'].includes(toldOf(child) ?? '')))
