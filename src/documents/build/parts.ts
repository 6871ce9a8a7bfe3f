import type { Part, Signatory } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { QuestionId, StepId } from '../../../content/stages'
import { isQuestion, isStep, questionOf, questionsOf } from '../../../machines/policy/asked'
import { concerns } from '../../../machines/policy/audience'
import { facts } from '../../../machines/policy/facts'
import { mattersIn } from '../../../machines/policy/recipients'
import { missingContingencies } from '../../../machines/policy/contingencies'
import { signs } from '../../../machines/policy/signatories'
import { statusOf } from '../../../machines/policy/status'
import { immigrationPosition, tracksOf } from '../../../machines/policy/tracks'
import { waits } from '../../../machines/policy/stage-order'
import { valueOf } from '../../../machines/case-file/read'
import type { Block } from '../model'
import { about, markedWith } from './about'
import { stepBlocks } from './answer-blocks'
import type { Building } from './context'
import { actionBlocks, contraryBlocks } from './action-blocks'
import { childBlocks } from './child-blocks'
import { allChangeBlocks, changeBlocks } from './change-blocks'
import { clockBlocks } from './clock-blocks'
import { currencyBlocks } from './currency-blocks'
import { dateBlocks } from './date-blocks'
import { localDetailsBlocks } from './local-details-blocks'
import { isPlanBegun, planWaits } from './parts-of'
import { notYetPlannedBlocks } from './not-yet-planned-blocks'
import {
  missingCallBlocks,
  missingDoesBlocks,
  missingWhereBlocks,
  missingWhoBlocks
} from './missing-child/blocks'
import { finishedBlocks } from './finished-blocks'
import { nrmSheetBlocks } from './nrm-sheet/blocks'
import { referralAfterBlocks } from './referral-after-blocks'
import { statusConsequenceBlocks } from './status-consequence-blocks'
import { timelineBlocks } from './timeline-blocks'
import { notExploredBlocks } from './not-explored-blocks'
import { reviewBlocks } from './review-blocks'
import { viewBlocks } from './view-blocks'
import { statementBlocks } from './statement-blocks'
import { trackTable } from './track-blocks'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (matter: Matter, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, about: about([matter]) }]

/** Where the tracks stand, in a document that speaks of them and does not plan in them (¶56). */
function tracksElsewhere({ words, view, printsTracks }: Building): readonly string[] {
  if (printsTracks === true || facts.tracks.of(view) === 'none') return []
  if (concerns('adult', view)) return [words('documents.status.tracks-in-pathway-plan')]
  return [words(`documents.status.${planWaits(view) ? 'tracks-in-care-plan' : 'tracks-in-both-plans'}`)]
}

function statusBlocks(building: Building): readonly Block[] {
  const { words, view } = building
  const status = statusOf(view)
  return [
    ...list('status', [words(`documents.status.trafficked-${status.trafficked}`)]),
    ...list('immigration', [
      ...(status.unaccompaniedAsylumSeeking && status.claim !== undefined
        ? [words(`documents.status.unaccompanied-asylum-${status.claim}`)]
        : []),
      ...(status.unaccompaniedWithoutClaim ? [words('documents.status.unaccompanied-without-claim')] : []),
      ...(concerns('not-british', view) ? [words(`positions.${immigrationPosition(view)}.note`)] : []),
      ...tracksElsewhere(building)
    ])
  ]
}

function trackBlocks(questions: readonly string[], building: Building): readonly Block[] {
  const { words, view } = building
  const { lead, setAside } = tracksOf(view)
  const missing = missingContingencies(view).map((contingency) =>
    words('documents.contingency-missing', { contingency: words(`contingencies.${contingency}`) })
  )
  const asked = questions as readonly QuestionId[]
  const aboutTracks = about(['immigration'])
  return [
    ...markedWith(
      aboutTracks,
      lead === undefined
        ? []
        : [paragraph(words('documents.track-table.lead', { track: words(`tracks.${lead}.title`) }))]
    ),
    trackTable(
      asked.filter((id) => concerns(questionOf(id).only, view)),
      building
    ),
    ...markedWith(aboutTracks, [
      ...setAside.map(({ track, reason }) =>
        paragraph(
          words('documents.track-table.set-aside', {
            track: words(`tracks.${track}.title`),
            reason: building.keepBack(reason)
          })
        )
      ),
      ...missing.map((text): Block => ({ kind: 'warning', text }))
    ])
  ]
}

