import type { Plugin } from 'vite'
import { expect, it } from 'vitest'
import { bundleOf, patching } from './bundle'
import { failureOf, loader, newSwitchboard } from './engine'
import { knownMutants } from './known-mutants'

const withoutChange: Plugin = { name: 'without-a-change' }

/** The first of some tests that fails with what changes them. */
async function firstToFail(tests: readonly string[], changing: Plugin): Promise<string | undefined> {
  const board = newSwitchboard(0)
  const instance = await loader(await bundleOf('known', tests, changing), board)()
  for (const test of instance.tests)
    if ((await failureOf(instance, test, board)) !== undefined) return test.name
  return undefined
}

it('every test that has to notice one of them holds without any', async () => {
  const tests = [...new Set(knownMutants.flatMap(({ noticedBy }) => noticedBy))]
  expect(await firstToFail(tests, withoutChange)).toBeUndefined()
})

// Each was broken once, and nothing noticed.
it.each(knownMutants.map((known) => [known.name, known] as const))('%s: a test notices', async (_, known) => {
  expect(await firstToFail(known.noticedBy, patching(known))).toBeDefined()
})
