import { says, type Sentence } from './problem'

/**
 * What a file of a scenario may hold. Our largest has 27,000 characters, 9 levels, 18 entries under one name and 1,200 values. A file
 * within these bounds is read within a second.
 */
export const scenarioBounds = {
  /** Characters of the whole file. */
  whole: 200_000,
  /** Lists and fields inside each other. */
  depth: 16,
  /** Entries of one list, and names under one key. */
  entries: 300,
  /** Texts, numbers and names of the whole file. */
  values: 8_000,
  /** Characters of one text. */
  text: 5_000,
  /** Characters of one name. */
  name: 100
} as const

/** What is said of a text that is too long to be read at all, with the length that would be right. */
export const tooLong = (count: number): Sentence => says('too-long', { most: scenarioBounds.whole, count })
