import type { Part } from '../../../content/documents'
import type { AnyAnswer } from '../../../machines/case-file/answer'
import { fieldOf } from '../../../machines/case-file/read'
import { isQuestion } from '../../../machines/policy/asked'
import { personOf, personReveals } from '../../../machines/policy/location'
import { hasLeft, peopleNow } from '../../../machines/policy/people-now'
import { mattersOf } from '../../../machines/policy/recipients'
import type { About, Row } from '../model'
import { about } from './about'
import type { Building } from './context'

type Person = NonNullable<ReturnType<typeof personOf>>
type Calls = NonNullable<Extract<Part, { kind: 'local-details' }>['calls']>

/** Their name and how they are reached, where this copy may say so; nothing of somebody who is not reached by anything. */
function reachedBy(person: Person, building: Building): readonly string[] {
  const { location, view, words, keepBack } = building
  if (location === 'withheld' && personReveals(view, person.id)) return []
  const [name, contact] = [fieldOf(person, 'person-name'), fieldOf(person, 'person-contact')]
  return name === undefined || contact === undefined
    ? []
    : [words('values.person', { name: keepBack(name), role: keepBack(contact) })]
}

/** Whoever is given a copy has to know whom to ask, and who can say more: it tells no more of the child than who they are. */
const aboutWhomToCall: About = about(['identity'])

/** Whom to call of the people around the child, with how they are reached. */
export function callRows({ roles, named }: Calls, building: Building): readonly Row[] {
  const { view, words } = building
  const row = (label: string, people: readonly Person[], one: About): readonly Row[] => {
    const values = people.flatMap((person) => reachedBy(person, building))
    return values.length === 0 ? [] : [{ label, values, about: one }]
  }
  return [
    ...roles.flatMap((role) =>
      row(
        words(`questions.person-role.options.${role}`),
        peopleNow(view).filter((person) => fieldOf(person, 'person-role') === role),
        aboutWhomToCall
      )
    ),
    ...named.filter(isQuestion).flatMap((id) => {
      const answer = view.answers[id] as AnyAnswer | undefined
      const person =
        answer?.state === 'answered' && typeof answer.value === 'string'
          ? personOf(view, answer.value)
          : undefined
      return person === undefined || hasLeft(person, view.today)
        ? []
        : row(words(`questions.${id}.short`), [person], about(mattersOf(id)))
    })
  ]
}
