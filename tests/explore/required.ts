import type { QuestionId, StageId } from '../../content/stages'
import type { CaseView } from '../../machines/case-file/case-file'
import { valueOf } from '../../machines/case-file/read'
import { isFoundUnheard } from '../../machines/facts/case-details'
import { facts } from '../../machines/facts'

type Required = (view: CaseView) => readonly QuestionId[]

/** Of a child, or of whoever may be one. */
const ofChild = (view: CaseView, ...ids: readonly QuestionId[]) => (facts.age.of(view) === 'adult' ? [] : ids)

/** What would be done on a refusal that can still come: of a claim until it is decided, of an extension once there is leave, and of an appeal while there is one (¶60, ¶65). */
const refusalsOf = (view: CaseView): readonly QuestionId[] => {
  switch (valueOf(view.answers, 'immigration-position')) {
    case 'refugee-status':
    case 'humanitarian-protection':
    case 'unaccompanied-child-leave':
    case 'appeal-pending':
    case 'extension-pending':
      return ['if-extension-refused', 'if-appeal-dismissed']
    case 'claim-undecided':
    case 'refused-no-leave':
    case 'further-submissions':
      return ['if-claim-refused', 'if-extension-refused', 'if-appeal-dismissed']
    case 'claim-withdrawn':
      return ['if-claim-refused', 'if-appeal-dismissed']
    case 'appeal-rights-exhausted':
      return ['if-claim-refused']
    default:
      return []
  }
}

const whenTracked = (view: CaseView, ...ids: readonly QuestionId[]) =>
  facts.tracks.of(view) === 'none' ? [] : ids

