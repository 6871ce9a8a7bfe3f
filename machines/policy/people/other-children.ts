import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isInContact, nameOfContact, waitsForAssessment } from '../../facts/contact'
import { addMonths, lastDayOf } from '../../facts/dates'
import { isUnsafeByAnotherChild } from '../../facts/immediate-safety'
import { isSameName } from '../../facts/same-name'
import { isSuspectedOrReferred, isWorried } from '../../facts/suspicion'
import { isNotToBeTold } from '../danger/not-to-be-told'
import { isContactToFear } from '../danger/contact-to-fear'

/** A brother, sister or other child connected with this one. */
export type OtherChild = ItemOf<'siblings-and-other-children'>

/** Whether the other child is this child’s own. */
export const isOwnChild = (child: OtherChild): boolean =>
  fieldOf(child, 'connected-child-relation') === 'own-child'

const worryOf = (child: OtherChild) => fieldOf(child, 'connected-child-worry')
const toldOf = (child: OtherChild) => fieldOf(child, 'connected-child-safeguarding')
const referralOf = (child: OtherChild) => fieldOf(child, 'connected-child-own-referral')
const hasOwnReferral = (child: OtherChild) => ['made', 'being-made'].includes(referralOf(child) ?? '')

/**
 * The other child is not found yet, and the police are looking. A child who was referred, or about whom there is no worry, is not waited
 * for.
 */
export const isNotFound = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  (referralOf(child) === 'not-found-police-looking' ||
    (toldOf(child) === 'not-found-police-looking' && !hasOwnReferral(child)))

/** Somebody worries about the other child, or is still finding out. */
export const isWorriedAbout = (child: OtherChild): boolean =>
  ['worry', 'still-finding-out'].includes(worryOf(child) ?? '')

/** The other child is said to be overseas with nothing to worry about, and somebody worries all the same: advice is still to be taken. */
const isOverseasWithWorry = (child: OtherChild): boolean =>
  toldOf(child) === 'overseas-no-worry' && isWorriedAbout(child) && !hasOwnReferral(child)

/** The other child is outside the UK. No authority here can be told, and going to an embassy may put the child in danger (¶30). */
const isOverseas = (child: OtherChild): boolean =>
  referralOf(child) === 'overseas-take-advice' ||
  isOverseasWithWorry(child) ||
  (['overseas-take-advice', 'overseas-advice-taken'].includes(toldOf(child) ?? '') && !hasOwnReferral(child))

const isBrotherOrSister = (child: OtherChild): boolean =>
  ['brother-or-sister', 'half-or-step-brother-or-sister'].includes(
    fieldOf(child, 'connected-child-relation') ?? ''
  )

/** Whether the other child may be one of the other victims that an answer says there may be (¶19, ¶20). */
export const mayBeAVictim = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  // “Not suspected” still counts where there was a worry, or where the other child was there too: then somebody looked at it.
  (referralOf(child) !== 'not-suspected' || worryOf(child) === 'worry' || wasWithTheChild(child))

/** Nobody who is overseas, or who is not found. */
export const mayBeHere = (child: OtherChild): boolean =>
  !isOverseas(child) && toldOf(child) !== 'overseas-no-worry' && !isNotFound(child)

/** Nor anybody from whom this child is to be kept (¶30). */
const mayBeTogether = (child: OtherChild, view: CaseView): boolean =>
  mayBeHere(child) &&
  // The child does not live with somebody who must not be told where the child is. A copy that is not given these names goes by the rest
  // (¶23).
  !isToldThat(view, () => isNotToBeTold(fieldOf(child, 'connected-child-name') ?? '', view.answers)) &&
  !itemsOf(view.answers, 'family-contacts').some(
    (contact) =>
      isContactToFear(contact, view) &&
      isSameName(fieldOf(contact, 'contact-who'), fieldOf(child, 'connected-child-name'))
  )

/** A brother or sister, also half or step, who may be looked after as well (Children Act 1989, section 22C(8)). */
export const isBrotherOrSisterHere = (child: OtherChild, view: CaseView): boolean =>
  isBrotherOrSister(child) && mayBeTogether(child, view)

/**
 * How the other child is related is not established, and the two are in touch. A doubt about kinship parts nobody with whom contact need not wait (¶29, ¶30). No copy that is not told of the
 * contact is told of it.
 */
export const mayBeBrotherOrSisterHere = (child: OtherChild, view: CaseView): boolean =>
  fieldOf(child, 'connected-child-relation') === 'not-established' &&
  isToldThat(view, () =>
    itemsOf(view.answers, 'family-contacts').some(
      (contact) =>
        isInContact(contact) &&
        !waitsForAssessment(contact) &&
        fieldOf(contact, 'contact-involvement') !== 'still-finding-out' &&
        isSameName(nameOfContact(contact), fieldOf(child, 'connected-child-name'))
    )
  ) &&
  mayBeTogether(child, view)

