import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'

/** The child signs, cannot read, or needs other help to communicate, as was chosen (¶25). */
export const needsHelpToCommunicate = ({ answers }: CaseView): boolean =>
  (valueOf(answers, 'communication-help-needed') ?? 'no') !== 'no'

/** The child speaks and hears, and what is written says nothing to them: it is read to them, or recorded (¶25, ¶26). */
export const cannotRead = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'communication-help-needed', 'cannot-read')
