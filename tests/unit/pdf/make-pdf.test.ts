import { describe, expect, it, vi } from 'vitest'
import { makePdf } from '../../../src/documents/pdf/make-pdf.ts'
import type { PdfMade, PdfMessage } from '../../../src/documents/pdf/protocol.ts'
import { dying, garbling, refusing, saying, FakeWorker } from '../../support/fake-worker.ts'
import { documentOf } from './models.ts'

const model = documentOf([])
const says = (...messages: readonly PdfMessage[]) => saying(...messages)
const made: PdfMade = { outcome: 'pdf', bytes: new Uint8Array([37, 80]) }

describe('asking for a PDF', () => {
  it('sends the document once, and gives its file', async () => {
    const worker = says(made)
    await expect(makePdf(model, 'pdf-unless-missing', {}, worker.start)).resolves.toEqual(made)
    expect(worker.asked).toEqual([{ wanted: 'pdf-unless-missing', input: JSON.stringify(model) }])
    expect(worker.ended).toBe(true)
  })

  it('gives the characters for whose sake there is no file', async () => {
    const halted: PdfMade = { outcome: 'missing', missing: [] }
    await expect(makePdf(model, 'pdf-unless-missing', {}, says(halted).start)).resolves.toEqual(halted)
  })

  it('tells how much is done, as it is told', async () => {
    const onProgress = vi.fn()
    const progress = [0.2, 0.7, 1].map((share): PdfMessage => ({ outcome: 'progress', share }))
    await makePdf(model, 'pdf', { onProgress }, says(...progress, made).start)
    expect(onProgress.mock.calls.flat()).toEqual([0.2, 0.7, 1])
  })

  const noFont: PdfMessage = { outcome: 'failed', message: 'No font.' }
  it.each<[string, () => Worker]>([
    ['cannot write', says(noFont).start],
    ['dies', dying().start],
    ['does not start', refusing],
    ['answers nothing that can be read', garbling().start]
  ])('fails where the worker %s', async (_, start) => {
    await expect(makePdf(model, 'pdf', {}, start)).rejects.toThrow()
  })

  it('says that it was called off', async () => {
    const calling = new AbortController()
    const asked = makePdf(model, 'pdf', { signal: calling.signal }, new FakeWorker().start)
    calling.abort()
    await expect(asked).rejects.toThrow()
  })
})
