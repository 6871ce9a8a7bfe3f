import type { Row } from '../../model'

/** One entry of a list as a card: what it is called, whether by a name of its own, and its rows. */
export interface Card {
  readonly numbers: readonly number[]
  readonly name: string
  readonly isNamed: boolean
  readonly rows: readonly Row[]
}

const isAlike = (one: Card, other: Card): boolean =>
  !one.isNamed &&
  !other.isNamed &&
  one.name === other.name &&
  JSON.stringify(one.rows) === JSON.stringify(other.rows)

/** Cards whose names a copy leaves out and of which the rest is the same, made one with both their numbers: a reader looks for the difference, and there is none. */
export const alikeTogether = (cards: readonly Card[]): readonly Card[] =>
  cards.reduce<readonly Card[]>((made, card) => {
    const at = card.rows.length === 0 ? -1 : made.findIndex((one) => isAlike(one, card))
    return at < 0
      ? [...made, card]
      : made.map((one, index) =>
          index === at ? { ...one, numbers: [...one.numbers, ...card.numbers] } : one
        )
  }, [])
