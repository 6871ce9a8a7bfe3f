import type { Part } from '../../../content/documents'
import type { QuestionId, StepId } from '../../../content/stages'
import { isToldThat } from '../../../machines/case-file/if-disclosed'
import { isQuestion, isStep, questionOf, questionsOf } from '../../../machines/facts/asked'
import { concerns } from '../../../machines/facts/audience'
import { whyLeftOut } from '../../../machines/policy/disclosure/disclosure'
import { facts } from '../../../machines/facts'
import { mattersIn } from '../../../machines/policy/disclosure/about'
import { missingContingencies } from '../../../machines/policy/adulthood/contingencies'
import { trackColumnsOf } from '../../../machines/facts/track-texts'
import { tracksOf } from '../../../machines/facts/tracks'
import { waits } from '../../../machines/policy/plans/stage-order'
import type { Block } from '../model'
import { doesNotApplyBlocks, inFrontBlocks, leftOutBlocks, stepBlocks } from './answers/answer-blocks'
import type { Building } from './building/context'
import { paragraph } from './building/paragraph'
import { cannotWaitBlocks, contraryBlocks, shortActionBlocks } from './actions/action-blocks'
import { actionBlocks } from './actions/action-table-blocks'
import { childBlocks } from './child/child-blocks'
import { allChangeBlocks, changeBlocks } from './versions/change-blocks'
import { childsOwnBlocks } from './childs-copy/blocks'
import { clockBlocks, clockRuleBlocks, nextDateBlocks } from './days/clock-blocks'
import { currencyBlocks } from './status/currency-blocks'
import { dangerBlocks, waitingContactBlocks } from './dangers/danger-blocks'
import { adviceAloneBlocks, dateBlocks } from './days/date-blocks'
import { missingTonightBlocks, nobodyIsToldBlocks, recordedBlocks } from './first-night/blocks'
import { whomTheChildFears } from './first-night/whom-the-child-fears'
import { localDetailsBlocks } from './missing-child/local-details-blocks'
import { isPlanBegun } from './building/parts-of'
import { notYetPlannedBlocks } from './actions/not-yet-planned-blocks'
import {
  missingCallBlocks,
  missingDoesBlocks,
  missingWhereBlocks,
  missingWhoBlocks
} from './missing-child/blocks'
import { exploredOfDraft, finishedBlocks } from './versions/finished-blocks'
import { joinUnrecorded } from './rows/join-unrecorded'
import { nrmSheetBlocks } from './nrm-sheet/blocks'
import { referralAfterBlocks } from './status/referral-after-blocks'
import { referralBeforeBlocks } from './answers/referral-before-blocks'
import { signatureBlocks } from './signature-blocks'
import { statusConsequenceBlocks } from './status/status-consequence-blocks'
import { timelineBlocks } from './days/timeline-blocks'
import { timesMissingBlocks } from './days/times-missing-blocks'
import { notExploredBlocks } from './answers/not-explored-blocks'
import { restraintBlocks } from './answers/restraint-blocks'
import { reviewBlocks } from './days/review-blocks'
import { tells, ifTold } from './building/if-told'
import { viewBlocks } from './answers/view-blocks'
import { isForWhoCares } from './words/dangers-told'
import { isForCarer } from './words/for-carers'
import { statementBlocks } from './words/statement-blocks'
import { statusBlocks, statusTonightBlocks } from './status/status-blocks'
import { aheadBlocks, planTableBlocks } from './answers/plan-table-blocks'
import {
  columnWords,
  isNothingPlanned,
  trackInFront,
  trackLines,
  trackPlaces,
  trackTableBlocks
} from './answers/track-blocks'

/** The answers of a part's steps. A part of one step is headed once: its own heading and the step's would say the same. */
function answersOf(steps: readonly StepId[], building: Building): readonly Block[] {
  const named = [...doesNotApplyBlocks(steps, building), ...leftOutBlocks(steps, building)]
  const blocks = steps.flatMap((step) => stepBlocks(step, building))
  return [...(steps.length === 1 ? blocks.slice(1) : blocks), ...named]
}

