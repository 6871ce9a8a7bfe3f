import { startWorker } from '../../../ports/trusted-worker'
import type { Strength, StrengthAnswer, StrengthQuestion } from './protocol'
import workerUrl from './strength.worker.ts?worker&url'

/** Says how strong what is typed is, beside the page, so that its dictionaries never hold up the typing. */
export interface StrengthMeter {
  /** Asks about what is typed now; only the latest answer is heard. */
  ask(passphrase: string): void
  stop(): void
}

/** Starts the meter. @param onstrength hears the strength of what was asked about last */
export function strengthMeter(onstrength: (strength: Strength) => void): StrengthMeter {
  const worker = startWorker(workerUrl)
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<StrengthAnswer>) => {
    if (data.number === asked) onstrength(data.strength)
  })
  return {
    ask(passphrase) {
      asked += 1
      worker.postMessage({ number: asked, passphrase } satisfies StrengthQuestion)
    },
    stop: () => worker.terminate()
  }
}
