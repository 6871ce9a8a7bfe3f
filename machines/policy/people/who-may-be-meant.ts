import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { mayBeSameName } from '../../facts/may-be-same-name'
import { dangersByName } from '../plans/dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { asCompared, sharedHere } from './shared-here'
import { whoCares } from './who-has-the-child'

/** Somebody of the family goes by this name: whoever else is in that list is somebody else. */
const isOfTheFamily = (name: string | undefined, { answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some((contact) => isSameName(fieldOf(contact, 'contact-who'), name))

/** The dangers by whose name somebody may be meant, each with both names: who was asked about Jordan is asked when the entry says Pike. */
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
 * Those who have the child with them, or answer for the child where they live, who may be meant by the name of somebody who is a danger to the
 * child: a child gives a first name, and a worker the whole one. Nobody is taken for anybody by it; somebody has to ask (¶23, ¶30, ¶42).
 * Not those who go by such a name, of whom more is called for.
 * @returns the dangers, by the ids of the carers
 */
export function dangersPerhapsMeant(view: CaseView): ReadonlyMap<string, readonly string[]> {
  const { exploiters, contacts } = dangersByName(view, view.answers)
  // Only then is it asked who has the child, which few copies are told.
  if (exploiters.length + contacts.length === 0) return new Map()
  return new Map(
    whoCares(view).flatMap((person) => {
      const dangers = dangersMeantBy(person, view)
      return dangers.length === 0 ? [] : [[person.id, dangers] as const]
    })
  )
}

/** The ids of those carers. */
export const carersWhoMayBeMeant = (view: CaseView): readonly string[] => [
  ...dangersPerhapsMeant(view).keys()
]