/** Each area of life in the tracks that stand. Of the track that the first pages print, only where to read it. */
function trackBlocks(questions: readonly string[], building: Building): readonly Block[] {
  const { words, view, printsAreasFirst } = building
  const { lead } = tracksOf(view)
  const inFront = printsAreasFirst === true ? trackInFront(building) : undefined
  const columns = trackColumnsOf(view).filter((column) => column !== inFront)
  const asked = questions as readonly QuestionId[]
  // There is one plan, and the first pages have printed it; or they have said of each track that nothing is planned in it.
  const isSaid =
    building.saysTracksFirst === true && inFront !== undefined && isNothingPlanned(asked, building)
  if (columns.length === 0 || isSaid) return []
  const said = inFront === undefined ? 'lead' : inFront === lead ? 'lead-in-front' : 'another-in-front'
  const named = said === 'another-in-front' ? inFront : lead
  return [
    ...(named === undefined
      ? []
      : [paragraph(words(`documents.track-table.${said}`, { track: columnWords(named, building) }))]),
    ...trackTableBlocks(
      asked.filter(
        (id) => concerns(questionOf(id).only, view) && whyLeftOut(id, building.disclosure) !== 'matter'
      ),
      columns,
      building
    ),
    ...(building.saysTracksFirst === true ? [] : aboutTracks(building))
  ]
}

/** Which track was set aside and why, and what no track plans for yet. */
function aboutTracks(building: Building): readonly Block[] {
  const { words, view } = building
  const { setAside } = tracksOf(view)
  const missing = missingContingencies(view).map((contingency) => words(`contingencies.${contingency}`))
  return [
    ...setAside.map(({ track, reason }) =>
      paragraph(
        words('documents.track-table.set-aside', {
          track: words(`tracks.${track}.title`),
          reason: building.keepBack(reason)
        })
      )
    ),
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'warning' as const,
            text: words('documents.contingency-missing', { contingency: missing.join('; ') })
          }
        ])
  ]
}

/** The tracks as a plan’s first pages print them: a line each, what was set aside and why, and what is not yet planned for. */
function trackLineBlocks(
  questions: readonly QuestionId[],
  areas: readonly QuestionId[],
  building: Building
): readonly Block[] {
  if (facts.tracks.of(building.view) === 'none') return []
  const nothing = building.words('values.not-yet-planned')
  const lines = questions.flatMap((id) => trackLines(id, building))
  // As long as one track is planned for, each track has its line: a reader looks beside it for what is open in another.
  const rows = lines.every(({ absent }) => absent === true) ? joinUnrecorded(lines, nothing, nothing) : lines
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows, columns: 1 } as const]),
    ...(areas.length === 0 ? [] : [{ kind: 'list', items: trackPlaces(areas, building) } as const]),
    ...aboutTracks(building)
  ]
}

const isStepId = (id: string): id is StepId => isStep(id)

/** The blocks of one part of a document. None where the part does not concern this child or holds nothing. */
export function partBlocks(part: Part, steps: readonly string[], building: Building): readonly Block[] {
  const { view, disclosure } = building
  if (part.to !== undefined && disclosure[part.to] !== true) return []
  if (!isToldThat(view, () => concerns(part.only, view))) return []
  return part.about === undefined || tells(building, mattersIn(part)) ? blocksOf(part, steps, building) : []
}

