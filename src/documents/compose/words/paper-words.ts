import { conclusionsOnPaper, stepsOnPaper } from '../../../../content/documents/on-paper'
import type { Words } from '../../../i18n/words'

interface Saying {
  readonly words: Words
  readonly onPaper?: true
}

const steps: ReadonlySet<string> = new Set(stepsOnPaper)
const conclusions: ReadonlySet<string> = new Set(conclusionsOnPaper)

/** A step’s title, in the words that its reader needs: on paper, some have words of their own. */
export const stepTitle = (step: string, { words, onPaper }: Saying): string =>
  words(onPaper && steps.has(step) ? `documents.on-paper.steps.${step}` : `steps.${step}.title`)

/** A chosen option, in the words that its reader needs: on paper, conclusions have words of their own. */
export const optionWords = (question: string, option: string, { words, onPaper }: Saying): string =>
  words(
    onPaper && conclusions.has(question)
      ? `documents.on-paper.conclusions.${option}`
      : `questions.${question}.options.${option}`
  )
