import type { Bundle } from './bundle'
import {
  failureOf,
  limitFor,
  loader,
  newSwitchboard,
  noMutant,
  type Instance,
  type Switchboard
} from './engine'

/** What became of one mutant. */
interface Verdict {
  readonly id: number
  /** The test that noticed it; of a survivor nothing. */
  readonly killedBy?: string
  /** Whether any test came by it at all. */
  readonly reached: boolean
}

/** What is known of the tests of a bundle before any mutant is tried. */
interface Known {
  readonly bundle: Bundle
  readonly load: () => Promise<Instance>
  readonly instance: Instance
  readonly order: readonly number[]
  readonly calls: readonly number[]
  readonly callsAtLoad: number
  /** The mutants that are asked about while the files are loaded: to try one, the files are loaded anew. */
  readonly atLoad: Uint8Array
  /** For each mutant the tests that come by it, the quickest first. */
  readonly reaching: ReadonlyMap<number, readonly number[]>
  readonly seconds: number
}

/** Tests that do not hold in a bundle by themselves: they judge nothing, and are said. */
export interface Judge {
  readonly left: readonly string[]
  readonly seconds: Readonly<Record<string, number>>
  judge(id: number): Promise<Verdict>
}

/** A test that works longer judges nothing, in milliseconds: each mutant that no other notices would cost as much. */
const slow = Number(process.env['MUTATE_SLOW'] ?? '400')

/** How long this process has worked, in milliseconds: what else a busy machine does is not a test's. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function learn(bundle: Bundle, board: Switchboard, count: number, left: string[]): Promise<Known> {
  board.active = noMutant
  board.limit = Infinity
  board.hits.fill(0)
  const load = loader(bundle, board)
  const instance = await load()
  const atLoad = board.hits.slice()
  const callsAtLoad = board.calls
  const reaching = new Map<number, number[]>()
  const took: number[] = []
  const calls: number[] = []
  const good: number[] = []
  const begun = performance.now()
  for (const [index, test] of instance.tests.entries()) {
    board.hits.fill(0)
    const from = worked()
    const failure = await failureOf(instance, test, board)
    took[index] = worked() - from
    calls[index] = board.calls
    if (failure === undefined && (took[index] ?? 0) <= slow) good.push(index)
    else if (failure !== undefined) left.push(`${test.file} ${test.name}: ${failure.split('\n')[0] ?? ''}`)
    if (failure !== undefined || (took[index] ?? 0) > slow) continue
    for (let id = 0; id < count; id += 1)
      if (board.hits[id] === 1) {
        const tests = reaching.get(id)
        if (tests === undefined) reaching.set(id, [index])
        else tests.push(index)
      }
  }
  const quickest = (one: number, other: number) => (took[one] ?? 0) - (took[other] ?? 0)
  for (const tests of reaching.values()) tests.sort(quickest)
  const seconds = Math.round((performance.now() - begun) / 1000)
  return { bundle, load, instance, order: good.sort(quickest), calls, callsAtLoad, atLoad, reaching, seconds }
}

/** Learns which tests come by which mutant, and then tries mutants one by one. */
export async function judgeOf(bundles: readonly Bundle[], count: number): Promise<Judge> {
  const board = newSwitchboard(count)
  const left: string[] = []
  const known: Known[] = []
  for (const bundle of bundles) known.push(await learn(bundle, board, count, left))

  /** The first test that fails with the mutant, in an instance of the tests. */
  async function firstToFail(instance: Instance, tests: readonly number[], { calls }: Known) {
    for (const index of tests) {
      const test = instance.tests[index]
      if (test === undefined) return 'the tests themselves are others'
      board.limit = limitFor(calls[index] ?? 0)
      if ((await failureOf(instance, test, board)) !== undefined) return `${test.file}: ${test.name}`
    }
    return undefined
  }

  async function loadedAnew(id: number, one: Known): Promise<string | undefined> {
    board.active = id
    board.limit = limitFor(one.callsAtLoad)
    try {
      return await firstToFail(await one.load(), one.order, one)
    } catch {
      return 'what is loaded'
    }
  }

  async function inOne(id: number, one: Known): Promise<string | undefined> {
    if (one.atLoad[id] === 1) return loadedAnew(id, one)
    board.active = id
    return firstToFail(one.instance, one.reaching.get(id) ?? [], one)
  }

  async function judge(id: number): Promise<Verdict> {
    const reached = known.some(({ atLoad, reaching }) => atLoad[id] === 1 || reaching.has(id))
    for (const one of known) {
      const killedBy = await inOne(id, one).finally(() => (board.active = noMutant))
      if (killedBy !== undefined) return { id, killedBy, reached }
    }
    return { id, reached }
  }
  return {
    left,
    seconds: Object.fromEntries(known.map(({ bundle, seconds }) => [bundle.name, seconds])),
    judge
  }
}
