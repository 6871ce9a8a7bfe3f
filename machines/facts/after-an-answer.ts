import type { Contingency } from '../../content/immigration-tracks'
import type { Audience } from '../../content/shape'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { ifDisclosed, isToldThat, isWatched, noteAsked } from '../case-file/if-disclosed'
import { afterAnAgeAnswer, type Waiting } from './after-an-age-answer'
import { isAdult, isChild, isUnderTen, mayBeSixteen } from './age'
import { authorityNow, isResponderKnown, workerNow } from './authority-now'
import { isAnsweredFor } from './care'
import { wasAChildAtTheClaim } from './child-at-the-claim'
import { hasNoReferralEnded, isFormSent, isNothingDecided, isReferralToExplain } from './form-sent'
import { isNoticed } from './noticed'
import {
  isAreaAuthorityTold,
  isPlacedNowhereYet,
  isPlacedWithParent,
  isSecurePlace
} from './protection-and-placement'
import { isDiscussionRecorded, isReferredBefore18 } from './strategy-discussion-and-nrm'
import { isOwedAdviceAlone, ofTheAdviser } from './thirteen-weeks'
import { tracksOf } from './tracks'

/**
 * The question itself has an answer, even “not known”. This is looked at before the answer that calls for the question: a copy that is not
 * given that answer keeps what it is given.
 */
export const hasEntry = ({ answers }: CaseView, id: QuestionId): boolean => answers[id] !== undefined

const isAnotherFormSuspected = ({ answers }: CaseView): boolean =>
  [
    valueOf(answers, 'suspected-exploitation') ?? [],
    ...itemsOf(answers, 'exploitation-situations').map((item) => fieldOf(item, 'situation-forms') ?? [])
  ].some((forms) => forms.includes('another-form'))

/** Whether plans must provide for this refusal, as finishing asks for it. Nobody is asked what would be done on any other (¶60, ¶65). */
const canHappen =
  (refusal: Contingency) =>
  (view: CaseView): boolean =>
    tracksOf(view).contingencies.includes(refusal)

/** To the form “not known” is “not sure”, and it asks on after that. */
const isNotKnown = ({ answers }: CaseView, id: QuestionId): boolean => answers[id]?.state === 'not-known'

/**
 * The child is with foster carers or family. They are responsible for the child there, and are named as that. A home and a provider have a
 * name of their own (schedule 2).
 */
const isInAFamily = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined
    ? isOneOf(answers, 'place-tonight', 'foster-home', 'with-family')
    : isOneOf(answers, 'placement-kind', 'foster-care', 'connected-person-foster-care', 'with-parent')

