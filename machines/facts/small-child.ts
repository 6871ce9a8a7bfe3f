import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { isUnder } from './age'

/**
 * Under five by every date on record, and nobody says 16 or over: no slip of a year makes a child small. They can hardly be asked, told or
 * sign (¶7, ¶26, ¶27). Regulation 7 draws a line at five too.
 */
export const isSmall = (view: CaseView): boolean =>
  isUnder(5, view) && !isOneOf(view.answers, 'age-as-known', '16-or-17', 'said-both', '18-or-over')
