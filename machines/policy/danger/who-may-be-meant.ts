import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { mayBeSameName } from '../../facts/may-be-same-name'
import { dangersByName } from './dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { asCompared, sharedHere } from '../names/shared-here'
import { whoCares } from '../people/who-has-the-child'

/** Whether a member of the family has this name. Then every other member of the family is somebody else. */
const isOfTheFamily = (name: string | undefined, { answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some((contact) => isSameName(fieldOf(contact, 'contact-who'), name))

/**
 * The dangers whose name may mean this person, each with both names. When a name changes, somebody asks again: being asked about Jordan
 * says nothing of Pike.
 */
function dangersMeantBy(person: ItemOf<'people'>, view: CaseView): readonly string[] {
  const name = fieldOf(person, 'person-name')
  if (isNamedAsDanger(person, dangerNames(view, view.answers))) return []
  const { exploiters, contacts } = dangersByName(view, view.answers)
  const shared = sharedHere(view)
  return [...exploiters, ...(isOfTheFamily(name, view) ? [] : contacts)].flatMap((danger) =>
    mayBeSameName(danger.name, name, shared)
      ? [`${danger.id} ${asCompared(danger.name)} / ${asCompared(name)}`]
      : []
  )
}

/**
 * People who have the child, or are responsible for the child where they live, and whom the name of a danger to the child may mean. A child
 * gives a first name, and a worker the whole one. Nobody is identified by that; somebody has to ask (¶23, ¶30, ¶42). Leaves out people who
 * have the name of a danger: more is called for about them.
 * @returns the dangers, by the ids of the carers
 */
export function dangersPerhapsMeant(view: CaseView): ReadonlyMap<string, readonly string[]> {
  const { exploiters, contacts } = dangersByName(view, view.answers)
  // Who has the child is asked only after this: few copies are told it.
  if (exploiters.length + contacts.length === 0) return new Map()
  return new Map(
    whoCares(view).flatMap((person) => {
      const dangers = dangersMeantBy(person, view)
      return dangers.length === 0 ? [] : [[person.id, dangers] as const]
    })
  )
}

/** The ids of the carers in `dangersPerhapsMeant`. */
export const carersWhoMayBeMeant = (view: CaseView): readonly string[] => [
  ...dangersPerhapsMeant(view).keys()
]