/** What is asked only after one answer to another question. A question that has been answered is asked on. */
const afterAnAnswer = {
  'another-form-suspected': { questions: ['suspected-another-form'], isSaid: isAnotherFormSuspected },
  'has-children': {
    questions: ['children-of-their-own'],
    isSaid: ({ answers }) => isOneOf(answers, 'has-children-of-their-own', 'yes')
  },
  'reported-before': {
    questions: ['reported-before-details'],
    isSaid: (view) =>
      isOneOf(view.answers, 'reported-before', 'reported', 'not-sure') || isNotKnown(view, 'reported-before')
  },
  'not-reported-before': {
    questions: ['prevented-from-reporting'],
    isSaid: ({ answers }) => isOneOf(answers, 'reported-before', 'not-reported')
  },
  'others-may-be-victims': {
    questions: ['other-potential-victims-details'],
    isSaid: (view) =>
      isOneOf(view.answers, 'other-potential-victims', 'there-are-others', 'not-sure') ||
      isNotKnown(view, 'other-potential-victims')
  },
  'exploited-again-feared': {
    questions: ['future-exploitation-reasons'],
    isSaid: ({ answers }) => isOneOf(answers, 'future-exploitation-concern', 'yes')
  },
  'claim-may-be-refused': { questions: ['if-claim-refused'], isSaid: canHappen('claim-refused') },
  'extension-may-be-refused': { questions: ['if-extension-refused'], isSaid: canHappen('extension-refused') },
  'appeal-may-be-dismissed': { questions: ['if-appeal-dismissed'], isSaid: canHappen('appeal-dismissed') },
  'safeguarding-referred': {
    questions: ['safeguarding-referral-on'],
    isSaid: ({ answers }) => isOneOf(answers, 'safeguarding-referral', 'made')
  },
  'guardian-asked-for': {
    questions: ['guardian-referral-on', 'named-guardian'],
    isSaid: ({ answers }) => isOneOf(answers, 'guardian-referral', 'made')
  },
  'referral-undecided': {
    questions: ['referral-not-decided-because'],
    isSaid: ({ answers }) => isOneOf(answers, 'referral', 'not-decided')
  },
  // In other cases a form of exploitation, and what was done to bring it about, have said it.
  'not-brought-into-it': {
    questions: ['slavery-or-forced-labour'],
    isSaid: ({ answers }) =>
      (valueOf(answers, 'suspected-act') ?? ['nobody-moved-the-child']).includes('nobody-moved-the-child')
  },
  'may-have-claimed-as-an-adult': {
    questions: ['unaccompanied-under-18-at-claim'],
    isSaid: (view) => !wasAChildAtTheClaim(view)
  },
  'not-under-10': { questions: ['sexual-health-wishes'], isSaid: (view) => !isUnderTen(view) },
  // An audience of its own: a copy that is given one of the two is not always given the other.
  'may-have-a-child': { questions: ['has-children-of-their-own'], isSaid: (view) => !isUnderTen(view) },
  // Nobody approves or registers a ward, a cell or a port (regulations 27A, 27C). Nor a parent's home, whatever was recorded of the place
  // before (regulations 15 to 18).
  'can-be-registered': {
    questions: [],
    isSaid: (view) => {
      if (isPlacedWithParent(view)) return false
      if (hasEntry(view, 'placement-registration')) return true
      // A copy that is not told the place reads neither “with a parent” nor, with it, the answer on registration. Where it reads neither,
      // it cannot know.
      if (isWatched(view.answers) && !hasEntry(view, 'placement-kind')) noteAsked(view.answers, 1)
      return !isPlacedNowhereYet(view)
    }
  },
  // For an adult nobody is responsible where they live: it is asked with whom they live (¶54).
  'provider-apart': {
    questions: ['placement-provider'],
    isSaid: (view) => isAdult(view) || !isInAFamily(view)
  },
  'assessment-begun': {
    questions: ['assessment-timing'],
    // Also asked of an assessment whose first day nobody knows, and of one of which only the end is on record.
    isSaid: ({ answers }) =>
      [answers['assessment-started-on'], answers['assessment-finished-on']].some(
        (answer) => answer !== undefined && answer.state !== 'not-yet-explored'
      )
  },
  // In a copy that is not told who looks after the child, it is asked as before.
  'authority-to-name': {
    questions: ['local-authority-contacted'],
    isSaid: (view) => ifDisclosed(view, () => authorityNow(view)) === undefined
  },
  'contact-there-to-name': {
    questions: ['local-authority-contact-name', 'local-authority-contact-details'],
    isSaid: (view) => {
      const worker = ifDisclosed(view, () => workerNow(view))
      return worker === undefined
    }
  },
  // An adult is not asked about school: what stands there was said of a child (¶36). Nobody under 16 is asked about college, whatever is
  // recorded.
  'college-not-said': {
    questions: [],
    isSaid: (view) =>
      mayBeSixteen(view) &&
      (hasEntry(view, 'college-place') ||
        isAdult(view) ||
        !isOneOf(view.answers, 'education-place', 'in-college', 'place-offered', 'waiting'))
  },
  'said-16-or-over': {
    questions: [],
    isSaid: ({ answers }) => isOneOf(answers, 'age-as-known', '16-or-17', 'said-both', '18-or-over')
  },
  'said-18-or-over': {
    questions: [],
    isSaid: ({ answers }) => isOneOf(answers, 'age-as-known', 'said-both', '18-or-over')
  },
  // The app writes it when another interpreter is named: nobody is asked for it.
  'interpreters-not-used': { questions: ['interpreters-not-used'], isSaid: () => false },
  accused: {
    questions: ['prosecution-details'],
    isSaid: ({ answers }) =>
      itemsOf(answers, 'criminal-matters').length > 0 ||
      isOneOf(answers, 'prosecutor-told-of-referral', 'told', 'police-told-no-file-yet')
  },
  // An assessment that somebody has begun all the same is asked on (regulations 40 and 42, Children Act 1989 s24).
  'pathway-plan-owed': {
    questions: [
      'pathway-assessment-on',
      'pathway-status-considered',
      'pathway-status-needs',
      'pathway-plan-made-on',
      'pathway-review-on',
      'pathway-review-status-considered'
    ],
    isSaid: (view) =>
      isOneOf(view.answers, 'pathway-assessment-state', 'done', 'under-way') || !isOwedAdviceAlone(view)
  },
  'adviser-owed': { questions: ofTheAdviser, isSaid: (view) => !isOwedAdviceAlone(view) },
  // Nobody notifies the Home Office of who agrees (Modern Slavery Act 2015, section 52).
  'consent-refused': {
    questions: ['adult-notified-on'],
    isSaid: ({ answers }) => isOneOf(answers, 'adult-answer', 'refuses')
  },
  // For a child the referral is what the duty to notify asks for: it was met, whatever they answer at 18 (Modern Slavery Act 2015, section 52). It was met for
  // nothing that is suspected once that referral has ended.
  'not-referred-as-a-child': {
    questions: ['adult-told-of-duty-to-notify', 'adult-notified-on'],
    isSaid: (view) => !isReferredBefore18(view) || !hasNoReferralEnded(view)
  },
  // Until then the answer “not yet” has said all of it (¶20). A discussion with a day ahead is arranged.
  'discussion-recorded': {
    questions: ['strategy-discussion-on', 'strategy-discussion-outcome', 'later-strategy-discussions'],
    isSaid: isDiscussionRecorded
  },
  'enquiry-decided': {
    questions: ['child-protection-enquiry-on'],
    isSaid: ({ answers }) =>
      isOneOf(answers, 'child-protection-enquiry', 'started', 'finished', 'decided-not-to-start')
  },
  // A referral that nobody makes is explained to nobody (¶27).
  referred: {
    questions: ['referral-explained-to-child'],
    isSaid: (view) => isReferralToExplain(view)
  },
  // In a copy that is not told of the referral, it is asked as before.
  'referral-to-tell-of': {
    questions: ['solicitor-told-of-referral', 'prosecutor-told-of-referral'],
    isSaid: (view) => ifDisclosed(view, () => isReferralToExplain(view)) !== false
  },
  // An authority answers already for a child whom it looks after, and no referral to it is called for (¶20). The police protect for a few
  // days and answer for nobody after. In a copy that is not told who does, it is asked as before. The toolkit asks it for children alone.
  'nobody-looks-after': {
    questions: ['safeguarding-referral'],
    isSaid: (view) => isChild(view) && !isToldThat(view, isAnsweredFor)
  },
  // In a copy that is not told of it, it is asked as before.
  'responder-to-name': {
    questions: ['referral-organisation', 'referral-responder-contact'],
    isSaid: (view) => !isToldThat(view, isResponderKnown)
  },
  // Of a secure place a “no” does not count (ECHR article 5). A copy that is not told the place cannot know.
  'liberty-to-authorise': {
    questions: ['liberty-authority'],
    isSaid: (view) =>
      !isOneOf(view.answers, 'liberty-may-be-deprived', 'no') ||
      ifDisclosed(view, () => isSecurePlace(view)) !== false
  },
  'account-doubted': {
    questions: ['credibility-evidence'],
    isSaid: (view) =>
      isOneOf(view.answers, 'credibility-concerns', 'yes') || isNotKnown(view, 'credibility-concerns')
  },
  'referral-to-make': {
    questions: [],
    isSaid: (view) => !isFormSent(view)
  },
  // What was decided was decided on a referral that was made: it keeps its day and its reference, and the adult’s answer says that they refuse another (¶20, ¶33).
  'nothing-decided': { questions: [], isSaid: isNothingDecided },
  // Whoever helps in a case that the police have is protected as a witness, and nobody waits for a review to ask (¶33, ¶39).
  'help-to-ask-about': {
    questions: [],
    isSaid: (view) => valueOf(view.answers, 'crime-reference') !== undefined || !isFormSent(view)
  },
  'infection-or-pregnancy-noticed': {
    questions: [],
    isSaid: (view) => isNoticed('sexual-exploitation', 'infection-or-pregnancy', view)
  },
  // Whoever leaves in the first weeks hands over as much, and the child hears of it from them (¶24, ¶31).
  'workers-change': {
    questions: [],
    isSaid: ({ answers }) => {
      const [worker, ...others] = itemsOf(answers, 'people').filter(
        (person) => fieldOf(person, 'person-role') === 'social-worker'
      )
      return others.length > 0 || (worker !== undefined && fieldOf(worker, 'person-until') !== undefined)
    }
  },
  // The day says how soon it was, and calls for what is owed where that was late (¶23).
  'start-undated': {
    questions: [],
    isSaid: ({ answers }) => valueOf(answers, 'assessment-started-on') === undefined
  },
  'crime-recorded': {
    questions: ['crime-reference'],
    isSaid: (view) =>
      valueOf(view.answers, 'crime-police-force') !== undefined || isNotKnown(view, 'crime-police-force')
  },
  // A child who has not decided, or does not want to, may have helped already, and what was said to them of it is told (¶24).
  'help-asked-about': {
    questions: ['co-operation-details'],
    isSaid: ({ answers }) => isOneOf(answers, 'co-operation-willing', 'willing', 'undecided', 'not-willing')
  },
  'area-authority-informed': {
    questions: ['area-authority-told-on'],
    isSaid: isAreaAuthorityTold
  },
  ...afterAnAgeAnswer
} as const satisfies Readonly<Partial<Record<Audience, Waiting>>>

export type AfterAnAnswer = keyof typeof afterAnAnswer

/** Whether an audience is of those who are asked only once another answer stands. */
export const isAfterAnAnswer = (audience: Audience): audience is AfterAnAnswer =>
  Object.hasOwn(afterAnAnswer, audience)

/** Whether the answer is there after which it is asked, or it has been answered itself. */
export function isAskedOnAfter(audience: AfterAnAnswer, view: CaseView): boolean {
  const { questions, isSaid }: Waiting = afterAnAnswer[audience]
  return questions.some((id) => hasEntry(view, id)) || isSaid(view)
}
