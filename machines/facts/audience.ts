import type { Audience, Only } from '../../content/shape'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { hasEntry, isAfterAnAnswer, isAskedOnAfter } from './after-an-answer'
import { age, isAdult, isChild } from './age'
import { isOnlyHowOldInDoubt } from './age-in-doubt'
import { ageDoubt, isUnderImmigrationControl, isFoundUnheard, mayNotBeBritish } from './case-details'
import { needsHelpToCommunicate } from './communication-help'
import { isThreatened, needsEmotionalSupport } from './core-assessment'
import { isFollowUp, type FollowUp } from './follow-ups'
import { placesOfOfficers } from './immediate-safety'
import { isAlone, isClaimBehindPosition } from './unaccompanied'
import { isAdvocateOwed, isVisitorDecidedForTheChild, visitor } from './review-advocacy-and-support'
import { isEnquiryStarted } from './strategy-discussion-and-nrm'
import { isWorried, suspicion } from './suspicion'

const audiencesOf = (only: Only | undefined): readonly Audience[] => {
  if (only === undefined) return []
  return typeof only === 'string' ? [only] : only
}

/** Whether this child is one of those whom a question, an option or a sentence concerns. Nobody else reads it (invariant 7). */
export const concerns = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every((audience) => belongs(audience, view))

/** Whether it would concern this person at another age, or did before they were settled. What was recorded then is kept to be read. */
export const concernsBesideAge = (only: Only | undefined, view: CaseView): boolean =>
  audiencesOf(only).every((audience) => isFollowUp(audience) || belongsBesideAge(audience, view))

/** A new audience is a follow-up or stands here: without either, this does not compile. */
function belongsBesideAge(audience: Exclude<Audience, FollowUp>, view: CaseView): boolean {
  switch (audience) {
    case 'child':
    case 'adult':
    case 'not-under-16':
      return true
    case 'may-claim':
      return belongs('not-british', view)
    case 'not-british':
    case 'under-immigration-control':
    case 'had-another-position':
    case 'worry':
      return belongs(audience, view)
  }
}

