import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { mayBeSameName, wordsOfName } from '../../facts/may-be-same-name'
import { dangersByName } from '../plans/dangers'
import { dangerNames, isNamedAsDanger } from './named-as-danger'
import { whoCares } from './who-has-the-child'

/** The names of the child that may be whole ones, whoever gave them. */
const namesOfTheChild = ({ answers }: CaseView): readonly (string | undefined)[] => [
  valueOf(answers, 'known-as'),
  valueOf(answers, 'full-name'),
  ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
]

/** The whole names of the family, each once, as they are written. */
const namesOfTheFamily = ({ answers }: CaseView): readonly (string | undefined)[] => {
  const names = itemsOf(answers, 'family-contacts').map((contact) => fieldOf(contact, 'contact-who'))
  const wordsIn = (name: string | undefined) => [...new Set(wordsOfName(name))].toSorted().join()
  return names.filter((name, index) => names.findIndex((one) => wordsIn(one) === wordsIn(name)) === index)
}

/** What stands for a family's name in a whole one: its last word, or the first where a comma says so. A name of one word has none. */
function familyNameIn(name = ''): readonly string[] {
  const turned = /^\s*(\S+)\s*,\s*\p{Lu}/u.exec(name)?.[1]
  if (turned !== undefined) return wordsOfName(turned)
  const [whole = ''] = name.split(/[,;:/()“”"\n]/u)
  const words = whole.split(/\s+/u).flatMap((word) => wordsOfName(word))
  return words.length > 1 ? words.slice(-1) : []
}

/** The name of the child's family: as it is recorded, else out of the whole names, but for the word by which the child is called. */
function familyNameOfTheChild(view: CaseView): readonly string[] {
  const recorded = wordsOfName(valueOf(view.answers, 'last-name'))
  if (recorded.length > 0) return recorded
  // In Vietnam and elsewhere the given name comes last.
  const given = [valueOf(view.answers, 'known-as'), valueOf(view.answers, 'first-name')].map(wordsOfName)
  const called = new Set(given.flatMap((words) => (words.length === 1 ? words : [])))
  return namesOfTheChild(view)
    .flatMap(familyNameIn)
    .filter((word) => !called.has(word))
}

/**
 * Words that tell nobody from others here: the name of the child's family, and one that several of the family have for theirs. A first name
 * tells as much as it does elsewhere, be it the child's own.
 */
function sharedHere(view: CaseView): ReadonlySet<string> {
  const family = namesOfTheFamily(view).flatMap(familyNameIn)
  return new Set([
    ...familyNameOfTheChild(view),
    ...family.filter((word, index) => family.indexOf(word) !== index)
  ])
}

/** Somebody of the family goes by this name: whoever else is in that list is somebody else. */
const isOfTheFamily = (name: string | undefined, { answers }: CaseView): boolean =>
  itemsOf(answers, 'family-contacts').some((contact) => isSameName(fieldOf(contact, 'contact-who'), name))

/** A name as it is compared: one that is only written in another way is the same. */
const asCompared = (name: string | undefined): string => wordsOfName(name).join(' ')

/** The dangers by whose name somebody may be meant, each with both names: who was asked about Jordan is asked when the entry says Pike. */
function dangersMeantBy(person: ReturnType<typeof whoCares>[number], view: CaseView): readonly string[] {
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
