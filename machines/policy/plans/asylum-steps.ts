import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { concerns } from '../../facts/audience'
import { isFilled, isNamedWhileContactWaits } from '../people/has-somebody-as'

/** The steps of a claim. A child who is British or settled has none, whatever was typed before that was known. */
export const asylumSteps = (view: CaseView) =>
  concerns('under-immigration-control', view) ? itemsOf(view.answers, 'asylum-steps') : []

/** The steps at which the child sits before somebody, and never alone (¶33). */
const stepsWithPeople = ['registration', 'welfare-interview', 'interview', 'appeal-hearing'] as const

type StepKind = (typeof stepsWithPeople)[number] | 'statement' | 'written-form'

/** The steps that are still ahead: of the kinds given, or of any kind. One whose state is not recorded is ahead. */
export const stepsAhead = (view: CaseView, ...kinds: readonly StepKind[]) =>
  asylumSteps(view).filter((step) => {
    const isAhead = ['ahead', 'put-off'].includes(fieldOf(step, 'asylum-step-state') ?? 'ahead')
    const kind = fieldOf(step, 'asylum-step-kind')
    return isAhead && (kinds.length === 0 || kinds.some((one) => one === kind))
  })

type Step = ReturnType<typeof asylumSteps>[number]

/** The day of the step has passed, so it is asked what came of it (¶57). */
const isDayPast = (step: Step, { today }: CaseView): boolean =>
  (fieldOf(step, 'asylum-step-on')?.date ?? today) < today

/** What leads to a decision on the claim. */
const stepsBeforeDecision = [
  'registration',
  'welfare-interview',
  'interview',
  'statement',
  'written-form'
] as const

/**
 * Protection was given after this step: that is what came of a step that led to it (¶58). A step without a day led to it too. After a
 * refusal it is still asked what came of the step, for those who answer the refusal.
 */
const isAnsweredByTheGrant = (step: Step, { answers }: CaseView): boolean => {
  const kind = fieldOf(step, 'asylum-step-kind')
  const on = fieldOf(step, 'asylum-step-on')?.date
  return (
    stepsBeforeDecision.some((one) => one === kind) &&
    isOneOf(answers, 'immigration-position', 'refugee-status', 'humanitarian-protection') &&
    (on === undefined ||
      (['leave-granted-on', 'decision-letter-on', 'decision-sent-on'] as const).some(
        (question) => (valueOf(answers, question)?.date ?? on) > on
      ))
  )
}

/** The claim was registered, and how it stands is on record, waiting or answered: that is what came of it. */
const isAnsweredByTheClaim = (step: Step, { answers }: CaseView): boolean =>
  fieldOf(step, 'asylum-step-kind') === 'registration' &&
  fieldOf(step, 'asylum-step-state') === 'done' &&
  valueOf(answers, 'immigration-position') !== undefined &&
  !isOneOf(answers, 'immigration-position', 'no-claim-yet', 'not-established')

/** The steps of which the outcome is not known yet: their day has passed, or they are done without a record (¶57). */
export const stepsToFollowUp = (view: CaseView) =>
  [
    ...stepsAhead(view).filter((step) => isDayPast(step, view)),
    ...asylumSteps(view).filter(
      (step) =>
        fieldOf(step, 'asylum-step-state') === 'done' && fieldOf(step, 'asylum-step-outcome') === undefined
    )
  ].filter((step) => !isAnsweredByTheGrant(step, view) && !isAnsweredByTheClaim(step, view))

/**
 * The steps to which the child has still to go. Nobody goes along to, or prepares for, a day that has passed. A step that was put off waits
 * for another day, and a statement that is late stays owed (¶33, ¶57).
 */
export const stepsToCome = (view: CaseView, ...kinds: readonly StepKind[]) =>
  stepsAhead(view, ...kinds).filter(
    (step) =>
      !isDayPast(step, view) ||
      fieldOf(step, 'asylum-step-state') === 'put-off' ||
      fieldOf(step, 'asylum-step-kind') === 'statement'
  )

/** The steps ahead to which nobody is named to go along, or the person named has left, is a danger to the child, or is somebody with whom contact waits. */
export const stepsWithoutCompanion = (view: CaseView) =>
  stepsToCome(view, ...stepsWithPeople).filter((step) => {
    const companion = fieldOf(step, 'asylum-step-companion')
    return !isFilled(companion, view) || isNamedWhileContactWaits(companion, view)
  })

/** The Home Office invites to an interview for a day: until it has one, nobody can book an interpreter for it. */
export const isInterview = (step: Step): boolean => fieldOf(step, 'asylum-step-kind') === 'interview'

/** The steps ahead for which an interpreter is to be arranged, or it is not settled whether the lawyer is there. */
export const stepsWithoutHelp = (view: CaseView) =>
  stepsToCome(view, ...stepsWithPeople, 'statement').filter(
    (step) =>
      !(isInterview(step) && fieldOf(step, 'asylum-step-on') === undefined) &&
      ((fieldOf(step, 'asylum-step-interpreter') ?? 'to-be-arranged') === 'to-be-arranged' ||
        (fieldOf(step, 'asylum-step-lawyer') ?? 'to-be-arranged') === 'to-be-arranged')
  )
