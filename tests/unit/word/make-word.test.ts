import { describe, expect, it } from 'vitest'
import { makeWord } from '../../../src/documents/word/make-word'
import type { WordReply } from '../../../src/documents/word/protocol'
import { dying, garbling, refusing, saying, FakeWorker } from '../../support/fake-worker'
import { documentOf } from '../pdf/models'

const model = documentOf([])
const says = (reply: WordReply) => saying(reply)

describe('asking for a Word file', () => {
  it('sends the document once, and gives its file', async () => {
    const bytes = new Uint8Array([80, 75])
    const worker = says({ outcome: 'word', bytes })
    await expect(makeWord(model, {}, worker.start)).resolves.toEqual(bytes)
    expect(worker.asked).toEqual([{ model: JSON.stringify(model) }])
    expect(worker.ended).toBe(true)
  })

  it.each<[string, () => Worker]>([
    ['cannot write', says({ outcome: 'failed', message: 'No.' }).start],
    ['dies', dying().start],
    ['does not start', refusing],
    ['answers nothing that can be read', garbling().start]
  ])('fails where the worker %s', async (_, start) => {
    await expect(makeWord(model, {}, start)).rejects.toThrow()
  })

  it('says that it was called off', async () => {
    const calling = new AbortController()
    const asked = makeWord(model, { signal: calling.signal }, new FakeWorker().start)
    calling.abort()
    await expect(asked).rejects.toThrow()
  })
})
