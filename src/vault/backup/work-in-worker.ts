import { BackupError, type CaseFault, type IncomingCase } from '../../ports/backups'
import type { BackupReply, BackupRequest } from './protocol'
import type { Work } from './work'

type Take = (reply: Exclude<BackupReply, { outcome: 'failed' }>, done: () => void) => void

/** Asks a worker of its own and ends it, so that neither a passphrase nor a case stays in its memory. */
function ask(
  start: () => Worker,
  request: BackupRequest,
  transfer: Transferable[],
  take: Take
): Promise<void> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    try {
      worker = start()
    } catch (error) {
      reject(new BackupError('failed', error))
      return
    }
    const end = (finish: () => void) => {
      worker.terminate()
      finish()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<BackupReply>) => {
      if (data.outcome === 'failed') end(() => reject(new BackupError(data.fault)))
      else take(data, () => end(resolve))
    })
    // Its code did not load, or memory ran out.
    worker.addEventListener('error', (event) => end(() => reject(new BackupError('failed', event.message))))
    worker.addEventListener('messageerror', () => end(() => reject(new BackupError('failed'))))
    worker.postMessage(request, transfer)
  })
}

/** The work in a worker that is started for it: the page goes on while keys are derived. */
export const workIn = (start: () => Worker): Work => ({
  async seal(lines, passphrase) {
    const buffers = lines.map(({ buffer }) => buffer as ArrayBuffer)
    let sealed: Awaited<ReturnType<Work['seal']>> | undefined
    await ask(start, { wanted: 'seal', lines, passphrase }, buffers, (reply, done) => {
      if (reply.outcome !== 'sealed') return
      sealed = reply.sealed
      done()
    })
    if (sealed === undefined) throw new BackupError('failed')
    return sealed
  },
  async open(bytes, passphrase) {
    const parts: (IncomingCase | CaseFault)[] = []
    let madeAt = ''
    await ask(start, { wanted: 'open', bytes, passphrase }, [], (reply, done) => {
      if (reply.outcome === 'case') parts.push(reply.part)
      if (reply.outcome !== 'opened') return
      madeAt = reply.madeAt
      done()
    })
    return {
      madeAt,
      cases: parts.filter((part) => typeof part !== 'string'),
      refused: parts.filter((part) => typeof part === 'string')
    }
  }
})
