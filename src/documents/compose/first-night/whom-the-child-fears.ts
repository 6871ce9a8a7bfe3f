import { mayBeSaidOfCarers } from '../../../../machines/policy/disclosure/said-of-carers'
import { valueOf } from '../../../../machines/case-file/read'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { tells } from '../building/if-told'
import { isForCarer } from '../words/for-carers'
import { recordedRow } from '../words/recorded'

/** The question that asks for phones and contacts asks whom the child fears as well. */
const asked = 'child-phones'

/** Whether a carers’ page may say whom the child fears: no other page says it, and neither does this one where it may be one of the carers (¶23, ¶24). */
const isForTheirCarers = (building: Building): boolean =>
  isForCarer(building) && !mayBeSaidOfCarers(valueOf(building.view.answers, asked) ?? '', building.view)

const recordedFor = (building: Building): Row | undefined =>
  isForTheirCarers(building) ? recordedRow(asked, building) : undefined

/** At the door at night nobody looks under phones for whom to fear: what is recorded of both stands under who may be a danger, where that is told (¶23, ¶43). */
const standsUnderDangers = (row: Row, building: Building): boolean =>
  row.absent !== true && tells(building, ['danger']) && building.disclosure.dangersByVoice !== true

/** Phones and contacts, where they do not stand under who may be a danger. */
export function phoneRows(building: Building): readonly Row[] {
  const row = recordedFor(building)
  return row === undefined || standsUnderDangers(row, building) ? [] : [row]
}

/** Whom the child fears, and by which phones they are reached, for the person who opens the door. */
export function whomTheChildFears(building: Building): readonly Block[] {
  const row = recordedFor(building)
  if (row === undefined || !standsUnderDangers(row, building)) return []
  return [{ kind: 'rows', rows: [{ ...row, label: building.words('documents.dangers.fears-and-phones') }] }]
}
