import { missingChildCalls } from '../../../../content/documents/missing-child-sheet'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { peopleNow } from '../../../../machines/policy/people/people-now'
import type { Row } from '../../model'
import type { Building } from '../context'
import { besideWords } from '../../../i18n/lists'

/** Who has exploited the child, by the names that the child knows them by, and how they are linked to the child. */
export function exploitersRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  const values = itemsOf(view.answers, 'exploiters').flatMap((item) => {
    const called = fieldOf(item, 'exploiter-called')
    const link = fieldOf(item, 'exploiter-link-to-child')
    if (called === undefined) return []
    // What the child says of somebody stands apart from the names, which may be quoted too.
    return [
      link === undefined
        ? called
        : words('documents.missing-child.exploiter', { name: called, link: keepBack(link) })
    ]
  })
  if (values.length === 0) return undefined
  return {
    label: words('documents.missing-child.exploiters'),
    values
  }
}

/** The numbers by which the case is known to the police. */
export function referencesRow(building: Building): Row | undefined {
  const { view, words, keepBack } = building
  const listed = itemsOf(view.answers, 'other-references').flatMap((item) => {
    const number = fieldOf(item, 'other-reference-number')
    return fieldOf(item, 'other-reference-kind') === 'police' && number !== undefined
      ? [keepBack(number)]
      : []
  })
  const answer = view.answers['crime-reference']
  const crime = answer?.state === 'answered' ? [keepBack(answer.value)] : []
  // The same number stands in the list as a rule, with what it is of.
  const values = [...crime.filter((one) => !listed.some((other) => other.includes(one))), ...listed]
  if (values.length === 0) return undefined
  return {
    label: words('documents.missing-child.references'),
    values: [besideWords(values, words)]
  }
}

/** Whom to call: the team's number at any hour first, then people by their part, those that say where the child lives only where a copy shows it. */
export function callRows(building: Building): readonly Row[] {
  const { view, words, localDetails, keepBack } = building
  const atAnyHour = localDetails['out-of-hours-number']
  const people = missingChildCalls.flatMap((role): readonly Row[] => {
    const these = peopleNow(view).filter((person) => fieldOf(person, 'person-role') === role)
    const values = these.flatMap((person) => {
      const name = fieldOf(person, 'person-name')
      const contact = fieldOf(person, 'person-contact')
      if (name === undefined) return []
      return [contact === undefined ? keepBack(name) : words('values.person', { name, role: contact })]
    })
    return values.length === 0
      ? []
      : [
          {
            label: words(`questions.person-role.options.${role}`),
            values
          }
        ]
  })
  return [
    ...(atAnyHour === undefined
      ? []
      : [{ label: words('local-details.out-of-hours-number.label'), values: [atAnyHour] }]),
    ...people
  ]
}
