import { startWorker } from '../../../ports/trusted-worker'
import type { Strength, StrengthAnswer, StrengthQuestion } from './protocol'
import workerUrl from './strength.worker.ts?worker&url'

/** Says how strong what is typed is, beside the page, so that its dictionaries never hold up the typing. */
export interface StrengthMeter {
  /** Nothing where it cannot be said: its dictionaries did not come, as where the network has gone. */
  of(passphrase: string): Promise<Strength | undefined>
  stop(): void
}

/** How long an answer may take, in milliseconds. It takes a few, and a second more the first time. */
const patience = 10_000

/** Starts the meter. */
export function strengthMeter(): StrengthMeter {
  const worker = startWorker(workerUrl)
  const asked = new Map<number, (strength?: Strength) => void>()
  let number = 0
  let isBroken = false

  worker.addEventListener('message', ({ data }: MessageEvent<StrengthAnswer>) => {
    asked.get(data.number)?.(data.strength)
  })
  worker.addEventListener('error', () => {
    isBroken = true
    for (const answer of asked.values()) answer()
  })
  return {
    of: (passphrase) =>
      new Promise((resolve) => {
        if (isBroken) {
          resolve(undefined)
          return
        }
        number += 1
        const own = number
        const answer = (strength?: Strength) => {
          clearTimeout(waiting)
          asked.delete(own)
          resolve(strength)
        }
        const waiting = setTimeout(answer, patience)
        asked.set(own, answer)
        worker.postMessage({ number: own, passphrase } satisfies StrengthQuestion)
      }),
    stop: () => worker.terminate()
  }
}
