import { deriveHere } from './argon2'
import type { DeriveReply, DeriveRequest } from './derive'

globalThis.addEventListener('message', ({ data }: MessageEvent<DeriveRequest>) => {
  void deriveHere(data.text, data.parameters)
    .then((bytes): DeriveReply => ({ bytes }))
    .catch((error: unknown): DeriveReply => ({
      message: error instanceof Error ? error.message : 'Unknown error.'
    }))
    .then((reply) => {
      globalThis.postMessage(reply)
    })
})
