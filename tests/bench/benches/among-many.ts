import { median, timed, type Bench } from '../bench'
import { caseOf, freshVault, savedAs, vaultNamed } from '../vaults'

const count = 2_000
const rounds = 60
/** How much longer a save may take among many cases than alone, in milliseconds: nobody notices that between two keys. */
const limit = 5

async function savesOf(name: string, recoveryKey: string): Promise<number> {
  const open = await vaultNamed(name).unlock({ kind: 'recovery-key', text: recoveryKey })
  const file = caseOf(50, crypto.randomUUID())
  const times: number[] = []
  for (let revision = 1; revision <= rounds; revision += 1)
    times.push(await timed(() => open.cases.save(savedAs(file, revision))))
  await open.close()
  // The first ones make files, look through the vault and warm the code.
  return median(times.slice(10))
}

/** What the list of all that was saved costs each save, however many cases there are. */
export const bench: Bench = {
  order: 4,
  async run() {
    const name = 'bench-among-many'
    const { open, recoveryKey } = await freshVault(name)
    const alone = await savesOf(name, recoveryKey)
    for (let number = 0; number < count; number += 1)
      await open.cases.save(savedAs(caseOf(4, crypto.randomUUID()), 1))
    await open.close()
    const among = await savesOf(name, recoveryKey)
    const target = { words: `at most ${limit} ms more than alone`, isMet: among - alone <= limit }
    return [{ what: `Save of a case of 50 kB among ${count} cases`, median: among, target }]
  }
}
