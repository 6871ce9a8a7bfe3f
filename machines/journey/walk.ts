import type { StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { holds, sentences, type GuardName } from '../stages/guards'
import type { StageMachine } from '../stages/stage'

const onwards = { type: 'step.continued' } as const

/**
 * Plays a stage's machine from its first step to its check. What comes before and after a step is read from here, and from nowhere else.
 * The machine is asked at each step which way is taken. No actor is started: a stage does nothing, and starting one costs as much as the walk.
 * @returns the steps that the answers now lead through, in order
 * @throws what a guard threw
 */
export function walk(machine: StageMachine, view: CaseView): readonly StepId[] {
  const path: StepId[] = []
  let [at] = machine.root.initial.target
  while (at !== undefined) {
    path.push(at.key as StepId)
    if (at.type === 'final') return path
    const state = machine.resolveState({ value: at.key, context: view })
    const next = machine.getTransitionData(state, onwards)[0]?.target?.[0]
    if (next === undefined || next === at) break
    at = next
  }
  throw new Error(`The step ${path.at(-1) ?? ''} leads nowhere.`)
}

/** Where answers may lead when some are left out: the steps on every way that the missing answers could give, and the steps on any. */
interface Ways {
  readonly always: readonly StepId[]
  readonly perhaps: ReadonlySet<StepId>
}

type Decided = ReadonlyMap<GuardName, boolean>

/** What each guard says by the answers that are given; nothing where it would rest on what is left out. */
type Guards = (name: GuardName) => boolean | undefined

/** The guards of a case, each worked out once. */
export function guardsOf(view: CaseView): Guards {
  const known = new Map<GuardName, boolean | undefined>()
  return (name) => {
    if (!known.has(name))
      known.set(
        name,
        ifDisclosed(view, () => holds(sentences[name], view))
      )
    return known.get(name)
  }
}

/** A way that was walked, and what the guards said that it asked, in order. */
interface Walked {
  readonly said: Decided
  readonly path: readonly StepId[]
}

const walked = new WeakMap<StageMachine, Walked[]>()

/** The way that guards give. Where they say what they said once before, that way is not walked again. */
function pathBy(
  machine: StageMachine,
  view: CaseView,
  says: (name: GuardName) => boolean
): readonly StepId[] {
  const ways = walked.get(machine) ?? []
  walked.set(machine, ways)
  const before = ways.find(({ said }) => [...said].every(([name, answer]) => says(name) === answer))
  if (before !== undefined) return before.path
  const said = new Map<GuardName, boolean>()
  const answering = Object.fromEntries(
    (Object.keys(sentences) as GuardName[]).map((name) => [
      name,
      () => {
        const answer = says(name)
        said.set(name, answer)
        return answer
      }
    ])
  ) as Record<GuardName, () => boolean>
  const path = walk(machine.provide({ guards: answering }), view)
  ways.push({ said, path })
  return path
}

/** One way, or the guard that cannot be decided by what is given. */
function wayBy(
  machine: StageMachine,
  view: CaseView,
  guards: Guards,
  decided: Decided
): { readonly path: readonly StepId[] } | { readonly open: GuardName } {
  const open = new Set<GuardName>()
  const path = pathBy(machine, view, (name) => {
    const says = decided.get(name) ?? guards(name)
    if (says === undefined) open.add(name)
    return says === true
  })
  const [first] = open
  return first === undefined ? { path } : { open: first }
}

/**
 * Walks a stage by answers of which some are left out. A step that hangs on one of those answers would tell what it is, and so is on no
 * path of a copy (¶23). Only the steps that come whatever was answered there are.
 */
export function waysThrough(machine: StageMachine, view: CaseView, guards: Guards): Ways {
  const explore = (decided: Decided): readonly (readonly StepId[])[] => {
    const way = wayBy(machine, view, guards, decided)
    return 'path' in way
      ? [way.path]
      : [true, false].flatMap((holdsHere) => explore(new Map([...decided, [way.open, holdsHere]])))
  }
  const [first = [], ...others] = explore(new Map())
  return {
    always: first.filter((step) => others.every((path) => path.includes(step))),
    perhaps: new Set([first, ...others].flat())
  }
}
