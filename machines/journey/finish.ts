import type { PlainDate } from '../case-file/answer'
import type { CaseFile } from '../case-file/case-file'
import { finished } from '../case-file/change'
import { onPath } from './paths'
import { hindrancesOf } from '../policy/plans/finishing'
import type { Hindrance } from '../facts/finishing/table'

/** The case finished on a day as its next version; or what keeps it from that (invariants 1, 2, 7, 8, 11). */
export function finish(file: CaseFile, today: PlainDate): CaseFile | readonly Hindrance[] {
  const hindrances = hindrancesOf(onPath({ answers: file.answers, today }))
  return hindrances.length === 0 ? finished(file, today) : hindrances
}
