import { startWorker } from '../../ports/trusted-worker'
import type { AskRoom, RoomReply, RoomRequest } from './protocol'
import workerUrl from './room.worker.ts?worker&url'

/** How long an answer may take, in milliseconds, before the worker is taken to hang. It takes some ten. */
const patience = 3_000

/** Asks a worker that is started with the first question and stays; one that hangs or fails is asked nothing more. */
export function roomInWorker(): AskRoom {
  let worker: Worker | undefined
  let isBroken = false
  let turn: Promise<RoomReply> = Promise.resolve(undefined)

  const ask = (request: RoomRequest) =>
    new Promise<RoomReply>((resolve) => {
      if (isBroken) {
        resolve(undefined)
        return
      }
      const stop = () => {
        isBroken = true
        worker?.terminate()
        resolve(undefined)
      }
      try {
        worker ??= startWorker(workerUrl)
      } catch {
        stop()
        return
      }
      const late = setTimeout(stop, patience)
      worker.onmessage = ({ data }: MessageEvent<RoomReply>) => {
        clearTimeout(late)
        resolve(data)
      }
      worker.onerror = stop
      worker.postMessage(request)
    })

  return (request) => (turn = turn.then(() => ask(request)))
}
