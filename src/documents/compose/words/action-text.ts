import type { EachEntry } from '../../../../content/actions/action-content'
import { planLists, type PlanListId } from '../../../../content/needs'
import type { Question } from '../../../../content/shape'
import type { Item } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { fieldOf } from '../../../../machines/case-file/read'
import { contentOf } from '../../../../machines/actions/all'
import { dayNamed } from '../../../../machines/actions/day-named'
import { actionOf, entryOf } from '../../../../machines/stages/instances'
import { peopleToName } from '../../../../machines/actions/told-by-name'
import { variantOf } from '../../../../machines/actions/variants'
import { questionOf } from '../../../../machines/facts/asked'
import { peopleKeptAway } from '../../../../machines/policy/danger/kept-away'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { personOf } from '../../../../machines/policy/disclosure/who-reveals'
import { besideWords, listWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { dateWords } from './date-words'
import { shortened } from './need-words'

/** What the words of an action depend on. A screen has all of a case; a copy of a document may not. */
export interface ActionSetting {
  readonly view: CaseView
  readonly words: Words
  readonly keepBack: (typed: string) => string
  /** What a copy tells; a screen tells all. */
  readonly disclosure?: Disclosure
}

/** What a field of an entry says, as short as can be. */
function said(
  field: string,
  asked: Question | undefined,
  item: Item,
  { words, keepBack }: ActionSetting
): string {
  const answer = item.fields[field]
  if (answer?.state !== 'answered' || typeof answer.value !== 'string') return ''
  return asked?.kind === 'choice'
    ? words(`questions.${field}.options.${answer.value}`)
    : keepBack(answer.value.trim())
}

/** A text that was typed as what comes before a colon. */
const asName = (typed: string): string => shortened(typed).replace(/[.,:;]+$/, '')

/**
 * Who was to do what an entry of a plan says, and is asked what was done: on a screen, for its plan names them on paper. Nobody is sent to somebody from
 * whom the child is kept (¶23, ¶30).
 */
function byWhom(plan: PlanListId, item: Item, { view }: ActionSetting): readonly string[] {
  const by: unknown = plan === 'legal' ? undefined : fieldOf(item, planLists[plan].byWhom)
  return typeof by === 'string' && !peopleKeptAway(view).has(by) ? [by] : []
}

/** Which entry of a list an action is for: by its name, or, where nobody knows the name, by what tells it from the others. */
function whoWords({ list, toldBy, plan }: EachEntry, entry: string, setting: ActionSetting): string {
  const { view, words } = setting
  const question: Question = questionOf(list)
  const answer = view.answers[list]
  const items =
    answer?.state === 'answered' && question.kind === 'list' ? (answer.value as readonly Item[]) : []
  const index = items.findIndex(({ id }) => id === entry)
  const item = items[index]
  if (item === undefined || question.kind !== 'list')
    return words(plan === undefined ? 'action-list.each.gone' : 'action-list.each.planned-gone')
  if (plan !== undefined) {
    const told = toldBy.map((field) => said(field, question.fields[field], item, setting))
    const named = told.find((one) => one !== '')
    const what =
      named === undefined
        ? words('action-list.each.planned-number', { number: String(index + 1) })
        : asName(named)
    const [name] = setting.disclosure === undefined ? namesOf(byWhom(plan, item, setting), setting) : []
    return name === undefined ? what : words('action-list.each.planned-by', { what, name })
  }
  const name = said(question.named, question.fields[question.named], item, setting)
  if (name !== '') return name
  const told = toldBy
    .map((field) => said(field, question.fields[field], item, setting))
    .filter((one) => one !== '')
  return told.length === 0
    ? words('action-list.each.number', { number: String(index + 1) })
    : words('action-list.each.not-named', { told: besideWords(told, words) })
}

/** The names of some of the people around the child, as far as they are given. */
export const namesOf = (people: readonly string[], { view, keepBack }: ActionSetting): readonly string[] =>
  people.flatMap((id) => {
    const person = personOf(view, id)
    const name = person === undefined ? undefined : fieldOf(person, 'person-name')
    return name === undefined ? [] : [keepBack(name)]
  })

/** Whom an order says to tell, where it names them. */
function toldWords(action: string, setting: ActionSetting): { readonly who?: string } {
  const names = namesOf(peopleToName(action, setting.view), setting)
  return names.length === 0 ? {} : { who: listWords(new Set(names)) }
}

/**
 * What has to be done as the guidance asks it, in the words that fit this case; and for which entry, where it is for one, or who has
 * still to be told.
 * @param joined the orders that stand in these words too, where records say which do
 */
export function actionAndEntry(
  id: string,
  setting: ActionSetting,
  joined?: readonly string[]
): { readonly what: string; readonly who?: string } {
  const { view, words } = setting
  const [action, entry] = [actionOf(id), entryOf(id)]
  const variant = variantOf(action, view, entry, joined)
  const day = dayNamed(action, view)
  const what = words(
    variant === undefined ? `actions.${action}` : `action-list.as.${action}.${variant}`,
    day === undefined ? {} : { date: dateWords(day) }
  )
  const each = contentOf(id)?.each
  if (entry === undefined || each === undefined) return { what, ...toldWords(action, setting) }
  const who = each === 'clock-row' ? words(`clock.rows.${entry}.title`) : whoWords(each, entry, setting)
  return { what, who }
}

/** The same as one sentence. */
export function actionText(id: string, setting: ActionSetting, joined?: readonly string[]): string {
  const { what, who } = actionAndEntry(id, setting, joined)
  return who === undefined ? what : setting.words('action-list.each.of', { who, what })
}

/**
 * The same of an action that no record holds open, as of one that is no longer called for: it speaks of itself alone. What else stood in its words may
 * still be owed, and stands by itself (¶27, ¶39).
 */
export const textOfItAlone = (id: string, setting: ActionSetting): string => actionText(id, setting, [])
