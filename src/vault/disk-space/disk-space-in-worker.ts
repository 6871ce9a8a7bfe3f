import { asItCame, askedWorker, WorkerError, type AskedWorker } from '../../ports/asked-worker'
import { startWorker } from '../../ports/trusted-worker'
import type { AskDiskSpace, DiskSpaceReply, DiskSpaceRequest } from './protocol'
import workerUrl from './disk-space.worker.ts?worker&url'

/** How long an answer may take, in milliseconds, before the worker is taken to hang. It takes some ten, on a busy machine seconds. */
const patience = 20_000

/** How many answers in a row may be late before a worker that never gave one is no longer asked. */
const mostLate = 3

/**
 * Asks a worker that starts with the first question and stays. A worker that hangs or dies is replaced at the next question, since a write without a look
 * for room can cost the vault. If none ever answered, nothing more is asked: the browser starts no workers or has no such files.
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
