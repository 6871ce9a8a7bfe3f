import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { hasClaim } from '../../facts/audience'

/**
 * Something was said in confidence by a child whose claim is made, or to be made, and not answered by protection. Who they are may be what the claim is about,
 * and no copy for the legal representative has it unless somebody says so. Nobody passes it on before the child has said that they may (¶31, ¶33).
 */
export const isConfidenceForTheLawyer = (view: CaseView): boolean =>
  valueOf(view.answers, 'sexual-health-wishes') !== undefined &&
  hasClaim(view) &&
  !isOneOf(view.answers, 'immigration-position', 'refugee-status', 'humanitarian-protection')
