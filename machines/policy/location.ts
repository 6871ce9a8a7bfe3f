import { roleMarks, type Role } from '../../content/roles'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import type { Answer, Item } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf } from '../case-file/read'

/** What a role says of where the child lives; somebody without one may say it (¶23). */
const markOf = (role: Role | undefined) => (role === undefined ? 'perhaps-there' : roleMarks[role])

/** Somebody from the list of people, by id. */
export function personOf(view: CaseView, id: string) {
  return itemsOf(view.answers, 'people').find((person) => person.id === id)
}

/** Whether a question's answer could reveal where the child lives: by the mark on the question, or by the role of the person named (¶23). */
export function revealsLocation(question: Question, value: unknown, view: CaseView): boolean {
  if (question.reveals === 'placement') return true
  if (question.kind !== 'person' || typeof value !== 'string') return false
  return personReveals(view, value)
}

/** Whether a person's name or details could reveal where the child lives. */
export function personReveals(view: CaseView, id: string): boolean {
  const person = personOf(view, id)
  if (person === undefined) return false
  return markOf(fieldOf(person, 'person-role')) !== 'elsewhere'
}

const text = (answer: Answer<unknown> | undefined): readonly string[] =>
  answer?.state === 'answered' && typeof answer.value === 'string' ? [answer.value] : []

/** The names of one person: as a whole, and each name by itself where it is written as names are. */
function namesOf(name: string): readonly string[] {
  const words = name.split(/\s+/)
  const isName = words.length > 1 && words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(word))
  return isName ? [name, ...words.filter((word) => word.length > 2)] : [name]
}

/** A short text, and what stands in it before the first comma or bracket: the street of an address, the name of a school. */
function partsOf(value: string): readonly string[] {
  const first = value.split(/[,;(]/)[0]?.trim() ?? ''
  return value.length > 120 ? [] : [value, ...(first.length > 4 ? [first] : [])]
}

/** The texts under questions that are marked as revealing, in lists too. */
function markedTexts({ answers }: CaseView): readonly string[] {
  return (Object.entries(questions) as [QuestionId, Question][]).flatMap(([id, question]) => {
    const answer = answers[id] as Answer<unknown> | undefined
    if (question.kind !== 'list')
      return question.reveals === 'placement' && question.kind === 'text' ? text(answer) : []
    const items = answer?.state === 'answered' ? (answer.value as readonly Item[]) : []
    const marked = Object.entries(question.fields).filter(
      ([, field]) => field.reveals === 'placement' && field.kind === 'text'
    )
    return id === 'people'
      ? []
      : items.flatMap((item) => marked.flatMap(([field]) => text(item.fields[field])))
  })
}

const wordsIn = (texts: readonly string[]) => texts.flatMap((one) => [one, ...one.split(/\s+/)])

/**
 * What says where the child lives, wherever it is repeated in free text: names and organisations of those who live or
 * work there, whole names of people whose part is not known, and short answers that are marked. The child's own names, and
 * those of people whose names say nothing, are never among it. Longest first.
 */
export function textsThatReveal(view: CaseView): readonly string[] {
  const { answers } = view
  const people = itemsOf(answers, 'people')
  const nameOf = ({ fields }: (typeof people)[number]) => text(fields['person-name'])
  const others = people.filter(({ id }) => !personReveals(view, id))
  const kept = new Set(
    wordsIn([
      ...(['known-as', 'full-name', 'first-name', 'last-name'] as const).flatMap((id) => text(answers[id])),
      ...others.flatMap(nameOf),
      // The authority stands on every page; a carer of its own does not make its name a secret.
      ...others.flatMap(({ fields }) => text(fields['person-organisation'])),
      ...itemsOf(answers, 'periods-of-care').flatMap(({ fields }) => text(fields['care-authority']))
    ])
  )
  const revealing = people.filter(({ id }) => personReveals(view, id))
  // Of those who live or work there, each of their names, and their organisation, says where that is.
  const livingThere = revealing.filter((person) => markOf(fieldOf(person, 'person-role')) === 'there')
  const found = [
    ...revealing.flatMap(nameOf),
    ...livingThere.flatMap((person) => nameOf(person).flatMap(namesOf)),
    ...livingThere.flatMap(({ fields }) => text(fields['person-organisation'])),
    ...revealing.flatMap(({ fields }) => text(fields['person-contact'])),
    ...markedTexts(view).flatMap(partsOf)
  ]
  return [...new Set(found.map((one) => one.trim()))]
    .filter((one) => one.length > 2 && !kept.has(one))
    .sort((one, other) => other.length - one.length)
}
