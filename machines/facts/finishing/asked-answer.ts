import type { Contingency } from '../../../content/immigration-tracks'
import type { QuestionId, StepId } from '../../../content/stages'
import type { NonAnswer } from '../../case-file/answer'

/** One answer that finishing asks for, and what it takes for one. */
export interface AskedAnswer {
  readonly question: QuestionId
  /** Inside each entry of the question's list: the field that is meant. */
  readonly field?: string
  /** The options that are taken; any value where nothing stands. */
  readonly options?: readonly string[]
  /** Anything but these is taken, also no answer: that one is missing is asked for elsewhere. */
  readonly except?: readonly string[]
  /** An option that is taken only until the day that another question records. */
  readonly until?: { readonly option: string; readonly day: QuestionId }
  /** The reasons for having no answer that are taken in place of one. */
  readonly reasons?: readonly NonAnswer[]
  /** The reasons are not taken in an entry that may restrain the child. */
  readonly noReasonsIf?: 'may-restrain'
  /** Asked only after one of these options of another question. */
  readonly after?: { readonly question: QuestionId; readonly is: readonly string[] }
  /** Asked only while this refusal can happen. */
  readonly refusal?: Contingency
  /** Another answer that says the same, so that nobody is asked twice. */
  readonly or?: Pick<AskedAnswer, 'question' | 'reasons'> & { readonly only?: 'adult' }
  /** The step that is meant where several on the path ask it. */
  readonly step?: StepId
}
