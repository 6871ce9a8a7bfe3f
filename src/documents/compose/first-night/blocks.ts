import { firstNightForCarers, nobodyIsTold } from '../../../../content/documents/first-night'
import { isPlacementNow } from '../../../../machines/policy/placement/placement'
import type { QuestionId } from '../../../../content/stages'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { essentialRows, isLeftToNoCarer, untilWrittenBlocks } from '../missing-child/essential'
import {
  formerHome,
  hasTheAddress,
  homesOf,
  isAwayTonight,
  isSaidSinceThePlacement,
  mayLiveInAnotherPlace,
  mayBeOnThatWard
} from '../missing-child/homes'
import { missingDoesBlocks } from '../missing-child/blocks'
import { interpreterRows } from './interpreter-rows'
import { phoneRows } from './whom-the-child-fears'
import { isAmongCalls, notToldRows } from '../missing-child/people'
import { questionOf } from '../../../../machines/facts/asked'
import { answerWords } from '../words/answer-words'
import { recordedRow, unrecordedRows, unrecordedTogether } from '../words/recorded'
import { isPlanOfDaysGoneBy, isSaidByThePlacement } from '../words/no-longer-said'
import { needPrinted } from '../words/need-words'
import { statementWords } from '../words/statement-blocks'
import { hasAllWordsOf } from '../words/same-place'
import { isForWhoCares } from '../words/dangers-told'
import { isForCarer } from '../words/for-carers'
import { tells } from '../building/if-told'

/**
 * Where the child is now. Once a placement has begun, it is the placement, whatever was answered on the first night (¶23). Where the other answer is
 * newer, both stand. A child in hospital is in hospital, and has the placement to go back to. Whoever has the child in the placement needs no
 * ward of before.
 */
function whereNow(building: Building): readonly Row[] {
  const homes = homesOf(building).map(({ row }) => row)
  const first = recordedRow('where-the-child-is', building)
  if (first === undefined || mayLiveInAnotherPlace(building)) return homes
  if (homes.length === 0) return [first]
  const isNewer = isSaidSinceThePlacement(building) && first.absent !== true
  const isSaid = homes.some((row) => hasAllWordsOf(row, first) || isOfANightGoneBy(row, first, building))
  if (isNewer && !isSaid) return [first, ...homes.filter((home) => !hasTheAddress(first, home, building))]
  const isWard = mayBeOnThatWard(building) && first.absent !== true && !isForCarer(building)
  return isWard && !homes.some((row) => hasAllWordsOf(row, first))
    ? [...homes, formerHome(first, building).row]
    : homes
}

/**
 * A plan is read for months, so the place that was said first is there the place of a night gone by. It still stands if the answer about tonight also
 * says that the child is elsewhere: in hospital, or where the placement cannot be.
 */
const isOfANightGoneBy = (home: Row, first: Row, building: Building): boolean =>
  building.printsPlacement === true && (hasAllWordsOf(first, home) || !isAwayTonight(building))

function rowsOf(id: QuestionId, building: Building): readonly Row[] {
  if (id === 'where-the-child-is') {
    // Once the placement has begun, this row holds its address, so no other part prints the address.
    if (isPlacementNow(building.view)) building.printed?.add('placement-address')
    // Whoever has the child lives there: that their copy leaves it out stands at its head.
    return isForWhoCares(building) && building.location === 'withheld' ? [] : whereNow(building)
  }
  if (id === 'child-phones') return phoneRows(building)
  // Their number stands under whom to call.
  if (id === 'police-officer' && isAmongCalls(id, building)) return []
  if (id === 'if-missing-carer' && isLeftToNoCarer(building)) return []
  if (id === 'interpreter-person') return interpreterRows(building)
  const row = recordedRow(id, building)
  return row === undefined ? [] : [row]
}

const { withoutSaying } = firstNightForCarers
const isWithoutSaying = (id: string): id is keyof typeof withoutSaying => Object.hasOwn(withoutSaying, id)

/**
 * Whether a carer’s page has no room for a row: all is well by it, and nothing is said beside it. What may no longer hold, what waits and what nobody has
 * recorded stands (¶23, ¶39).
 */
function goesWithoutSaying(id: QuestionId, rows: readonly Row[], building: Building): boolean {
  if (!isForCarer(building) || !isWithoutSaying(id)) return false
  const answer = building.view.answers[id]
  const isGood = answer?.state === 'answered' && withoutSaying[id].some((good) => good === answer.value)
  const plain = answerWords(id, questionOf(id), answer, building)?.values.join()
  return isGood && rows.every(({ values }) => values.join() === plain)
}

/**
 * What is recorded under some questions, in two columns. Where an essential question has no answer, the block says so: the people who have the child
 * must know.
 */
export function recordedBlocks(
  questions: readonly QuestionId[],
  essential: readonly string[],
  building: Building
): readonly Block[] {
  const open = questions.filter(
    (id) =>
      building.printed?.has(id) !== true &&
      building.printed?.has(needPrinted(id)) !== true &&
      !isSaidByThePlacement(id, building) &&
      !isPlanOfDaysGoneBy(id, building)
  )
  const rows = open.flatMap((id) => {
    const rows = rowsOf(id, building)
    if (rows.length > 0) {
      building.printed?.add(id)
      return goesWithoutSaying(id, rows, building) ? [] : rows
    }
    return essential.includes(id) ? unrecordedRows(id, building) : []
  })
  return rows.length === 0 ? [] : [{ kind: 'rows', rows: unrecordedTogether(rows, building), columns: 2 }]
}

/** The order that nobody who asks is told where the child is, who was named as not to be told, and who may answer enquiries (¶23). */
export function nobodyIsToldBlocks(building: Building): readonly Block[] {
  if (!tells(building, ['safety'])) return []
  const may = recordedRow(nobodyIsTold.may, building)
  const rows = [...notToldRows(building), ...(may === undefined ? [] : [may])]
  // Empty where the document has already said, above, that a person who asks is told nothing.
  const said = statementWords(['location-confidential'], building)
  return [
    ...said.map((text) => ({ kind: 'warning', text }) as const),
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 } as const])
  ]
}

/** What is done if the child goes missing; the duty team tells the carer what holds until somebody has written it down. */
export function missingTonightBlocks(building: Building): readonly Block[] {
  const does: readonly Block[] = isForCarer(building)
    ? [{ kind: 'rows', rows: essentialRows(firstNightForCarers.missing, building), columns: 1 }]
    : missingDoesBlocks(building)
  return [...does, ...untilWrittenBlocks(building)]
}
