import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'

/** The child signs, or needs other help to communicate, as was chosen (¶25). */
export const needsHelpToCommunicate = ({ answers }: CaseView): boolean =>
  (valueOf(answers, 'communication-help-needed') ?? 'no') !== 'no'
