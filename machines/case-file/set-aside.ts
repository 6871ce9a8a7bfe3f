import { questions, type QuestionId } from '../../content/stages'
import type { CaseFile } from './case-file'
import { keptOf } from './said-of-one'

/** What was set aside in one place of a file, as texts. */
interface AsideTexts {
  /** Of whom it was said, where it is kept for when they are named again. */
  readonly of?: string
  /** The question that it belonged to, where that is still asked. */
  readonly question: QuestionId | undefined
  readonly texts: readonly string[]
}

/** How an answer is built, and nothing that anybody typed or chose. */
const frame = ['state', 'id', 'precision']

/** All that somebody typed or chose in an answer, whatever its shape. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (frame.includes(key) ? [] : textsIn(inner)))
}

const isQuestion = (id: string | undefined): id is QuestionId =>
  id !== undefined && Object.hasOwn(questions, id)

function read(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return json
  }
}

/** What no longer fits today's questions, to be read and copied: nothing where nothing was set aside. */
export const asideTextsOf = ({ setAside = [] }: CaseFile): readonly AsideTexts[] =>
  setAside
    .map((one) => {
      const { from, json } = one
      const question = from.split('/')[1]
      const of = keptOf(one)
      return {
        ...(of === undefined ? {} : { of }),
        question: isQuestion(question) ? question : undefined,
        texts: textsIn(read(json))
      }
    })
    .filter(({ texts }) => texts.length > 0)
