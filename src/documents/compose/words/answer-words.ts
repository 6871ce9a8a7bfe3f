import type { FieldQuestion, Question } from '../../../../content/shape'
import { questions } from '../../../../content/stages'
import type { AnyAnswer, KnownDate, NonAnswer, Typed } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { asSaid, fieldOf, isOneOf } from '../../../../machines/case-file/read'
import { isReferred } from '../../../../machines/facts/strategy-discussion-and-nrm'
import { withoutTheLocation, type Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { personOf, personReveals } from '../../../../machines/policy/disclosure/who-reveals'
import { reasonKey } from '../../../i18n/reason-key'
import type { Words } from '../../../i18n/words'
import type { Location } from '../building/context'
import { dateWords } from './date-words'
import { optionWords } from './paper-words'
import { withUntil } from './until-words'

interface Setting {
  readonly view: CaseView
  readonly words: Words
  readonly location: Location
  readonly keepBack: (typed: string) => string
  readonly onPaper?: true
  readonly disclosure?: Disclosure
  /** The entries of people who are a danger to the child. Beside each of their names it says that they are one. */
  readonly keptAway?: ReadonlySet<string>
}

/** An answer in words: the texts to print, and whether they say why there is no value. */
export interface AnswerWords {
  readonly values: readonly string[]
  readonly absent: boolean
}

/** What was said, without quotation marks typed around it: the sentence brings its own. */
const unquoted = (said: string) => said.trim().replace(/^[“"‘'](.*)[”"’']$/su, '$1')

function knownDateWords(known: KnownDate, { words, keepBack }: Setting): string {
  const date = dateWords(known.date, known.precision)
  return known.words === undefined
    ? date
    : words('values.date-with-words', { date, words: keepBack(unquoted(known.words)) })
}

/**
 * A person’s role in words. To the child it says what they are to the child. Nothing for the role “other”: beside a name it would read as a second
 * person.
 */
function roleWords(
  person: NonNullable<ReturnType<typeof personOf>>,
  { words, disclosure }: Pick<Setting, 'words' | 'disclosure'>
): string | undefined {
  const role = fieldOf(person, 'person-role')
  if (role === undefined || role === 'other') return undefined
  return disclosure?.toTheChild === true
    ? words(`childs-copy.role.${role}`)
    : words(`questions.person-role.options.${role}`)
}

/** A text that begins with the label of a former box, without that label where it stands beside the text anyway. */
function withoutOwnLabel(id: string, typed: string, { words }: Setting): string {
  const label = `${words(`questions.${id}.short`)}: `
  return typed.startsWith(label) ? typed.slice(label.length) : typed
}

/** The answer names an interpreter who is not to interpret again, as far as this copy tells (¶26). */
const isNotToInterpret = (id: string, { view }: Setting): boolean =>
  id === 'interpreter-person' &&
  isOneOf(view.answers, 'interpreter-independence', 'came-with-the-child', 'linked')

/**
 * A person by name, or by role alone, with what a reader must know of them: until when they were there, that they are a danger, or that they are not to
 * interpret (¶23, ¶26, ¶30).
 */
function asTheyAre(
  id: string,
  called: string,
  person: NonNullable<ReturnType<typeof personOf>>,
  setting: Setting
): string {
  const { words, view, keptAway } = setting
  const shown = withUntil(called, person, view, words)
  if (keptAway?.has(person.id) === true) return words('values.person-kept-away', { person: shown })
  return isNotToInterpret(id, setting) ? words('values.person-not-to-interpret', { person: shown }) : shown
}

/** What entries are called by: no label stands beside their name. */
const namesOfEntries: ReadonlySet<string> = new Set(
  Object.values(questions).flatMap((one) => (one.kind === 'list' ? [one.named] : []))
)

/** Whether a role stands in the label beside the name already: “Interpreter: Ann Lee, Interpreter” says it twice. */
const isSaidByLabel = (id: string, role: string | undefined, { words }: Setting): boolean =>
  !namesOfEntries.has(id) && role === words(`questions.${id}.short`)

/** “No referral” was answered of officers before there was one: what stands now is that nobody has told them since (Modern Slavery Act 2015, s45). */
const isReferredSince = (id: string, option: unknown, { view, onPaper }: Setting): boolean =>
  id === 'criminal-matter-police-told' &&
  option === 'no-referral' &&
  onPaper === true &&
  isToldThat(view, isReferred)

function fieldValues(
  id: string,
  question: FieldQuestion,
  value: unknown,
  setting: Setting
): readonly string[] {
  const { words, view } = setting
  switch (question.kind) {
    case 'text':
    case 'long-text':
      // A pasted table ends in an empty line, which would take room on a document of one page.
      return [setting.keepBack(withoutOwnLabel(id, asSaid(String(value)), setting))]
    case 'yes-no':
      return [words(`options.${String(value)}`)]
    case 'choice':
      return isReferredSince(id, value, setting)
        ? [words('documents.on-paper.no-referral-then')]
        : [optionWords(id, String(value), setting)]
    case 'choices':
      if (isAllOf(id, value as readonly string[])) return [words(`documents.all-of.${id}`)]
      return (value as readonly string[]).map((option) => words(`questions.${id}.options.${option}`))
    case 'date':
      return [knownDateWords(value as KnownDate, setting)]
    case 'person': {
      const person = personOf(view, String(value))
      const name = person === undefined ? undefined : fieldOf(person, 'person-name')
      if (person === undefined || name === undefined) return [words('values.person-removed')]
      const role = roleWords(person, setting)
      const isNameAlone = role === undefined || isSaidByLabel(id, role, setting)
      return [asTheyAre(id, isNameAlone ? name : words('values.person', { name, role }), person, setting)]
    }
  }
}

/** Choices that one line sums up where all were chosen. Six points for each carer who was told would hide the one point that a carer was not told. */
const saidAsOne = ['briefing-covered'] as const

const isAllOf = (id: string, chosen: readonly string[]): boolean =>
  saidAsOne.some((one) => one === id) &&
  questions['carer-briefings'].fields['briefing-covered'].options.every((option) => chosen.includes(option))

/** What was typed beside a reason: a text, or what was said of a date. */
function noteOf(typed: Typed | undefined): readonly string[] {
  const note = typeof typed === 'string' ? typed : (typed?.['words'] ?? '')
  return note === '' ? [] : [note]
}

/** Why a question has no answer, with what was typed beside the reason. The child reads what they did themselves, not what “the child” did. */
export function reasonWords(
  question: Question,
  { state, typed }: { readonly state: NonAnswer; readonly typed?: Typed },
  { words, keepBack, disclosure }: Setting
): AnswerWords {
  const isSaidToThem = state === 'chose-not-to-say' && disclosure?.toTheChild === true
  const reason = words(isSaidToThem ? 'childs-copy.not-said' : reasonKey(question, state))
  return { values: [reason, ...noteOf(typed).map(keepBack)], absent: true }
}

/** The role alone of a person whose name a copy keeps back because it says where the child lives. Nothing where the name is given. */
export function roleAlone(id: string, setting: Setting): string | undefined {
  const { view, words, location, disclosure } = setting
  const person = personOf(view, id)
  const isKeptBack = location === 'withheld' && personReveals(view, id, disclosure ?? withoutTheLocation)
  if (person === undefined || !isKeptBack || fieldOf(person, 'person-name') !== undefined) return undefined
  const role = roleWords(person, setting)
  if (role === undefined) return words('values.withheld')
  // The child knows whose name it is. Why it is not there is said once, at the top.
  if (disclosure?.toTheChild === true)
    return words(`childs-copy.by-role.${fieldOf(person, 'person-role') ?? ''}`)
  return words('values.person-withheld', { role })
}

/** Whether an answer says only that there is nothing of this here: on paper, a row for it would tell the reader nothing. */
export const saysNothing = (question: Question, answer: AnyAnswer | undefined): boolean =>
  (question.kind === 'choice' || question.kind === 'yes-no') &&
  answer?.state === 'answered' &&
  typeof answer.value === 'string' &&
  question.unprinted?.includes(answer.value) === true

/**
 * An answer to a single question in words.
 * @returns nothing where the question is not yet explored, unfinished, or does not apply: these are not printed as answers. Only the assessment
 * record says that something does not apply (`reasonWords`)
 */
export function answerWords(
  id: string,
  question: Question,
  answer: AnyAnswer | undefined,
  setting: Setting
): AnswerWords | undefined {
  switch (answer?.state) {
    case undefined:
    case 'not-yet-explored':
    case 'unfinished':
    case 'does-not-apply':
      return undefined
    case 'not-known':
    case 'chose-not-to-say':
      return reasonWords(question, answer, setting)
    case 'answered': {
      if (question.kind === 'list' || isMatrix(question)) return undefined
      // In the child’s copy, nobody who is a danger, or is not to interpret, is named as help. Whom to keep away from stands under its own heading (¶23, ¶30).
      if (
        question.kind === 'person' &&
        setting.disclosure?.toTheChild === true &&
        (setting.keptAway?.has(answer.value as string) === true || isNotToInterpret(id, setting))
      )
        return undefined
      const person = question.kind === 'person' ? personOf(setting.view, answer.value as string) : undefined
      const role = person === undefined ? undefined : roleAlone(person.id, setting)
      if (person !== undefined && role !== undefined)
        return { values: [asTheyAre(id, role, person, setting)], absent: true }
      return { values: fieldValues(id, question, answer.value, setting), absent: false }
    }
  }
}

type Matrix = Extract<Question, { kind: 'tracks' | 'indicator-marks' | 'indicator-details' }>

const isMatrix = (question: Question): question is Matrix =>
  question.kind === 'tracks' || question.kind === 'indicator-marks' || question.kind === 'indicator-details'