function belongs(audience: Audience, view: CaseView): boolean {
  if (isAfterAnAnswer(audience)) return isAskedOnAfter(audience, view)
  switch (audience) {
    case 'child':
      return isChild(view)
    case 'adult':
      return isAdult(view)
    case 'not-under-16':
      return age.of(view) !== 'under-16'
    case 'not-british':
      return mayNotBeBritish(view)
    case 'may-claim':
    case 'under-immigration-control':
      return isUnderImmigrationControl(view)
    case 'had-another-position':
      return (
        isUnderImmigrationControl(view) && itemsOf(view.answers, 'immigration-positions-before').length > 0
      )
    case 'found-an-adult':
      return ageDoubt.of(view) === 'assessed-adult' || isFoundUnheard(view)
    case 'not-only-how-old':
      return !isOnlyHowOldInDoubt(view)
    case 'worry':
      return isWorried(view)
    case 'finding-out':
      return suspicion.of(view) === 'finding-out'
    case 'claim':
      return hasClaim(view)
    case 'claim-not-ruled-out':
      // Steps that somebody recorded are gone on with.
      return !isClaimRuledOut(view) || itemsOf(view.answers, 'asylum-steps').length > 0
    case 'european-family':
      return isOneOf(view.answers, 'european-citizenship-in-family', 'yes')
    case 'threatened':
      return isThreatened(view)
    case 'adviser-named':
      return valueOf(view.answers, 'immigration-adviser') !== undefined
    case 'advocate-wanted':
      return isAdvocateOwed(view)
    case 'visitor-wanted':
      return visitor.of(view) === 'accepted' || isVisitorDecidedForTheChild(view)
    case 'visitor-declined':
      return visitor.of(view) === 'declined'
    case 'basis-of-claim':
      return hasClaim(view) || isRecorded(view, 'unaccompanied-basis')
    case 'may-have-fled':
      return (
        hasClaim(view) ||
        isOneOf(view.answers, 'asylum-claimed-or-intended', 'waiting-for-legal-advice') ||
        (mayNotBeBritish(view) && !isUnderImmigrationControl(view) && isAlone(view) === 'yes') ||
        isRecorded(view, 'embassy-approached')
      )
    case 'police-involved':
      return (
        isOneOf(view.answers, 'police-told', 'yes') ||
        isOneOf(view.answers, 'police-roles-agreed', 'agreed', 'being-agreed') ||
        isRecorded(view, 'police-officer') ||
        isRecorded(view, 'police-agreement-details')
      )
    case 'lived-with-others':
      return livedWithOthers(view) || isRecorded(view, 'private-fostering-before')
    case 'accommodated':
      return (
        itemsOf(view.answers, 'periods-of-care').some(
          (period) => fieldOf(period, 'care-legal-basis') === 'section-20'
        ) || isRecorded(view, 'accommodation-agreed-by')
      )
    case 'moves-between-authorities':
      return (
        isOneOf(view.answers, 'transfer-state', 'asked-for', 'agreed', 'moved') ||
        itemsOf(view.answers, 'periods-of-care').length > 1 ||
        isRecorded(view, 'transfer-records')
      )
    case 'made-to-repeat':
      return isOneOf(view.answers, 'child-asked-to-repeat', 'yes')
    case 'something-left':
      return isRecorded(view, 'left-for-later')
    case 'needs-communication-help':
      return needsHelpToCommunicate(view) || isRecorded(view, 'communication-help')
    case 'needs-emotional-support':
      return needsEmotionalSupport(view) || isRecorded(view, 'emotional-support-kind')
    case 'family-out-of-touch':
      return hasFamilyOutOfTouch(view) || isRecorded(view, 'tracing-support')
    case 'number-by-heart':
      return hasNumberByHeart(view) || isRecorded(view, 'memorised-number')
    case 'place-in-education':
      return (
        isOneOf(
          view.answers,
          'education-place',
          'in-school',
          'in-college',
          'other-setting',
          'place-offered'
        ) || isRecorded(view, 'school-name')
      )
    case 'health-assessment-fixed':
      return (
        isOneOf(
          view.answers,
          'initial-health-assessment',
          'done-by-a-doctor',
          'done-by-someone-else',
          'booked'
        ) || isRecorded(view, 'initial-health-assessment-on')
      )
    case 'legal-support-needed':
      return (
        legalMeetings.some((id) => hasEntry(view, id)) ||
        itemsOf(view.answers, 'legal-arrangements').length > 0 ||
        (valueOf(view.answers, 'legal-support-needed') ?? []).length > 0 ||
        // Whoever is accused meets a lawyer: nobody waits for the box on legal support (¶33).
        isToldThat(view, () => itemsOf(view.answers, 'criminal-matters').length > 0) ||
        // So does a child whose immigration adviser is named (¶33).
        isToldThat(view, () => isChild(view) && hasAdviserNamed(view))
      )
    case 'emergency-place-chosen':
      return (
        hasEntry(view, 'emergency-accommodation-tested') || isRecorded(view, 'emergency-accommodation-kind')
      )
    case 'conference-possible':
      return hasEntry(view, 'child-protection-conference-on') || isConferencePossible(view)
    case 'has-a-carer':
      return (
        hasEntry(view, 'delegated-authority-state') ||
        isOneOf(
          view.answers,
          'place-tonight',
          'foster-home',
          'childrens-home',
          'supported-accommodation',
          'with-family'
        ) ||
        isRecorded(view, 'placement-kind')
      )
    case 'authority-delegated':
      return (
        hasEntry(view, 'delegated-authority') ||
        isOneOf(view.answers, 'delegated-authority-state', 'agreed-in-writing', 'being-agreed')
      )
    case 'measures-taken':
      return hasEntry(view, 'measures-together') || itemsOf(view.answers, 'safety-measures').length > 0
    case 'past-recorded':
      return hasEntry(view, 'experiences-needs') || ofThePast.some((id) => isRecorded(view, id))
    case 'may-need-specialist-care':
      return (
        hasEntry(view, 'specialist-mental-health') ||
        needsEmotionalSupport(view) ||
        isOneOf(view.answers, 'self-harm-worry', 'yes') ||
        isWorried(view)
      )
    case 'placed':
      // Each of these is told to other recipients: a copy that is given one of them keeps it.
      return (
        ofThePlacement.some((id) => isToldThat(view, () => hasEntry(view, id))) ||
        isToldThat(view, hasAddressAsAnAdult) ||
        isPlacedOnRecordOrTonight(view)
      )
  }
}

