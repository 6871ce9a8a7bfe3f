import { lookLock } from '../../ports/while-nobody-looks'
import type { DiskSpaceReply, DiskSpaceRequest } from './protocol'
import { fill, look, type OpenFile } from './reserve'

/** Only workers have this method. */
interface SyncFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<OpenFile & { close(): void }>
}

async function withFile<Result>(name: string, work: (file: OpenFile) => Result): Promise<Result> {
  const folder = await navigator.storage.getDirectory()
  const file = (await folder.getFileHandle(name, { create: true })) as SyncFile
  const open = await file.createSyncAccessHandle()
  try {
    return work(open)
  } finally {
    open.close()
  }
}

async function forget(name: string): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  await folder.removeEntry(name)
}

async function answer(request: DiskSpaceRequest): Promise<DiskSpaceReply> {
  const { name } = request
  switch (request.wanted) {
    case 'look':
      return withFile(name, (file) => ({ reserve: file.getSize(), free: look(file, request.upTo) }))
    case 'fill':
      return withFile(name, (file) => {
        fill(file, request.size)
        return { reserve: file.getSize(), free: 0 }
      })
    case 'give-up':
      return withFile(name, (file) => {
        const reserve = file.getSize()
        // This needs no room, so it works on a full disk too.
        file.truncate(0)
        return { reserve, free: reserve }
      })
    case 'forget':
      await forget(name)
      return { reserve: 0, free: 0 }
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<DiskSpaceRequest>) => {
  // Only one at a time has the file open, and nothing is written meanwhile.
  void navigator.locks
    .request(lookLock, () => answer(data))
    .catch(() => undefined)
    .then((reply: DiskSpaceReply) => {
      globalThis.postMessage(reply)
    })
})
