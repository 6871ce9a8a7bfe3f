import type { Moment } from '../../../content/moments'
import type { StageId } from '../../../content/stages'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import type { LocalDetails } from '../../../machines/case-file/local-details'
import type { Paths } from '../../../machines/journey/paths'
import type { StageStatus } from '../../../machines/policy/plans/stage-order'
import type { OpenCase } from '../../bridge/open-case.svelte'
import type { LaterParts } from './later'

/** What every screen of an open case is given: the case, and what follows from its answers today. */
export interface Case {
  readonly opened: OpenCase
  readonly file: CaseFile
  /** All answers, also those of branches left behind. */
  readonly view: CaseView
  /** The answers on the path alone. */
  readonly pathView: CaseView
  /** The answers on the path on the day of the case's documents: that of its finished version, or today. */
  readonly documentView: CaseView
  readonly paths: Paths
  /** The moment that the case is in: what it needs is asked, and what can wait stands behind one control. */
  readonly moment: Moment
  readonly status: Readonly<Record<StageId, StageStatus>>
  readonly localDetails: LocalDetails
  /** The parts that no first question needs. Undefined only for a moment, on the first page of a case that was just begun. */
  readonly later: LaterParts | undefined
}
