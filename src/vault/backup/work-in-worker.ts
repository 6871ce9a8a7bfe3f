import { BackupError, type CaseFault, type IncomingCase } from '../../ports/backups'
import { askOnce, WorkerError, type Take } from '../../ports/asked-worker'
import type { BackupReply, BackupRequest } from './protocol'
import type { SealedFile, Work } from './work'

/** The worker’s answers where nothing failed. */
type Done = Exclude<BackupReply, { outcome: 'failed' }>

/** Asks a worker of its own and ends it, so that no passphrase and no case stays in the worker’s memory. */
async function ask<Answer>(
  start: () => Worker,
  request: BackupRequest,
  transfer: readonly Transferable[],
  take: Take<Done, Answer>
): Promise<Answer> {
  const takeUnlessFailed: Take<BackupReply, Answer> = (reply) => {
    if (reply.outcome === 'failed') throw new BackupError(reply.fault)
    return take(reply)
  }
  try {
    return await askOnce(start, request, takeUnlessFailed, { transfer })
  } catch (error) {
    throw error instanceof WorkerError ? new BackupError('failed', error) : error
  }
}

/** The work in a worker that is started for it: the page goes on while keys are derived. */
export const workIn = (start: () => Worker): Work => ({
  seal(lines, passphrase) {
    const buffers = lines.map(({ buffer }) => buffer as ArrayBuffer)
    return ask<SealedFile>(start, { wanted: 'seal', lines, passphrase }, buffers, (reply) =>
      reply.outcome === 'sealed' ? { answer: reply.sealed } : undefined
    )
  },
  open(bytes, passphrase) {
    const parts: (IncomingCase | CaseFault)[] = []
    return ask(start, { wanted: 'open', bytes, passphrase }, [], (reply) => {
      if (reply.outcome === 'case') parts.push(reply.part)
      if (reply.outcome !== 'opened') return undefined
      const cases = parts.filter((part) => typeof part !== 'string')
      const refused = parts.filter((part) => typeof part === 'string')
      return { answer: { madeAt: reply.madeAt, cases, refused } }
    })
  }
})
