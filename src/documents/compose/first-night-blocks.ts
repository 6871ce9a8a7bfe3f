import { firstNightForCarers, nobodyIsTold } from '../../../content/documents/first-night'
import type { ActionItem, Owner } from '../../../machines/actions/action-item'
import { ifDisclosed } from '../../../machines/case-file/if-disclosed'
import { fieldOf, isOneOf, valueOf } from '../../../machines/case-file/read'
import { isSameName } from '../../../machines/facts/same-name'
import { mayBeSaidOfCarers } from '../../../machines/policy/disclosure/said-of-carers'
import { isTonightElsewhere, whoHasTheChild } from '../../../machines/policy/people/who-has-the-child'
import { isPlacementNow } from '../../../machines/policy/plans/placement'
import type { QuestionId } from '../../../content/stages'
import type { Block, Row } from '../model'
import type { Building } from './context'
import { essentialRows, untilWrittenBlocks } from './missing-child/essential'
import { homesOf, names } from './missing-child/homes'
import { missingDoesBlocks } from './missing-child/blocks'
import { notToldRows } from './missing-child/people'
import { recordedRow, unrecordedRows, unrecordedTogether } from './missing-child/recorded'
import { isSaidByThePlacement } from './no-longer-said'
import { statementWords } from './statement-blocks'
import { tells } from './if-told'

/**
 * Where the child is now: once a placement has begun it is that, whatever was answered on the first night (¶23). What was answered when the case
 * was opened is the newer where the placement had begun before: a child in hospital is there, and has the placement to go back to.
 */
function whereNow(building: Building): readonly Row[] {
  const homes = homesOf(building).map(({ row }) => row)
  const first = recordedRow('where-the-child-is', building)
  if (first === undefined) return homes
  if (homes.length === 0) return [first]
  const since = valueOf(building.view.answers, 'placement-since')
  const isNewer = since !== undefined && since.date < building.file.openedOn && first.absent !== true
  const isSaid = homes.some((row) => names(row, first) || isOfANightGoneBy(row, first, building))
  return isNewer && !isSaid ? [first, ...homes] : homes
}

/**
 * In a plan, which is read for months, the place that was said first is that of a night gone by, unless the kind of place tonight says as well that the
 * child is elsewhere: in hospital, or where the placement cannot be.
 */
const isOfANightGoneBy = (home: Row, first: Row, { printsPlacement, view }: Building): boolean =>
  printsPlacement === true &&
  (names(first, home) ||
    ifDisclosed(
      view,
      () => isOneOf(view.answers, 'place-tonight', 'hospital') || isTonightElsewhere(view)
    ) !== true)

/** Whom the child fears is for the carers’ page alone, and not where it may be one of them (¶23, ¶24). */
function isForTheirCarers(id: QuestionId, building: Building): boolean {
  const answer = building.view.answers[id]
  const typed = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : ''
  return isForCarer(building) && !mayBeSaidOfCarers(typed, building.view)
}

function rowsOf(id: QuestionId, building: Building): readonly Row[] {
  if (id === 'where-the-child-is') {
    // That is the address of the placement, once it has begun.
    if (isPlacementNow(building.view)) building.printed?.add('placement-address')
    return whereNow(building)
  }
  if (firstNightForCarers.alone.some((one) => one === id) && !isForTheirCarers(id, building)) return []
  const row = recordedRow(id, building)
  return row === undefined ? [] : [row]
}

/** What is recorded under some questions, in two columns; of the essential ones that nothing is, which whoever has the child must know. */
export function recordedBlocks(
  questions: readonly QuestionId[],
  essential: readonly string[],
  building: Building
): readonly Block[] {
  const open = questions.filter(
    (id) => building.printed?.has(id) !== true && !isSaidByThePlacement(id, building)
  )
  const rows = open.flatMap((id) => {
    const rows = rowsOf(id, building)
    if (rows.length > 0) {
      building.printed?.add(id)
      return rows
    }
    return essential.includes(id) ? unrecordedRows(id, building) : []
  })
  return rows.length === 0 ? [] : [{ kind: 'rows', rows: unrecordedTogether(rows, building), columns: 2 }]
}

/** That nobody who asks is told where the child is, first of all those who were named for it, and who may answer (¶23). */
export function nobodyIsToldBlocks(building: Building): readonly Block[] {
  if (!tells(building, ['safety'])) return []
  const may = recordedRow(nobodyIsTold.may, building)
  const rows = [...notToldRows(building), ...(may === undefined ? [] : [may])]
  // Where somebody asks, it says above that they are told nothing.
  const said = statementWords(['location-confidential'], building)
  return [
    ...said.map((text) => ({ kind: 'warning', text }) as const),
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 } as const])
  ]
}

/** Whether the copy is for whoever has the child tonight. */
export const isForCarer = ({ disclosure }: Pick<Building, 'disclosure'>): boolean =>
  firstNightForCarers.owners.some((role) => disclosure.own.includes(role))

/** What may stand before a part without making it another’s: “the manager of the foster carer” is no carer. */
const beforeAPart = /^(?:(?:foster|temporary|main|respite|the|her|his|their|our) )+/u

/** Whether a text names a part in the case, by itself or beside a name: “Foster carer”, “Ann Lee, carer”, “the carers and Ms Ahmed”. */
const namesPart = (text: string, part: string): boolean =>
  text
    .toLowerCase()
    .split(/[,;:/()&+]|\band\b/u)
    .map((one) => one.trim().replace(beforeAPart, ''))
    .some((one) => one === part.toLowerCase() || one === `${part.toLowerCase()}s`)

/** Whether whoever has the child is the one whom somebody wrote down: by their name, or by their part. */
const isWrittenForWhoeverHasTheChild = (text: string, { view, words }: Building): boolean =>
  whoHasTheChild(view).some((person) => isSameName(fieldOf(person, 'person-name'), text)) ||
  firstNightForCarers.owners.some((role) => namesPart(text, words(`questions.person-role.options.${role}`)))

const isOfCarers = (owner: Owner): boolean =>
  owner.kind === 'role' && firstNightForCarers.owners.some((role) => role === owner.role)

/**
 * Whether an action is a carer’s to do or to know: one of theirs, whoever does it today, one that was given to them by name, or one for whoever is
 * with the child. What was not theirs and was given to anybody else is for that person.
 */
export const isForWhoeverHasTheChild = (
  { action, owner, defaultOwner }: Pick<ActionItem, 'action' | 'owner' | 'defaultOwner'>,
  building: Building
): boolean =>
  isOfCarers(defaultOwner) ||
  firstNightForCarers.actions.some((id) => id === action) ||
  (owner.kind === 'edited' && isWrittenForWhoeverHasTheChild(owner.text, building))

/** What is done if the child goes missing; the duty team tells the carer what holds until somebody has written it down. */
export function missingTonightBlocks(building: Building): readonly Block[] {
  const does: readonly Block[] = isForCarer(building)
    ? [{ kind: 'rows', rows: essentialRows(firstNightForCarers.missing, building), columns: 1 }]
    : missingDoesBlocks(building)
  return [...does, ...untilWrittenBlocks(building)]
}
