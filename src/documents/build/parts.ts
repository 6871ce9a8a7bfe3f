import type { Part } from '../../../content/documents'
import { statements, type Statement, type StatementId } from '../../../content/statements'
import type { QuestionId, StepId } from '../../../content/stages'
import { actionsOf, type Action } from '../../../machines/policy/actions'
import { isStep, questionOf, questionsOf } from '../../../machines/policy/asked'
import { concerns } from '../../../machines/policy/audience'
import { missingContingencies } from '../../../machines/policy/contingencies'
import { statusOf } from '../../../machines/policy/status'
import { immigrationPosition, tracksOf } from '../../../machines/policy/tracks'
import { waits } from '../../../machines/policy/stage-order'
import type { Block } from '../model'
import { stepBlocks } from './answer-blocks'
import type { Building } from './context'
import { dateBlocks } from './date-blocks'
import { notExploredBlocks } from './not-explored-blocks'
import { trackTable } from './track-blocks'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

/** The sources of an action or a statement, such as "¶23, ¶45"; those that are no paragraph stand in the duty map only. */
const paragraphsOf = (serves: readonly string[]) =>
  serves.filter((source) => source.startsWith('¶')).join(', ')

function actionRow(action: Action, { words }: Building): readonly string[] {
  return [
    words(`actions.${action.id}`),
    words(`owners.${action.owner}`),
    words(`documents.actions.when-${action.when}`),
    paragraphsOf(action.serves)
  ]
}

function actionBlocks(building: Building): readonly Block[] {
  const { words, view, stages } = building
  const listed = actionsOf(view).filter(({ stage }) => stages.includes(stage))
  const rows = listed.map((action) => actionRow(action, building))
  if (rows.length === 0) return [paragraph(words('documents.actions.none'))]
  const head = ['what', 'owner', 'when', 'source'].map((column) => words(`documents.actions.${column}`))
  return [{ kind: 'table', caption: words('documents.actions.caption'), head, rows }]
}

function contraryBlocks({ words, view }: Building): readonly Block[] {
  return actionsOf(view)
    .filter((action) => action.contrary === true)
    .map(({ id, serves }): Block => {
      const action = words(`actions.${id}`)
      return { kind: 'warning', text: words('documents.contrary', { sources: paragraphsOf(serves), action }) }
    })
}

function statusBlocks({ words, view }: Building): readonly Block[] {
  const status = statusOf(view)
  const notes = [
    words(`documents.status.trafficked-${status.trafficked}`),
    ...(status.unaccompaniedAsylumSeeking ? [words('documents.status.unaccompanied-asylum-seeking')] : []),
    ...(status.unaccompaniedWithoutClaim ? [words('documents.status.unaccompanied-without-claim')] : []),
    ...(concerns('not-british', view) ? [words(`positions.${immigrationPosition(view)}.note`)] : [])
  ]
  return list(notes)
}

function trackBlocks(questions: readonly string[], building: Building): readonly Block[] {
  const { words, view } = building
  const { lead, setAside } = tracksOf(view)
  const missing = missingContingencies(view).map((contingency) =>
    words('documents.contingency-missing', { contingency: words(`contingencies.${contingency}`) })
  )
  const asked = questions as readonly QuestionId[]
  return [
    ...(lead === undefined
      ? []
      : [paragraph(words('documents.track-table.lead', { track: words(`tracks.${lead}.title`) }))]),
    trackTable(
      asked.filter((id) => concerns(questionOf(id).only, view)),
      building
    ),
    ...setAside.map(({ track, reason }) =>
      paragraph(
        words('documents.track-table.set-aside', {
          track: words(`tracks.${track}.title`),
          reason: building.keepBack(reason)
        })
      )
    ),
    ...missing.map((text): Block => ({ kind: 'warning', text }))
  ]
}

function signatureBlocks(who: readonly string[], { words }: Building): readonly Block[] {
  const label = (column: string) => words(`documents.signatures.${column}`)
  const labels = {
    who: label('who'),
    name: label('name'),
    signature: label('signature'),
    date: label('date')
  }
  return [{ kind: 'signatures', labels, who: who.map((one) => words(`documents.signatures.${one}`)) }]
}

const statementOf = (id: StatementId): Statement => statements[id]

function statementBlocks(ids: readonly StatementId[], { words, view }: Building): readonly Block[] {
  return list(
    ids
      .filter((id) => concerns(statementOf(id).only, view))
      .map((id) =>
        words('documents.statement', {
          text: words(`statements.${id}`),
          sources: paragraphsOf(statementOf(id).serves)
        })
      )
  )
}

const isStepId = (id: string): id is StepId => isStep(id)

/** The blocks of one part of a document; none where it does not concern this child or holds nothing. */
export function partBlocks(part: Part, steps: readonly string[], building: Building): readonly Block[] {
  if (!concerns(part.only, building.view)) return []
  switch (part.kind) {
    case 'answers':
      return part.steps.filter(isStepId).flatMap((step) => stepBlocks(step, building))
    case 'statements':
      return statementBlocks(part.statements, building)
    case 'status-note':
      return statusBlocks(building)
    case 'not-yet-required':
      return waits('pathway-planning', building.view)
        ? [paragraph(building.words('documents.not-yet-required'))]
        : []
    case 'dates':
      return dateBlocks(building)
    case 'actions':
      return actionBlocks(building)
    case 'contrary':
      return contraryBlocks(building)
    case 'tracks':
      return trackBlocks(part.questions, building)
    case 'not-explored':
      return notExploredBlocks(steps.filter(isStepId), building)
    case 'signatures':
      return signatureBlocks(part.who, building)
  }
}

/** Every question that a document prints, for the map of duties. */
export const questionsPrinted = (steps: readonly string[]): readonly QuestionId[] =>
  steps.filter(isStepId).flatMap((step) => questionsOf(step))
