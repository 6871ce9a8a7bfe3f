import { missingChildRows } from '../../../../content/documents/missing-child-sheet'
import { followedRecords } from '../../../../machines/actions/follow'
import { helpOwed } from '../../../../machines/actions/held-back'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { isMissing } from '../../../../machines/facts/immediate-safety'
import { isToBeFound } from '../../../../machines/policy/plans/open-questions'
import type { Row } from '../../model'
import type { Building } from '../building/context'
import { recordedRow } from '../words/recorded'

const said = (row: Row | undefined): readonly Row[] => (row === undefined || row.absent === true ? [] : [row])

/**
 * What a person who finds a missing child must know of the child’s health today: help that is needed and was not given, and what helps in great distress.
 * Also the first plan, as long as it alone may name a medicine or an illness (¶25, ¶39). Of a child who is not missing these answers would be from another
 * day than the one on which the sheet is used. Then one line asks for what is known on that day, whatever is recorded.
 */
export function healthRows(building: Building): readonly Row[] {
  const { view, file, words } = building
  if (!isMissing(view))
    return [
      {
        label: words('documents.missing-child.help-on-the-day'),
        values: [words('documents.missing-child.help-on-the-day-how')]
      }
    ]
  const owed = helpOwed(followedRecords(file.actions, view), view)
  const isInDistress = owed.some((need) => need !== 'health-attention-today')
  const mayBeInPlan = ifDisclosed(
    view,
    () => owed.includes('health-attention-today') || isToBeFound(view.answers, 'medicines-and-allergies')
  )
  const recorded = (ids: readonly Parameters<typeof recordedRow>[0][]) =>
    ids.flatMap((id) => said(recordedRow(id, building)))
  return [
    ...recorded(owed),
    ...(isInDistress ? recorded(missingChildRows.inDistress) : []),
    ...(mayBeInPlan === true
      ? recorded(missingChildRows.untilRecorded).map((row) => ({
          ...row,
          label: words('documents.missing-child.first-plan')
        }))
      : [])
  ]
}
