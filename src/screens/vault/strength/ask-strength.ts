import { asItCame, askedWorker } from '../../../ports/asked-worker'
import { startWorker } from '../../../ports/trusted-worker'
import type { Strength } from './protocol'
import workerUrl from './strength.worker.ts?worker&url'

/** Says how strong a typed passphrase is. It works beside the page, so that its dictionaries never hold up the typing. */
export interface StrengthMeter {
  /** Undefined where nobody can say: the dictionaries did not come, for example because the network has gone. */
  of(passphrase: string): Promise<Strength | undefined>
  stop(): void
}

/** How long an answer may take, in milliseconds. It takes a few, and a second more the first time. */
const patience = 10_000

/** Starts the meter. */
export function strengthMeter(start = () => startWorker(workerUrl)): StrengthMeter {
  const worker = askedWorker<string, Strength>(start)
  return {
    of: (passphrase) => worker.ask(passphrase, asItCame<Strength>, { patience }).catch(() => undefined),
    stop: worker.end
  }
}
