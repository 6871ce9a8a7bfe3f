import type { Contingency } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { isWhole } from '../../facts/finishing/lacking'
import { tracksOf } from '../../facts/tracks'

export { refusalQuestion } from '../../facts/finishing/table'

/** The refusals that this child's plans must provide for, and do not yet: neither what would be done, nor that none can happen. */
export const missingContingencies = (view: CaseView): readonly Contingency[] =>
  isWhole('contingency-missing', view) ? [] : tracksOf(view).contingencies
