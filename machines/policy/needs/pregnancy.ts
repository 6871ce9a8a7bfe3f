import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

/** Care in a pregnancy is needed, or in place: somebody has said that the girl is pregnant, and did not only offer a test (¶34). */
export const isKnownToBePregnant = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'health-in-confidence')?.some(
    (one) => one === 'pregnancy-care-needed' || one === 'pregnancy-care-in-place'
  ) === true
