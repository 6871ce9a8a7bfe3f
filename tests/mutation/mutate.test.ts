import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bundleOf, mutating } from './bundle'
import { judgeOf } from './judge'
import { nameOf, type Mutant } from './mutant'
import { groups } from './what'

const word = process.env['MUTATE_WORD'] ?? ''
const [part, parts] = (process.env['MUTATE_PART'] ?? '0/1').split('/').map(Number) as [number, number]
const every = Number(process.env['MUTATE_EVERY'] ?? '1')
const out = process.env['MUTATE_OUT'] ?? '/dev/stdout'
const write = (line: object) => appendFileSync(out, `${JSON.stringify(line)}\n`)

it('mutants', async () => {
  for (const group of groups) {
    const isMutated = (file: string) => group.mutates(file) && new RegExp(word).test(file)
    const ids = new Map<string, number>()
    const mutants: Mutant[] = []
    /** Two that read alike are told apart by which they are in their file; the same file reads alike in each bundle. */
    const entering = () => {
      const times = new Map<string, number>()
      return (mutant: Mutant) => {
        const words = `${mutant.file} ${nameOf(mutant)}`
        const time = (times.get(words) ?? 0) + 1
        times.set(words, time)
        const key = `${words} ${time}`
        const known = ids.get(key)
        if (known !== undefined) return known
        const id = mutants.push(time === 1 ? mutant : { ...mutant, change: `${mutant.change} (${time})` }) - 1
        ids.set(key, id)
        return id
      }
    }
    const bundles = []
    for (const [name, tests] of Object.entries(group.tests()))
      if (new RegExp(process.env['MUTATE_BUNDLES'] ?? '').test(name))
        bundles.push(await bundleOf(name, tests, mutating(isMutated, entering())))
    if (mutants.length === 0) continue
    if (process.env['MUTATE_COUNT'] !== undefined) {
      const counts: Record<string, number> = {}
      for (const { file } of mutants) counts[file] = (counts[file] ?? 0) + 1
      write(counts)
      continue
    }
    const { judge, left, seconds } = await judgeOf(bundles, mutants.length)
    write({ group: group.name, mutants: mutants.length, left, seconds })
    // In an order that is no file's, and the same each time: any part of it is a fair sample.
    const order = [...ids].map(([key, id]) => [createHash('sha1').update(key).digest('hex'), id] as const)
    order.sort(([one], [other]) => one.localeCompare(other))
    for (const [place, [, id]] of order.entries()) {
      const mutant = mutants[id]
      if (mutant === undefined || place % (parts * every) !== part * every) continue
      const from = performance.now()
      const { killedBy, reached } = await judge(id)
      write({ ...mutant, killedBy, reached, ms: Math.round(performance.now() - from) })
    }
  }
  expect(true).toBe(true)
})