/** A question that was answered before is asked on, whatever the answer that calls for it says now: nothing of it leaves a plan. */
const isRecorded = ({ answers }: CaseView, id: QuestionId): boolean => valueOf(answers, id) !== undefined

/** A claim for asylum is made or intended, of a child who is under immigration control. */
export const hasClaim = (view: CaseView): boolean =>
  isUnderImmigrationControl(view) &&
  isOneOf(view.answers, 'asylum-claimed-or-intended', 'claimed', 'intended')

/**
 * A European who neither claims asylum nor means to, in a position that rests on no claim: somebody has asked, and there is nothing to take steps in, to explain
 * the outcome of, or to talk over with a caseworker (¶30, ¶57). Whoever waits for advice, or of whom it is not established, is still asked all of it.
 */
const isClaimRuledOut = (view: CaseView): boolean =>
  isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither') &&
  (isOneOf(view.answers, 'european-citizenship-in-family', 'yes') ||
    isOneOf(view.answers, 'immigration-position', 'eu-settlement-scheme')) &&
  !isClaimBehindPosition(view)

const hasFamilyOutOfTouch = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some(
    (contact) =>
      ['contact-lost', 'never-in-contact'].includes(fieldOf(contact, 'contact-now') ?? '') ||
      fieldOf(contact, 'contact-plan') === 'trace'
  )

const hasNumberByHeart = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'safety-measures').some(
    (measure) => fieldOf(measure, 'measure-what') === 'number-memorised'
  )

/** With an adult whom nobody has checked, with relatives, or with somebody of no role in the child’s care; or wherever there is a worry. */
const livedWithOthers = (view: CaseView): boolean =>
  isOneOf(view.answers, 'place-tonight', 'with-an-adult-not-yet-checked', 'with-family') ||
  itemsOf(view.answers, 'people').some((person) =>
    ['relative', 'other'].includes(fieldOf(person, 'person-role') ?? '')
  ) ||
  isWorried(view)

/** Somebody is named who advises on immigration, and advice is still for this child (¶48). */
const hasAdviserNamed = (view: CaseView): boolean =>
  isUnderImmigrationControl(view) && isRecorded(view, 'immigration-adviser')

/** What is recorded of meetings with lawyers (¶33). */
const legalMeetings = [
  'legal-meetings-companion',
  'legal-meetings-stand-in',
  'legal-meetings-accompanied'
] as const satisfies readonly QuestionId[]

/**
 * A conference decides on a plan (¶20). It is not called where no plan is needed. It may be called while no decision on a plan is recorded
 * and an enquiry was started or there is a worry.
 */
const isConferencePossible = (view: CaseView): boolean =>
  isRecorded(view, 'child-protection-plan-decision')
    ? !isOneOf(view.answers, 'child-protection-plan-decision', 'not-needed')
    : isEnquiryStarted(view) || isWorried(view)

/** What is asked once the child is placed. */
const ofThePlacement = [
  'placement-since',
  'first-placement-on',
  'placement-provider',
  'placement-responsible-person'
] as const satisfies readonly QuestionId[]

/** Where children stay who are not placed anywhere yet. */
const unplaced = ['missing', ...placesOfOfficers, 'with-an-adult-not-yet-checked', 'with-family'] as const

const isPlacedOnRecordOrTonight = (view: CaseView): boolean =>
  isRecorded(view, 'placement-kind') ||
  (isRecorded(view, 'place-tonight') && !isOneOf(view.answers, 'place-tonight', ...unplaced))

/** An adult’s home is on record by its address alone, wherever they sleep: it says nothing of when they move there, or did (¶54). */
const hasAddressAsAnAdult = (view: CaseView): boolean =>
  isRecorded(view, 'placement-address') && isAdult(view)

/** What the child has lived through, as they or others tell it (¶22). */
const ofThePast = [
  'life-before',
  'reasons-in-own-words',
  'reasons-from-others',
  'experiences-of-abuse'
] as const satisfies readonly QuestionId[]
