import { afterEach, describe, expect, it, vi } from 'vitest'
import { askWorker, type Waiting } from '../../../src/documents/pdf/ask-worker.ts'
import { PdfError } from '../../../src/documents/pdf/pdf-error.ts'
import type { PdfMessage, PdfRequest } from '../../../src/documents/pdf/protocol.ts'

/** A worker that answers as it is told to, and remembers whether it was ended. */
class ToldWorker extends EventTarget {
  ended = false
  private readonly answers: readonly Event[]
  constructor(...answers: readonly Event[]) {
    super()
    this.answers = answers
  }
  postMessage(): void {
    queueMicrotask(() => {
      for (const answer of this.answers) this.dispatchEvent(answer)
    })
  }
  terminate(): void {
    this.ended = true
  }
}

const request: PdfRequest = { wanted: 'missing', input: '{}' }
const ask = (worker: ToldWorker, waiting: Waiting = {}) =>
  askWorker(request, () => worker as unknown as Worker, waiting)
const says = (...messages: readonly PdfMessage[]) =>
  new ToldWorker(...messages.map((data) => new MessageEvent('message', { data })))

describe('asking the PDF worker', () => {
  it('gives its answer and ends it', async () => {
    const worker = says({ outcome: 'missing', missing: [] })
    await expect(ask(worker)).resolves.toEqual({ outcome: 'missing', missing: [] })
    expect(worker.ended).toBe(true)
  })

  it.each<[string, ToldWorker]>([
    ['fonts-unavailable', says({ outcome: 'failed', reason: 'fonts-unavailable', message: 'No font.' })],
    ['worker-unavailable', new ToldWorker(new Event('error'))],
    ['writing-failed', new ToldWorker(new Event('messageerror'))]
  ])('says %s, and ends it', async (reason, worker) => {
    await expect(ask(worker)).rejects.toMatchObject({ name: 'PdfError', reason })
    expect(worker.ended).toBe(true)
  })

  it('tells how much is done, as it is told, and ends with the answer', async () => {
    const onProgress = vi.fn()
    const progress = [0.2, 0.7, 1].map((share): PdfMessage => ({ outcome: 'progress', share }))
    await ask(says(...progress, { outcome: 'missing', missing: [] }), { onProgress })
    expect(onProgress.mock.calls.flat()).toEqual([0.2, 0.7, 1])
  })

  it('is called off: the worker ends at once, and whoever waits hears why', async () => {
    const calling = new AbortController()
    const silent = new ToldWorker()
    const asked = ask(silent, { signal: calling.signal })
    calling.abort()
    expect(silent.ended).toBe(true)
    await expect(asked).rejects.toMatchObject({ name: 'PdfError', reason: 'cancelled' })
  })

  it('starts no worker for what was called off before', async () => {
    const start = vi.fn()
    const asked = askWorker(request, start, { signal: AbortSignal.abort() })
    await expect(asked).rejects.toMatchObject({ reason: 'cancelled' })
    expect(start).not.toHaveBeenCalled()
  })

  it('is not called off any more when it is done', async () => {
    const calling = new AbortController()
    const asked = ask(says({ outcome: 'missing', missing: [] }), { signal: calling.signal })
    await asked
    calling.abort()
    await expect(asked).resolves.toEqual({ outcome: 'missing', missing: [] })
  })

  it('says when the browser starts none', async () => {
    const refused = askWorker(request, () => {
      throw new Error('refused')
    })
    await expect(refused).rejects.toBeInstanceOf(PdfError)
    await expect(refused).rejects.toMatchObject({ reason: 'worker-unavailable' })
  })
})

describe('the policy for scripts of our own', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  const load = () => import('../../../src/ports/trusted-worker.ts')
  const page = { href: 'http://localhost:4000/app/', origin: 'http://localhost:4000' }

  it('is made once, under the name that the security policy allows', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => rules)
    vi.stubGlobal('location', page)
    vi.stubGlobal('trustedTypes', { createPolicy })
    const { trustedScript } = await load()
    expect(trustedScript('./a.js')).toBe('http://localhost:4000/app/a.js')
    trustedScript('/b.js')
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['waymark'])
  })

  it('does without Trusted Types, and takes no script of others', async () => {
    vi.stubGlobal('location', page)
    vi.stubGlobal('trustedTypes', undefined)
    const { trustedScript } = await load()
    expect(trustedScript('/b.js')).toBe('http://localhost:4000/b.js')
    expect(() => trustedScript('https://elsewhere.example/a.js')).toThrow(TypeError)
  })
})
