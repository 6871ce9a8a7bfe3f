import type { coreAssessmentActions } from '../../../content/actions/core-assessment'
import type { coreAssessment } from '../../../content/stages/core-assessment'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { notUsed } from '../../case-file/reason'
import { facts } from '../../facts'
import { isAdult, isChild } from '../../facts/age'
import { cannotBeAsked } from '../../facts/cannot-be-asked'
import { isMissing } from '../../facts/immediate-safety'
import { needsHelpToCommunicate } from '../../facts/communication-help'
import { mayBeInfluenced, mayGoMissing } from '../../facts/concluded-risks'
import { isUnaccompanied } from '../../facts/status'
import { isWorried } from '../../facts/suspicion'
import { isNamedInVain } from '../../policy/people/has-somebody-as'
import { interpretersNotUsed } from '../../policy/danger/kept-away'
import { isIndependenceOpen, isInterpreterLinked } from '../../policy/danger/unchecked-interpreter'
import { isInterpretedInAnotherLanguage } from '../../policy/people/interpreter-language'
import { isLookedAfter } from '../../policy/placement/care-basis'
import { newSinceAsked, toldSinceAsked } from '../../policy/danger/doctor-anew'
import { sinceLastReview } from '../../policy/clock/since-review'
import { isKeptFromGoingMissing } from '../../policy/danger/tonight'
import { newSinceAssessment } from '../../policy/danger/what-is-new'
import { helpNeededWhileMissing } from '../../policy/needs/help-needed'
import { helpNeededWhereTheyAre } from '../../policy/placement/on-a-ward'
import { isToBeFound } from '../../policy/plans/open-questions'
import { briefingsGiven } from '../../policy/placement/placement'
import { isPlannedToCome } from '../../policy/needs/planned-to-come'
import { timesMissing } from '../../policy/danger/returns'
import type { ActionRules } from '../action'
import { familyContactRules } from './family-contact'
import { calledWithOthers } from '../with-others'
import { isInfluenceToBeAssessed, isMissingRiskToBeAssessed, ofInfluence } from './risks-to-assess'
import {
  calledInThisCare,
  hasNoStart,
  hasNotStarted,
  isAssessmentOfEarlierCare,
  isBegunLateByItsDays,
  isSaidNotStarted
} from './begun'

const needsInterpreter = (view: CaseView) => facts.interpreter.of(view) === 'needed'

const isNotYetUnderstood = (
  { answers }: CaseView,
  what: (typeof coreAssessment.questions)['not-yet-understood']['options'][number]
): boolean => (valueOf(answers, 'not-yet-understood') ?? []).includes(what)

const isToldAnew = (view: CaseView, what: Parameters<typeof isNotYetUnderstood>[1]) =>
  calledWithOthers(isNotYetUnderstood(view, what), view)

/** Whether every carer who has been briefed was told of a risk; an adult may have no carer to tell (¶44). */
function carersKnowOf(view: CaseView, risk: 'risk-of-going-missing' | 'risk-from-traffickers'): boolean {
  const briefings = briefingsGiven(view)
  if (briefings.length === 0)
    return isAdult(view) && view.answers['carer-briefings']?.state === 'does-not-apply'
  return briefings.every((briefing) => fieldOf(briefing, 'briefing-covered')?.includes(risk) === true)
}

/** It was once called possible of somebody who is an adult now, whom nobody worries about and who has never been missing: no carer or police watch over that. */
const isAdultWhoMightHaveGone = (view: CaseView) =>
  isAdult(view) &&
  !isWorried(view) &&
  isOneOf(view.answers, 'missing-risk-conclusion', 'possible') &&
  itemsOf(view.answers, 'missing-episodes').length === 0

const isProtectedFromInfluence = (view: CaseView) =>
  itemsOf(view.answers, 'protection-steps').length > 0 &&
  isOneOf(view.answers, 'police-told', 'yes') &&
  carersKnowOf(view, 'risk-from-traffickers')
const isMissingRiskShared = (view: CaseView) =>
  isOneOf(view.answers, 'police-roles-agreed', 'agreed') && carersKnowOf(view, 'risk-of-going-missing')

