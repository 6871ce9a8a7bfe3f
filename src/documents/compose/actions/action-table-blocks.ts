import type { Part } from '../../../../content/documents'
import type { ActionItem } from '../../../../machines/actions/action-item'
import { isActionGiven } from '../../../../machines/actions/disclosed-actions'
import { turnGroups } from '../../../../machines/actions/groups'
import { actionListOf } from '../../../../machines/actions/list'
import { dayFieldSeenThrough, seenTogether } from '../../../../machines/actions/seen-together'
import { clockOf } from '../../../../machines/policy/clock'
import { nextReviewOn } from '../../../../machines/policy/clock/reviews'
import { capitalised } from '../../../i18n/capitalised'
import type { Block } from '../../model'
import { byWhenWords, isSaidLate, ownerAlone, stateLines, whatWords } from '../words/action-words'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { contraryPrinted } from './action-blocks'
import { ofAllTold } from '../building/if-told'
import { sourceWords } from '../words/source-words'
import { whoAloneInterprets } from './who-interprets'

const openColumns = ['what', 'owner', 'when', 'source'] as const
const closedColumns = ['what', 'owner', 'when', 'state', 'source'] as const

/** An action as a row. An open action has no column for its state; where it is late, that stands under its day. */
function actionRow(item: ActionItem, building: Building): readonly string[] {
  const {
    words,
    view: { today }
  } = building
  const [state = '', ...more] = stateLines(item, building)
  const isOpen = item.outcome === undefined
  // The part above has said it under a heading that says what it is contrary to.
  const isSaid = building.printed?.has(contraryPrinted(item.id)) === true
  const what = [
    whoAloneInterprets(item, building) ?? whatWords(item, building),
    ...(item.contrary && !isSaid ? [words('action-list.contrary')] : [])
  ]
  const due = [
    capitalised(byWhenWords(item, today, words)),
    ...(isOpen && isSaidLate(item, today) ? [state] : [])
  ]
  return [
    [...what, ...(isOpen ? more : [])].join('\n'),
    ownerAlone(item, building),
    due.join('\n'),
    ...(isOpen ? [] : [[state, ...more].join('\n')]),
    sourceWords(item.serves, words) || words('values.not-recorded')
  ]
}

/** What must be done, by whom and by when, of the stages that the document covers; in a part of it, what has its turn now or the rest. */
export function actionBlocks(
  { turn: wanted }: Pick<Extract<Part, { kind: 'actions' }>, 'turn'>,
  building: Building
): readonly Block[] {
  const { file, words, view, stages, disclosure } = building
  const listed = actionListOf(file, view).filter(
    (item) => stages.includes(item.stage) && isActionGiven(item.id, item.stage, disclosure)
  )
  if (listed.length === 0)
    return wanted === 'now' ? [] : [paragraph(words(ofAllTold('documents.actions.none', building)))]
  const closed = listed.filter(({ outcome }) => outcome !== undefined)
  // A document without the table of those days names each of them here.
  const isInTable = ({ id }: ActionItem) => building.inPlanTable?.has(dayFieldSeenThrough(id) ?? '') === true
  const open = seenTogether(listed, isInTable)
  // Grouped by when it is their turn, and in each group by who does them, as on the screens.
  const groups = [
    ...turnGroups(open, view.today, nextReviewOn(clockOf(view), view.today)).map(({ turn, items }) => ({
      isNow: turn === 'now',
      words: words(`action-list.turns.${turn}`),
      items,
      columns: openColumns
    })),
    ...(closed.length === 0
      ? []
      : [{ isNow: false, words: words('documents.actions.closed'), items: closed, columns: closedColumns }])
  ]
  const told = groups.filter(({ isNow }) => wanted === undefined || isNow === (wanted === 'now'))
  return told.map(({ words: when, items, columns }) => ({
    kind: 'table',
    caption: words('documents.actions.caption', { when }),
    head: columns.map((column) => words(`documents.actions.${column}`)),
    rows: items.map((item) => actionRow(item, building))
  }))
}
