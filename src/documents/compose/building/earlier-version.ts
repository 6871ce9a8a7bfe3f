import { disclosed } from '../../../../machines/journey/disclosed-case'
import type { PlainDate } from '../../../../machines/case-file/answer'
import type { CaseFile, CaseView } from '../../../../machines/case-file/case-file'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { disclosedActions } from '../../../../machines/actions/disclosed-actions'

/** A finished version as far as it can be compared today: what could be read of its file, and whether that was everything. */
export interface EarlierVersion extends Pick<CaseFile, 'answers' | 'actions'> {
  readonly number: number
  readonly finishedOn: PlainDate
  readonly isWhole: boolean
}

/** The same for a document that compares with it: only what the document tells. */
export interface VersionBefore extends Pick<CaseFile, 'actions'> {
  readonly isWhole: boolean
  /** The answers on its path, on its own day. */
  readonly view: CaseView
}

/** All that was answered in a version, on its path and off it. */
export const wholeOf = ({ answers, finishedOn }: EarlierVersion): CaseView => ({ answers, today: finishedOn })

/**
 * What a document compares with, of an earlier version.
 * @param now the whole case as it stands: a person who is known to be a danger today is not named from an earlier version either
 */
export const versionBeforeAs = (
  earlier: EarlierVersion,
  now: CaseView,
  disclosure: Disclosure
): VersionBefore => ({
  isWhole: earlier.isWhole,
  view: disclosed(wholeOf(earlier), disclosure).view,
  actions: disclosedActions(earlier.actions, [wholeOf(earlier), now], disclosure)
})
