import { stages, type QuestionId, type StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { questionsOf, stepAsking } from '../../facts/asked'
import type { FactValue } from '../../facts'
import { isChild } from '../../facts/age'
import { isAskedNow, isNothingLacking, lacking } from '../../facts/finishing/lacking'
import { askedByFinishing, hindrances, type Hindrance } from '../../facts/finishing/table'
import { isTaken } from '../../facts/finishing/taken'
import { isMissing } from '../../facts/immediate-safety'
import { measures } from '../../facts/protection-and-placement'
import { visitor } from '../../facts/review-advocacy-and-support'
import { referral } from '../../facts/strategy-discussion-and-nrm'
import { isSuspected, suspicion } from '../../facts/suspicion'
import { tracks } from '../../facts/tracks'
import { conclusion } from '../../facts/trafficking-indicators'

/** Something is still due on the conclusion, and this is what it says so far: the conclusion itself, or what must stand beside it. */
const isConclusionDue = (said: FactValue<'suspicion'>) => (view: CaseView) =>
  conclusion.of(view) === 'due' && suspicion.of(view) === said

/** For each thing that finishing asks for, the cases that it concerns. */
const casesConcerned: Readonly<Record<Hindrance, (view: CaseView) => boolean>> = {
  'safety-unrecorded': isSuspected,
  'missing-unrecorded': isMissing,
  'strategy-discussion-unrecorded': isSuspected,
  'referral-unrecorded': (view) => isSuspected(view) || referral.of(view) === 'withdrawn',
  'conclusion-unrecorded': isConclusionDue('not-concluded'),
  'conclusion-reason-missing': isConclusionDue('not-suspected'),
  'finding-out-incomplete': isConclusionDue('finding-out'),
  'contingency-missing': (view) => tracks.of(view) !== 'none',
  'visitor-reason-missing': (view) => visitor.of(view) === 'declined' && isChild(view),
  'measure-incomplete': (view) => measures.of(view) !== 'none'
}

/** Whether one thing keeps this case from being finished: it concerns the child, and something of it is not answered. */
export const hinders = (hindrance: Hindrance, view: CaseView): boolean =>
  casesConcerned[hindrance](view) && !isNothingLacking(hindrance, view)

/**
 * What keeps this case from being finished. With suspicion, safety, a strategy discussion and the NRM are recorded first. A child with
 * tracks has what happens on refusal. A declined visitor and a chosen measure have their reasons.
 */
export const hindrancesOf = (view: CaseView): readonly Hindrance[] =>
  hindrances.filter((hindrance) => hinders(hindrance, view))

/**
 * Whether finishing accepts the reason given for having no answer to this question in this case. Plans then print the reason as an answer.
 */
export const standsForAnAnswer = (question: QuestionId, view: CaseView): boolean =>
  hindrances.some(
    (hindrance) =>
      casesConcerned[hindrance](view) &&
      askedByFinishing[hindrance].answers.some(
        (asked) =>
          asked.question === question &&
          asked.reasons !== undefined &&
          isAskedNow(asked, view) &&
          isTaken(asked, view.answers[question])
      )
  )

/** The first of the missing answers; where none is missing, the first one that is asked for. */
const askedFirst = (hindrance: Hindrance, view: CaseView) =>
  lacking(hindrance, view)[0] ?? askedByFinishing[hindrance].answers[0]

/** The question to answer first, of those that keep a case from being finished. */
export const missingFirst = (hindrance: Hindrance, view: CaseView): QuestionId | undefined =>
  askedFirst(hindrance, view)?.question

/**
 * The step on which something that keeps a case from being finished is answered. It is one to which the answers lead, where there is one.
 * @param paths the steps that the answers now lead through
 * @throws where nothing is asked for the hindrance, or no step asks the question
 */
export function mendedOn(
  hindrance: Hindrance,
  view: CaseView,
  paths: Readonly<Record<string, readonly StepId[]>>
): StepId {
  const asked = askedFirst(hindrance, view)
  if (asked === undefined) throw new Error(`Nothing is asked for ${hindrance}.`)
  const { step, question } = asked
  const open = stages.flatMap(({ id }) => paths[id] ?? [])
  if (step !== undefined && open.includes(step)) return step
  const found = open.find((one) => questionsOf(one).includes(question)) ?? stepAsking(question)
  if (found === undefined) throw new Error(`No step asks ${question}.`)
  return found
}
