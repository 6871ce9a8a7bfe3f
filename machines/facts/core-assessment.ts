import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { fact } from './fact'

/** Whether the child needs an interpreter. Nothing is assumed about their language. “Does not apply” says that none is needed (¶26). */
export const interpreter = fact(['not-established', 'needed', 'not-needed'], ({ answers }) => {
  if (answers['interpreter-needed']?.state === 'does-not-apply') return 'not-needed'
  switch (valueOf(answers, 'interpreter-needed')) {
    case 'yes':
      return 'needed'
    case 'no':
      return 'not-needed'
    default:
      return 'not-established'
  }
})

/** The assessment says that psychological support is needed or at work, or the health plan says so of a specialist. */
export const needsEmotionalSupport = ({ answers }: CaseView): boolean =>
  isOneOf(
    answers,
    'emotional-support-needed',
    'today',
    'needed',
    'referred',
    'in-place',
    'declined-for-now'
  ) || isOneOf(answers, 'specialist-mental-health', 'referral-needed', 'referred', 'treatment-under-way')

/** Threats were made against the child or somebody close to them, or may have been (¶35). */
export const isThreatened = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'threats-made', 'yes', 'maybe')
