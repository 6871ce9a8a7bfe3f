import type { Part } from '../../../../content/documents'
import type { AnyAnswer } from '../../../../machines/case-file/answer'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../../machines/case-file/read'
import { isQuestion } from '../../../../machines/facts/asked'
import { personOf } from '../../../../machines/policy/disclosure/who-reveals'
import { hasLeft } from '../../../../machines/facts/has-left'
import { peopleNow } from '../../../../machines/facts/people-now'
import { peopleToRing } from '../../../../machines/policy/people/former-authority'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import type { Row } from '../../model'
import type { Building } from '../building/context'

type Person = NonNullable<ReturnType<typeof personOf>>
type Calls = NonNullable<Extract<Part, { kind: 'local-details' }>['calls']>

/** A person’s name and how they are reached, or the name alone. Nothing of a person of whom this copy tells nothing. */
export function reachedBy(person: Person, { words, keepBack }: Building): readonly string[] {
  const [name, contact] = [fieldOf(person, 'person-name'), fieldOf(person, 'person-contact')]
  if (name === undefined) return []
  return contact === undefined
    ? [keepBack(name)]
    : [words('values.person', { name: keepBack(name), role: keepBack(contact) })]
}

/** The same for people who are listed to be called: nothing of a person with no way to reach them. */
const calledBy = (person: Person, building: Building): readonly string[] =>
  fieldOf(person, 'person-contact') === undefined ? [] : reachedBy(person, building)

/** The people around the child as far as a copy tells: who may be called since a move between authorities, or everybody where it says nothing of one (¶39). */
export const peopleToCall = ({ view }: Building): readonly Person[] =>
  ifDisclosed(view, () => peopleToRing(view)) ?? peopleNow(view)

/**
 * The people around the child to call, and how they are reached. The reader of a copy must know whom to ask and who can say more. That tells no more
 * of the child than who these people are. Nobody who is a danger to the child is among them (¶23, ¶30).
 */
export function callRows({ roles, named }: Calls, building: Building): readonly Row[] {
  const { view, words, disclosure, keptAway } = building
  const row = (label: string, people: readonly Person[]): readonly Row[] => {
    const values = people
      .filter(({ id }) => !keptAway.has(id))
      .flatMap((person) => calledBy(person, building))
    return values.length === 0 ? [] : [{ label, values }]
  }
  return [
    ...roles.flatMap((role) =>
      row(
        words(`questions.person-role.options.${role}`),
        peopleToCall(building).filter((person) => fieldOf(person, 'person-role') === role)
      )
    ),
    ...named.filter(isQuestion).flatMap((id) => {
      if (whyLeftOut(id, disclosure) !== undefined) return []
      const answer = view.answers[id] as AnyAnswer | undefined
      const person =
        answer?.state === 'answered' && typeof answer.value === 'string'
          ? personOf(view, answer.value)
          : undefined
      return person === undefined || hasLeft(person, view.today)
        ? []
        : row(words(`questions.${id}.short`), [person])
    })
  ]
}
