import { readSpaceQuestion, type SpaceAnswer } from '../service-worker/protocol'
import type { AskDiskSpace } from '../vault/disk-space/protocol'

/**
 * Tells the service worker, before it keeps the files of a build, how much space there is: it cannot look itself.
 * @param name the file used for looking; it already exists wherever something could be lost
 */
export function answerForSpace(ask: AskDiskSpace, name: string): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (serviceWorker === undefined) return
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    const upTo = readSpaceQuestion(data)
    const [port] = ports
    if (upTo === undefined || port === undefined) return
    void ask({ wanted: 'look', name, upTo }).then((found) => {
      port.postMessage({ free: found?.free } satisfies SpaceAnswer)
    })
  })
  serviceWorker.startMessages()
}
