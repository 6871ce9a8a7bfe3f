import { asItCame, askedWorker, type AskedWorker } from '../../ports/asked-worker'
import { startWorker } from '../../ports/trusted-worker'
import type { AskDiskSpace, DiskSpaceReply, DiskSpaceRequest } from './protocol'
import workerUrl from './disk-space.worker.ts?worker&url'

/** How long an answer may take, in milliseconds, before the worker is taken to hang. It takes some ten. */
const patience = 3_000

/** Asks a worker that is started with the first question and stays; one that hangs or fails is asked nothing more. */
export function diskSpaceInWorker(start = () => startWorker(workerUrl)): AskDiskSpace {
  let worker: AskedWorker<DiskSpaceRequest, DiskSpaceReply> | undefined
  let isBroken = false
  let turn: Promise<DiskSpaceReply> = Promise.resolve(undefined)

  async function ask(request: DiskSpaceRequest): Promise<DiskSpaceReply> {
    if (isBroken) return undefined
    try {
      worker ??= askedWorker(start)
      return await worker.ask(request, asItCame, { patience })
    } catch {
      isBroken = true
      worker?.end()
      return undefined
    }
  }

  return (request) => (turn = turn.then(() => ask(request)))
}
