import type { Part } from '../../../../content/documents'
import { notOfTheNight } from '../../../../content/documents/first-night'
import { whatACarerStops } from '../../../../content/documents/what-a-carer-stops'
import { actionsOf, isProtecting, occurrencesOf } from '../../../../machines/actions/all'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { itemsOf } from '../../../../machines/case-file/read'
import { isOwed } from '../../../../machines/actions/order'
import { actionListOf } from '../../../../machines/actions/list'
import type { ActionItem } from '../../../../machines/actions/action-item'
import { isContrary, isPutRight } from '../../../../machines/actions/contrary'
import type { Due } from '../../../../machines/actions/due'
import { isActionGiven } from '../../../../machines/actions/disclosed-actions'
import { seenTogether } from '../../../../machines/actions/seen-together'
import { capitalised } from '../../../i18n/capitalised'
import { besideWords } from '../../../i18n/lists'
import type { Block } from '../../model'
import { actionAndEntry } from '../words/action-text'
import { byWhenWords, isSaidLate, outcomeWords, ownerAlone, whatWords } from '../words/action-words'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { dateWords } from '../words/date-words'
import { isForAnybodyWithTheChild, isForCarer, isForWhoeverHasTheChild } from '../words/for-carers'
import { sourceWords } from '../words/source-words'
import { whoAloneInterprets } from './who-interprets'
import { isForItsReader } from './whose-orders'

/** A person, a rule or a letter has set these days. Every other day is a suggestion. */
const setDays: ReadonlySet<Due['basis']> = new Set(['edited', 'recorded', 'clock', 'same-day'])

/**
 * By when, in a few words. A suggested day says so, and nobody takes it for a deadline. Only copies that are given what the authority has left undone
 * say that an action is late: it may be only that nobody has ticked it.
 */
function shortDue(
  item: Pick<ActionItem, 'due' | 'state' | 'called' | 'added' | 'together'>,
  { words, disclosure, view: { today } }: Building
): string {
  const { date, basis } = item.due
  if (date === undefined) return words('documents.actions.all-the-time')
  if (item.together !== undefined) return capitalised(byWhenWords(item, today, words))
  const day = setDays.has(basis)
    ? dateWords(date)
    : words('documents.actions.suggested-day', { date: dateWords(date) })
  if (item.state !== 'overdue' || disclosure.leftOut.has('oversight')) return day
  return isSaidLate(item, today)
    ? words('clock.screen.overdue-day', { day })
    : capitalised(byWhenWords(item, today, words))
}

/**
 * A plan lists this many actions at most, its own first. It says how many more there are, unless there is only one: its row takes no more
 * room than the count.
 */
const mostInShort = 10
const roomFor = (count: number): number => (count === mostInShort + 1 ? count : mostInShort)

/** How a document notes that it has said, above its actions, what is contrary and who must put it right. */
export const contraryPrinted = (id: string): string => `contrary ${id}`

/** What is contrary is put right at once. No day of this paper is read as a new one by which it may be: the day says since when it waits. */
const contraryDue = (item: ActionItem, building: Building): string =>
  item.due.basis === 'same-day'
    ? building.words('documents.actions.at-once', { date: dateWords(item.due.date) })
    : shortDue(item, building)

type InShort = Pick<
  Extract<Part, { kind: 'actions-in-short' }>,
  'stages' | 'protecting' | 'foundIn' | 'madeBy'
>

/**
 * Whether a part is about an action. From other stages a plan has what keeps the child safe, and a carer’s copy only what is the carer’s. The person
 * who calls the police or moves the child does not leave that to the carers, and it may be about them (¶23).
 */
const isListed = ({ stages, protecting = [] }: InShort, item: ActionItem, building: Building): boolean =>
  stages.includes(item.stage) ||
  (protecting.includes(item.stage) &&
    isProtecting(item.id) &&
    // An action with a later day of its own stands in the plan of its own stage.
    (item.danger !== undefined || item.sameDay || item.state === 'overdue') &&
    (!isForCarer(building) || isForWhoeverHasTheChild(item, building)))

/**
 * The order to make the very plan that it stands in, while it is not late. Other words than the plain ones say more, such as with whom it is agreed and
 * with whom not, and stand in it too (¶23, ¶42).
 */
