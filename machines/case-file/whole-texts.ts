import type { Question } from '../../content/shape'
import { questions } from '../../content/stages'
import type { AnyAnswer, Item } from './answer'
import type { CaseFile } from './case-file'

/** The longest text that an earlier build took for an answer, in characters. */
const formerlyLongest = 15_000

const isText = ({ kind }: Question) => kind === 'text' || kind === 'long-text'

function whole(question: Question | undefined, answer: AnyAnswer | undefined): AnyAnswer | undefined {
  if (question === undefined || answer === undefined) return answer
  const typed = answer.state === 'unfinished' ? answer.typed : undefined
  if (isText(question) && typeof typed === 'string' && typed.length > formerlyLongest)
    return { state: 'answered', value: typed }
  if (question.kind !== 'list' || answer.state !== 'answered') return answer
  const { fields } = question
  const value = (answer.value as readonly Item[]).map((item) => ({
    ...item,
    fields: all(fields, item.fields as Readonly<Record<string, AnyAnswer | undefined>>)
  }))
  return { ...answer, value } as AnyAnswer
}

const all = (
  asked: Readonly<Record<string, Question>>,
  answers: Readonly<Record<string, AnyAnswer | undefined>>
): Readonly<Record<string, AnyAnswer | undefined>> =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, whole(asked[id], answer)]))

/**
 * A case with every long text as an answer. An earlier build called a text of more than 15,000 characters unfinished, and left it out of
 * plans.
 */
export const withWholeTexts = (file: CaseFile): CaseFile => ({
  ...file,
  answers: all(questions, file.answers)
})
