import { asItCame, askedWorker, WorkerError, type AskedWorker } from '../../ports/asked-worker'
import { startWorker } from '../../ports/trusted-worker'
import type { AskDiskSpace, DiskSpaceReply, DiskSpaceRequest } from './protocol'
import workerUrl from './disk-space.worker.ts?worker&url'

/** How long an answer may take, in milliseconds, before the worker is taken to hang. It takes some ten, on a busy machine seconds. */
const patience = 20_000

/** So many times in a row an answer may be late before a worker that never gave one is asked no more. */
const mostLate = 3

/**
 * Asks a worker that is started with the first question and stays. One that hangs or dies is begun anew with the next question, since
 * what is written without a look can cost the vault. Where none ever answered, as in a browser that starts none or has no such files,
 * nothing more is asked.
 */
export function diskSpaceInWorker(start = () => startWorker(workerUrl)): AskDiskSpace {
  let worker: AskedWorker<DiskSpaceRequest, DiskSpaceReply> | undefined
  let hasAnswered = false
  let isBroken = false
  let late = 0
  let turn: Promise<DiskSpaceReply> = Promise.resolve(undefined)

  async function ask(request: DiskSpaceRequest): Promise<DiskSpaceReply> {
    if (isBroken) return undefined
    try {
      worker ??= askedWorker(start)
      const reply = await worker.ask(request, asItCame, { patience })
      hasAnswered = true
      return reply
    } catch (error) {
      late += 1
      const isLate = error instanceof WorkerError && error.fault === 'late'
      isBroken = !hasAnswered && (!isLate || late === mostLate)
      worker?.end()
      worker = undefined
      return undefined
    }
  }

  return (request) => (turn = turn.then(() => ask(request)))
}