/**
 * Something recorded places the other child in this country: an authority here protects them or was told, or they are referred. For a child
 * overseas the same question has answers of its own. Where they are is free text, and while nobody was told, or need be, it may be the
 * family’s home abroad (¶30).
 */
export const isKnownToBeHere = (child: OtherChild): boolean =>
  ['done', 'being-done'].includes(toldOf(child) ?? '') || hasOwnReferral(child)

/**
 * Whether the other child is to have a referral of their own, by what is recorded of them. One is begun or still to be made, or there is a
 * worry. Or nobody has ruled a worry out, while this child is suspected to be a victim or a referral stands. This child's own baby is
 * referred only where there is a worry (¶19, ¶20).
 */
export function isToBeReferred(child: OtherChild, view: CaseView): boolean {
  // A child who is not found is looked for first. For a child overseas, advice is taken.
  if (isNotFound(child) || isOverseas(child)) return false
  const [own, worry] = [referralOf(child), worryOf(child)]
  if (own === 'being-made') return true
  if (own !== undefined && own !== 'not-yet') return false
  if (worry === 'worry') return true
  if (isOwnChild(child)) return false
  return own === 'not-yet' || (isSuspectedOrReferred(view) && worry !== 'no-worry')
}

/**
 * The other children about whom there is a worry, as reasons. What was done while that was still being found out was done knowing less
 * (¶19, ¶20).
 */
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

/** Another child who was with this one, or is a brother or sister, and is not this child’s own. */
export const isCompanion = (child: OtherChild): boolean =>
  !isOwnChild(child) && (wasWithTheChild(child) || isBrotherOrSister(child))

/**
 * A child who lived, travelled or was exploited with one who may have been trafficked may be at the same risk. So may the child's own child
 * (¶20).
 */
const isAtTheSameRisk = (child: OtherChild, view: CaseView) => isWorried(view) && wasWithTheChild(child)

/**
 * Nobody worried about the other child, and now it is suspected that this child was trafficked. Another child who was with this one, or is
 * a brother or sister, is looked at with that in mind, until they have a referral of their own (¶20). “Not suspected for them” settles nothing by itself:
 * no answer has a day, and it may have been given while this child was only a doubt (¶19). Whoever looked since says that it is done. For this child's own
 * baby “not yet” settles nothing either: a baby is referred only where there is a worry.
 */
const isToBeLookedAtAgain = (child: OtherChild, view: CaseView): boolean =>
  worryOf(child) === 'no-worry' &&
  (referralOf(child) === undefined ||
    // Nobody looks each time at brothers and sisters who are at home abroad.
    (referralOf(child) === 'not-suspected' && toldOf(child) !== 'overseas-no-worry') ||
    (isOwnChild(child) && referralOf(child) === 'not-yet')) &&
  !isOverseas(child) &&
  (wasWithTheChild(child) || isBrotherOrSister(child)) &&
  isSuspectedOrReferred(view)

/**
 * The other child was with this one before, or is a brother or sister. Living at the same address now is not enough: the other child may
 * have come to the same foster home from elsewhere.
 */
const mayHaveSharedIt = (child: OtherChild) =>
  isCompanion(child) && fieldOf(child, 'connected-child-relation') !== 'same-address-now'

/**
 * Other children who were exploited together with this child. What is suspected of them may be so of this child (¶19, ¶20). The same goes
 * for those who were with this child, or are a brother or sister, and have a referral of their own.
 */
export const exploitedWithTheChild = ({ answers }: CaseView): readonly string[] =>
  itemsOf(answers, 'siblings-and-other-children').flatMap((child) => {
    // A referral is news even of a child who was recorded as exploited together before.
    if (mayHaveSharedIt(child) && hasOwnReferral(child)) return [child.id, `${child.id} referred`]
    return fieldOf(child, 'connected-child-relation') === 'exploited-together' ? [child.id] : []
  })

/**
 * For how many months after a time missing the child's own child is looked at again. A time missing from longer ago may have been before
 * the baby.
 */
const monthsLookedAtAgain = 12

/** The times missing at which the child's own child may have been there. */
const episodesOfLate = (view: CaseView): readonly string[] =>
  itemsOf(view.answers, 'missing-episodes').flatMap((episode) => {
    const on = fieldOf(episode, 'missing-returned-on') ?? fieldOf(episode, 'missing-since')
    const isOpen = fieldOf(episode, 'missing-returned') !== 'yes'
    return isOpen || on === undefined || addMonths(lastDayOf(on), monthsLookedAtAgain) >= view.today
      ? [episode.id]
      : []
  })

