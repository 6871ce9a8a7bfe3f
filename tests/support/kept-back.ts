import type { Matter } from '../../content/matters'
import type { QuestionId } from '../../content/stages'
import type { AnyAnswer, Item } from '../../machines/case-file/answer'
import type { Answers } from '../../machines/case-file/case-file'

/** By hand: the needs of which a child speaks in confidence (¶31, ¶34), and the field in which an entry of each list says that it meets one. The code under test is not asked. */
const inConfidence = ['pregnancy', 'unborn-child', 'genital-mutilation']
const fieldIn: Readonly<Partial<Record<QuestionId, string>>> = {
  needs: 'need-for',
  'health-actions': 'health-action-for',
  'protection-steps': 'protection-step-for'
}

const chosen = (answer: AnyAnswer | undefined): readonly string[] =>
  answer?.state === 'answered' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : []

/** Where the risk is told, so are the steps of protection against it (¶15, ¶39, ¶44). */
const isRiskTold = (list: QuestionId, answers: Answers, leftOut: ReadonlySet<Matter>): boolean =>
  list === 'protection-steps' &&
  !leftOut.has('danger') &&
  chosen(answers['health-in-confidence']).includes('mutilation-risk')

/** Needs that no entry may name which a recipient is given: the entry goes whole. */
export function needsKeptBack(
  list: QuestionId,
  answers: Answers,
  leftOut: ReadonlySet<Matter>
): readonly string[] {
  if (!leftOut.has('intimate') || fieldIn[list] === undefined) return []
  return inConfidence.filter((need) => need !== 'genital-mutilation' || !isRiskTold(list, answers, leftOut))
}

/** Whether an entry names one of these needs. */
export const isNaming = (list: QuestionId, item: Item, needs: readonly string[]): boolean =>
  chosen(item.fields[fieldIn[list] ?? ''] as AnyAnswer | undefined).some((need) => needs.includes(need))

/** What an entry is given so that it is kept back: it names a need that each of these lists can meet. */
export const namingOne = (list: QuestionId): Readonly<Record<string, AnyAnswer>> => ({
  [fieldIn[list] ?? '']: { state: 'answered', value: ['unborn-child'] as never }
})
