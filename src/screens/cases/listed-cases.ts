import type { CaseHead } from '../../ports/cases'

/** How many cases are listed before more are asked for: a page with thousands of them stops while somebody types. */
export const casesAtFirst = 50

/** Without capitals and marks: “Thảo” is found by “thao”. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The cases in the order of the list: first those of missing children, so that none waits behind the others (¶39); then those saved last.
 * @param sought parts of the reference or of the name; all of them must be there
 * @param broughtBack the case whose deletion was just undone: the person looks for it
 */
export function casesListed(
  heads: readonly CaseHead[],
  sought = '',
  broughtBack?: string
): readonly CaseHead[] {
  const parts = plain(sought).split(/\s+/).filter(Boolean)
  const turn = ({ id, isMissing }: CaseHead) => (id === broughtBack ? 0 : isMissing === true ? 1 : 2)
  return heads
    .filter(({ reference, knownAs }) => {
      const text = plain(`${reference} ${knownAs}`)
      return parts.every((part) => text.includes(part))
    })
    .sort((one, other) => turn(one) - turn(other) || other.savedAt.localeCompare(one.savedAt))
}