function blocksOf(part: Part, steps: readonly string[], building: Building): readonly Block[] {
  switch (part.kind) {
    case 'answers':
      if (isForWhoCares(building)) for (const id of part.notInTheHome ?? []) building.printed?.add(id)
      return answersOf(part.steps.filter(isStepId), building)
    case 'statements':
      return statementBlocks(part.statements, building)
    case 'status-note':
      return statusBlocks(building)
    case 'status-tonight':
      return statusTonightBlocks(building)
    case 'missing-tonight':
      return missingTonightBlocks(building)
    case 'the-child':
      return childBlocks(building, part)
    case 'dangers':
      return [
        ...dangerBlocks(building, part.fromWhere),
        ...(part.withWhomTheyFear === true ? whomTheChildFears(building) : [])
      ]
    case 'waiting-contact':
      return waitingContactBlocks(building, part.withWhoGoesOn)
    case 'not-yet-required':
      return waits('pathway-planning', building.view)
        ? [
            paragraph(building.words('documents.not-yet-required')),
            ...(isPlanBegun(building.view) ? [paragraph(building.words('documents.written-early'))] : [])
          ]
        : []
    case 'advice-alone':
      return adviceAloneBlocks(building)
    case 'dates':
      return dateBlocks(building)
    case 'actions':
      return actionBlocks(part, building)
    case 'contrary':
      return contraryBlocks(building)
    case 'in-front':
      return inFrontBlocks(part.questions.filter(isQuestion), building)
    case 'views':
      return viewBlocks(part.questions.filter(isQuestion), building)
    case 'childs-own':
      return childsOwnBlocks(part, building)
    case 'recorded':
      return recordedBlocks(part.questions.filter(isQuestion), part.essential, building)
    case 'nobody-is-told':
      return part.forCarers === isForCarer(building) ? nobodyIsToldBlocks(building) : []
    case 'cannot-wait':
      return cannotWaitBlocks(building)
    case 'actions-in-short':
      return shortActionBlocks(part, building)
    case 'plan-table':
      return [
        ...(part.withRestraint === true ? restraintBlocks(building) : []),
        ...(part.ahead === true ? aheadBlocks(part, building) : planTableBlocks(part, building))
      ]
    case 'track-lines':
      return tells(building, ['immigration'])
        ? ifTold(building, () =>
            trackLineBlocks(part.questions.filter(isQuestion), part.areas ?? [], building)
          )
        : []
    case 'next-dates':
      return nextDateBlocks(building)
    case 'clock-rules':
      return clockRuleBlocks(building)
    case 'explored':
      return exploredOfDraft(steps.filter(isStepId), building)
    case 'missing-who':
      return missingWhoBlocks(building)
    case 'missing-where':
      return missingWhereBlocks(building)
    case 'missing-does':
      return missingDoesBlocks(building)
    case 'missing-call':
      return missingCallBlocks(building)
    case 'times-missing':
      return ifTold(building, () => timesMissingBlocks(building))
    case 'review':
      return reviewBlocks(building)
    case 'all-changes':
      return allChangeBlocks(building)
    case 'tracks':
      // What is planned in tracks tells the child’s immigration position from its first line on.
      return tells(building, ['immigration'])
        ? ifTold(building, () => trackBlocks(part.questions, building))
        : []
    case 'not-yet-planned':
      return notYetPlannedBlocks(building, part.ofItsSteps === true ? steps : undefined)
    case 'clock':
      return clockBlocks(building, part.withoutDone)
    case 'timeline':
      return timelineBlocks(building)
    case 'changes':
      return changeBlocks([...questionsPrinted(steps), ...tableQuestions(building)], building)
    case 'currency':
      return currencyBlocks(steps.filter(isStepId), building)
    case 'local-details':
      return localDetailsBlocks(part, building)
    case 'status-consequences':
      return ifTold(building, () => statusConsequenceBlocks(building))
    case 'referral-after':
      return ifTold(building, () => referralAfterBlocks(building))
    case 'referral-before':
      return ifTold(building, () => referralBeforeBlocks(building))
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
const questionsPrinted = (steps: readonly string[]): readonly QuestionId[] =>
  steps.filter(isStepId).flatMap((step) => questionsOf(step))
