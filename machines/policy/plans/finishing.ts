import { stages, type QuestionId, type StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { questionsOf, stepAsking } from '../../facts/asked'
import { facts, type FactName, type FactValue } from '../../facts'
import { isAskedNow, isWhole, lacking } from '../../facts/finishing/lacking'
import { askedByFinishing, hindrances, type Hindrance } from '../../facts/finishing/table'
import { isTaken } from '../../facts/finishing/taken'

type Facts = { readonly [Name in FactName]?: readonly FactValue<Name>[] }

/** Whom each thing that finishing asks for concerns: whoever has, for one of these, one of the values of each fact. */
const concerned: Readonly<Record<Hindrance, readonly Facts[]>> = {
  'safety-unrecorded': [{ suspicion: ['suspected'] }],
  'missing-unrecorded': [{ missing: ['missing-now'] }],
  'strategy-discussion-unrecorded': [{ suspicion: ['suspected'] }],
  'referral-unrecorded': [{ suspicion: ['suspected'] }, { referral: ['withdrawn'] }],
  'conclusion-unrecorded': [{ conclusion: ['due'], suspicion: ['not-concluded'] }],
  'conclusion-reason-missing': [{ conclusion: ['due'], suspicion: ['not-suspected'] }],
  'finding-out-incomplete': [{ conclusion: ['due'], suspicion: ['finding-out'] }],
  'contingency-missing': [{ tracks: ['dual', 'triple'] }],
  'visitor-reason-missing': [
    { visitor: ['declined'], age: ['under-16', '16-or-17', 'child-of-unknown-age'] }
  ],
  'measure-incomplete': [{ measures: ['chosen', 'may-restrain'] }]
}

/** Whether one thing that finishing asks for concerns this child. */
const isConcerned = (hindrance: Hindrance, view: CaseView): boolean =>
  concerned[hindrance].some((all) =>
    (Object.entries(all) as [FactName, readonly string[]][]).every(([fact, values]) =>
      values.includes(facts[fact].of(view))
    )
  )

/** Whether one thing keeps this case from being finished: it concerns the child, and something of it is not answered. */
export const hinders = (hindrance: Hindrance, view: CaseView): boolean =>
  isConcerned(hindrance, view) && !isWhole(hindrance, view)

/**
 * What keeps this case from being finished: with suspicion, safety, a strategy discussion and the NRM are recorded first;
 * whoever has tracks has what happens on refusal; a declined visitor and a chosen measure have their reasons.
 */
export const hindrancesOf = (view: CaseView): readonly Hindrance[] =>
  hindrances.filter((hindrance) => hinders(hindrance, view))

/** Whether finishing takes how a question is answered in this case, though it is no value: plans print it then as an answer. */
export const standsForAnAnswer = (question: QuestionId, view: CaseView): boolean =>
  hindrances.some(
    (hindrance) =>
      isConcerned(hindrance, view) &&
      askedByFinishing[hindrance].answers.some(
        (asked) =>
          asked.question === question &&
          asked.reasons !== undefined &&
          isAskedNow(asked, view) &&
          isTaken(asked, view.answers[question])
      )
  )

/** What is answered first of what is missing. */
const askedFirst = (hindrance: Hindrance, view: CaseView) =>
  lacking(hindrance, view)[0] ?? askedByFinishing[hindrance].answers[0]

/** The question that is answered first of what keeps a case from being finished. */
export const missingFirst = (hindrance: Hindrance, view: CaseView): QuestionId | undefined =>
  askedFirst(hindrance, view)?.question

/**
 * The step on which something that keeps a case from being finished is answered: one to which the answers lead.
 * @param paths the steps that the answers now lead through
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
