import { BackupError } from '../../ports/backups'
import { openBytes } from './container'
import type { BackupReply, BackupRequest } from './protocol'
import { readContents } from './read-contents'
import { workHere } from './work'

function reply(answer: BackupReply, transfer: Transferable[] = []): void {
  globalThis.postMessage(answer, { transfer })
}

async function answer(request: BackupRequest): Promise<void> {
  if (request.wanted === 'seal') {
    const sealed = await workHere().seal(request.lines, request.passphrase)
    reply({ outcome: 'sealed', sealed }, [sealed.bytes.buffer])
    return
  }
  const { madeAt, parts } = readContents(await openBytes(request.bytes, request.passphrase))
  for (const part of parts) reply({ outcome: 'case', part })
  reply({ outcome: 'opened', madeAt })
}

globalThis.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  answer(data).catch((error: unknown) => {
    reply({ outcome: 'failed', fault: error instanceof BackupError ? error.fault : 'failed' })
  })
})
