import { livesAt, moveTo } from '../../case-file/reason'
import { plain } from '../needs/need-entries'

/**
 * Which place an address names: its words, without what has a figure in it. A number of a house that is put right, or a postcode that is added, is of the same
 * home. Where it has nothing else, it goes by all of it.
 */
export function placeIn(address: string): string {
  const words = plain(address).match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
  const named = words.filter((word) => !/\p{N}/u.test(word))
  return (named.length > 0 ? named : words).join(' ')
}

/**
 * Whether it was done while nobody had written of what kind the home is, or where, or where a brother or sister lives: then it was done for what is written
 * later, letter by letter.
 */
export const isDoneUnwritten = (reason: string, closedFor: readonly string[] = []): boolean =>
  [moveTo, livesAt].some(({ read }) => {
    const said = read(reason)
    return said !== undefined && closedFor.every((one) => read(one) !== said)
  })
