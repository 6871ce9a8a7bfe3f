import { describe, expect, it } from 'vitest'
import { askWorker, type Waiting } from '../../../src/documents/word/ask-worker'
import type { WordReply } from '../../../src/documents/word/protocol'

/** A worker that answers as it is told to, and remembers whether it was ended. */
class ToldWorker extends EventTarget {
  ended = false
  readonly #answers: readonly Event[]
  constructor(...answers: readonly Event[]) {
    super()
    this.#answers = answers
  }
  postMessage(): void {
    queueMicrotask(() => {
      for (const answer of this.#answers) this.dispatchEvent(answer)
    })
  }
  terminate(): void {
    this.ended = true
  }
}

const ask = (worker: ToldWorker, waiting: Waiting = {}) =>
  askWorker({ model: '{}' }, () => worker as unknown as Worker, waiting)
const says = (data: WordReply) => new ToldWorker(new MessageEvent('message', { data }))

describe('asking the Word worker', () => {
  it('gives its file and ends it', async () => {
    const worker = says({ outcome: 'word', bytes: new Uint8Array([80, 75]) })
    await expect(ask(worker)).resolves.toEqual(new Uint8Array([80, 75]))
    expect(worker.ended).toBe(true)
  })

  it.each<[string, ToldWorker]>([
    ['writing-failed', says({ outcome: 'failed', message: 'No.' })],
    ['worker-unavailable', new ToldWorker(new Event('error'))],
    ['writing-failed', new ToldWorker(new Event('messageerror'))]
  ])('says %s, and ends it', async (reason, worker) => {
    await expect(ask(worker)).rejects.toMatchObject({ name: 'WordError', reason })
    expect(worker.ended).toBe(true)
  })

  it('says where no worker can be started', async () => {
    const refuse = () => {
      throw new Error('refused')
    }
    await expect(askWorker({ model: '{}' }, refuse)).rejects.toMatchObject({ reason: 'worker-unavailable' })
  })

  it('is called off: the worker ends at once, and whoever waits hears why', async () => {
    const calling = new AbortController()
    const silent = new ToldWorker()
    const asked = ask(silent, { signal: calling.signal })
    calling.abort()
    expect(silent.ended).toBe(true)
    await expect(asked).rejects.toMatchObject({ name: 'WordError', reason: 'cancelled' })
    await expect(ask(silent, { signal: calling.signal })).rejects.toMatchObject({ reason: 'cancelled' })
  })
})
