import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { authorityKey } from '../../facts/authority-names'
import type { Disclosure } from './disclosure'
import { comparable } from './names-in-text'

interface Periods {
  /** The authorities that had care of the child, in the order of the days on which it began. */
  readonly inOrder: readonly string[]
  /** The authority from which the child moved: the one that makes the copy, or the first that had care. */
  readonly own: string | undefined
}

function periodsOf({ answers }: CaseView, { ownAuthority }: Disclosure): Periods {
  const inOrder = itemsOf(answers, 'periods-of-care')
    .map((period) => ({
      name: fieldOf(period, 'care-authority'),
      from: fieldOf(period, 'care-from')?.date ?? ''
    }))
    .sort((one, other) => one.from.localeCompare(other.from))
    .flatMap(({ name }) => (name === undefined ? [] : [name]))
  const isOwn = (name: string) =>
    ownAuthority !== undefined && authorityKey(name) === authorityKey(ownAuthority)
  return { inOrder, own: inOrder.find(isOwn) ?? inOrder[0] }
}

/**
 * The authorities to which the child moves, or moved. Their names say in which area the child lives (¶23, ¶31), also where they stand as
 * the one that has care now. Without the authority that makes the copy, whose name is at its head.
 */
export function authoritiesMovedTo(view: CaseView, disclosure: Disclosure): readonly string[] {
  // The authority that takes over reads its own name.
  if (disclosure.takesOver === true) return []
  const { ownAuthority } = disclosure
  const { inOrder, own } = periodsOf(view, disclosure)
  const isMove =
    isOneOf(view.answers, 'transfer-state', 'agreed', 'moved') ||
    (ownAuthority !== undefined && own !== undefined && authorityKey(own) === authorityKey(ownAuthority))
  const later = own === undefined || !isMove ? [] : inOrder.slice(inOrder.indexOf(own) + 1)
  const asked = valueOf(view.answers, 'transfer-authority')
  const away = [own, ownAuthority].flatMap((name) => (name === undefined ? [] : [authorityKey(name)]))
  return [...(asked === undefined ? [] : [asked]), ...later].filter(
    (name) => !away.includes(authorityKey(name))
  )
}

/** The words of these names, without those that are in the name of the authority that makes the copy, or from which the child moved. */
export function wordsMovedTo(view: CaseView, disclosure: Disclosure): ReadonlySet<string> {
  const { own } = periodsOf(view, disclosure)
  const stays = new Set([own ?? '', disclosure.ownAuthority ?? ''].flatMap(comparable))
  return new Set(
    authoritiesMovedTo(view, disclosure)
      .flatMap(comparable)
      .filter((word) => !stays.has(word))
  )
}
