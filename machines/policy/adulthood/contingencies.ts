import type { Contingency } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { lacking } from '../../facts/finishing/lacking'

/** The refusals that this child's plans must provide for, and do not yet: neither what would be done, nor that it cannot happen. */
export const missingContingencies = (view: CaseView): readonly Contingency[] =>
  lacking('contingency-missing', view).flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal]))
