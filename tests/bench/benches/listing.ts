import { interleaved, timed, type Bench } from '../bench'
import { plainStore } from '../plain'
import { caseOf, freshVault, savedAs, vaultNamed } from '../vaults'

const count = 1_000
const limit = 300

export const bench: Bench = {
  order: 3,
  async run() {
    const name = 'bench-listing'
    const { open, recoveryKey } = await freshVault(name)
    const plain = await plainStore('bench-plain-listing')
    for (let number = 0; number < count; number += 1) {
      const file = savedAs(caseOf(4, crypto.randomUUID()), 1)
      await Promise.all([open.cases.save(file), plain.save(file)])
    }
    await open.close()
    let first: number | undefined
    const times: number[] = []
    const list = async () => {
      const again = await vaultNamed(name).unlock({ kind: 'recovery-key', text: recoveryKey })
      const time = await timed(async () => {
        const { heads } = await again.cases.list()
        if (heads.length !== count) throw new Error(`${heads.length} cases were listed.`)
      })
      await again.close()
      first ??= time
      times.push(time)
    }
    await list()
    const [plainTime = NaN] = await interleaved(9, () => plain.list(), list)
    const sorted = [...times].sort((one, other) => one - other)
    const slowest = sorted.at(-1) ?? NaN
    const target = { words: `at most ${limit} ms, also the first and the slowest`, isMet: slowest <= limit }
    return [
      { what: `List of ${count} heads, plain idb`, median: plainTime },
      { what: `List of ${count} cases after unlocking, first`, median: first ?? NaN },
      {
        what: `List of ${count} cases after unlocking`,
        median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
        target
      }
    ]
  }
}
