import type { QuestionId } from '../../content/stages'
import type { AnyAnswer, Item } from '../case-file/answer'
import type { ActionRecords } from '../case-file/action-record'
import type { Answers, CaseView } from '../case-file/case-file'
import { askedFor } from '../case-file/reason'
import { whileUnchanged } from '../case-file/remembered'
import { allActions, callOf, contentOf, dangerRank, isCalled, occurrencesOf, type Action } from './all'
import { actionOf, entryOf } from '../stages/instances'
import { isQuestion, questionOf } from '../facts/asked'
import { age } from '../facts/age'
import { position } from '../facts/case-details'
import { containedIn } from './contained'
import { followedRecords } from './follow'
import { heldBack } from './held-back'
import { isOpen } from '../policy/plans/open-questions'

/** What raised an action: answers without which it would not be called for, and open questions that would settle it. */
interface Raised {
  readonly by: readonly { readonly question: QuestionId; readonly item?: string }[]
  readonly open: readonly QuestionId[]
}

/** The questions whose answers are looked at while something is worked out of a case. */
function readWhile(view: CaseView, work: (view: CaseView) => unknown): readonly QuestionId[] {
  const read = new Set<QuestionId>()
  const answers = new Proxy(view.answers, {
    get(target: Answers, key) {
      if (typeof key === 'string' && isQuestion(key)) read.add(key)
      return Reflect.get(target, key) as unknown
    }
  })
  work({ ...view, answers })
  return [...read]
}

/** The same answers with one replaced. The others are not looked through, so that it can still be told what a rule reads. */
export const viewWithAnswer = (
  view: CaseView,
  question: QuestionId,
  answer: AnyAnswer | undefined
): CaseView => ({
  ...view,
  answers: new Proxy(view.answers, {
    get: (target, key) => (key === question ? answer : Reflect.get(target, key)) as unknown
  })
})

/** The entries of a list that call for an action; none where it is no list, or not its entries do. */
function entriesOf(id: string, question: QuestionId, view: CaseView): readonly string[] {
  const answer = view.answers[question] as AnyAnswer | undefined
  if (questionOf(question).kind !== 'list' || answer?.state !== 'answered') return []
  const ids = (answer.value as readonly Item[]).map((item) => item.id)
  const called = callOf(actionOf(id), view)
  const entry = entryOf(id)
  const raising = entry === undefined ? (typeof called === 'boolean' ? [] : called) : [entry]
  return ids.filter((one) => raising.some((reason) => reason === one || askedFor.read(reason)?.id === one))
}

/** Whether some answer to an open question would end what it calls for. */
function wouldSettle(id: string, question: QuestionId, view: CaseView): boolean {
  const asked = questionOf(question)
  const settles = (value: unknown) =>
    !isCalled(id, viewWithAnswer(view, question, { state: 'answered', value } as AnyAnswer))
  switch (asked.kind) {
    case 'choice':
      return asked.options.some(settles)
    case 'yes-no':
      return ['yes', 'no'].some(settles)
    case 'text':
    case 'long-text':
      return settles('–')
    case 'date':
      return settles({ date: view.today, precision: 'day' })
    default:
      return false
  }
}

/**
 * The questions behind an action where no single answer decides. Several answers call for it, each by itself enough, or none has what it
 * waits for.
 */
function together(id: string, read: readonly QuestionId[], view: CaseView): readonly QuestionId[] {
  const answered = read.filter((question) => !isOpen(view.answers, question))
  const emptied = (kept: QuestionId) =>
    answered.filter((one) => one !== kept).reduce((one, other) => viewWithAnswer(one, other, undefined), view)
  const enough = answered.filter((question) => isCalled(id, emptied(question)))
  const isSaid = (question: QuestionId) => view.answers[question]?.state === 'answered'
  // What nobody knows is what it waits for; where all is known, all of it was looked at.
  const unknown = read.filter((question) => !isSaid(question))
  if (enough.length > 0 && enough.length < answered.length) return enough
  return unknown.length > 0 ? unknown : read
}

