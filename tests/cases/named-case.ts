import type { ScenarioAnswers } from '../../machines/training/scenario-answers'

export {
  answersOf,
  isItems,
  personId,
  textOf,
  type ScenarioAnswer,
  type ScenarioItem,
  type Single
} from '../../machines/training/scenario-answers'

/** A named case: its answers by question, and the day on which it is played. A person is given by name, as entered in `people`. */
export interface NamedCase {
  readonly name: string
  readonly answers: ScenarioAnswers
}
