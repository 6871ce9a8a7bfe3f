import type { coreAssessmentActions } from '../../../content/actions/core-assessment'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isUnderImmigrationControl, mayNotBeBritish } from '../../facts/case-details'
import {
  isInContact,
  isParent,
  isPartOfIt,
  isToHaveNoContact,
  nameOfContact,
  waitsForAssessment,
  type Contact as FamilyContact
} from '../../facts/contact'
import { isSameName } from '../../facts/same-name'
import { isWorried } from '../../facts/suspicion'
import { afterLastReview } from '../../policy/clock/since-review'
import { familyAtHome } from '../../policy/people/who-has-the-child'
import {
  exploitersPerhapsMeant,
  isContactToFear,
  isFoundSafe,
  isNamedAsExploiting,
  isStillFoundSafe,
  isToBeFoundAnew
} from '../../policy/danger/contact-to-fear'
import {
  contactGoesOn,
  isAmongThoseWhoAsk,
  isReturnNoLongerAssessed,
  isReturnToNobodySafe,
  isReturnToUnsafeReception,
  isReturnUnwished,
  parentsKeptAwayUnderAnOrder,
  safeButNotToReach,
  safeWhoMayCare
} from '../../policy/danger/family'
import {
  begunAgainstTheAnswer,
  heldBackByTheAnswer,
  isCaseworkerToBeFound,
  isFamilyForTheHomeOffice,
  tracedAgainstTheAnswer,
  waitsForTheHomeOffice
} from '../../policy/danger/new-contact'
import { isToBeFound } from '../../policy/plans/open-questions'
import { raisedBy, type ActionRules } from '../action'

const contacts = (view: CaseView) =>
  itemsOf(view.answers, 'family-contacts').map((contact) => ({
    id: contact.id,
    isParent: isParent(contact),
    now: fieldOf(contact, 'contact-now'),
    assessment: fieldOf(contact, 'contact-assessment'),
    isFoundSafe: () => isFoundSafe(contact, view),
    isToBeFoundAnew: () => isToBeFoundAnew(contact, view),
    isStillFoundSafe: () => isStillFoundSafe(contact, view),
    waitsForTheHomeOffice: () => waitsForTheHomeOffice(contact, view),
    plan: fieldOf(contact, 'contact-plan'),
    details: fieldOf(contact, 'contact-plan-details')
  }))
type Contact = ReturnType<typeof contacts>[number]

const isAssessed = ({ assessment }: Pick<Contact, 'assessment'>) =>
  assessment === 'assessed-safe' || assessment === 'assessed-not-safe'
const mayBeTraced = ({ now, plan, isFoundSafe }: Contact) =>
  plan === 'trace' || (now !== 'in-contact' && plan !== 'no-contact' && isFoundSafe())

/** The child is in touch with this person, and papers say that contact waits, or the child may be a victim. Somebody decides today (¶29, ¶30). */
function isInTouchWhileDoubted(contact: FamilyContact, view: CaseView): boolean {
  if (fieldOf(contact, 'contact-now') !== 'in-contact') return false
  const part = fieldOf(contact, 'contact-involvement')
  const isFoundOut = part === 'still-finding-out'
  // A part that nobody has asked about is no better known than one that somebody is finding out.
  if (waitsForAssessment(contact)) return isFoundOut || (part === undefined && isWorried(view))
  const isUnplanned = fieldOf(contact, 'contact-plan') === undefined
  return (
    isFoundOut && isUnplanned && fieldOf(contact, 'contact-assessment') !== 'assessed-safe' && isWorried(view)
  )
}

/** What is found, or planned, of a person with whom contact was made safe. It calls for that anew (¶30). */
const foundSince = (contact: FamilyContact, view: CaseView): readonly string[] =>
  [
    (isPartOfIt(contact) || isToldThat(view, () => isNamedAsExploiting(contact, view))) && 'suspected',
    fieldOf(contact, 'contact-involvement') === 'known' && 'known',
    fieldOf(contact, 'contact-assessment') === 'assessed-not-safe' && 'not safe',
    fieldOf(contact, 'contact-plan') === 'existing-contact-continues' && 'to go on'
  ].flatMap((found) => (found === false ? [] : [`${contact.id} ${found}`]))

/** Whether contact that is safe, and goes on or is started, has its arrangements (¶29). */
const isArranged = ({ plan, details }: Contact, { answers }: CaseView) =>
  (plan === 'existing-contact-continues' || plan === 'start-contact') &&
  (details !== undefined || valueOf(answers, 'placement-contact-how') !== undefined)

