import type { Part } from '../../../content/documents'
import { actionsOf, isProtecting } from '../../../machines/actions/all'
import { turnGroups } from '../../../machines/actions/groups'
import { actionListOf } from '../../../machines/actions/list'
import type { ActionItem } from '../../../machines/actions/action-item'
import type { Due } from '../../../machines/actions/due'
import { isActionGiven } from '../../../machines/actions/disclosed-actions'
import { clockOf } from '../../../machines/policy/clock'
import { nextReviewOn } from '../../../machines/policy/clock/reviews'
import { besideWords } from '../../i18n/lists'
import type { Block } from '../model'
import { actionAndEntry } from './action-text'
import { dueWords, outcomeWords, ownerAlone, stateLines, whatWords } from './action-words'
import type { Building } from './context'
import { dateWords } from './date-words'
import { isForCarer, isForWhoeverHasTheChild } from './first-night-blocks'
import { ofAllTold } from './if-told'
import { sourceWords } from './source-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const openColumns = ['what', 'owner', 'when', 'source'] as const
const closedColumns = ['what', 'owner', 'when', 'state', 'source'] as const

/** An action as a row. What is still to be done is open, and no column says so again: what is late says it under its day. */
function actionRow(item: ActionItem, building: Building): readonly string[] {
  const { words } = building
  const [state = '', ...more] = stateLines(item, building)
  const isOpen = item.outcome === undefined
  const what = [whatWords(item, building), ...(item.contrary ? [words('action-list.contrary')] : [])]
  const due = [dueWords(item.due, words), ...(isOpen && item.state === 'overdue' ? [state] : [])]
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
    ({ id, stage }) => stages.includes(stage) && isActionGiven(id, stage, disclosure)
  )
  if (listed.length === 0)
    return wanted === 'now' ? [] : [paragraph(words(ofAllTold('documents.actions.none', building)))]
  const closed = listed.filter(({ outcome }) => outcome !== undefined)
  // By when it is their turn, and by who does them: as the screens have them.
  const groups = [
    ...turnGroups(listed, view.today, nextReviewOn(clockOf(view), view.today)).map(({ turn, items }) => ({
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

/** Days that somebody, a rule or a letter has set; every other is a suggestion. */
const setDays: ReadonlySet<Due['basis']> = new Set(['edited', 'recorded', 'clock', 'same-day'])

/**
 * By when in a few words: nobody takes a suggestion for a deadline. That it is late, which may be only that nobody has ticked it, for those who are given
 * what the authority has left undone.
 */
function shortDue(
  { due: { date, basis }, state }: Pick<ActionItem, 'due' | 'state'>,
  { words, disclosure }: Building
): string {
  if (date === undefined) return words('documents.actions.all-the-time')
  const day = setDays.has(basis)
    ? dateWords(date)
    : words('documents.actions.suggested-day', { date: dateWords(date) })
  return state === 'overdue' && !disclosure.leftOut.has('oversight')
    ? words('clock.screen.overdue-day', { day })
    : day
}

/** So many stand in a plan, its own first; the others are counted there, unless there is only one: its row takes no more room than the count. */
const mostInShort = 10
const roomFor = (count: number): number => (count === mostInShort + 1 ? count : mostInShort)

/** How it is noted that a document has said, above its actions, what is contrary and whose it is to put right. */
const contraryPrinted = (id: string): string => `contrary ${id}`

type InShort = Pick<Extract<Part, { kind: 'actions-in-short' }>, 'stages' | 'protecting'>

/**
 * Whether a part lists an action. Of what other stages owe to keep the child safe, a carer's copy has what is the carer's: who calls the police,
 * or moves the child, does not leave it to whoever has the child, and it may be of them (¶23).
 */
const isListed = ({ stages, protecting = [] }: InShort, item: ActionItem, building: Building): boolean =>
  stages.includes(item.stage) ||
  (protecting.includes(item.stage) &&
    isProtecting(item.id) &&
    // What has a later day of its own stands in the plan of its own stage.
    (item.danger !== undefined || item.sameDay || item.state === 'overdue') &&
    (!isForCarer(building) || isForWhoeverHasTheChild(item, building)))

/** As many as a plan has room for, in their order: what the plan itself owes gives way to nothing that another owes. */
function asManyAsFit(items: readonly ActionItem[], { stages }: InShort): readonly ActionItem[] {
  const own = items.filter(({ stage }) => stages.includes(stage))
  const rest = items.filter(({ stage }) => !stages.includes(stage))
  const fit = new Set([...own, ...rest].slice(0, roomFor(items.length)))
  return items.filter((item) => fit.has(item))
}

/** Actions that are still to be done, in short: what, whose it is, by when. Whoever has the action list reads that it has all of them in full. */
export function shortActionBlocks(part: InShort, building: Building): readonly Block[] {
  const { file, words, view, disclosure } = building
  const items = actionListOf(file, view).filter(
    (item) =>
      item.outcome === undefined &&
      isListed(part, item, building) &&
      isActionGiven(item.id, item.stage, disclosure) &&
      building.printed?.has(contraryPrinted(item.id)) !== true
  )
  const rows = asManyAsFit(items, part).map((item) => [
    whatWords(item, building),
    ownerAlone(item, building),
    shortDue(item, building)
  ])
  // A plan is full of what will be done by a day: that nothing more is called for would read as if nothing were left to do.
  if (rows.length === 0) return []
  const more = items.length - rows.length
  const isAlone = disclosure.withoutActionList === true
  const head = ['what', 'owner', 'when'].map((column) => words(`documents.actions.${column}`))
  return [
    { kind: 'table', caption: words(`documents.actions.in-short${isAlone ? '-alone' : ''}`), head, rows },
    ...(more > 0
      ? [paragraph(words(`documents.actions.more${isAlone ? '-with-worker' : ''}`, { count: more }))]
      : [])
  ]
}

/** Something that cannot wait: for whom, where it is the same for several. */
interface CannotWait {
  readonly what: string
  readonly of: readonly string[]
  /** Whose it is; and since when it has waited, where it has: “today” is said of another day. */
  readonly item: Pick<ActionItem, 'owner' | 'since'>
}

/** What cannot wait, of each. What is the same for several is said once: one sheet of paper holds no sentence three times. */
function saidOnce(items: readonly ActionItem[], building: Building): readonly CannotWait[] {
  const all = items.map((item) => {
    const { what, who } =
      item.what === undefined && !item.added
        ? actionAndEntry(item.id, building)
        : { what: whatWords(item, building), who: undefined }
    return { what, who, item, owner: ownerAlone(item, building) }
  })
  type One = (typeof all)[number]
  const isSame = (one: One, other: One) =>
    one === other ||
    (one.who !== undefined &&
      other.who !== undefined &&
      one.what === other.what &&
      one.owner === other.owner &&
      one.item.since === other.item.since)
  return all.flatMap((one, index) =>
    all.findIndex((other) => isSame(one, other)) < index
      ? []
      : {
          what: one.what,
          item: one.item,
          of: all.flatMap((other) => (other.who !== undefined && isSame(one, other) ? [other.who] : []))
        }
  )
}

/** The same as a sentence. */
function cannotWaitWords({ what, of, item }: CannotWait, building: Building): string {
  const { words, view } = building
  const who = ownerAlone(item, building)
  const said = {
    what: of.length === 0 ? what : words('action-list.each.of', { who: besideWords(of, words), what }),
    who
  }
  return item.since < view.today
    ? words('documents.first-night.action-since', { ...said, date: dateWords(item.since) })
    : words('documents.first-night.action', said)
}

/** What cannot wait, of all that is called for; for a carer, what is theirs. */
export function cannotWaitBlocks(building: Building): readonly Block[] {
  const { file, view, disclosure } = building
  const items = actionListOf(file, view)
    .filter(
      ({ id, stage, outcome, due }) =>
        outcome === undefined && due.basis === 'same-day' && isActionGiven(id, stage, disclosure)
    )
    .filter((item) => !isForCarer(building) || isForWhoeverHasTheChild(item, building))
  return items.length === 0
    ? []
    : [{ kind: 'list', items: saidOnce(items, building).map((one) => cannotWaitWords(one, building)) }]
}

/** What happened contrary to the guidance, each with what it calls for, and with whose it is or what was done about it. */
export function contraryBlocks(building: Building): readonly Block[] {
  const { file, words, view, disclosure } = building
  const items = new Map(actionListOf(file, view).map((item) => [item.id, item]))
  return actionsOf(view)
    .filter((action) => action.contrary === true && isActionGiven(action.id, action.stage, disclosure))
    .map(({ id, serves }): Block => {
      const item = items.get(id)
      const action = item === undefined ? words(`actions.${id}`) : whatWords(item, building)
      // The heading of the part says what it is contrary to: no line says it again.
      const warning = words('documents.statement', { text: action, sources: sourceWords(serves, words) })
      if (item === undefined) return { kind: 'warning', text: warning }
      if (item.outcome !== undefined)
        return { kind: 'warning', text: `${warning} ${outcomeWords(item.outcome, building)}` }
      building.printed?.add(contraryPrinted(id))
      const by = words('documents.actions.by', {
        who: ownerAlone(item, building),
        when: shortDue(item, building)
      })
      return { kind: 'warning', text: `${warning} ${by}` }
    })
}
