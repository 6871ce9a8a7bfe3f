import { initialTransition, transition } from 'xstate'
import type { StepId } from '../../content/stages'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { sentences, type GuardName } from '../../machines/stages/guards'
import { facts, type FactName } from '../../machines/facts'
import type { StageMachine } from '../../machines/stages/stage'
import { walk } from '../../machines/journey/walk'
import { answersOf, type NamedCase } from '../cases/named-case'
import { examples } from './examples'

/** The day on which cases are explored. */
export const today = '2026-11-24'

export type Chosen = Readonly<Partial<Record<FactName, string>>>

/** A case that was explored: the facts it was branched on, a real case file's answers that give them, and the steps. */
export interface Explored {
  readonly chosen: Chosen
  readonly answers: Answers
  readonly view: CaseView
  readonly path: readonly StepId[]
}

type CaseAnswers = NamedCase['answers']

const factOf = (name: FactName, answers: Answers) => facts[name].of({ answers, today })
const gives = (chosen: Chosen, answers: Answers) =>
  (Object.keys(chosen) as FactName[]).every((name) => factOf(name, answers) === chosen[name])

/** Answers that give all of the chosen facts at once; nothing when the examples contradict one another. */
export function answersFor(chosen: Chosen): Answers | undefined {
  const names = Object.keys(chosen) as FactName[]
  const tryFrom = (index: number, given: CaseAnswers): Answers | undefined => {
    const name = names[index]
    if (name === undefined) {
      const answers = answersOf(given)
      return gives(chosen, answers) ? answers : undefined
    }
    const options: readonly CaseAnswers[] =
      (examples[name] as Readonly<Record<string, readonly CaseAnswers[]>>)[chosen[name] ?? ''] ?? []
    // Where what was chosen before already gives the value, nothing needs to be added.
    const already = factOf(name, answersOf(given)) === chosen[name] ? [{}] : []
    for (const option of [...already, ...options]) {
      const found = tryFrom(index + 1, { ...given, ...option })
      if (found !== undefined) return found
    }
    return undefined
  }
  return tryFrom(0, {})
}

/** Walks with guards that look facts up in what was chosen; names the first fact that was read and not chosen. */
function walkOn(machine: StageMachine, chosen: Chosen): { path: readonly StepId[] } | { unread: FactName } {
  const unread = new Set<FactName>()
  const guards = Object.fromEntries(
    (Object.keys(sentences) as GuardName[]).map((name) => [
      name,
      () => {
        const { fact, values } = sentences[name]
        const value = chosen[fact]
        if (value === undefined) unread.add(fact)
        return value !== undefined && values.includes(value)
      }
    ])
  ) as Record<GuardName, () => boolean>
  const branching = machine.provide({ guards })
  let [snapshot] = initialTransition(branching, { answers: {}, today })
  const path = [snapshot.value as StepId]
  while (snapshot.status === 'active' && unread.size === 0) {
    ;[snapshot] = transition(branching, snapshot, { type: 'step.continued' })
    path.push(snapshot.value as StepId)
  }
  const [first] = unread
  return first === undefined ? { path } : { unread: first }
}

/**
 * Every case of a stage: it branches only on facts that are read on the way, and on those that an invariant reads.
 * Combinations that no answers can give are left out.
 */
export function explore(machine: StageMachine, alsoRead: readonly FactName[] = []): readonly Explored[] {
  const go = (chosen: Chosen): readonly Explored[] => {
    if (Object.keys(chosen).length > 0 && answersFor(chosen) === undefined) return []
    const result = walkOn(machine, chosen)
    const next = 'unread' in result ? result.unread : alsoRead.find((name) => chosen[name] === undefined)
    if (next !== undefined) return facts[next].values.flatMap((value) => go({ ...chosen, [next]: value }))
    const answers = answersFor(chosen) ?? {}
    const view = { answers, today }
    const path = walk(machine, view)
    return [{ chosen, answers, view, path }]
  }
  return go({})
}
