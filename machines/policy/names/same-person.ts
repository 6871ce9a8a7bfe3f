import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'

/** The name of somebody among the people around the child; nothing where none is recorded. */
function nameOfPerson(id: string | undefined, { answers }: CaseView): string | undefined {
  const person = itemsOf(answers, 'people').find((one) => one.id === id)
  return person === undefined ? undefined : fieldOf(person, 'person-name')
}

/** Whether two answers name one person: the same entry, or two that go by one name. */
export const isSamePerson = (one: string, other: string, view: CaseView): boolean =>
  one === other || isSameName(nameOfPerson(one, view), nameOfPerson(other, view))
