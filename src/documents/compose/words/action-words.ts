import type { ActionOutcome } from '../../../../machines/case-file/action-record'
import type { PlainDate } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import type { ActionItem } from '../../../../machines/actions/action-item'
import type { Due } from '../../../../machines/actions/due'
import { isOwed } from '../../../../machines/actions/order'
import { addDays } from '../../../../machines/facts/dates'
import { capitalised } from '../../../i18n/capitalised'
import { listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { actionAndEntry, actionText, namesOf, type ActionSetting } from './action-text'
import { dateWords } from './date-words'

/** For people who work on the case: everything is shown. */
export const shown = (view: CaseView, words: Words): ActionSetting => ({
  view,
  words,
  keepBack: (typed) => typed
})

/** What was done, in the words of that time. A copy that is not told all of the case is not told them: nobody knows which need they were for. */
function closedAsWords(action: string, said: string, { words, keepBack, disclosure }: ActionSetting): string {
  const isAllTold = disclosure === undefined || disclosure.leftOut.size === 0
  return words('action-list.each.of', {
    who: isAllTold ? capitalised(keepBack(said)) : words('action-list.each.planned-gone'),
    what: words(`actions.${action}`)
  })
}

/** What has to be done, as a person wrote it or as the guidance asks it. */
export function whatWords(item: ActionItem, setting: ActionSetting): string {
  if (item.together !== undefined)
    return setting.words('action-list.together.what', { count: item.together.length })
  if (item.what !== undefined && item.what.trim() !== '') return setting.keepBack(item.what)
  if (item.closedAs !== undefined) return closedAsWords(item.action, item.closedAs, setting)
  return item.added ? setting.words('action-list.unnamed') : actionText(item.id, setting, item.joined ?? [])
}

/** Where a sentence, or what stands before a colon, ends. A title that is shortened ends none. */
const partEnd = /(?<!\b(?:Dr|Mr|Mrs|Ms|St))[.:](?=\s)/gu
/** A beginning of fewer words can be that of several actions. */
const wordsToTell = 6

/** How what has to be done begins, and for which entry: for a control beside the line that says it whole. */
export function briefWords(item: ActionItem, setting: ActionSetting): string {
  const whole = whatWords(item, setting)
  const who = item.added ? undefined : actionAndEntry(item.id, setting).who
  const from = who !== undefined && whole.startsWith(who) ? who.length + 1 : 0
  const ends = [...whole.matchAll(partEnd)].map(({ index }) => index).filter((end) => end >= from)
  const isLong = (end: number) => whole.slice(from, end).trim().split(/\s+/u).length >= wordsToTell
  return whole.slice(0, ends.find(isLong))
}

/** Who must do it: a role, with the names of the people who have that role. */
export function ownerWords({ owner }: Pick<ActionItem, 'owner'>, setting: ActionSetting): string {
  if (owner.kind === 'edited') return setting.keepBack(owner.text)
  const names = namesOf(owner.people, setting)
  const role = setting.words(`owners.${owner.role}`, { count: Math.max(1, names.length) })
  return names.length === 0 ? role : setting.words('values.person', { name: listWords(names), role })
}

/** The same where it stands by itself, as in a cell of a table. What a person wrote, and names, stay as they are. */
export function ownerAlone(item: Pick<ActionItem, 'owner'>, setting: ActionSetting): string {
  const said = ownerWords(item, setting)
  const isRole = item.owner.kind !== 'edited' && namesOf(item.owner.people, setting).length === 0
  return isRole ? capitalised(said) : said
}

/** By when, and how that day was set, so that nobody takes a suggestion for a deadline. */
export function dueWords({ date, basis }: Due, words: Words): string {
  return words(`action-list.due.${basis}`, date === undefined ? {} : { date: dateWords(date) })
}

/**
 * Whether a screen or a paper calls an action overdue. What cannot wait is called so only after a whole day: a night’s work is not late at midnight. Its
 * place in the order stays.
 */
export const isSaidLate = ({ due, state }: Pick<ActionItem, 'due' | 'state'>, today: PlainDate): boolean =>
  state === 'overdue' && (due.basis !== 'same-day' || due.date < addDays(today, -1))

/**
 * By when. What cannot wait and is not yet called overdue says since when, as the page for the night does. What nothing calls for any more can wait: its day
 * stands alone.
 */
export function byWhenWords(
  item: Pick<ActionItem, 'due' | 'state' | 'called' | 'added' | 'together'>,
  today: PlainDate,
  words: Words
): string {
  const { date, basis } = item.due
  if (date === undefined) return dueWords(item.due, words)
  if (item.together !== undefined) return words('action-list.together.since', { date: dateWords(date) })
  if (basis === 'same-day' && !isOwed(item)) return dateWords(date)
  return item.state === 'overdue' && !isSaidLate(item, today)
    ? words('action-list.cannot-wait-since', { date: dateWords(date) })
    : dueWords(item.due, words)
}

/**
 * What somebody wrote about how an action ended. It is a note between colleagues and may speak of anybody, so only copies that are given the
 * authority’s own have it.
 */
function writtenOfOutcome(
  outcome: ActionOutcome,
  { keepBack, disclosure }: Omit<ActionSetting, 'view'>
): string | undefined {
  const written = outcome.state === 'dismissed' ? outcome.reason : outcome.note
  const isTold = disclosure?.leftOut.has('oversight') !== true
  return isTold && written !== undefined && written !== '' ? keepBack(written) : undefined
}

/** How an action ended, with what was said of it: as a sentence, or as short as a cell of a table takes it. */
export function outcomeWords(
  outcome: ActionOutcome,
  setting: Omit<ActionSetting, 'view'>,
  said: 'action-list.outcome' | 'versions.action-now' = 'action-list.outcome'
): string {
  const { words } = setting
  const [date, written] = [dateWords(outcome.on), writtenOfOutcome(outcome, setting)]
  if (outcome.state === 'dismissed')
    return written === undefined
      ? words(`${said}.dismissed-alone`, { date })
      : words(`${said}.dismissed`, { date, reason: written })
  return written === undefined
    ? words(`${said}.done`, { date })
    : words(`${said}.done-with-note`, { date, note: written })
}

/** How an action stands, one line for each thing to be said: open or ended, no longer called for, and what came of it before. */
export function stateLines(item: ActionItem, setting: ActionSetting): readonly string[] {
  const { words } = setting
  return [
    item.outcome === undefined
      ? words(`action-list.state.${item.state}`)
      : outcomeWords(item.outcome, setting),
    ...(item.outcome?.state === 'dismissed' && item.protects ? [words('action-list.still-protected')] : []),
    ...(item.first === undefined || item.outcome !== undefined || setting.disclosure !== undefined
      ? []
      : [words('action-list.first-called', { date: dateWords(item.first), again: dateWords(item.since) })]),
    ...(item.called || item.added ? [] : [words('action-list.no-longer-called')]),
    ...item.before.map((outcome) => words('action-list.before', { outcome: outcomeWords(outcome, setting) }))
  ]
}