const isToMakeIt = ({ madeBy }: InShort, item: ActionItem, building: Building): boolean =>
  item.action === madeBy &&
  item.state !== 'overdue' &&
  whatWords(item, building) === building.words(`actions.${madeBy}`)

/** The actions that an entry of a list called for: what a review found missing, and not what was owed before it. */
function calledForIn(list: InShort['foundIn'], { view }: Building): (item: ActionItem) => boolean {
  const entries = list === undefined ? [] : (ifDisclosed(view, () => itemsOf(view.answers, list)) ?? [])
  const ids = new Set(entries.map(({ id }) => id))
  const { called } = occurrencesOf(view)
  return ({ id }) => called.get(id)?.some((one) => ids.has(one)) === true
}

/**
 * As many actions as a plan has room for, in their order. Actions of other stages give way to the plan’s own, and all to what the document
 * itself found.
 */
function asManyAsFit(
  all: readonly SaidOnce[],
  { stages, foundIn }: InShort,
  building: Building
): readonly SaidOnce[] {
  const isFound = calledForIn(foundIn, building)
  const isOwn = ({ stage }: ActionItem) => stages.includes(stage)
  const rank = ({ items }: SaidOnce) => (items.some(isFound) ? 0 : items.some(isOwn) ? 1 : 2)
  const byRank = all.toSorted((one, other) => rank(one) - rank(other))
  const fit = new Set(byRank.slice(0, roomFor(all.length)))
  return all.filter((one) => fit.has(one))
}

/** How many more there are than a part lists, and who has them. Nothing where there are none. */
function moreBlocks(part: 'more' | 'all', count: number, { words, disclosure }: Building): readonly Block[] {
  const key = disclosure.withoutActionList === true ? `${part}-with-worker` : part
  return count === 0 ? [] : [paragraph(words(`documents.actions.${key}`, { count }))]
}

/**
 * Actions that are still to be done, in short: what, whose it is, by when. Whoever has the action list reads that it has all of them in full. What a review
 * itself called for stands in its record for everybody.
 */
export function shortActionBlocks(part: InShort, building: Building): readonly Block[] {
  const { file, words, view, disclosure } = building
  const items = seenTogether(
    actionListOf(file, view).filter(
      (item) =>
        item.outcome === undefined &&
        isOwed(item) &&
        isListed(part, item, building) &&
        !isToMakeIt(part, item, building) &&
        isActionGiven(item.id, item.stage, disclosure) &&
        building.printed?.has(contraryPrinted(item.id)) !== true
    )
  )
  const isFound = calledForIn(part.foundIn, building)
  const theirs = items.filter((item) => isFound(item) || isForItsReader(item, part, building))
  const listed = asManyAsFit(saidOnce(theirs, building), part, building)
  const rows = listed.map((one) => [
    whatAndWho(one, building),
    ownerAlone(one.item, building),
    shortDue(one.item, building)
  ])
  // An empty list says nothing. A plan is full of what will be done by a day: “nothing more is called for” would read as if nothing were left to do.
  if (rows.length === 0) return moreBlocks('all', items.length, building)
  // The list itself has a row for each.
  const more = items.length - listed.flatMap((one) => one.items).length
  const isAlone = disclosure.withoutActionList === true
  const head = ['what', 'owner', 'when'].map((column) => words(`documents.actions.${column}`))
  return [
    { kind: 'table', caption: words(`documents.actions.in-short${isAlone ? '-alone' : ''}`), head, rows },
    ...moreBlocks('more', more, building)
  ]
}

/** Something to be done, with the people it is for where it is the same for several. */
interface SaidOnce {
  readonly what: string
  readonly of: readonly string[]
  /**
   * Who must do it, and since when it has waited. If it has waited since an earlier day, the sentence names that day, since “today” would mean
   * another.
   */
  readonly item: ActionItem
  readonly items: readonly ActionItem[]
}

