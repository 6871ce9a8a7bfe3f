import type { ActionItem } from '../../../machines/actions/action-item'

/** More lines than these are asked for. */
export const linesAtFirst = 7

/** Lines that stand together under one heading, or under none. */
interface Group {
  readonly turn?: string
  readonly items: readonly ActionItem[]
}

/** What a list of lines tells whoever says where they stand. */
export interface Holding {
  /** A line is unfolded. */
  readonly hold: (id: string) => void
  /** Somebody has folded it again; `what` are its words. */
  readonly fold: (id: string, what: string) => void
  /** It has gone. With the last that was unfolded, all go where they belong. */
  readonly release: (id: string) => void
}

/** What has come stands last under its own heading, which comes with it where there is none: nothing that is there already moves for it. */
function heldAs<One extends Group>(held: readonly One[], now: readonly One[]): readonly One[] {
  const items = new Map(now.flatMap((group) => group.items).map((item) => [item.id, item]))
  const stood = new Set(held.flatMap((group) => group.items).map(({ id }) => id))
  const come = now.map((group) => ({ ...group, items: group.items.filter(({ id }) => !stood.has(id)) }))
  const comeUnder = (turn: string | undefined) => come.find((group) => group.turn === turn)?.items ?? []
  const stand = held.map((group) => ({
    ...group,
    items: [...group.items.flatMap(({ id }) => items.get(id) ?? []), ...comeUnder(group.turn)]
  }))
  const fresh = come.filter(({ turn }) => !held.some((group) => group.turn === turn))
  return [...stand, ...fresh].filter(({ items: left }) => left.length > 0)
}

/**
 * Keeps lines where they stand as long as one of them is unfolded, so that no field moves away under the fingers of whoever types a
 * day or a name into it. What the lines say is of now.
 */
export function heldLines<One extends Group>(now: () => readonly One[]) {
  let held = $state.raw<readonly One[]>()
  let unfolded: readonly string[] = []
  const groups = $derived(held === undefined ? now() : heldAs(held, now()))
  const hold = (id: string) => {
    // As they are seen: what has come meanwhile may be the line that is unfolded now.
    held = groups
    unfolded = [...unfolded, id]
  }
  const release = (id: string) => {
    unfolded = unfolded.filter((one) => one !== id)
    if (unfolded.length === 0) held = undefined
  }
  return {
    get groups() {
      return groups
    },
    hold,
    fold: release,
    release
  } satisfies Holding & { readonly groups: readonly One[] }
}
