import type { Backups } from '../../ports/backups'
import type { Clock } from '../../ports/clock'
import type { Work } from './work'
import { firstLineOf, linesOf } from './write-contents'

/** Makes and opens encrypted files of cases. Cases are taken one by one, so that the page can answer between them. */
export const backupsWith = (work: Work, clock: Pick<Clock, 'now'>): Backups => ({
  async seal(cases, passphrase) {
    const lines = [firstLineOf(clock.now())]
    const ids: string[] = []
    for await (const one of cases) {
      ids.push(one.file.id)
      lines.push(...linesOf(one))
    }
    const { bytes, restorable } = await work.seal(lines, passphrase)
    const whole = new Set(restorable)
    return { bytes, unrestorable: ids.filter((id) => !whole.has(id)) }
  },
  open: (bytes, passphrase) => work.open(bytes, passphrase)
})
