import { firstNightForCarers } from '../../../../content/documents/first-night'
import { missingChildEssentials } from '../../../../content/documents/missing-child-sheet'
import type { QuestionId } from '../../../../content/stages'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { concerns } from '../../../../machines/facts/audience'
import { isMissing } from '../../../../machines/facts/immediate-safety'
import { hasGrownOutOfCarers } from '../../../../machines/policy/people/who-has-the-child'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { isWholeButForThePlace } from '../building/if-told'
import { sourceWords } from '../words/source-words'
import { recordedRow, unrecordedRows } from '../words/recorded'

const essential: ReadonlySet<string> = new Set(missingChildEssentials)

/** An adult whose carers have all left: nobody who looks for them waits for what a carer was to do (¶39, ¶66). */
export const isLeftToNoCarer = ({ view }: Building): boolean => isToldThat(view, hasGrownOutOfCarers)

/** What is recorded under some questions. For essential questions also that nothing is recorded. */
export const essentialRows = (ids: readonly QuestionId[], building: Building): readonly Row[] =>
  ids.flatMap((id) => {
    if (id === 'if-missing-carer' && isLeftToNoCarer(building)) return []
    const row = recordedRow(id, building)
    if (row !== undefined) return [row]
    return essential.has(id) ? unrecordedRows(id, building) : []
  })

/**
 * What carers and the duty team do if the child goes missing, as long as nobody has written it down: they read it in the hour in which it
 * happens (¶39). The police need no order to call the police, and no child, lawyer or other authority is told what carers do.
 */
export function untilWrittenBlocks(building: Building): readonly Block[] {
  const { words, view, disclosure } = building
  const isCarers = firstNightForCarers.owners.some((role) => disclosure.own.includes(role))
  const isForThem =
    (isCarers || isWholeButForThePlace(disclosure)) &&
    disclosure.toTheChild !== true &&
    disclosure.takesOver !== true
  if (!isForThem || disclosure.looksForTheChild === true || !concerns('child', view)) return []
  // A child who is missing is reported now, which the first lines of the page say. Somebody who wrote that it does not apply has answered.
  if (isMissing(view) || view.answers['if-missing-carer']?.state === 'does-not-apply') return []
  const row = recordedRow('if-missing-carer', building)
  if (row !== undefined && row.absent !== true) return []
  const text = words('documents.missing-child.until-written')
  const said = words('documents.statement', { text, sources: sourceWords(['¶39'], words) })
  return [{ kind: 'list', items: [said] }]
}
