import { saysWhomTheyFear } from '../../../../content/documents/first-night'
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

/** What is recorded of phones and contacts, and of whom the child fears, line by line as it was typed: each line stands in one place. */
function linesApart(building: Building): {
  readonly feared: readonly string[]
  readonly rest: Row | undefined
} {
  const rest = isForTheirCarers(building) ? recordedRow(asked, building) : undefined
  const isDangerTold = tells(building, ['danger']) && building.disclosure.dangersByVoice !== true
  if (rest === undefined || rest.absent === true || !isDangerTold) return { feared: [], rest }
  // What is said beside it of the day on which it held goes with all of it.
  const lines =
    rest.values.length === 1 ? rest.values.flatMap((text) => text.split('\n')) : [rest.values.join('\n')]
  const feared = lines.filter((line) => saysWhomTheyFear.test(line))
  const others = lines.filter((line) => !feared.includes(line))
  if (feared.length === 0) return { feared, rest }
  return { feared, rest: others.length === 0 ? undefined : { ...rest, values: [others.join('\n')] } }
}

/** Phones and contacts, without the lines that stand under who may be a danger. */
export function phoneRows(building: Building): readonly Row[] {
  const { rest } = linesApart(building)
  return rest === undefined ? [] : [rest]
}

/** Whom the child fears, under who may be a danger: whoever opens the door at night looks there (¶23, ¶43). */
export function whomTheChildFears(building: Building): readonly Block[] {
  const { feared, rest } = linesApart(building)
  if (feared.length === 0) return []
  const label = building.words(`documents.dangers.${rest === undefined ? 'fears-and-phones' : 'fears'}`)
  return [{ kind: 'rows', rows: [{ label, values: [feared.join('\n')] }] }]
}
