import type { StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'
import { facts } from '../../facts'

/** Why there is no sheet to prepare a referral with: nobody suspects anything, or an adult has not agreed to one. */
export type NoSheet = 'no-worry' | 'no-consent'

/** Why this case has no sheet; nothing where it has one. */
export function whyNoSheet(view: CaseView): NoSheet | undefined {
  if (!concerns('worry', view)) return 'no-worry'
  return facts.preparation.of(view) === 'called-for' ? undefined : 'no-consent'
}

/** Where what would call for a sheet is recorded. */
export const recordedOn: Readonly<Record<NoSheet, StepId>> = {
  'no-worry': 'conclusion',
  'no-consent': 'adult-consent'
}
