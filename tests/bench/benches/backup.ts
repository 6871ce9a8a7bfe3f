import { candidatesOf, takeIn } from '../../../src/handover/take-in'
import { makeFile } from '../../../src/handover/make-file'
import type { Cases } from '../../../src/ports/cases'
import { randomIds } from '../../../src/ports/ids'
import { systemClock } from '../../../src/ports/clock'
import { backupsInWorker } from '../../../src/vault/backup/in-worker'
import { timed, type Bench } from '../bench'
import { caseOf, freshVault, passphrase, savedAs } from '../vaults'

const count = 200
const backups = backupsInWorker()

async function restore(cases: Cases, bytes: Uint8Array): Promise<void> {
  const contents = await backups.open(bytes, passphrase)
  const candidates = await candidatesOf(cases, contents.cases)
  await takeIn(
    { cases, clock: systemClock, ids: randomIds, namedBeside: () => 'R' },
    candidates.map((candidate) => [candidate, 'take'])
  )
  const { heads } = await cases.list()
  if (heads.length !== count) throw new Error(`${heads.length} cases came in.`)
}

export const bench: Bench = {
  order: 4,
  async run() {
    const { open } = await freshVault('bench-backup')
    const ids = Array.from({ length: count }, () => crypto.randomUUID())
    for (const id of ids) await open.cases.save(savedAs(caseOf(50, id), 1))
    let bytes = new Uint8Array()
    const backup = await timed(async () => {
      bytes = Uint8Array.from((await makeFile({ cases: open.cases, backups }, ids, passphrase)).bytes)
    })
    await open.close()
    const { open: empty } = await freshVault('bench-restore')
    const restored = await timed(() => restore(empty.cases, bytes))
    await empty.close()
    const size = `${(bytes.length / 1024 / 1024).toFixed(0)} MB`
    return [
      { what: `Backup of ${count} cases of 50 kB (${size}, scrypt 2^18), read back`, median: backup },
      { what: `Restore of ${count} cases of 50 kB into an empty vault`, median: restored }
    ]
  }
}
