import { beforeAll, describe, expect, it } from 'vitest'
import type { FontFiles } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../../src/documents/pdf/write-pdf.ts'
import { runSystemTool } from '../../../../scripts/lib/system-tools.mjs'
import { allFonts, documentOf } from '../fixtures.ts'
import { readPdf } from '../read-pdf.ts'
import { samples } from './samples.ts'

let fonts: FontFiles
beforeAll(async () => {
  fonts = await allFonts()
})

/** Readers put in marks of direction of their own, which nobody sees. */
const asSeen = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u202A-\u202E]/g, '')
    .replace(/\s+/g, ' ')

const written = (text: string, language: string) =>
  writePdf(documentOf([{ kind: 'rows', rows: [{ label: 'Said', values: [text], language }] }]), fonts)

describe.each(samples)('$language in a PDF', ({ tag, texts }) => {
  it.each(texts)('is found as it was typed by pdf.js: %s', async (text) => {
    const { body } = await readPdf(written(text, tag))
    expect(asSeen(body)).toContain(asSeen(text))
  })

  // It goes by what stands on the page from left to right, and takes a number inside Arabic for the end of a sentence.
  it.each(texts)('is found word by word by pdftotext: %s', async (text) => {
    const { stdout } = await runSystemTool('pdftotext', ['-', '-'], { input: written(text, tag) })
    const found = asSeen(stdout)
    for (const word of asSeen(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) expect(found).toContain(word)
  })
})
