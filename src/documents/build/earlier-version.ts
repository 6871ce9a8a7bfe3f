import type { PlainDate } from '../../../machines/case-file/answer'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import { onPath } from '../../../machines/journey'

/** A finished version as far as it can be compared today: what could be read of its file, and whether that was all of it. */
export interface EarlierVersion extends Pick<CaseFile, 'answers' | 'actions'> {
  readonly number: number
  readonly finishedOn: PlainDate
  readonly isWhole: boolean
}

/** The version as documents saw it: the answers on its path, on its own day. */
export const viewOf = ({ answers, finishedOn }: EarlierVersion): CaseView =>
  onPath({ answers, today: finishedOn })
