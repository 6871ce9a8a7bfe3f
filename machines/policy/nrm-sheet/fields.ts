import { promptSheet, type PromptSheetFieldId } from '../../../content/prompt-sheet'
import { questions, stages, type QuestionId, type StepId } from '../../../content/stages'
import type { Question } from '../../../content/shape'
import type { CaseView } from '../../case-file/case-file'
import { questionsOf, servesOf, stepAsking } from '../../facts/asked'
import { chosenIn } from './choices'

export type SheetFieldContent = (typeof promptSheet)[number]

/** Whether the form shows a field, by what is answered in the field that decides it. */
export function applies(field: SheetFieldContent, view: CaseView): boolean {
  if (!('after' in field)) return true
  const after: { readonly field: PromptSheetFieldId; readonly is: readonly string[] } = field.after
  return chosenIn(after.field, view).some((option) => after.is.includes(option))
}

/** The steps that are meant where several ask for what a field needs. */
const stepMeant: Readonly<Partial<Record<PromptSheetFieldId, StepId>>> = {
  'under-18': 'who-the-child-is',
  'first-name': 'who-the-child-is',
  'interpreter-language': 'interpreter',
  'reported-before': 'professional-insight',
  'other-potential-victims': 'future-risk',
  'other-professionals': 'professional-insight',
  'other-professionals-details': 'professional-insight',
  'how-exploited': 'exploitation-situations'
}

/** What each question serves, for those that serve a field of the sheet. */
const onSheet = (Object.entries(questions) as [QuestionId, Question][])
  .map(([id, question]) => ({ id, serves: new Set(servesOf(question)) }))
  .filter(({ serves }) => [...serves].some((one) => one.startsWith('prompt-sheet:')))

/** The questions whose answers a field is filled from. */
export const questionsFor = (field: PromptSheetFieldId): readonly QuestionId[] =>
  onSheet.filter(({ serves }) => serves.has(`prompt-sheet:${field}`)).map(({ id }) => id)

/**
 * The step that asks for what a field needs: one that the answers now lead to, so that nobody is sent where nothing is asked.
 * Where the answers do not lead there yet, it is the step that decides on the referral.
 */
export function stepFor(
  field: PromptSheetFieldId,
  paths: Readonly<Record<string, readonly StepId[]>>
): StepId {
  const open = stages.flatMap(({ id }) => paths[id] ?? [])
  const meant = stepMeant[field]
  if (meant !== undefined && open.includes(meant)) return meant
  const wanted = questionsFor(field)
  const found = open.find((step) => questionsOf(step).some((id) => wanted.includes(id)))
  if (found !== undefined) return found
  if (open.includes('referral-decision')) return 'referral-decision'
  return stepAsking('suspected-exploitation') ?? 'what-is-suspected'
}

/** The question to answer first, where the answers do not lead yet to what a field needs. */
const saidFirst: QuestionId = 'referral'

/** The question of a step that a field is filled from; where none is asked there, the one that leads to it. */
export function questionAt(
  field: PromptSheetFieldId,
  step: StepId
): { readonly id: QuestionId; readonly isFirst: boolean } | undefined {
  const asked = questionsOf(step)
  const id = asked.find((one) => questionsFor(field).includes(one))
  if (id !== undefined) return { id, isFirst: false }
  return asked.includes(saidFirst) ? { id: saidFirst, isFirst: true } : undefined
}