/** When each action of the core assessment is called for. */
export const coreAssessmentRules: ActionRules<typeof coreAssessmentActions> = {
  // The first step for each child who is looked after or alone, whatever is suspected: nobody has to say first that it is not done (¶22).
  'start-the-assessment': (view) =>
    calledInThisCare(
      isChild(view) &&
        !isWorried(view) &&
        (isSaidNotStarted(view) || (hasNoStart(view) && (isLookedAfter(view) || isUnaccompanied(view)))),
      view
    ),
  // What was assessed before it was suspected is looked at again at once (¶22, ¶23).
  'assess-at-once': (view) => {
    if (!isChild(view) || !isWorried(view)) return false
    return hasNotStarted(view) ? calledInThisCare(true, view) : newSinceAssessment(view)
  },
  // Only a child who may have been trafficked must be assessed at once (¶23).
  'assessment-was-delayed': (view) =>
    isWorried(view) &&
    (isOneOf(view.answers, 'assessment-timing', 'delayed') || isBegunLateByItsDays(view)) &&
    !isAssessmentOfEarlierCare(view),
  'gather-what-is-known': ({ answers }) => valueOf(answers, 'records-awaited') !== undefined,
  'child-was-made-to-repeat': ({ answers }) =>
    isOneOf(answers, 'child-asked-to-repeat', 'yes') && valueOf(answers, 'repeat-put-right-on') === undefined,

  // That an interpreter is needed does not say for which language: the person who books one would have to guess (¶26).
  'establish-language-needs': (view) =>
    facts.interpreter.of(view) === 'not-established' ||
    (needsInterpreter(view) && isToBeFound(view.answers, 'first-language')),
  'arrange-communication-help': (view) =>
    needsHelpToCommunicate(view) && isToBeFound(view.answers, 'communication-help'),
  // An interpreter who is not to be used has an action of its own, by what was found of them.
  'find-an-interpreter': (view) =>
    needsInterpreter(view) &&
    (isToBeFound(view.answers, 'interpreter-person') ||
      (isNamedInVain(valueOf(view.answers, 'interpreter-person'), view) && !isInterpreterLinked(view))),
  'interpreter-in-another-language': isInterpretedInAnotherLanguage,
  'ask-interpreter-preference': (view) =>
    needsInterpreter(view) &&
    isOneOf(view.answers, 'interpreter-gender-choice', 'not-asked') &&
    // Who cannot be asked has no choice to tell: that they were not asked stays true.
    !cannotBeAsked(view),
  'find-a-trained-interpreter': (view) =>
    needsInterpreter(view) && isOneOf(view.answers, 'interpreter-trained', 'being-arranged'),
  'untrained-interpreter-used': (view) =>
    needsInterpreter(view) && isOneOf(view.answers, 'interpreter-trained', 'not-trained'),
  'check-interpreter-independence': (view) => needsInterpreter(view) && isIndependenceOpen(view),
  // Another who is named changes nothing of what the first may have learned or passed on. What was done about the first is not done for the
  // next.
  'interpreter-not-independent': (view) => {
    if (!needsInterpreter(view)) return false
    const found = interpretersNotUsed(view.answers).map(({ id }) => id)
    if (found.length === 0) return isInterpreterLinked(view)
    const isUnnamed = isInterpreterLinked(view) && valueOf(view.answers, 'interpreter-person') === undefined
    return [...found, ...(isUnnamed ? ['unnamed'] : [])].map(notUsed.write)
  },

  'explain-where-they-are': (view) => isToldAnew(view, 'where-they-are'),
  'explain-the-situation': (view) => isToldAnew(view, 'their-situation'),
  'explain-the-risks': (view) => isToldAnew(view, 'the-risks'),
  'explain-who-does-what': (view) => isToldAnew(view, 'who-does-what'),

  'protect-from-influence': (view) => mayBeInfluenced(view) && !isProtectedFromInfluence(view),
  'keep-protecting-from-influence': (view) => mayBeInfluenced(view) && isProtectedFromInfluence(view),
  // A child who has been missing may go missing again, whatever was concluded before (¶27, ¶39). For a child who may have been trafficked
  // somebody concludes both risks, once the first days are over or an assessment has begun. Turning 18 ends neither.
  'assess-missing-risk': (view) => {
    const times = timesMissing(view)
    // What was assessed after one time says nothing of the next.
    const missing = mayGoMissing(view) ? [] : times.map((id) => `${id} missing`)
    const reasons = [...missing, ...(isInfluenceToBeAssessed(view) ? [ofInfluence] : [])]
    return reasons.length > 0 ? reasons : isMissingRiskToBeAssessed(view)
  },
  'share-missing-risk': (view) =>
    mayGoMissing(view) && !isMissingRiskShared(view) && !isKeptFromGoingMissing(view),
  'keep-missing-risk-under-review': (view) =>
    mayGoMissing(view) &&
    isMissingRiskShared(view) &&
    !isAdultWhoMightHaveGone(view) &&
    !isKeptFromGoingMissing(view),
  'build-safety-skills': (view) =>
    calledWithOthers(isOneOf(view.answers, 'safety-skills-conclusion', 'some', 'not-yet'), view),

  // Called for while the child is missing too. It then waits for the return (actions/held-back.ts), and what was done before stays done (¶25).
  'get-help-today': helpNeededWhereTheyAre,
  // An action of its own: telling the police takes nobody to a doctor. Also called for where two answers differ on whether the child is
  // back. The child may go missing again before anybody enters it, and otherwise nobody would tell the police (¶25, ¶39).
  'tell-the-police-what-the-child-needs': (view) => isMissing(view) && helpNeededWhileMissing(view.answers),
  // While somebody does something for it by a day, its plan says so. That day has an order of its own.
  'arrange-emotional-support': (view) =>
    isOneOf(view.answers, 'emotional-support-needed', 'needed') &&
    !isOneOf(view.answers, 'specialist-mental-health', 'referred', 'treatment-under-way') &&
    !isPlannedToCome(view, 'health', 'emotional-support'),
  // Support that begins on a recorded day answers it, but not for specialist treatment to which the child was referred as well.
  'follow-up-emotional-support': (view) =>
    isOneOf(view.answers, 'specialist-mental-health', 'referred')
      ? isOneOf(view.answers, 'emotional-support-needed', 'referred', 'needed')
      : isOneOf(view.answers, 'emotional-support-needed', 'referred') &&
        !isOneOf(view.answers, 'specialist-mental-health', 'treatment-under-way') &&
        !isToldThat(view, () => isPlannedToCome(view, 'support', 'emotional-support')),
  // “For now” is not for ever: it is offered again after each review too (¶35).
  'offer-emotional-support-again': (view) => {
    const isRefused =
      isOneOf(view.answers, 'emotional-support-needed', 'declined-for-now') ||
      isOneOf(view.answers, 'specialist-mental-health', 'child-said-no-for-now')
    const reviewed = sinceLastReview(view)
    return isRefused && (reviewed.length === 0 || reviewed)
  },
  'see-a-doctor-or-nurse-today': ({ answers }) => isOneOf(answers, 'health-attention-today', 'yes'),
  // “No”, and what a doctor saw to, hold for their day. A child who comes back, or was assaulted, is asked anew, and somebody records that
  // they were (¶25, ¶39).
  'find-out-whether-a-doctor-is-needed': (view) =>
    view.answers['health-attention-today']?.state === 'not-known'
      ? ['health-attention-today', ...toldSinceAsked(view)]
      : newSinceAsked(view),

  ...familyContactRules,

  'come-back-to-what-was-left': ({ answers }) => valueOf(answers, 'left-for-later') !== undefined,
  // Until somebody has looked at what the child understands of the assessment, or has written down the child's view of it. Also while the
  // child does not understand it yet (¶27, ¶28).
  'go-through-the-assessment': (view) =>
    calledWithOthers(
      valueOf(view.answers, 'assessment-analysis') !== undefined &&
        ((isToBeFound(view.answers, 'not-yet-understood') &&
          isToBeFound(view.answers, 'assessment-child-view')) ||
          isNotYetUnderstood(view, 'the-assessment')),
      view
    )
}
