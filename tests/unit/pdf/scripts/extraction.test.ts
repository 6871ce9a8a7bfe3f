import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/documents/model.ts'
import { inBoth, readFaces, type FontFiles } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { missingGlyphs } from '../../../../src/documents/pdf/text/missing.ts'
import { writePdf } from '../../../../src/documents/pdf/write-pdf.ts'
import { runSystemTool } from '../../../../scripts/lib/system-tools.mjs'
import { allFonts, documentOf } from '../fixtures.ts'
import { readPdf } from '../read-pdf.ts'
import { samples } from './samples.ts'

let fonts: FontFiles
beforeAll(async () => {
  fonts = await allFonts()
})

/** Readers put in marks of direction of their own, which nobody sees, and go by room for spaces. */
const asSeen = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u202A-\u202E]/g, '')
    .replace(/\s+/g, ' ')

const row = (text: string, language: string): Block => ({
  kind: 'rows',
  rows: [{ label: 'Said', values: [text], language }]
})
const written = (...blocks: Block[]) => writePdf(documentOf(blocks), fonts)

const byPdfJs = async (file: Uint8Array) => asSeen((await readPdf(file)).copied)
const byPdftotext = async (file: Uint8Array) =>
  asSeen((await runSystemTool('pdftotext', ['-', '-'], { input: file })).stdout)

describe.each(samples.all)('$language in a PDF', ({ tag, name, sentences }) => {
  it.each([name, ...sentences])('is found by pdf.js as it was typed: %s', async (text) => {
    expect(await byPdfJs(written(row(text, tag)))).toContain(asSeen(text))
  })

  it('is found as a name in a sentence of English, by both', async () => {
    const file = written({ kind: 'paragraph', text: `Her name, ${name}, is on the letter.` })
    expect(await byPdfJs(file)).toContain(asSeen(`Her name, ${name}, is on`))
    expect(await byPdftotext(file)).toContain(asSeen(`Her name, ${name}, is on`))
  })

  it('is found as a name alone and in a heading, by pdftotext', async () => {
    const found = await byPdftotext(written(row(name, tag), { kind: 'heading', text: name }))
    expect(found.split(asSeen(name))).toHaveLength(3)
  })

  it('lacks no glyph, in either weight', () => {
    const texts = [name, ...sentences].map((text) => row(text, tag))
    expect(missingGlyphs(documentOf(texts), inBoth(readFaces(fonts)))).toEqual([])
  })
})

describe.each(samples.leftToRight)('$language in a PDF', ({ tag, sentences }) => {
  it.each(sentences)('is found by pdftotext as it was typed: %s', async (text) => {
    expect(await byPdftotext(written(row(text, tag)))).toContain(asSeen(text))
  })
})

describe.each(samples.rightToLeft)('$language in a PDF', ({ tag, sentences }) => {
  // pdftotext orders a mixed line by where its parts stand, from left to right, if most of the page is written that way.
  it.each(sentences)('is found word by word by pdftotext: %s', async (text) => {
    const found = await byPdftotext(written(row(text, tag)))
    for (const word of asSeen(text).match(/[\p{L}\p{M}\p{N}\u200C]+/gu) ?? []) expect(found).toContain(word)
  })
})