/**
 * Reasons to look at the other child again. One reason: nobody worried before this child was suspected to be a victim. For this child's own
 * child, each time that this child was missing is a reason, whatever was said, told or decided before it. The baby may have been there too
 * (¶20, ¶39).
 */
export function lookedAtAgainFor(child: OtherChild, view: CaseView): readonly string[] {
  const mayHaveBeenThere = isOwnChild(child) && !isOverseas(child) && isSuspectedOrReferred(view)
  const missing = mayHaveBeenThere ? ifDisclosed(view, () => episodesOfLate(view)) : undefined
  return [
    ...(isToBeLookedAtAgain(child, view) ? [child.id] : []),
    ...(missing ?? []).map((episode) => `${child.id} in ${episode}`)
  ]
}

/** All the children who are to be looked at again are this child's own. */
export function areOwnToBeLookedAtAgain(view: CaseView): boolean {
  const again = itemsOf(view.answers, 'siblings-and-other-children').filter(
    (child) => lookedAtAgainFor(child, view).length > 0
  )
  return again.length > 0 && again.every(isOwnChild)
}

/**
 * The people who must protect the other child have still to be told (¶20). There is a worry, or somebody is still finding out. Or nothing
 * is recorded of a worry about a child who may be at the same risk.
 */
export const isToBeToldOf = (child: OtherChild, view: CaseView): boolean =>
  (isWorriedAbout(child) || (worryOf(child) === undefined && isAtTheSameRisk(child, view))) &&
  !isOverseas(child) &&
  !['done', 'being-done', 'not-found-police-looking'].includes(toldOf(child) ?? '')

/**
 * The child may have a child of their own here: nothing is known but that they are a parent, or one of their children is not overseas.
 * Nobody here could see to what a child overseas needs.
 */
export const mayHaveOwnChildHere = (view: CaseView): boolean => {
  const own = ownChildrenHere(view)
  return own === true || (own !== false && own.length > 0)
}

/** The children of this child's own who are not overseas, by name of their entries; where none is entered, only whether there may be one. */
function ownChildrenHere({ answers }: CaseView): boolean | readonly string[] {
  const own = itemsOf(answers, 'siblings-and-other-children').filter(isOwnChild)
  return own.length > 0
    ? own.filter((child) => !isOverseas(child)).map(({ id }) => id)
    : isOneOf(answers, 'has-children-of-their-own', 'yes')
}

/**
 * The same, where entering the first of them is nothing new: whoever settled something of a child who was only said to exist enters them then. A second child calls
 * for it anew.
 */
export function anyOwnChildHere(view: CaseView): boolean | readonly string[] {
  const own = ownChildrenHere(view)
  return typeof own !== 'boolean' && own.length > 1 ? own.slice(1) : mayHaveOwnChildHere(view)
}

/**
 * Another child is why this one is not safe, and no other child with a worry is entered: nobody is told of that child by an entry, and they may be a victim
 * too (¶19, ¶20).
 */
export const isOtherChildThereToBeEntered = (view: CaseView): boolean =>
  !itemsOf(view.answers, 'siblings-and-other-children').some(isWorriedAbout) && isUnsafeByAnotherChild(view)

/** The child is a parent, and no other child is entered as theirs: whoever is, stands under another relation or nowhere (¶20). */
export const isOwnChildToBeEntered = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'has-children-of-their-own', 'yes') &&
  !itemsOf(answers, 'siblings-and-other-children').some(isOwnChild)

/**
 * It may be that this child was exploited, and all that is known of their own child is that there is one. Nobody can have taken that child to an authority yet:
 * it is done today, and the rest of the plan comes after it (¶20, ¶23).
 */
export const isOwnChildToBeTakenUp = (view: CaseView): boolean =>
  isOwnChildToBeEntered(view) && isWorried(view)

/**
 * A child of this child's own is entered, and the answer beside it does not say that there is one: it was given before the birth, or never. Most papers go by
 * that answer alone (¶20, ¶31).
 */
export const isOwnChildToBeAnswered = ({ answers }: CaseView): boolean =>
  !isOneOf(answers, 'has-children-of-their-own', 'yes') &&
  itemsOf(answers, 'siblings-and-other-children').some(isOwnChild)

/** The child is overseas and nobody has taken advice yet on how they can be protected. */
export const isAdviceOnOverseasOpen = (child: OtherChild): boolean =>
  worryOf(child) !== 'no-worry' &&
  (toldOf(child) === 'overseas-take-advice' ||
    isOverseasWithWorry(child) ||
    (referralOf(child) === 'overseas-take-advice' &&
      !['done', 'being-done', 'overseas-advice-taken'].includes(toldOf(child) ?? '')))
