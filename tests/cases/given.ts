import type { GivenAnswers } from '../../machines/training/given'

export {
  answersOf,
  isItems,
  personId,
  textOf,
  type Given,
  type GivenItem,
  type Single
} from '../../machines/training/given'

/** A named case: its answers by question, and the day on which it is played. A person is given by name, as entered in `people`. */
export interface NamedCase {
  readonly name: string
  readonly answers: GivenAnswers
}
