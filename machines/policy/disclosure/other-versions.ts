import type { DocumentId } from '../../../content/documents'
import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { Answers } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'

/** Somebody who has a paper of another version. */
export interface OtherVersionHeld {
  readonly name: string
  readonly version: string
  readonly on: KnownDate
}

const keyOf = (name: string) => name.trim().toLowerCase()

/**
 * Who holds a document in another version than the one at hand, and none that was given later: what was put right since is wrong on that paper
 * (¶23, ¶31). Who is still to be given one holds nothing.
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
  return [...last.values()].filter((one) => keyOf(one.version) !== keyOf(version))
}
