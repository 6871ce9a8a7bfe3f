import type { QuestionId } from '../../../content/stages'
import { ofTheDay } from '../../../machines/actions/of-the-day'
import type { AnswerWords } from './answer-words'
import type { Building } from './context'
import { dateWords } from './date-words'

/** An answer in words, and since when it holds where it speaks of the day on which it was given: nobody reads it as said today. */
export function withItsDay(
  id: QuestionId,
  shown: AnswerWords,
  { file, view, words }: Pick<Building, 'file' | 'view' | 'words'>
): AnswerWords {
  const became = ofTheDay(id, file.actions, view)
  if (became === undefined) return shown
  const date = dateWords(became.on)
  const said = (answer: string) => words(`values.of-the-day.${became.state}`, { answer, date })
  return { ...shown, values: shown.values.map(said) }
}
