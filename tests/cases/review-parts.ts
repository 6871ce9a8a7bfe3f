import type { QuestionId } from '../../content/stages'
import { isItems, type ScenarioItem, type NamedCase } from './named-case'

/** The entries of a list as the case has them. */
export function listOf({ answers }: NamedCase, id: QuestionId): readonly ScenarioItem[] {
  const given = answers[id]
  return given !== undefined && isItems(given) ? given : []
}

/** The texts of the tracks as the case has them. */
export function textsOf({ answers }: NamedCase, id: QuestionId): Readonly<Record<string, string>> {
  const given = answers[id]
  return given !== undefined && typeof given === 'object' && 'tracks' in given ? given.tracks : {}
}

/** The entries with one of them answered anew in some fields. */
export const withEntry = (
  items: readonly ScenarioItem[],
  index: number,
  fields: ScenarioItem
): readonly ScenarioItem[] => items.map((item, at) => (at === index ? { ...item, ...fields } : item))

/** What every plan says where a refusal is planned for (¶65). */
export const scheduleThree = 'It ends no support to a child'
