import { expect, it } from 'vitest'
import { bundleOf, patching } from './bundle'
import { failureOf, loader, newSwitchboard } from './engine'
import { knownMutants, type KnownMutant } from './known-mutants'

/** The first test that fails with the change, or that what is changed cannot even be loaded. */
async function noticedBy(known: KnownMutant): Promise<string | undefined> {
  const board = newSwitchboard(0)
  const instance = loader(await bundleOf('known', known.noticedBy, patching(known)), board)()
  for (const test of instance.tests)
    if ((await failureOf(instance, test, board)) !== undefined) return test.name
  return undefined
}

// Each was broken once, and nothing noticed.
it.each(knownMutants.map((known) => [known.name, known] as const))('%s: a test notices', async (_, known) => {
  expect(await noticedBy(known)).toBeDefined()
})
