import type { Question } from '../../../../content/shape'
import { questions, type QuestionId, type StepId } from '../../../../content/stages'
import { askedOn } from '../../../../machines/journey/paths'
import type { AnyAnswer, Item } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { fieldOf, itemsOf } from '../../../../machines/case-file/read'
import { questionOf, stageOf } from '../../../../machines/facts/asked'
import { standsForAnAnswer } from '../../../../machines/policy/plans/finishing'
import { stillLeft } from '../../../../machines/policy/plans/still-left'
import { whyLeftOut, type Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { personOf } from '../../../../machines/policy/disclosure/who-reveals'
import { mattersOf } from '../../../../machines/policy/disclosure/about'
import { besideWords } from '../../../i18n/lists'
import { reasonKey } from '../../../i18n/reason-key'
import type { Block, Row } from '../../model'
import { answerWords, reasonWords, saysNothing, type AnswerWords } from '../words/answer-words'
import type { Building } from '../building/context'
import { firstHeadedOnce } from '../rows/headings'
import { unlessItNamesADanger } from '../words/danger-in-plan'
import { withItsDay } from '../words/of-the-day'
import { asWhoDoesIt } from '../words/recorded'
import { indicatorBlocks } from './indicator-blocks'
import { listBlocks } from './list-blocks'
import { isNoLongerSaid } from '../words/no-longer-said'
import { stepTitle } from '../words/paper-words'
import { tells } from '../building/if-told'
import { trackRows } from './track-blocks'

/** How the child’s adviser on immigration is regulated, and for which level, beside the name (¶48). */
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

/**
 * What stands in place of an answer that is left out. The authority that takes the case over is the one named there: its copy has no mark over its
 * own name.
 */
const saidInItsPlace = (id: QuestionId, { takesOver }: Disclosure): 'takes-over' | 'withheld' =>
  takesOver === true && id === 'handover-authority' ? 'takes-over' : 'withheld'

/** Says that an answer is left out because it would say where the child lives. It says so whatever the answer is, and whether or not there is one. */
const withheldRow = (id: QuestionId, { words, disclosure }: Building): Block => {
  const values = [words(`values.${saidInItsPlace(id, disclosure)}`)]
  return { kind: 'rows', rows: [rowWith(words(`questions.${id}.short`), { values, absent: true })] }
}

/** One question's answer as blocks: rows for a single answer, a table or cards for a list. Nothing where there is nothing to print. */
export function questionBlocks(id: QuestionId, building: Building): readonly Block[] {
  const why = whyLeftOut(id, building.disclosure)
  if (why === 'placement') return [withheldRow(id, building)]
  return why === 'matter' || !tells(building, mattersOf(id)) ? [] : answerBlocks(id, building)
}

/**
 * Whether the only thing to say of a question is that it does not apply. Such questions are named together in one line of their part. Not where
 * finishing takes this as an answer, where it says that nothing is left, or where somebody typed something beside the reason: these have a row of
 * their own.
 */
function isNamedWithOthers(id: QuestionId, building: Building): boolean {
  const answer = building.view.answers[id] as AnyAnswer | undefined
  return (
    building.saysWhatDoesNotApply === true &&
    answer?.state === 'does-not-apply' &&
    reasonKey(questionOf(id), answer.state) === 'non-answers.does-not-apply' &&
    !standsForAnAnswer(id, building.view) &&
    reasonWords(questionOf(id), answer, building).values.length === 1
  )
}

const isStillToPrint = (id: QuestionId, building: Building): boolean =>
  !building.inTable.has(id) && building.printed?.has(id) !== true && !isNoLongerSaid(id, building)

/** The questions of a step that this document has still to print. */
const stillToPrint = (step: StepId, building: Building): readonly QuestionId[] =>
  building.paths[stageOf(step)].includes(step)
    ? askedOn(step, building.view).filter((id) => isStillToPrint(id, building))
    : []

/** The questions of some steps that do not apply, named in one line. To be called before the steps are printed. */
export function doesNotApplyBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  const { words, disclosure } = building
  const named = new Set(
    steps
      .flatMap((step) => stillToPrint(step, building))
      .filter(
        (id) =>
          whyLeftOut(id, disclosure) === undefined &&
          tells(building, mattersOf(id)) &&
          isNamedWithOthers(id, building)
      )
      .map((id) => words(`questions.${id}.short`))
  )
  if (named.size === 0) return []
  const row = { label: words('documents.does-not-apply'), values: [besideWords([...named], words)] }
  return [{ kind: 'rows', rows: [row], columns: 1 }]
}

