import { documentIds, documents, type DocumentId, type Part } from '../../content/documents'
import type { Question, Source } from '../../content/shape'
import { stages, type StepId } from '../../content/stages'
import { statements, type Statement } from '../../content/statements'
import { questionOf, questionsOf, servesOf } from '../facts/asked'
import { sourcesOf } from './sources-of-step'

/** A step that serves a paragraph, with its stage. */
interface ServingStep {
  readonly stage: (typeof stages)[number]['id']
  readonly step: StepId
}

const steps: readonly ServingStep[] = stages.flatMap(({ id, steps: own }) =>
  Object.keys(own).map((step) => ({ stage: id, step: step as StepId }))
)

const asks = (step: StepId, source: Source) =>
  questionsOf(step).some((question) => servesOf(questionOf(question)).includes(source))

/**
 * The steps that serve a paragraph, in the order of the journey: those that say so, and those that ask something for it.
 * @param paragraph its number
 */
export function stepsServing(paragraph: string): readonly ServingStep[] {
  const source: Source = `¶${Number(paragraph)}`
  return steps.filter(({ stage, step }) => sourcesOf(step, stage).includes(source) || asks(step, source))
}

/** A part of a document that serves a paragraph. */
interface ServingPart {
  readonly document: DocumentId
  readonly part: string
}

function serves(part: Part, source: Source, serving: ReadonlySet<string>): boolean {
  if (part.kind === 'answers') return part.steps.some((step) => serving.has(step))
  if (part.kind === 'tracks' || part.kind === 'track-lines')
    return part.questions.some((id) => asksFor(id, source))
  if (part.kind !== 'statements') return false
  return part.statements.some((id) => (statements[id] as Statement).serves.includes(source))
}

const asksFor = (id: string, source: Source) =>
  stages.some(({ questions }) => {
    const question = (questions as Readonly<Record<string, Question>>)[id]
    return question?.serves.includes(source) === true
  })

/**
 * The parts of the documents that print what serves a paragraph.
 * @param paragraph its number
 */
export function partsServing(paragraph: string): readonly ServingPart[] {
  const source: Source = `¶${Number(paragraph)}`
  const serving = new Set(stepsServing(paragraph).map(({ step }) => step))
  return documentIds.flatMap((document) => {
    const parts: readonly Part[] = documents[document].parts
    return parts.filter((part) => serves(part, source, serving)).map(({ id }) => ({ document, part: id }))
  })
}
