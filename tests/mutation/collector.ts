import { expect, vi } from 'vitest'

type Work = (...values: never[]) => unknown
type Hook = () => unknown

/** A group of tests with what is done before and after them. */
interface Group {
  readonly parent: Group | undefined
  readonly before: { readonly all: Hook[]; readonly each: Hook[] }
  readonly after: { readonly all: Hook[]; readonly each: Hook[] }
}

/** One test, and the groups in which it stands. */
export interface Test {
  readonly file: string
  readonly name: string
  readonly group: Group
  readonly work: () => unknown
}

const newGroup = (parent: Group | undefined): Group => ({
  parent,
  before: { all: [], each: [] },
  after: { all: [], each: [] }
})

/** What a test does, whether or not something is said of how it is run. */
const workIn = (rest: readonly unknown[]): Hook => rest.find((one) => typeof one === 'function') as Hook

/** A table of `each`: a value for each row, or several. */
const valuesOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row])

/**
 * Takes in the tests of a bundle as its files are loaded. It knows as much of Vitest as the tests that judge mutants use; what is
 * expected is judged by Vitest itself.
 */
export function collector(): { readonly tests: Test[]; readonly testsOf: (file: string) => object } {
  const tests: Test[] = []
  const testsOf = (file: string) => {
    let group = newGroup(undefined)
    const within = (work: Hook) => {
      const outer = group
      group = newGroup(outer)
      work()
      group = outer
    }
    const describe = Object.assign((_: string, work: Hook) => within(work), {
      each: (rows: readonly unknown[]) => (_: string, work: Work) => {
        for (const row of rows) within(() => (work as (...values: unknown[]) => unknown)(...valuesOf(row)))
      }
    })
    const enter = (name: string, work: () => unknown) => tests.push({ file, name, group, work })
    const it = Object.assign((name: string, ...rest: readonly unknown[]) => enter(name, workIn(rest)), {
      each: (rows: readonly unknown[]) => (name: string, work: Work) => {
        for (const row of rows)
          enter(`${name} ${String(valuesOf(row)[0])}`, () =>
            (work as (...values: unknown[]) => unknown)(...valuesOf(row))
          )
      }
    })
    return {
      describe,
      it,
      test: it,
      expect,
      vi,
      beforeAll: (hook: Hook) => group.before.all.push(hook),
      afterAll: (hook: Hook) => group.after.all.push(hook),
      beforeEach: (hook: Hook) => group.before.each.push(hook),
      afterEach: (hook: Hook) => group.after.each.push(hook)
    }
  }
  return { tests, testsOf }
}

const groupsOf = (group: Group | undefined): readonly Group[] =>
  group === undefined ? [] : [...groupsOf(group.parent), group]

/** Runs one test by itself, with all that comes before and after it. */
export async function runTest({ group, work }: Test): Promise<void> {
  const groups = groupsOf(group)
  try {
    for (const { before } of groups) for (const hook of before.all) await hook()
    for (const { before } of groups) for (const hook of before.each) await hook()
    await work()
  } finally {
    for (const { after } of groups.toReversed())
      for (const hook of [...after.each, ...after.all]) await hook()
  }
}
