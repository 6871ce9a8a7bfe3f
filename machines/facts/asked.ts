import type { Only, Question, Source } from '../../content/shape'
import { questions, stages, type QuestionId, type StageId, type StepId } from '../../content/stages'

interface StepOfStage {
  readonly stage: StageId
  readonly questions: readonly QuestionId[]
}

const steps = new Map(
  stages.flatMap((stage) =>
    Object.entries(stage.steps as Readonly<Record<string, readonly string[]>>).map(
      ([id, asked]): [string, StepOfStage] => [
        id,
        { stage: stage.id, questions: asked as readonly QuestionId[] }
      ]
    )
  )
)

/** Whether a text, from an address perhaps, is the id of a step. */
export const isStep = (id: string): id is StepId => steps.has(id)

/** Whether a text is the id of a question. */
export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id)

/** All questions that stand on a step's page, in order. */
export const questionsOf = (step: StepId): readonly QuestionId[] => steps.get(step)?.questions ?? []

/** The stage that a step belongs to. */
export function stageOf(step: StepId): StageId {
  const found = steps.get(step)
  if (found === undefined) throw new Error(`No stage has the step ${step}.`)
  return found.stage
}

/** A question's content. */
export const questionOf = (id: QuestionId): Question => questions[id]

/** Whom a question concerns; nothing where it is asked for every child. */
export const audienceOf = (id: QuestionId): Only | undefined => questionOf(id).only

const firstAsking = new Map(
  // The last that is set counts: from the end of the journey to its beginning.
  [...steps]
    .reverse()
    .flatMap(([step, { questions: asked }]) => asked.map((id) => [id, step as StepId] as const))
)

/** The first step, in the order of the journey, that asks a question. */
export function stepAsking(id: QuestionId): StepId | undefined {
  return firstAsking.get(id)
}

/** What a question serves, with what the fields of its list do. */
export const servesOf = (question: Question): readonly Source[] => [
  ...question.serves,
  ...(question.kind === 'list' ? Object.values(question.fields).flatMap(({ serves }) => serves) : [])
]