/** An action that is the same for several people is said once, with all of them: one sheet of paper holds no sentence three times. */
function saidOnce(items: readonly ActionItem[], building: Building): readonly SaidOnce[] {
  const all = items.map((item) => {
    const alone = whoAloneInterprets(item, building)
    const { what, who } =
      alone === undefined && item.what === undefined && !item.added && item.together === undefined
        ? actionAndEntry(item.id, building, item.joined ?? [])
        : { what: alone ?? whatWords(item, building), who: undefined }
    return { what, who, item, owner: ownerAlone(item, building), due: shortDue(item, building) }
  })
  type One = (typeof all)[number]
  const isSame = (one: One, other: One) =>
    one === other ||
    (one.who !== undefined &&
      other.who !== undefined &&
      one.what === other.what &&
      one.owner === other.owner &&
      one.due === other.due &&
      one.item.since === other.item.since)
  return all.flatMap((one, index) =>
    all.findIndex((other) => isSame(one, other)) < index
      ? []
      : {
          what: one.what,
          item: one.item,
          items: all.flatMap((other) => (isSame(one, other) ? [other.item] : [])),
          of: all.flatMap((other) => (other.who !== undefined && isSame(one, other) ? [other.who] : []))
        }
  )
}

const whatAndWho = ({ what, of }: SaidOnce, { words }: Building): string =>
  of.length === 0 ? what : words('action-list.each.of', { who: besideWords(of, words), what })

/** What cannot wait, as a sentence. */
function cannotWaitWords(one: SaidOnce, building: Building): string {
  const { words, view } = building
  const { item } = one
  const said = { what: whatAndWho(one, building), who: ownerAlone(item, building) }
  // Whoever is with the child acts on it: another name behind it would make it that person’s.
  if (isForCarer(building) && isForAnybodyWithTheChild(item)) return said.what
  return item.since < view.today
    ? words('documents.first-night.action-since', { ...said, date: dateWords(item.since) })
    : words('documents.first-night.action', said)
}

/** All open actions that cannot wait until the morning. A carer’s copy has those that are the carer’s. */
export function cannotWaitBlocks(building: Building): readonly Block[] {
  const { file, view, disclosure } = building
  const items = actionListOf(file, view)
    .filter(
      (item) =>
        item.outcome === undefined &&
        isOwed(item) &&
        item.due.basis === 'same-day' &&
        !notOfTheNight.some((one) => one === item.id) &&
        isActionGiven(item.id, item.stage, disclosure)
    )
    .filter((item) => !isForCarer(building) || isForWhoeverHasTheChild(item, building))
  return items.length === 0
    ? []
    : [{ kind: 'list', items: saidOnce(items, building).map((one) => cannotWaitWords(one, building)) }]
}

/** A carer’s copy has what a carer can stop; what the authority has left undone stands among what is still to be done. */
const isForReader = (id: string, building: Building): boolean =>
  !isForCarer(building) || whatACarerStops.some((one) => one === id)

/** What happened contrary to the guidance: each with what it calls for, and with who must do it or what was done about it. */
export function contraryBlocks(building: Building): readonly Block[] {
  const { file, words, view, disclosure } = building
  const items = new Map(actionListOf(file, view).map((item) => [item.id, item]))
  return actionsOf(view)
    .filter(
      (action) =>
        isContrary(action, view) &&
        isForReader(action.id, building) &&
        isActionGiven(action.id, action.stage, disclosure) &&
        !isPutRight(action.id, items.get(action.id)?.outcome, view)
    )
    .map(({ id, serves }): Block => {
      const item = items.get(id)
      const alone = item === undefined ? undefined : whoAloneInterprets(item, building)
      const action = item === undefined ? words(`actions.${id}`) : (alone ?? whatWords(item, building))
      // The heading of the part says what it is contrary to: no line says it again.
      const warning = words('documents.statement', { text: action, sources: sourceWords(serves, words) })
      if (item === undefined) return { kind: 'warning', text: warning }
      if (alone !== undefined) {
        building.printed?.add(contraryPrinted(id))
        return { kind: 'warning', text: warning }
      }
      if (item.outcome !== undefined)
        return { kind: 'warning', text: `${warning} ${outcomeWords(item.outcome, building)}` }
      building.printed?.add(contraryPrinted(id))
      const by = words('documents.actions.by', {
        who: ownerAlone(item, building),
        when: contraryDue(item, building)
      })
      return { kind: 'warning', text: `${warning} ${by}` }
    })
}
