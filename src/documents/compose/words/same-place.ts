import type { Row } from '../../model'

const wordsIn = (values: readonly string[]): string =>
  ` ${(
    values
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `

/** Whether the first place has all the words of the second, one after the other. Another house number is another house. */
export const hasAllWordsOf = (one: Pick<Row, 'values'>, other: Pick<Row, 'values'>): boolean =>
  wordsIn(one.values).includes(wordsIn(other.values))
