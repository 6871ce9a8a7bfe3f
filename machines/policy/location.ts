import type { Question } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf } from '../case-file/read'

/** The roles whose names say where the child lives. */
const whereTheChildLives: readonly string[] = [
  'carer',
  'key-worker',
  'designated-teacher',
  'designated-nurse',
  'health-professional'
]

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
  const role = person === undefined ? undefined : fieldOf(person, 'person-role')
  return role !== undefined && whereTheChildLives.includes(role)
}
