import { stages, type QuestionId, type StepId } from '../../../../content/stages'
import { finishedVersion } from '../../../../machines/case-file/change'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { momentOf } from '../../../../machines/journey/moments'
import { openByStage, openIfFew } from '../../../../machines/journey/open-by-stage'
import { questionOf, stageOf } from '../../../../machines/facts/asked'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { lacksOfManager, type LackOfManager } from '../../../../machines/policy/people/manager'
import { mattersOf } from '../../../../machines/policy/disclosure/about'
import type { Block, Row } from '../../model'
import { answerWords } from '../words/answer-words'
import type { Building } from '../building/context'
import { planWaits } from '../building/parts-of'
import { isForThoseWhoAsk, ofAllTold, tells } from '../building/if-told'
import { isForWhoCares } from '../words/dangers-told'
import { besideWords } from '../../../i18n/lists'

/** The manager who looked at the case, or the day. Where it is missing, or somebody else is named, the row says so. */
function managerRow(
  id: 'manager-oversight-by' | 'manager-oversight-on',
  lacks: readonly LackOfManager[],
  building: Building
): Row {
  const { view, words, file } = building
  const shown = answerWords(id, questionOf(id), view.answers[id], building)
  const row = { label: words(`documents.finished.${id}`) }
  const lack = id === 'manager-oversight-by' ? 'name' : 'day'
  if (shown === undefined || lacks.includes(lack)) {
    const reasons = shown?.values ?? []
    return { ...row, values: [words(`documents.finished.no-${lack}`), ...reasons], absent: true }
  }
  const isOther = lack === 'name' && (lacks.includes('role') || lacks.includes('person'))
  const other = isOther ? [words('documents.finished.no-role')] : []
  const isOld = lack === 'day' && lacks.includes('day-since-the-version-before')
  const old = isOld ? [words('documents.finished.before-version', { version: file.versions.length - 1 })] : []
  const isAbsent = shown.absent || isOld || isOther
  return { ...row, values: [...shown.values, ...other, ...old], ...(isAbsent ? { absent: true } : {}) }
}

/** The steps that a document prints. Where it prints no answers, the steps of its stages. */
const stepsMeant = (printed: readonly StepId[], { stages: own, paths }: Building): readonly StepId[] =>
  printed.length > 0 ? printed : stages.flatMap(({ id }) => (own.includes(id) ? paths[id] : []))

/** The same in a draft. A finished version says it at its beginning instead. */
export function exploredOfDraft(printed: readonly StepId[], building: Building): readonly Block[] {
  if (finishedVersion(building.file) !== undefined) return []
  const { rows, text } = explored(printed, building)
  return [...inColumns(rows), ...text]
}

/** A line for each stage in which something was not explored. Where there is none, a sentence that says so. */
interface Explored {
  readonly rows: readonly Row[]
  readonly text: readonly Block[]
}

const inColumns = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 2 }]

/** The questions by their short names; nothing where two of them share one. */
function namesOf(open: readonly QuestionId[], { words }: Building): readonly string[] {
  const names = open.map((id) => words(`questions.${id}.short`))
  return new Set(names).size === names.length ? names : []
}

/**
 * How many of the questions that this copy tells were not explored. It does not count what it leaves out. To whoever can explore them, a few are named
 * instead.
 */
function explored(printed: readonly StepId[], building: Building): Explored {
  const { view, words, paths, disclosure } = building
  const meant = new Set(stepsMeant(printed, building))
  const waiting = planWaits(view)
  const isCounted = (step: StepId, question: QuestionId) =>
    meant.has(step) &&
    !(waiting && stageOf(step) === 'pathway-planning') &&
    whyLeftOut(question, disclosure) === undefined &&
    tells(building, mattersOf(question))
  // A copy that is not told how far the case is does not say what can wait.
  const moment = ifDisclosed(view, () => momentOf({}, view)) ?? 'review-to-review'
  const few = isForThoseWhoAsk(building) ? openIfFew(view, paths, isCounted, moment) : []
  const names = namesOf(few, building)
  const counted = openByStage(view, paths, isCounted, moment).map((one) =>
    names.length > 0 ? { ...one, open: 0 } : one
  )
  const said = ({ open, later }: { readonly open: number; readonly later: number }) =>
    open === 0 ? 'later' : later === 0 ? 'open' : 'open-and-later'
  const named: readonly Row[] =
    names.length === 0
      ? []
      : [{ label: words('documents.finished.named'), values: [besideWords(names, words)] }]
  const countedRows = counted
    .filter(({ open, later }) => open + later > 0)
    .map(({ stage, ...counts }): Row => ({
      label: words(`stages.${stage}.title`),
      values: [words(`documents.finished.${said(counts)}`, counts)]
    }))
  const rows = [...named, ...countedRows]
  // Whoever has the child explores nothing: that all was looked at says nothing to them.
  if (meant.size === 0 || (rows.length === 0 && isForWhoCares(building))) return { rows: [], text: [] }
  return rows.length > 0
    ? { rows, text: [] }
    : {
        rows,
        text: [{ kind: 'paragraph', text: words(ofAllTold('documents.finished.nothing-open', building)) }]
      }
}

/** What a finished version says of itself first: who looked at it, and how much nobody has explored. Empty in a draft. */
export function finishedBlocks(printed: readonly StepId[], building: Building): readonly Block[] {
  const { file, view } = building
  if (finishedVersion(file) === undefined) return []
  const lacks = lacksOfManager(view, file.versions.at(-2)?.finishedOn)
  const looked = (['manager-oversight-by', 'manager-oversight-on'] as const)
    .filter((id) => whyLeftOut(id, building.disclosure) === undefined)
    .map((id) => {
      // The part that prints oversight does not say it again.
      building.printed?.add(id)
      return managerRow(id, lacks, building)
    })
  const { rows, text } = explored(printed, building)
  // In one block: it stands before the plan, and the plan is signed on its second page.
  return [...inColumns([...looked, ...rows]), ...text]
}
