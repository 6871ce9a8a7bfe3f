import { clockRows, type ClockRow } from '../../content/clock'
import {
  documentIds,
  documents,
  type DocumentContent,
  type DocumentId,
  type Part
} from '../../content/documents'
import { referralBefore } from '../../content/documents/transfer-summary'
import { nobodyIsTold } from '../../content/documents/first-night'
import { missingChildRows } from '../../content/documents/missing-child-sheet'
import { matters, type Matter } from '../../content/matters'
import { planLists } from '../../content/needs'
import type { Question } from '../../content/shape'
import { statements, type Statement } from '../../content/statements'
import { stages, type QuestionId } from '../../content/stages'
import { actionReveals, isProtecting, knownActions, mattersOfAction } from './all'
import { isQuestion, isStep, questionOf, questionsOf } from '../facts/asked'
import { mattersIn, mattersOf } from '../policy/disclosure/about'

/** What single options are about beside their question. */
const ofOptions = (question: Question): readonly Matter[] =>
  question.kind === 'choice' || question.kind === 'choices'
    ? Object.values(question.optionsAbout ?? {}).map(({ about }) => about)
    : []

/** What the answer to a question can be about, field by field where it is a list. */
function ofQuestion(id: QuestionId): readonly Matter[] {
  const question = questionOf(id)
  const fields = question.kind === 'list' ? Object.entries<Question>(question.fields) : []
  const reveals = [question, ...fields.map(([, field]) => field)].some((one) => one.reveals === 'placement')
  return [
    ...mattersOf(id),
    ...fields.flatMap(([field]) => mattersOf(id, field)),
    ...[question, ...fields.map(([, field]) => field)].flatMap(ofOptions),
    ...(reveals || question.kind === 'person' ? (['placement'] as const) : [])
  ]
}

const ofClock = (): readonly Matter[] => Object.values<ClockRow>(clockRows).flatMap(mattersIn)

const ofActions = (stages: readonly string[], protecting: readonly string[] = []): readonly Matter[] =>
  knownActions
    .filter(({ id, stage }) => stages.includes(stage) || (protecting.includes(stage) && isProtecting(id)))
    .flatMap(({ id, stage, each }) => [
      ...(each === 'clock-row' ? ofClock() : mattersOfAction(id, stage)),
      ...(actionReveals(id) ? (['placement'] as const) : [])
    ])

const stageIds: readonly string[] = stages.map(({ id }) => id)

function ofPart(part: Part, stages: readonly string[]): readonly Matter[] {
  switch (part.kind) {
    case 'answers':
      return part.steps.filter(isStep).flatMap(questionsOf).flatMap(ofQuestion)
    case 'tracks':
    case 'track-lines':
    case 'views':
      return part.questions.filter(isQuestion).flatMap(ofQuestion)
    case 'statements':
      return part.statements.flatMap((id) => mattersIn(statements[id] as Statement))
    case 'actions':
      return ofActions(stages)
    case 'childs-own':
    case 'recorded':
      return part.questions.filter(isQuestion).flatMap(ofQuestion)
    case 'nobody-is-told':
      return Object.values(nobodyIsTold).flatMap(ofQuestion)
    case 'cannot-wait':
      return ofActions(stageIds)
    case 'actions-in-short':
      return ofActions(part.stages, part.protecting)
    case 'plan-table':
      return [...part.lists.map((id) => planLists[id].list), ...part.areas].flatMap(ofQuestion)
    case 'times-missing':
      return ofQuestion('missing-episodes')
    case 'missing-does':
      return missingChildRows.does.flatMap(ofQuestion)
    case 'clock':
    case 'clock-rules':
    case 'next-dates':
    case 'timeline':
      return ofClock()
    case 'missing-where':
      // What was learned the times before stands there too: there a child is looked for again (¶39).
      return [
        'danger',
        'investigation',
        ...ofQuestion('missing-episodes'),
        ...ofQuestion('siblings-and-other-children'),
        ...Object.values(missingChildRows).flat().flatMap(ofQuestion)
      ]
    case 'status-tonight':
      return ['care', 'status', 'immigration']
    case 'status-note':
      return ['status', 'immigration']
    case 'dangers':
      return ['danger', 'status']
    case 'waiting-contact':
      return ['danger', 'family']
    case 'dates':
    case 'status-consequences':
      return ['care', 'immigration']
    case 'referral-after':
      return ['status']
    case 'referral-before':
      return referralBefore.flatMap(ofQuestion)
    // What these print comes from anywhere in a case.
    case 'all-changes':
    case 'contrary':
    case 'not-yet-planned':
    case 'nrm-sheet':
      return matters
    default:
      return part.about === undefined ? [] : mattersIn(part)
  }
}

const ofDocument = new Map(
  documentIds.map((id): [DocumentId, ReadonlySet<Matter>] => {
    const { parts, stages }: DocumentContent = documents[id]
    return [id, new Set(parts.flatMap((part) => ofPart(part, stages)))]
  })
)

/** The matters that a document can say something about: by what it prints, whatever was answered. */
export const mattersOfDocument = (id: DocumentId): ReadonlySet<Matter> => ofDocument.get(id) ?? new Set()
