import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { fieldOf } from '../../../../machines/case-file/read'
import type { Dangers } from '../../../../machines/policy/danger/dangers'
import type { Building } from '../building/context'
import { askingAndFrom, askingWords, type Asking } from '../words/enquirers'
import { hasAllWordsOf } from '../words/same-place'
import { isOfSameWholeName } from '../words/same-person'
import { tieBeside } from './unsafe-contacts'

type Exploiter = Dangers['exploiters'][number]

/** What the exploiter is to the child, where this copy tells it. */
const linkOf = (item: Exploiter, { view }: Building): string | undefined =>
  ifDisclosed(view, () => fieldOf(item, 'exploiter-link-to-child'))

/** Whether one of these texts says all of another, however it is written. */
const isSaidIn = (said: readonly (string | undefined)[], text: string): boolean =>
  said.some((one) => one !== undefined && hasAllWordsOf({ values: [one] }, { values: [text] }))

/**
 * Somebody asked in the whole name of an exploiter who stands above, and no contact with them is arranged: that they asked stands in the one line there, so that whoever opens the door
 * reads one person once (¶23). An authority has a row of its own.
 */
export const asksAsNamedAbove = (one: Asking, { exploiters }: Pick<Dangers, 'exploiters'>): boolean =>
  one.name !== undefined &&
  !one.isOfSafeContact &&
  !one.isAuthority &&
  exploiters.some((item) => isOfSameWholeName(fieldOf(item, 'exploiter-called'), one.name))

/**
 * The exploiters, one line each, by the name that was typed, with what they are to the child where this copy tells it. The tie that a contact of the same whole name will claim stands
 * in it, and that somebody of the name asked, with all of that which the link and the tie do not say. The reader must see whom to keep away.
 * @param asking who asks, and is not said of anybody else
 * @param withFrom whether to print from where they asked
 */
export function exploiterLines(
  { exploiters, contacts }: Dangers,
  asking: readonly Asking[],
  withFrom: boolean,
  building: Building
): readonly string[] {
  const { words, keepBack } = building
  return exploiters.map((item, index) => {
    const name = fieldOf(item, 'exploiter-called')
    if (name === undefined) return words('values.unnamed')
    const isFirst =
      exploiters.findIndex((one) => isOfSameWholeName(fieldOf(one, 'exploiter-called'), name)) === index
    const link = linkOf(item, building)
    const tie = isFirst ? tieBeside(item, link, contacts, building) : undefined
    const called = tie === undefined ? name : words('documents.dangers.tied', { name, tie: keepBack(tie) })
    const who =
      link === undefined
        ? called
        : words('documents.missing-child.exploiter', { name: called, link: keepBack(link) })
    const one = isFirst ? asking.find((other) => isOfSameWholeName(other.name, name)) : undefined
    if (one === undefined) return who
    const asked = {
      ...one,
      name: words('documents.dangers.asked-too', { who }),
      says: one.says.filter((says) => !isSaidIn([link, tie], says))
    }
    return withFrom ? askingAndFrom(asked, building) : askingWords(asked, building)
  })
}
