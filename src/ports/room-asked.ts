import { readRoomQuestion, type RoomAnswer } from '../service-worker/protocol'
import type { AskDiskSpace } from '../vault/disk-space/protocol'

/**
 * Says to a worker that is about to keep the files of a build how much room there is: it cannot look itself.
 * @param name the file by which it is looked, which is there already where anything could be lost
 */
export function answerRoom(ask: AskDiskSpace, name: string): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (serviceWorker === undefined) return
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    const upTo = readRoomQuestion(data)
    const [port] = ports
    if (upTo === undefined || port === undefined) return
    void ask({ wanted: 'look', name, upTo }).then((found) => {
      port.postMessage({ free: found?.free } satisfies RoomAnswer)
    })
  })
  serviceWorker.startMessages()
}
