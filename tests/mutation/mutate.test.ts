import { appendFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bundleOf, mutating, type Bundle } from './bundle'
import { Entered, equivalentWhy } from './entered'
import { judgeOf } from './judge'
import { groups, type MutatedGroup } from './what'

const word = process.env['MUTATE_WORD'] ?? ''
const [part = 0, parts = 1] = (process.env['MUTATE_PART'] ?? '0/1').split('/').map(Number)
const every = Number(process.env['MUTATE_EVERY'] ?? '1')
const from = Number(process.env['MUTATE_FROM'] ?? '0')
const out = process.env['MUTATE_OUT'] ?? '/dev/stdout'
const write = (line: object) => appendFileSync(out, `${JSON.stringify(line)}\n`)

const isAsked = (file: string) => new RegExp(word).test(file)

/** Tries this process’s part of the mutants of a group. */
async function tryMutants(group: MutatedGroup): Promise<void> {
  const isMutated = (file: string) => group.mutates(file) && isAsked(file)
  const mutants = new Entered()
  const bundles: Bundle[] = []
  for (const [name, tests] of Object.entries(group.tests()))
    bundles.push(await bundleOf(name, tests, mutating(isMutated, mutants.entering())))
  for (const said of mutants.gone(isMutated)) write({ said })
  if (mutants.all.length === 0) return
  const { judge, left } = await judgeOf(bundles, mutants.all.length)
  for (const said of left) write({ said: `Without a mutant a test does not hold in ${group.name}: ${said}` })
  for (const [position, id] of mutants.inOrder.entries()) {
    const mutant = mutants.all[id]
    if (mutant === undefined || position % (parts * every) !== part * every + from) continue
    const { killedBy, reached } = await judge(id)
    write({ ...mutant, killedBy, reached, equivalent: equivalentWhy(mutant) })
  }
}

it.each(groups.map((group) => [group.name, group] as const))('mutants of %s', async (_, group) => {
  await tryMutants(group)
  expect(word).toBeDefined()
})
