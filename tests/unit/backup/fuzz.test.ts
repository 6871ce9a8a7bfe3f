import { expect, it } from 'vitest'
import { BackupError, type BackupContents } from '../../../src/ports/backups'
import { contentsOf } from '../../../src/vault/backup/read-contents'
import { firstLineOf, linesInOne, linesOf } from '../../../src/vault/backup/write-contents'
import { unknownIn } from './known'
import { below, mutatedBytes, mutatedTree, seeded } from './mutate'
import { smallCase } from './small-case'
import { now } from './support'
import { isProving } from '../../support/proving'

const runs = isProving ? 1_000_000 : 10_000
// Another part of what can be tried each day that it is proved; otherwise the same, so that a finding stays one.
const seed = isProving ? Date.now() : 20261125

function small(numbers: readonly number[]) {
  const lines = [firstLineOf(now), ...numbers.flatMap((number) => linesOf(smallCase(number)))]
  return { whole: linesInOne(lines), texts: lines.map((line) => new TextDecoder().decode(line).trimEnd()) }
}

/** What is mutated: one case with its finished version, and two, so that lines can go astray between them. */
const one = small([1])
const two = small([1, 2])
const encoder = new TextEncoder()

/** The contents as somebody hostile could write them, who knows the passphrase. */
function hostile(run: number): Uint8Array {
  const random = seeded(seed + run)
  const { whole, texts } = run % 10 < 8 ? one : two
  if (run % 2 === 0) return mutatedBytes(random, whole)
  const at = below(random, texts.length)
  return encoder.encode(
    texts.map((text, line) => (line === at ? mutatedTree(random, text) : text)).join('\n')
  )
}

/** What was read, or nothing where it was refused as it should be. Anything else that is thrown fails the test. */
function read(bytes: Uint8Array): BackupContents | undefined {
  try {
    return contentsOf(bytes)
  } catch (error) {
    if (error instanceof BackupError) return undefined
    throw error
  }
}

/** What was let in and should not have been. */
function findings({ cases }: BackupContents): readonly string[] {
  return cases.flatMap(({ file, versions }) => [
    ...unknownIn(file, 'file'),
    ...versions.flatMap((version) => unknownIn(version.file, 'version'))
  ])
}

const inherited = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

it(
  `${runs} mutated contents are refused, or come in as cases and nothing else (seed ${seed})`,
  { timeout: isProving ? 5_400_000 : 240_000 },
  () => {
    let taken = 0
    let refused = 0
    let slowest = 0
    for (let run = 0; run < runs; run += 1) {
      const bytes = hostile(run)
      const begun = performance.now()
      const contents = read(bytes)
      slowest = Math.max(slowest, performance.now() - begun)
      if (contents === undefined) {
        refused += 1
        continue
      }
      const found = findings(contents)
      if (found.length > 0) throw new Error(`Run ${run}: ${found.join(', ')}`)
      if (contents.cases.length > 0) taken += 1
    }
    expect('polluted' in {}).toBe(false)
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(inherited)
    // Many of each, so that both ways were tried.
    expect(taken).toBeGreaterThan(runs / 10)
    expect(refused).toBeGreaterThan(runs / 100)
    // Far from hanging, also on a machine that is busy with something else.
    expect(slowest).toBeLessThan(5_000)
  }
)
