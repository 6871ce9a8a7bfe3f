import type { FieldQuestion, Question } from '../../../../content/shape'
import type { QuestionId } from '../../../../content/stages'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import { questionOf } from '../../../../machines/facts/asked'
import { besideWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import { answerWords } from './answer-words'
import type { Building } from '../building/context'

/** Texts under one another; what is empty is left out. */
export const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

/** Paragraphs with an empty line between them. */
export const paragraphs = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n\n')

/** A text under a plain lead-in; nothing where there is no text. */
export const led = (label: string, text: string, words: Words): string =>
  text === '' ? '' : words('nrm-sheet.led', { label, text })

/** What was said about a day that nobody could name even by its year. The form takes a loose time (“about a year, at 14”). */
function looseTime(question: Question, answer: AnyAnswer | undefined, { keepBack }: Building): string {
  if (question.kind !== 'date' || question.approximate !== true || answer?.state !== 'unfinished') return ''
  return typeof answer.typed === 'string' ? '' : keepBack(answer.typed['words'] ?? '').trim()
}

function inWords(id: string, question: Question, answer: AnyAnswer | undefined, building: Building): string {
  const loose = looseTime(question, answer, building)
  if (loose !== '') return loose
  return besideWords(answerWords(id, question, answer, building)?.values ?? [], building.words)
}

/** What is recorded under a question, in words; empty where nothing is, or where it does not apply. */
export const said = (id: QuestionId, building: Building): string =>
  inWords(id, questionOf(id), building.view.answers[id], building)

/** The same under a lead-in, the question's short name. */
export const saidWithLead = (id: QuestionId, building: Building): string =>
  led(building.words(`questions.${id}.short`), said(id, building), building.words)

/** The same for a field that must be filled: “does not apply” is an answer there too. */
export function saidOrNone(id: QuestionId, building: Building): string {
  const answer = building.view.answers[id] as AnyAnswer | undefined
  return answer?.state === 'does-not-apply'
    ? building.words('non-answers.does-not-apply')
    : said(id, building)
}

/** A field of a list's item, in words. */
export function saidIn(list: QuestionId, item: Item, field: string, building: Building): string {
  const question = questionOf(list)
  const asked: FieldQuestion | undefined = question.kind === 'list' ? question.fields[field] : undefined
  return asked === undefined
    ? ''
    : inWords(field, asked, item.fields[field] as AnyAnswer | undefined, building)
}

/** Fields of a list's item, each under its short name. */
export const fieldsWithLead = (
  list: QuestionId,
  item: Item,
  fields: readonly string[],
  building: Building
): readonly string[] =>
  fields.map((field) =>
    led(building.words(`questions.${field}.short`), saidIn(list, item, field, building), building.words)
  )
