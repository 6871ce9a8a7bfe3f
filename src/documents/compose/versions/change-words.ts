import { isPrintedIn } from '../../../../machines/policy/disclosure/disclosure'
import type { Question } from '../../../../content/shape'
import type { QuestionId } from '../../../../content/stages'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import type { AnswerChange, ItemChange } from '../../../../machines/changes/answers'
import { isSameAnswer } from '../../../../machines/changes/same'
import { questionOf } from '../../../../machines/facts/asked'
import { answerWords, roleAlone } from '../words/answer-words'
import type { Building } from '../building/context'
import { listWords } from '../../../i18n/lists'
import { reasonKey } from '../../../i18n/reason-key'
import { isOfFamilyWhoCare } from '../words/enquirers'
import { isKeptFromFamily } from '../answers/list-blocks'
import { isOfAnotherChild } from '../answers/of-another-child'

/** One change in words: what changed, how it was and how it is. */
export interface ChangeRow {
  readonly what: string
  readonly before: string
  readonly now: string
}

/** The two versions, each with its own answers. What either version keeps back, both keep back. */
export interface Sides {
  readonly before: Building
  readonly now: Building
}

/** A row. Where both sides read alike, as two left-out addresses do, it says that something changed. */
export function changeRow(what: string, before: string, now: string, { words }: Building): ChangeRow {
  return before === now && before !== ''
    ? { what, before: words('values.not-recorded'), now: words('versions.changed-unseen') }
    : { what, before, now }
}

/** An answer in words, also where there is none. */
function said(id: string, question: Question, answer: AnyAnswer | undefined, side: Building): string {
  const { words, keepBack } = side
  const shown = answerWords(id, question, answer, side)
  if (shown !== undefined) return keepBack(shown.values.join('\n'))
  switch (answer?.state) {
    case 'answered':
      return words('versions.entries', { count: (answer.value as readonly unknown[]).length })
    case 'unfinished':
      return words('check.unfinished')
    case 'does-not-apply':
      return words(reasonKey(question, 'does-not-apply'))
    default:
      return words('check.open')
  }
}

type ListQuestion = Extract<Question, { kind: 'list' }>

function nameOf(question: ListQuestion, item: Item, side: Building): string {
  const named = question.fields[question.named]
  const answer = item.fields[question.named] as AnyAnswer | undefined
  const role = question.named === 'person-name' ? roleAlone(item.id, side) : undefined
  if (role !== undefined) return role
  const shown = named === undefined ? undefined : answerWords(question.named, named, answer, side)
  return shown === undefined ? side.words('values.unnamed') : side.keepBack(listWords(shown.values))
}

/** What an added or removed entry says, field by field. The naming field is left out: it stands in the entry’s name. */
function entryLines(id: QuestionId, question: ListQuestion, item: Item, side: Building): readonly string[] {
  return Object.entries(question.fields).flatMap(([field, asked]) => {
    const answer = item.fields[field] as AnyAnswer | undefined
    if (field === question.named || answer?.state !== 'answered') return []
    if (!isPrintedIn(asked, side.disclosure) || isKeptFromFamily(id, field, item, side)) return []
    if (isOfAnotherChild(id, field, item, side)) return []
    const text = said(field, asked, answer, side)
    return [side.words('versions.entry-line', { field: side.words(`questions.${field}.short`), text })]
  })
}

function itemRows(
  id: QuestionId,
  question: ListQuestion,
  change: ItemChange,
  sides: Sides
): readonly ChangeRow[] {
  const { before, now } = sides
  const label = now.words(`questions.${id}.short`)
  const { words } = now
  const none = words('values.not-recorded')
  if (id === 'enquirers' && isOfFamilyWhoCare(change.item, now)) return []
  if (change.kind === 'changed') {
    const name = nameOf(question, change.item, now)
    return change.fields.flatMap(({ field, before: earlier, now: later }) => {
      const asked = question.fields[field]
      if (asked !== undefined && !isPrintedIn(asked, now.disclosure)) return []
      if (isKeptFromFamily(id, field, change.item, now) || isOfAnotherChild(id, field, change.item, now))
        return []
      const what = words('versions.item-field', {
        question: label,
        name,
        field: words(`questions.${field}.short`)
      })
      if (asked === undefined) return { what, before: none, now: words('versions.changed-unseen') }
      return changeRow(what, said(field, asked, earlier, before), said(field, asked, later, now), now)
    })
  }
  const side = change.kind === 'added' ? now : before
  const lines = entryLines(id, question, change.item, side)
  const what = words('versions.item', { question: label, name: nameOf(question, change.item, side) })
  return [
    change.kind === 'added'
      ? { what, before: none, now: [words('versions.added'), ...lines].join('\n') }
      : {
          what,
          before: [words('versions.was-there'), ...lines].join('\n'),
          now: words('versions.removed')
        }
  ]
}

const isList = (answer: AnyAnswer | undefined) => answer === undefined || answer.state === 'answered'

/** The rows of one question whose answer changed: one row, or for a list one row for each entry and field that changed. */
export function answerRows({ id, before, now, items }: AnswerChange, sides: Sides): readonly ChangeRow[] {
  const question = questionOf(id)
  // The other answers no longer lead to this one, which is kept as it was. The change is the answer that led away from it.
  if (now === undefined && isSameAnswer(sides.now.file.answers[id], before)) return []
  const label = sides.now.words(`questions.${id}.short`)
  const whole = () =>
    changeRow(label, said(id, question, before, sides.before), said(id, question, now, sides.now), sides.now)
  if (question.kind !== 'list') return [whole()]
  const rows = items.flatMap((item) => itemRows(id, question, item, sides))
  return isList(before) && isList(now) && rows.length > 0 ? rows : [whole(), ...rows]
}