/** The child is in touch with all the family on record, and that goes on: nothing is to be started with the Home Office (¶29, ¶30). */
function hasAllContactAlready(view: CaseView): boolean {
  const all = contacts(view)
  return (
    all.length > 0 &&
    all.every(({ now, plan }) => now === 'in-contact' && plan === 'existing-contact-continues')
  )
}

/** The child lives with this person, so nobody helps them to keep in touch. A copy that is not told with whom the child lives keeps the action. */
const isAtHomeWith = ({ id }: Contact, view: CaseView) =>
  ifDisclosed(view, () => familyAtHome(view))?.includes(id) === true

/**
 * Those of them with whom nothing waits for the Home Office (¶30). A copy that is not told how that stands keeps what is owed of everybody else, and
 * leaves the order out where there is nobody else.
 */
function notWaiting(found: readonly Contact[], view: CaseView): readonly Contact[] {
  const sure = found.filter((contact) => ifDisclosed(view, contact.waitsForTheHomeOffice) === false)
  return sure.length > 0 ? sure : found.filter((contact) => !contact.waitsForTheHomeOffice())
}

/** Every parent on record is somebody with whom the Home Office has not said that contact may be started (¶30). */
const areParentsForTheHomeOffice = (view: CaseView): boolean => {
  const parents = contacts(view).filter(({ isParent }) => isParent)
  return parents.length > 0 && parents.every((parent) => parent.waitsForTheHomeOffice())
}

/** What contact waits for is asked for, and once more after each review while it is open: what is held back is not held back for ever (¶29, ¶46). */
const andAfterEachReview = (view: CaseView) => {
  const reviewed = afterLastReview(view)
  return reviewed.length === 0 || reviewed
}

/** A debt is owed to somebody of this name, whether or not it is still claimed. */
const isOwed = (contact: FamilyContact, { answers }: CaseView): boolean =>
  itemsOf(answers, 'debts').some((debt) => isSameName(fieldOf(debt, 'debt-owed-to'), nameOfContact(contact)))

/** What came to light of somebody with whom contact is not assessed. A tick of before that settles none of it (¶29, ¶30). */
const cameToLight = (contact: FamilyContact, view: CaseView): readonly string[] =>
  [
    (isPartOfIt(contact) || isToldThat(view, () => isNamedAsExploiting(contact, view))) && 'suspected',
    isToldThat(view, () => isAmongThoseWhoAsk(contact, view)) && 'asks',
    isToldThat(view, () => isOwed(contact, view)) && 'is owed'
  ].flatMap((found) => (found === false ? [] : [`${contact.id} ${found}`]))

/** Living with family is assessed or worked towards: whoever is not assessed yet may be meant (¶29). */
const isLivingWithThemConsidered = (view: CaseView): boolean =>
  isToldThat(view, () =>
    isOneOf(view.answers, 'reunification-considered', 'being-assessed', 'being-worked-towards')
  )

/** Why somebody with whom contact is not assessed is looked at again, though that was ticked: also after each review while the entry still says so (¶46). */
function lookedAtAgain(view: CaseView): readonly string[] {
  const notAssessed = itemsOf(view.answers, 'family-contacts').filter(
    (contact) => !isAssessed({ assessment: fieldOf(contact, 'contact-assessment') })
  )
  if (notAssessed.length === 0) return []
  // Where no contact is planned, and there is none, there is nothing to assess it for.
  const mayBeInTouch = notAssessed.some((contact) => !isToHaveNoContact(contact) || isInContact(contact))
  return [
    ...notAssessed.flatMap((contact) => cameToLight(contact, view)),
    ...(isLivingWithThemConsidered(view) ? ['living with family'] : []),
    ...(mayBeInTouch ? afterLastReview(view) : [])
  ]
}

