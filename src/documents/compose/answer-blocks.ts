import type { Question } from '../../../content/shape'
import { questions, type QuestionId, type StepId } from '../../../content/stages'
import { askedOn } from '../../../machines/journey/paths'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import { questionOf, stageOf } from '../../../machines/facts/asked'
import { standsForAnAnswer } from '../../../machines/policy/plans/finishing'
import { whyLeftOut } from '../../../machines/policy/disclosure/disclosure'
import { personOf } from '../../../machines/policy/disclosure/location'
import { mattersOf } from '../../../machines/policy/disclosure/recipients'
import type { Block, Row } from '../model'
import { answerWords, reasonWords, saysNothing, type AnswerWords } from './answer-words'
import type { Building } from './context'
import { indicatorBlocks } from './indicator-blocks'
import { listBlocks } from './list-blocks'
import { stepTitle } from './paper-words'
import { tells } from './if-told'
import { trackRows } from './track-blocks'

/** How whoever advises the child on immigration is regulated and for which level, beside the name (¶48). */
function regulationRows(
  question: Question,
  answer: AnyAnswer | undefined,
  building: Building
): readonly Row[] {
  if (question.kind !== 'person' || question.printsRegulation !== true || answer?.state !== 'answered')
    return []
  const person = typeof answer.value === 'string' ? personOf(building.view, answer.value) : undefined
  const { 'person-regulated-as': how, 'person-regulated-level': level } = questions.people.fields
  const asked = { 'person-regulated-as': how, 'person-regulated-level': level } as const
  return Object.entries(asked).flatMap(([field, question]): Row[] => {
    const fieldAnswer = person?.fields[field as keyof typeof asked] as AnyAnswer | undefined
    const shown = answerWords(field, question, fieldAnswer, building)
    return shown === undefined ? [] : [rowWith(building.words(`questions.${field}.short`), shown)]
  })
}

const rowWith = (label: string, { values, absent }: AnswerWords): Row =>
  absent ? { label, values, absent: true } : { label, values }

/** That an answer is left out because it would say where the child lives: said whatever it is, and whether or not there is one. */
const withheldRow = (id: QuestionId, { words }: Building): Block => ({
  kind: 'rows',
  rows: [rowWith(words(`questions.${id}.short`), { values: [words('values.withheld')], absent: true })]
})

/** One question's answer as blocks: rows for a single answer, a table or cards for a list. Nothing where there is nothing to print. */
export function questionBlocks(id: QuestionId, building: Building): readonly Block[] {
  const why = whyLeftOut(id, building.disclosure)
  if (why === 'placement') return [withheldRow(id, building)]
  return why === 'matter' || !tells(building, mattersOf(id)) ? [] : answerBlocks(id, building)
}

function answerBlocks(id: QuestionId, building: Building): readonly Block[] {
  const { view, words } = building
  const question = questionOf(id)
  const answer = view.answers[id] as AnyAnswer | undefined
  if (saysNothing(question, answer)) return []
  if (answer?.state === 'answered') {
    switch (question.kind) {
      case 'list':
        return listBlocks(id, question, answer.value as readonly Item[], building)
      case 'indicator-marks':
      case 'indicator-details':
        return indicatorBlocks(id, question, building)
      case 'tracks':
        return [{ kind: 'rows', rows: trackRows(id, building) }]
    }
  }
  const shown =
    answer?.state === 'does-not-apply' &&
    (building.saysWhatDoesNotApply === true || standsForAnAnswer(id, view))
      ? reasonWords(answer, building)
      : answerWords(id, question, answer, building)
  if (shown === undefined) return []
  const row = rowWith(words(`questions.${id}.short`), shown)
  return [{ kind: 'rows', rows: [row, ...regulationRows(question, answer, building)] }]
}

/** Rows of questions that follow one another become one block, so that they are set as one list; what follows entries of a list stands apart from the last. */
function joinRows(questionsBlocks: readonly (readonly Block[])[]): readonly Block[] {
  const joined: Block[] = []
  let canJoin = false
  for (const blocks of questionsBlocks) {
    const [only, last] = [blocks[0], joined.at(-1)]
    const isRows = blocks.length === 1 && only?.kind === 'rows'
    if (canJoin && isRows && last?.kind === 'rows')
      joined.splice(-1, 1, { kind: 'rows', rows: [...last.rows, ...only.rows] })
    else joined.push(...blocks)
    if (blocks.length > 0) canJoin = isRows
  }
  return joined
}

/** Without what a list is called over its first entry, or over what no entry tells: the step's title, right above it, says the same. */
function underTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, second, third] = blocks
  if (first?.kind !== 'heading') return blocks
  const entry = second?.kind === 'rows' ? third : second
  return entry?.kind === 'heading' ? blocks.slice(1) : blocks
}

/**
 * A step's answers under its title; nothing where the answers do not lead to the step, nothing is recorded, or the document
 * has printed it: several steps may ask the same question.
 */
export function stepBlocks(step: StepId, building: Building): readonly Block[] {
  if (!building.paths[stageOf(step)].includes(step)) return []
  const answers = askedOn(step, building.view)
    .filter((id) => !building.inTable.has(id) && building.printed?.has(id) !== true)
    .map((id) => {
      building.printed?.add(id)
      return questionBlocks(id, building)
    })
  const blocks = joinRows(answers)
  if (blocks.length === 0) return []
  return [{ kind: 'heading', text: stepTitle(step, building) }, ...underTitle(blocks)]
}
