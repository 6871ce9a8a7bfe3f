import type { DocumentModel } from '../model.ts'
import type { WordReply, WordRequest } from './protocol.ts'
import { writeWord } from './write-word.ts'

const failure = (error: unknown): WordReply => ({
  outcome: 'failed',
  message: error instanceof Error ? error.message : 'Unknown error.'
})

async function answer({ model }: WordRequest): Promise<WordReply> {
  return { outcome: 'word', bytes: await writeWord(JSON.parse(model) as DocumentModel) }
}

globalThis.addEventListener('message', (event: MessageEvent<WordRequest>) => {
  void answer(event.data)
    .catch(failure)
    .then((reply) => {
      globalThis.postMessage(reply, { transfer: reply.outcome === 'word' ? [reply.bytes.buffer] : [] })
    })
})