/**
 * What raised an action, told from the rule itself. Each answer that the rule reads is taken away or given otherwise, to see whether the
 * action is still called for. So no list of questions can differ from the rule. How old somebody is, and where they are from, is no answer
 * that anybody would change to settle something.
 */
export function raisedByAnswers(id: string, view: CaseView): Raised {
  const raised = raisedBy.get(id) ?? whileUnchanged((now) => raisedNow(id, now))
  raisedBy.set(id, raised)
  return raised(view)
}

const raisedBy = new Map<string, (view: CaseView) => Raised>()

function raisedNow(id: string, view: CaseView): Raised {
  if (!isCalled(id, view)) return { by: [], open: [] }
  const ofWho = new Set([...readWhile(view, age.of), ...readWhile(view, position.of)])
  const read = readWhile(view, (traced) => callOf(actionOf(id), traced))
  const isAnswered = (question: QuestionId) => !isOpen(view.answers, question)
  const others = read.filter((question) => !ofWho.has(question))
  const settling = others.filter((question) => wouldSettle(id, question, view))
  const decides = (question: QuestionId) =>
    entriesOf(id, question, view).length > 0 ||
    settling.includes(question) ||
    !isCalled(id, viewWithAnswer(view, question, undefined))
  const found = read.filter((question) =>
    isAnswered(question) ? decides(question) : settling.includes(question)
  )
  const all = found.length > 0 ? found : together(id, others.length > 0 ? others : read, view)
  const by = all.filter(isAnswered).flatMap((question): Raised['by'] => {
    const entries = entriesOf(id, question, view)
    return entries.length === 0 ? [{ question }] : entries.map((item) => ({ question, item }))
  })
  // Where something else calls for the action too, the mere list says nothing.
  const telling = by.filter(
    ({ question, item }) => item !== undefined || questionOf(question).kind !== 'list'
  )
  return { by: telling.length > 0 ? telling : by, open: all.filter((question) => !isAnswered(question)) }
}

/** The question whose answer closes an action, as long as that answer is what it waits for; nothing where it is closed by calling it done. */
export function closedBy(id: string, view: CaseView): QuestionId | undefined {
  const question = contentOf(id)?.closedBy
  if (question === undefined) return undefined
  const { by, open } = raisedByAnswers(id, view)
  const isWaitedFor = open.includes(question) || by.some((one) => one.question === question)
  return isWaitedFor ? question : undefined
}

/**
 * The open actions that the answers to some questions raised: what a page says there and then, under the first of its questions that
 * raised it.
 * @param item the one entry of a list that the page asks
 * @returns their ids by question, the worst danger first
 */
export function calledForBy(
  records: ActionRecords,
  questions: readonly QuestionId[],
  item: string | undefined,
  view: CaseView
): ReadonlyMap<QuestionId, readonly string[]> {
  // What is not called for was raised by nothing: of three hundred actions a dozen are looked at.
  const called = new Set(Array.from(occurrencesOf(view).called.keys(), actionOf))
  const followed = followedRecords(records, view)
  const held = heldBack(followed, view)
  // What another action says too is said under that one, wherever it was answered.
  const contained = [...containedIn(followed, view)]
  const saidBy = (id: string) => [id, ...contained.flatMap(([one, other]) => (other === id ? [one] : []))]
  const isOpenNow = ({ id }: Action) => called.has(id) && !held.has(id) && followed[id]?.outcome === undefined
  const open = allActions
    .filter(isOpenNow)
    .map((action) => {
      const by = saidBy(action.id)
        .flatMap((id) => raisedByAnswers(id, view).by)
        .filter((one) => item === undefined || one.item === item)
      return { action, first: questions.find((question) => by.some((one) => one.question === question)) }
    })
    .toSorted((one, other) => dangerRank(one.action) - dangerRank(other.action))
  return new Map(
    questions.map((question) => [
      question,
      open.filter(({ first }) => first === question).map(({ action }) => action.id)
    ])
  )
}
