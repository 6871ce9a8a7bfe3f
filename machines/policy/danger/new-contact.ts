import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isUnderImmigrationControl } from '../../facts/case-details'
import { isInContact, mayBeThere, type Contact } from '../../facts/contact'
import { isAlone, isClaimBehindPosition } from '../../facts/unaccompanied'
import { isFoundSafe } from './contact-to-fear'
import { isEuropeanWithoutClaim } from './fear-of-the-authorities'

/** The plan is that contact which there is not is started, or that this person is looked for. */
const isToBegin = (contact: Contact): boolean =>
  !isInContact(contact) && ['start-contact', 'trace'].includes(fieldOf(contact, 'contact-plan') ?? '')

/** There is no contact with this person now, so that any would be new. Contact that exists waits for nobody (¶29). */
const wouldBeNew = (contact: Contact): boolean => !mayBeThere(contact) || isToBegin(contact)

/**
 * Whether contact with the family is begun is for the Home Office to establish, where a child is unaccompanied or may be (¶30). It establishes nothing of
 * an adult, who decides on contact; of a child whom a parent, or an adult by law or custom, cares for; of one who is not under immigration control, or of a
 * European who claims nothing.
 */
export const isFamilyForTheHomeOffice = (view: CaseView): boolean =>
  isChild(view) && isAlone(view) !== 'no' && isUnderImmigrationControl(view) && !isEuropeanWithoutClaim(view)

/** Whether it is right to start contact with this person is for the Home Office to establish, and its answer is open, awaited or against it (¶30). */
export const waitsForTheHomeOffice = (contact: Contact, view: CaseView): boolean =>
  wouldBeNew(contact) &&
  isOneOf(
    view.answers,
    'home-office-liaison',
    'not-yet-asked',
    'asked',
    'no-caseworker-yet',
    'not-to-be-started'
  ) &&
  isFamilyForTheHomeOffice(view)

/** Nobody has said whether the Home Office was asked, and contact with this person would be new: whoever begins it asks first (¶30). */
export const isTheHomeOfficeToBeAsked = (contact: Contact, view: CaseView): boolean =>
  wouldBeNew(contact) &&
  !isOneOf(view.answers, 'home-office-liaison', 'agreed') &&
  isFamilyForTheHomeOffice(view)

/**
 * No caseworker is recorded yet, and the position rests on a claim: somebody at the Home Office decides on it or has decided, and can be asked (¶30).
 */
export const isCaseworkerToBeFound = (view: CaseView): boolean =>
  isOneOf(view.answers, 'home-office-liaison', 'no-caseworker-yet') &&
  isFamilyForTheHomeOffice(view) &&
  isClaimBehindPosition(view)

/** Those who were found safe, and with whom no contact is begun because the Home Office’s answer is that it is not to be started (¶30). */
export const heldBackByTheAnswer = (view: CaseView): readonly Contact[] =>
  isOneOf(view.answers, 'home-office-liaison', 'not-to-be-started')
    ? itemsOf(view.answers, 'family-contacts').filter(
        (contact) =>
          fieldOf(contact, 'contact-plan') !== 'no-contact' &&
          waitsForTheHomeOffice(contact, view) &&
          isFoundSafe(contact, view)
      )
    : []

/** Those who were found safe, and with whom the plan begins contact though the Home Office’s answer is that it is not to be started (¶30). */
export const begunAgainstTheAnswer = (view: CaseView): readonly Contact[] =>
  heldBackByTheAnswer(view).filter(isToBegin)

/** Those whom the plan has traced, though tracing is recorded as not wanted by the child, or as not safe (¶30). */
export const tracedAgainstTheAnswer = (view: CaseView): readonly Contact[] =>
  isOneOf(view.answers, 'tracing-support', 'not-wanted')
    ? itemsOf(view.answers, 'family-contacts').filter(
        (contact) =>
          fieldOf(contact, 'contact-plan') === 'trace' && !isInContact(contact) && isFoundSafe(contact, view)
      )
    : []
