import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { projectFolder } from '../../scripts/lib/project.mjs'
import type { Bundle } from './bundle'
import { collector, runTest, type Test } from './collector'

/** A test that asks far more often than it does without a mutant: it would not come to an end. */
class TooLong extends Error {}

const none = -1
/** How many more questions than without a mutant are let pass, before a test counts as one that does not end. */
const patience = { times: 30, more: 300_000 }
/** A test that waits for something that does not come; most take milliseconds. */
const waitLimit = 20_000

/** The mutant that is tried now, and which were asked about. It holds across all bundles. */
export interface Switchboard {
  active: number
  readonly hits: Uint8Array
  calls: number
  limit: number
  epoch: number
}

export const newSwitchboard = (count: number): Switchboard => ({
  active: none,
  hits: new Uint8Array(count),
  calls: 0,
  limit: Infinity,
  epoch: 0
})

/** The tests of a bundle, loaded anew, and how its code is made to forget. */
export interface Instance {
  readonly tests: readonly Test[]
  readonly forget: () => void
}

/** Loads a bundle anew, with whatever mutant is active now. */
export function loader({ name, script }: Bundle, board: Switchboard): () => Promise<Instance> {
  const names = [
    'require',
    'module',
    'exports',
    '__isMutant',
    '__WeakMap',
    '__forget',
    '__before',
    '__testsOf'
  ]
  const compiled = new Script(`(function (${names.join(', ')}) {${script}\n})`, { filename: `${name}.cjs` })
  const require = createRequire(join(projectFolder, 'package.json'))
  // The same values each time, and a test that has failed is not told why in as few words as can be.
  const { configureGlobal } = require('fast-check') as typeof import('fast-check')
  configureGlobal({ seed: 20261125, endOnFailure: true })

  const isMutant = (id: number): boolean => {
    if (id < 0) return false
    board.hits[id] = 1
    board.calls += 1
    if (board.calls > board.limit) throw new TooLong('It does not come to an end.')
    return id === board.active
  }

  /** What is remembered of something, until the next test. */
  class UntilTheNextTest<Key extends WeakKey, Value> {
    #known = new WeakMap<Key, Value>()
    #epoch = board.epoch
    #now() {
      if (this.#epoch !== board.epoch) this.#known = new WeakMap()
      this.#epoch = board.epoch
      return this.#known
    }
    get = (key: Key) => this.#now().get(key)
    has = (key: Key) => this.#now().has(key)
    delete = (key: Key) => this.#now().delete(key)
    set = (key: Key, value: Value) => {
      this.#now().set(key, value)
      return this
    }
  }

  return async () => {
    const forgets: (() => void)[] = []
    const before: unknown[] = []
    const { tests, testsOf } = collector()
    const module = { exports: {} }
    const run = compiled.runInThisContext() as (...values: unknown[]) => void
    board.calls = 0
    run(
      require,
      module,
      module.exports,
      isMutant,
      UntilTheNextTest,
      (one: () => void) => forgets.push(one),
      (one: unknown) => before.push(one),
      testsOf
    )
    await Promise.all(before)
    return {
      tests,
      forget: () => {
        board.epoch += 1
        for (const one of forgets) one()
      }
    }
  }
}

/** Runs one test, and answers why it failed, if it did. */
export async function failureOf(
  instance: Instance,
  test: Test,
  board: Switchboard
): Promise<string | undefined> {
  instance.forget()
  board.calls = 0
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong('It waits for what does not come.')), waitLimit)
  })
  try {
    await Promise.race([runTest(test), tooLong])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    clearTimeout(timer)
  }
}

export const limitFor = (calls: number): number => calls * patience.times + patience.more
export const noMutant = none
