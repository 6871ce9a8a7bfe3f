import type { Matter } from '../../../content/matters'
import type { About, Question, StageContent } from '../../../content/shape'
import { stages, type QuestionId, type StageId } from '../../../content/stages'
import { questionOf } from '../../facts/asked'

/** The matters that something is about. A recipient is given it only where they are given all of these. */
export type AllOf = readonly Matter[]

const allOf = (about: About): AllOf => (typeof about === 'string' ? [about] : about)

const contents: readonly StageContent[] = stages

/** What the stage of each question is about. It holds for a question that does not say so itself. */
const ofStage = new Map(
  contents.flatMap(({ about, questions }) => Object.keys(questions).map((id) => [id, allOf(about)] as const))
)
const aboutStage = new Map(contents.map(({ id, about }) => [id, allOf(about)] as const))

/** What the questions and actions of a stage are about, where they do not say so themselves. */
export const mattersOfStage = (stage: StageId): AllOf => aboutStage.get(stage) ?? []

/**
 * What an answer is about: the mark on the question, or on its stage. What is planned in tracks tells whether the child’s position
 * is settled, and so is about that too.
 * @param field inside an entry of a list: the mark on the field wins over that of the list
 */
export function mattersOf(id: QuestionId, field?: string): AllOf {
  const question = questionOf(id)
  const inside: Question | undefined =
    field !== undefined && question.kind === 'list' ? question.fields[field] : undefined
  const own = inside?.about ?? question.about
  const matters = own === undefined ? (ofStage.get(id) ?? []) : allOf(own)
  return question.kind === 'tracks' ? [...new Set<Matter>([...matters, 'immigration'])] : matters
}

/** What a piece of content is about that is no question, such as a sentence or a day of the clock. */
export const mattersIn = (one: { readonly about?: About }): AllOf =>
  one.about === undefined ? ['care'] : allOf(one.about)
