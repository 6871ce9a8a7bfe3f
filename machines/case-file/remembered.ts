import type { QuestionId } from '../../content/stages'
import type { Answers, CaseView } from './case-file'
import { timesAsked, isWatched, noteAsked } from './if-disclosed'

/**
 * A rule that is asked again and again of the same answers, worked out once for them. In a copy, a watch counts how often the rule asks for
 * what is left out; the same is counted again for a remembered result.
 * @param work a rule that reads whatever it needs of the answers before it gives its result
 */
export function oncePerView<Result>(work: (view: CaseView) => Result): (view: CaseView) => Result {
  const known = new WeakMap<
    Answers,
    { readonly today: string; readonly result: Result; readonly asked: number }
  >()
  return (view) => {
    const { answers, today } = view
    const before = known.get(answers)
    if (before?.today === today) {
      noteAsked(answers, before.asked)
      return before.result
    }
    const already = timesAsked(answers)
    const result = work(view)
    known.set(answers, { today, result, asked: timesAsked(answers) - already })
    return result
  }
}

/** What was read of some answers, and what it was. */
interface Trace {
  readonly read: Map<QuestionId, unknown>
  /** All of them were looked through. */
  whole: boolean
}

function traced(answers: Answers): { readonly answers: Answers; readonly trace: Trace } {
  const trace: Trace = { read: new Map(), whole: false }
  const reading = new Proxy(answers, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown
      if (typeof key === 'string') trace.read.set(key as QuestionId, value)
      return value
    },
    has(target, key) {
      if (typeof key === 'string') trace.read.set(key as QuestionId, Reflect.get(target, key))
      return Reflect.has(target, key)
    },
    ownKeys(target) {
      trace.whole = true
      return Reflect.ownKeys(target)
    }
  })
  return { answers: reading, trace }
}

/**
 * The last result of a rule, given again for as long as every answer that it read is the same. Typing in a text from which nothing follows
 * works out nothing anew. What the rule reads is noted while it reads, so that no list of questions can differ from the rule.
 * @param work a rule whose result holds no answers
 */
export function whileUnchanged<Result>(work: (view: CaseView) => Result): (view: CaseView) => Result {
  let last:
    | { readonly today: string; readonly trace: Trace; readonly answers: Answers; readonly result: Result }
    | undefined
  const holds = ({ answers, today }: CaseView) => {
    if (last === undefined || last.today !== today) return false
    if (last.answers === answers) return true
    if (last.trace.whole) return false
    for (const [id, value] of last.trace.read) if (answers[id] !== value) return false
    return true
  }
  const once = oncePerView(work)
  return (view) => {
    // Answers that a watch counts are read directly, and not through the proxy that notes what was read.
    if (isWatched(view.answers)) return once(view)
    if (last !== undefined && holds(view)) return last.result
    const { answers, trace } = traced(view.answers)
    const result = work({ ...view, answers })
    last = { today: view.today, trace, answers: view.answers, result }
    return result
  }
}
