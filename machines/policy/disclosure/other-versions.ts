import type { DocumentId } from '../../../content/documents'
import type { PlainDate } from '../../case-file/answer'
import type { Answers } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'

/** A version of a paper, and who has it. */
interface OtherVersionHeld {
  readonly version: string
  readonly names: readonly string[]
}

const keyOf = (name: string) => name.trim().toLowerCase()

/**
 * Who holds a document in another version than the one at hand, and was given none later. What was put right since is wrong on that paper
 * (¶23, ¶31). Somebody who is still to be given a copy holds nothing. Each version stands once, the one that was given first before the
 * others.
 * @param version the one at hand, as it is written into the list of who received what
 */
export function otherVersionsHeld(
  answers: Answers,
  document: DocumentId,
  version: string,
  today: PlainDate
): readonly OtherVersionHeld[] {
  const given = itemsOf(answers, 'plan-recipients')
    .flatMap((entry) => {
      const [name, which, on] = [
        fieldOf(entry, 'recipient-name'),
        fieldOf(entry, 'recipient-version'),
        fieldOf(entry, 'recipient-given-on')
      ]
      const isOfThis = fieldOf(entry, 'recipient-documents')?.includes(document) === true
      if (!isOfThis || name === undefined || which === undefined || on === undefined) return []
      return firstDayOf(on) > today ? [] : [{ name, version: which, on }]
    })
    .toSorted((one, other) => firstDayOf(one.on).localeCompare(firstDayOf(other.on)))
  const last = new Map(given.map((one) => [keyOf(one.name), one]))
  const held = [...last.values()].filter((one) => keyOf(one.version) !== keyOf(version))
  return [...new Map(held.map((one) => [keyOf(one.version), one.version]))].map(([key, one]) => ({
    version: one,
    names: held.filter((other) => keyOf(other.version) === key).map(({ name }) => name)
  }))
}
