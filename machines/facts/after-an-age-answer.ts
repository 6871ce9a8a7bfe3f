import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { ageDoubt } from './case-details'

/** The questions that wait, and the answer after which they are asked. */
export interface Waiting {
  readonly questions: readonly QuestionId[]
  readonly isSaid: (view: CaseView) => boolean
}

const isAssessmentRecorded = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'age-assessment', 'full-assessment-recorded')

/** What is asked of an age assessment only once there is something to say of it (¶7). */
export const afterAnAgeAnswer = {
  'age-assessment-waits': {
    questions: ['age-assessment-looked-at-again-on'],
    isSaid: ({ answers }) => isOneOf(answers, 'age-assessment', 'decided-to-wait')
  },
  // Who was found a child, and nothing has set that aside, is moved as no adult: also at 18.
  'may-be-found-an-adult': {
    questions: ['age-safe-move'],
    isSaid: (view) => ageDoubt.of(view) !== 'assessed-child'
  },
  'age-meeting-fixed': {
    questions: ['age-minded-to-meeting-on'],
    isSaid: ({ answers }) => isOneOf(answers, 'age-minded-to-meeting', 'held', 'arranged')
  },
  // What they said to each doubt is written down before it is decided; to the outcome they may answer who were not heard before.
  'age-doubts-answered': {
    questions: ['age-minded-to-answer'],
    isSaid: (view) => isOneOf(view.answers, 'age-minded-to-meeting', 'held') || isAssessmentRecorded(view)
  },
  // An outcome counts once a full assessment is recorded, and nobody was told of one before.
  'age-assessment-recorded': {
    questions: ['age-assessment-outcome', 'age-outcome-told-how'],
    isSaid: isAssessmentRecorded
  }
} as const satisfies Readonly<Record<string, Waiting>>
