import { stages, type QuestionId, type StepId } from '../../../content/stages'
import { finishedVersion } from '../../../machines/case-file/change'
import { openByStage } from '../../../machines/open-by-stage'
import { questionOf, questionsOf, stageOf } from '../../../machines/policy/asked'
import { lacksOfManager, type LackOfManager } from '../../../machines/policy/manager'
import { mattersOf } from '../../../machines/policy/recipients'
import type { Matter } from '../../../content/matters'
import type { Block, Row } from '../model'
import { about, aboutQuestion } from './about'
import { answerWords } from './answer-words'
import type { Building } from './context'
import { planWaits } from './parts-of'

/** Which questions are asked hangs on these too, and so does how many are open. */
const deciding: readonly Matter[] = ['identity', 'status', 'immigration']

/** The manager who looked at the case, and the day: what is missing is said. */
function managerRow(
  id: 'manager-oversight-by' | 'manager-oversight-on',
  lacks: readonly LackOfManager[],
  building: Building
): Row {
  const { view, words, file } = building
  const shown = answerWords(id, questionOf(id), view.answers[id], building)
  const row = { label: words(`documents.finished.${id}`), about: aboutQuestion(id, view) }
  const lack = id === 'manager-oversight-by' ? 'name' : 'day'
  if (shown === undefined || lacks.includes(lack)) {
    const reasons = shown?.values ?? []
    return { ...row, values: [words(`documents.finished.no-${lack}`), ...reasons], absent: true }
  }
  const isOld = lack === 'day' && lacks.includes('day-since-the-version-before')
  const old = isOld ? [words('documents.finished.before-version', { version: file.versions.length - 1 })] : []
  return { ...row, values: [...shown.values, ...old], ...(shown.absent || isOld ? { absent: true } : {}) }
}

/** The steps that a document prints; those of its stages where it prints no answers. */
const stepsMeant = (printed: readonly StepId[], { stages: own, paths }: Building): readonly StepId[] =>
  printed.length > 0 ? printed : stages.flatMap(({ id }) => (own.includes(id) ? paths[id] : []))

/** How much of what the document asks for was not explored: a line for each stage, for whoever is given all that it counts. */
function exploredBlocks(printed: readonly StepId[], building: Building): readonly Block[] {
  const { view, words, paths, location } = building
  const meant = new Set(stepsMeant(printed, building))
  // Whether something is answered that says where the child lives is left out with it.
  const isCounted = (question: QuestionId) =>
    location === 'shown' || questionOf(question).reveals !== 'placement'
  const waiting = planWaits(view)
  const counted = openByStage(
    view,
    paths,
    (step, question) =>
      meant.has(step) && !(waiting && stageOf(step) === 'pathway-planning') && isCounted(question)
  )
  const mattersIn = (stage: string) =>
    about([
      ...new Set([
        ...deciding,
        ...[...meant]
          .filter((step) => stageOf(step) === stage)
          .flatMap((step) => questionsOf(step).flatMap((id) => mattersOf(id)))
      ])
    ])
  const all = about([
    ...new Set([
      ...deciding,
      ...[...meant].flatMap((step) => questionsOf(step).flatMap((id) => mattersOf(id)))
    ])
  ])
  const rows = counted
    .filter(({ open }) => open > 0)
    .map(({ stage, open, asked }): Row => ({
      label: words(`stages.${stage}.title`),
      values: [words('documents.finished.open', { open, asked })],
      about: mattersIn(stage)
    }))
  if (meant.size === 0) return []
  return [
    rows.length === 0
      ? { kind: 'paragraph', text: words('documents.finished.nothing-open'), about: all }
      : { kind: 'rows', rows, columns: 2 },
    { kind: 'paragraph', text: words('documents.finished.not-counted'), unless: all }
  ]
}

/** What a finished version says of itself first: who looked at it, and how much of it nobody has explored. Nothing in a draft. */
export function finishedBlocks(printed: readonly StepId[], building: Building): readonly Block[] {
  const { file, view } = building
  if (finishedVersion(file) === undefined) return []
  const lacks = lacksOfManager(view, file.versions.at(-2)?.finishedOn)
  return [
    {
      kind: 'rows',
      rows: (['manager-oversight-by', 'manager-oversight-on'] as const).map((id) =>
        managerRow(id, lacks, building)
      ),
      columns: 2
    },
    ...exploredBlocks(printed, building)
  ]
}
