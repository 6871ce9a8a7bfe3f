import type { CaseView } from '../case-file/case-file'
import { suspicion } from './suspicion'
import { conclusion } from './trafficking-indicators'

/**
 * Something was noticed, and nobody has concluded anything of it. Where a conclusion only lacks something beside it, its own action asks
 * for that (¶13).
 */
export const isConclusionOwed = (view: CaseView): boolean =>
  suspicion.of(view) === 'not-concluded' && conclusion.of(view) === 'due'
