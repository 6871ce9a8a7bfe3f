import type { ActionItem } from '../../../machines/actions/action-item'

/** More lines than this are shown only when somebody asks for them. */
export const linesAtFirst = 7

/** Lines that stand together under one heading, or under none. */
interface Group {
  readonly turn?: string
  readonly items: readonly ActionItem[]
}

/** What a list of lines reports, so that the lines can be held where they stand. */
export interface Holding {
  /** A line is unfolded. */
  readonly hold: (id: string) => void
  /** Somebody has folded the line again; `what` is its text. */
  readonly fold: (id: string, what: string) => void
  /** The line has gone. Once no line is unfolded any more, all lines go where they belong. */
  readonly release: (id: string) => void
}

/** New lines come last under their own heading. If that heading is not there, it comes too. Nothing that is there already moves. */
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
 * Keeps lines where they stand as long as one of them is unfolded. So no field moves away while somebody types a day or a name into it. The text of the
 * lines is always the current one.
 */
export function heldLines<One extends Group>(now: () => readonly One[]) {
  let held = $state.raw<readonly One[]>()
  let unfolded: readonly string[] = []
  const groups = $derived(held === undefined ? now() : heldAs(held, now()))
  const hold = (id: string) => {
    // Held as they are seen now: a line that came meanwhile may be the one that is unfolded.
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