/** What a stage must have asked by its end, whatever path led there: the facts that documents and duties rest on. */
const required: Readonly<Record<StageId, Required>> = {
  opening: () => ['reference', 'age-as-known', 'where-the-child-is', 'worries', 'trafficking-conclusion'],
  'immediate-safety': () => [
    'place-tonight',
    'safe-place-first',
    'enquirers',
    'interpreter-needed',
    'police-told',
    'photograph-on-file',
    'if-missing-carer',
    'missing-episodes',
    'what-helps-feel-safe'
  ],
  'case-details': (view) => [
    'dates-of-birth',
    'age-in-doubt',
    'immigration-position',
    'periods-of-care',
    'people',
    ...(facts.ageDoubt.of(view) === 'none' ? [] : (['age-assessment'] as const)),
    ...(['in-doubt', 'assessed-adult'].includes(facts.ageDoubt.of(view)) ? (['age-safe-move'] as const) : []),
    ...(facts.ageDoubt.of(view) !== 'none' && facts.ageAssessment.of(view) === 'begun'
      ? (['age-minded-to-meeting'] as const)
      : []),
    // An outcome, and how it was told, follow an assessment that is recorded (¶7).
    ...(facts.ageDoubt.of(view) !== 'none' &&
    valueOf(view.answers, 'age-assessment') === 'full-assessment-recorded'
      ? (['age-assessment-outcome', 'age-outcome-told-how'] as const)
      : []),
    ...(facts.ageDoubt.of(view) !== 'none' && facts.ageChallenge.of(view) === 'raised'
      ? (['age-challenge-representative', 'age-challenge-meanwhile'] as const)
      : []),
    ...(facts.ageDoubt.of(view) === 'assessed-adult'
      ? (['safe-move-on', 'safe-move-other-children'] as const)
      : []),
    ...(isFoundUnheard(view) ? (['safe-move-other-children'] as const) : []),
    ...(facts.transfer.of(view) === 'asked-for' && facts.age.of(view) !== 'adult'
      ? (['transfer-child-view', 'transfer-meanwhile'] as const)
      : []),
    ...(facts.position.of(view) === 'british' ? [] : (['unaccompanied-responsible-adult'] as const)),
    ...whenTracked(view, 'asylum-claimed-or-intended')
  ],
  'core-assessment': (view) => [
    'already-told',
    'influence-assessment',
    'missing-risk-conclusion',
    'family-contacts',
    'needs',
    ...(facts.interpreter.of(view) === 'needed' ? (['interpreter-independence'] as const) : [])
  ],
  'trafficking-indicators': (view) => [
    'screenings',
    'trafficking-conclusion',
    'conclusion-reason',
    ...(facts.suspicion.of(view) === 'finding-out' ? (['finding-out-who', 'finding-out-by'] as const) : []),
    ...(facts.indicators.of(view) === 'marked' ? (['indicator-details'] as const) : [])
  ],
  'strategy-discussion-and-nrm': (view) => {
    if (facts.suspicion.of(view) !== 'suspected') return []
    if (facts.withdrawal.of(view) === 'agreed' && facts.age.of(view) === 'adult')
      return ['strategy-discussion', 'adult-answer', 'suspicion-withdrawn-reasons']
    if (facts.age.of(view) === 'adult')
      return [
        'strategy-discussion',
        'adult-answer',
        'criminal-matters',
        'exploiters',
        'debts',
        'future-exploitation-concern'
      ]
    if (facts.withdrawal.of(view) === 'agreed') return ['strategy-discussion', 'referral']
    return ['strategy-discussion', 'referral', 'criminal-matters', 'debts']
  },
  'care-plan': (view) => [
    'how-status-needs-are-met',
    ...ofChild(
      view,
      'child-wishes',
      'permanence-plan',
      'health-actions',
      'education-actions',
      'education-pathway-plan'
    ),
    // Who goes along is asked where there are lawyers to meet (¶33).
    ...((valueOf(view.answers, 'legal-support-needed') ?? []).length > 0
      ? (['legal-meetings-companion'] as const)
      : []),
    'threats-made',
    ...whenTracked(view, 'asylum-steps'),
    ...(facts.age.of(view) === 'adult' ? [] : whenTracked(view, 'care-plan-tracks', ...refusalsOf(view)))
  ],
  'protection-and-placement': (view) => [
    ...ofChild(view, 'child-protection-plan-decision', 'placement-kind', 'daily-care', 'visits-how-often'),
    'protection-steps',
    'placement-address',
    'safe-place-arrangements',
    'carer-briefings',
    'safety-measures',
    'if-missing-authority',
    ...(facts.measures.of(view) === 'may-restrain' ? (['liberty-advice-says'] as const) : []),
    ...(['adjoining-area', 'at-a-distance'].includes(facts.outOfArea.of(view)) &&
    facts.age.of(view) !== 'adult'
      ? (['out-of-area-approved'] as const)
      : [])
  ],
  'review-advocacy-and-support': (view) => [
    'reviews',
    ...ofChild(view, 'reviewing-officer', 'visitor-answer'),
    'still-to-explain',
    ...(facts.visitor.of(view) === 'declined' && facts.age.of(view) !== 'adult'
      ? (['visitor-declined-reason'] as const)
      : []),
    ...(facts.position.of(view) === 'british' ? [] : (['immigration-adviser'] as const)),
    ...whenTracked(view, 'return-information-given')
  ],
  'pathway-planning': (view) => [
    // Of somebody who is owed advice and assistance alone neither is asked (regulations 40 and 42, Children Act 1989 s24).
    ...(facts.adviser.of(view) === 'asked'
      ? (['pathway-status-considered', 'personal-adviser'] as const)
      : []),
    'exploitation-risk-after-care',
    'contingency-plan',
    // The care plan of a child asks it (¶60, ¶65).
    ...(facts.age.of(view) === 'adult' ? whenTracked(view, ...refusalsOf(view)) : [])
  ],
  'check-and-documents': (view) => [
    'departures',
    'manager-oversight',
    'authority-still-to-do',
    'handover-kind',
    ...(facts.handover.of(view) === 'planned'
      ? (['handover-on', 'handover-told', 'handover-child-told'] as const)
      : [])
  ]
}

/** The questions that a stage must have asked for this case. */
export const requiredQuestions = (stage: StageId, view: CaseView): readonly QuestionId[] =>
  required[stage](view)