/** When each action about contact with the family, tracing them, and going back to them is called for (¶29, ¶30). */
export const familyContactRules = {
  'assess-family-contact': (view) => [
    ...raisedBy(contacts(view), (contact) => !isAssessed(contact) || contact.isToBeFoundAnew()),
    ...lookedAtAgain(view)
  ],
  // An adult decides on contact; that it may not be safe is still looked at with them.
  'new-contact-before-assessment': (view) =>
    isChild(view) &&
    raisedBy(
      contacts(view),
      ({ plan, isFoundSafe }) => (plan === 'start-contact' || plan === 'trace') && !isFoundSafe()
    ),
  'ask-whether-the-relative-is-meant': (view) => [...exploitersPerhapsMeant(view).keys()],
  // Contact that exists is recorded and made safe, whatever is decided about it (¶29, ¶30).
  'make-existing-contact-safe': (view) =>
    itemsOf(view.answers, 'family-contacts').flatMap((contact) =>
      (contactGoesOn(contact) && isContactToFear(contact, view)) || isInTouchWhileDoubted(contact, view)
        ? [contact.id, ...foundSince(contact, view)]
        : []
    ),
  'take-advice-on-contact-under-a-care-order': (view) =>
    isChild(view) && raisedBy(parentsKeptAwayUnderAnOrder(view)),
  'promote-safe-contact': (view) => {
    const toHelpWith = contacts(view).filter(
      (contact) =>
        contact.isStillFoundSafe() &&
        contact.plan !== 'no-contact' &&
        contact.plan !== 'trace' &&
        !isArranged(contact, view) &&
        !isAtHomeWith(contact, view)
    )
    return raisedBy(notWaiting(toHelpWith, view))
  },
  'settle-whether-reaching-them-is-safe': (view) => raisedBy(safeButNotToReach(view)),
  'weigh-who-is-safe-as-a-carer': (view) => isChild(view) && raisedBy(safeWhoMayCare(view)),
  'return-to-nobody-found-safe': (view) =>
    isChild(view) &&
    (isReturnToNobodySafe(view) || (isUnderImmigrationControl(view) && isReturnToUnsafeReception(view))),
  'consider-reunification': (view) =>
    isChild(view) &&
    (isOneOf(view.answers, 'reunification-considered', 'not-yet-considered') ||
      isReturnNoLongerAssessed(view) ||
      (isReturnUnwished(view) && ['return-wished-for'])),
  // Parents are asked once the factors of ¶30 have been assessed for that parent, whatever was found of a cousin.
  'seek-parents-views': (view) =>
    isChild(view) &&
    notWaiting(
      contacts(view).filter((one) => one.isParent && one.isFoundSafe()),
      view
    ).length > 0 &&
    (isToBeFound(view.answers, 'parents-views-sought') ||
      isOneOf(view.answers, 'parents-views-sought', 'waits-for-assessment', 'not-yet-sought')),
  'try-the-parents-again': (view) =>
    isChild(view) &&
    isOneOf(view.answers, 'parents-views-sought', 'tried-without-reply') &&
    !areParentsForTheHomeOffice(view),
  'parents-asked-too-soon': ({ answers }) =>
    isOneOf(answers, 'parents-views-sought', 'asked-before-assessment'),
  'liaise-about-family-contact': (view) => {
    if (!isFamilyForTheHomeOffice(view)) return false
    if (isOneOf(view.answers, 'home-office-liaison', 'not-yet-asked')) return andAfterEachReview(view)
    // A plan that says otherwise than the answer is settled, and what the answer holds back is looked at after each review (¶30, ¶46).
    return [
      ...raisedBy(begunAgainstTheAnswer(view)),
      ...(heldBackByTheAnswer(view).length > 0 ? afterLastReview(view) : [])
    ]
  },
  'liaise-once-there-is-a-caseworker': (view) =>
    isOneOf(view.answers, 'home-office-liaison', 'no-caseworker-yet') &&
    isFamilyForTheHomeOffice(view) &&
    !hasAllContactAlready(view) &&
    (isCaseworkerToBeFound(view) ? ['a claim was made', ...afterLastReview(view)] : andAfterEachReview(view)),
  'press-the-home-office-for-an-answer': (view) =>
    isOneOf(view.answers, 'home-office-liaison', 'asked') &&
    isFamilyForTheHomeOffice(view) &&
    andAfterEachReview(view),
  // It would be premature while everybody who might be traced waits for the assessment (¶30).
  'decide-on-tracing-support': (view) => {
    const isOpen =
      mayNotBeBritish(view) &&
      (!itemsOf(view.answers, 'family-contacts').some((contact) => waitsForAssessment(contact)) ||
        contacts(view).some(mayBeTraced)) &&
      isOneOf(view.answers, 'tracing-support', 'not-decided')
    // Two answers say opposite things: which of them holds is settled before anybody is traced (¶30).
    return isOpen || raisedBy(tracedAgainstTheAnswer(view))
  },
  'have-family-traced': (view) =>
    !isOneOf(view.answers, 'tracing-support', 'not-wanted') &&
    raisedBy(
      contacts(view),
      (contact) =>
        contact.plan === 'trace' &&
        contact.now !== 'in-contact' &&
        contact.isFoundSafe() &&
        !contact.waitsForTheHomeOffice()
    )
} satisfies Partial<ActionRules<typeof coreAssessmentActions>>