/** Who signs, in words; of an interpreter also in which language the plan was read back, where that is known (¶26). */
function signerWords(who: string, { words, view, keepBack }: Building): string {
  const language = valueOf(view.answers, 'interpreter-language')
  return who === 'interpreter' && language !== undefined
    ? words('documents.signatures.interpreter-in', { language: keepBack(language) })
    : words(`documents.signatures.${who}`)
}

function signatureBlocks(who: readonly Signatory[], building: Building): readonly Block[] {
  const { words, view } = building
  const label = (column: string) => words(`documents.signatures.${column}`)
  const labels = {
    who: label('who'),
    name: label('name'),
    signature: label('signature'),
    date: label('date')
  }
  const signing = who.filter((one) => signs(one, view))
  return [
    {
      kind: 'signatures',
      labels,
      who: signing.map((one) => signerWords(one, building)),
      ...(signing.includes('interpreter') ? { toFillIn: label('read-back-on') } : {})
    }
  ]
}

const isStepId = (id: string): id is StepId => isStep(id)

/** The blocks of one part of a document; none where it does not concern this child or holds nothing. */
export function partBlocks(part: Part, steps: readonly string[], building: Building): readonly Block[] {
  if (!concerns(part.only, building.view)) return []
  const blocks = blocksOf(part, steps, building)
  return part.about === undefined ? blocks : markedWith(about(mattersIn(part)), blocks)
}

function blocksOf(part: Part, steps: readonly string[], building: Building): readonly Block[] {
  switch (part.kind) {
    case 'answers':
      return part.steps.filter(isStepId).flatMap((step) => stepBlocks(step, building))
    case 'statements':
      return statementBlocks(part.statements, building)
    case 'status-note':
      return statusBlocks(building)
    case 'the-child':
      return childBlocks(building)
    case 'not-yet-required':
      return waits('pathway-planning', building.view)
        ? [
            paragraph(building.words('documents.not-yet-required')),
            ...(isPlanBegun(building.view) ? [paragraph(building.words('documents.written-early'))] : [])
          ]
        : []
    case 'dates':
      return dateBlocks(building)
    case 'actions':
      return actionBlocks(building)
    case 'contrary':
      return contraryBlocks(building)
    case 'views':
      return viewBlocks(part.questions.filter(isQuestion), building)
    case 'missing-who':
      return missingWhoBlocks(building)
    case 'missing-where':
      return missingWhereBlocks(building)
    case 'missing-does':
      return missingDoesBlocks(building)
    case 'missing-call':
      return missingCallBlocks(building)
    case 'review':
      return reviewBlocks(building)
    case 'all-changes':
      return allChangeBlocks(building)
    case 'tracks':
      return trackBlocks(part.questions, building)
    case 'not-yet-planned':
      return notYetPlannedBlocks(building)
    case 'clock':
      return clockBlocks(building)
    case 'timeline':
      return timelineBlocks(building)
    case 'changes':
      return changeBlocks([...questionsPrinted(steps), ...tableQuestions(building)], building)
    case 'currency':
      return currencyBlocks(steps.filter(isStepId), building)
    case 'local-details':
      return localDetailsBlocks(part, building)
    case 'status-consequences':
      return statusConsequenceBlocks(building)
    case 'referral-after':
      return referralAfterBlocks(building)
    case 'nrm-sheet':
      return nrmSheetBlocks(building)
    case 'finished':
      return finishedBlocks(steps.filter(isStepId), building)
    case 'not-explored':
      return notExploredBlocks(steps.filter(isStepId), building)
    case 'signatures':
      return signatureBlocks(part.who, building)
  }
}

const tableQuestions = ({ inTable }: Building) => [...inTable].filter(isQuestion)

/** Every question that a document prints, for the map of duties. */
export const questionsPrinted = (steps: readonly string[]): readonly QuestionId[] =>
  steps.filter(isStepId).flatMap((step) => questionsOf(step))