/** Whether a copy leaves out this whole answer and names it with the others that the part leaves out. Not where something else stands in its place. */
const isNamedAsLeftOut = (id: QuestionId, { disclosure }: Building): boolean =>
  whyLeftOut(id, disclosure) === 'placement' && saidInItsPlace(id, disclosure) === 'withheld'

/** The questions of some steps that a copy leaves out, recorded or not, in one line (¶23). To be called before the steps are printed. */
export function leftOutBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  const { words } = building
  const named = new Set(
    steps
      .flatMap((step) => stillToPrint(step, building))
      .filter((id) => isNamedAsLeftOut(id, building))
      .map((id) => words(`questions.${id}.short`))
  )
  if (named.size === 0) return []
  const row = {
    label: besideWords([...named], words),
    values: [words('values.withheld')],
    absent: true
  } as const
  return [{ kind: 'rows', rows: [row], columns: 1 }]
}

/**
 * Boxes as paper has them. Matters that need legal support have each an entry right below, which names them again: only what has none stands above (¶33). What
 * is no longer to be done is not promised (invariant 17).
 */
function toPrint(id: QuestionId, answer: AnyAnswer | undefined, view: CaseView): AnyAnswer | undefined {
  if (questionOf(id).kind !== 'choices' || answer?.state !== 'answered') return answer
  const chosen = answer.value as readonly string[]
  const listed = new Set<string | undefined>(
    id === 'legal-support-needed'
      ? itemsOf(view.answers, 'legal-arrangements').map((item) => fieldOf(item, 'legal-matter'))
      : []
  )
  const value = stillLeft(id, chosen, view).filter((one) => !listed.has(one))
  return value.length === 0 ? undefined : { ...answer, value }
}

function answerBlocks(id: QuestionId, building: Building): readonly Block[] {
  const { view, words } = building
  const question = questionOf(id)
  const answer = toPrint(id, view.answers[id], view)
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
  if (isNamedWithOthers(id, building)) return []
  const shown =
    answer?.state === 'does-not-apply' &&
    (building.saysWhatDoesNotApply === true || standsForAnAnswer(id, view))
      ? reasonWords(question, answer, building)
      : answerWords(id, question, answer, building)
  if (shown === undefined) return []
  const marked = unlessItNamesADanger(id, withItsDay(id, shown, building), building)
  const plain = rowWith(words(`questions.${id}.short`), marked)
  // Wherever the child’s words stand, a reader is told whom to ask for what is left out of them (¶24, ¶40).
  const row: Row =
    question.saidBy === 'child' && plain.absent !== true ? { ...plain, said: true } : asWhoDoesIt(id, plain)
  return [{ kind: 'rows', rows: [row, ...regulationRows(question, answer, building)] }]
}

/**
 * Rows of questions that follow one another become one block, so that they are set as one list. Rows that follow the entries of a list stay apart
 * from the last entry.
 */
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

/** The answers that a document prints before their steps. They are printed here and not again. What a copy leaves out is named where its step stands. */
export function inFrontBlocks(ids: readonly QuestionId[], building: Building): readonly Block[] {
  const told = ids.filter((id) => isStillToPrint(id, building) && !isNamedAsLeftOut(id, building))
  return joinRows(
    told.map((id) => {
      const blocks = questionBlocks(id, building)
      if (blocks.length > 0) building.printed?.add(id)
      return blocks
    })
  )
}

/**
 * Leaves out a list’s own heading where the step’s title right above says enough: over its first entry, over what no entry tells, over a table that
 * stands alone, or where it only repeats the title.
 */
function underTitle(title: string, blocks: readonly Block[]): readonly Block[] {
  const [first, second, third] = blocks
  if (first?.kind === 'table' && second === undefined) return [{ ...first, caption: '' }]
  if (first?.kind !== 'heading') return firstHeadedOnce(title, blocks)
  const entry = second?.kind === 'rows' ? third : second
  return entry?.kind === 'heading' ? blocks.slice(1) : firstHeadedOnce(title, blocks)
}

/**
 * A step’s answers under its title. Nothing where the answers do not lead to the step, where nothing is recorded, or where the document has printed
 * it already: several steps may ask the same question. What a copy leaves out is named at the end of the part.
 */
export function stepBlocks(step: StepId, building: Building): readonly Block[] {
  const answers = stillToPrint(step, building).map((id) => {
    building.printed?.add(id)
    return isNamedAsLeftOut(id, building) ? [] : questionBlocks(id, building)
  })
  const blocks = joinRows(answers)
  if (blocks.length === 0) return []
  const title = stepTitle(step, building)
  return [{ kind: 'heading', text: title }, ...underTitle(title, blocks)]
}
