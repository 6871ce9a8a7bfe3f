import { beforeAll, expect, it } from 'vitest'
import type { FontFiles } from '../../../../src/documents/pdf/fonts/fonts.ts'
import { writePdf } from '../../../../src/documents/pdf/write-pdf.ts'
import { runSystemTool } from '../../../../scripts/lib/system-tools.mjs'
import { allFonts, documentOf, section } from '../fixtures.ts'
import { readPdf } from '../read-pdf.ts'
import { samples } from './samples.ts'

let fonts: FontFiles
beforeAll(async () => {
  fonts = await allFonts()
})

// Their units hold the bytes of a carriage return, of brackets and of a backslash.
const hard = 'Kočka ḍ ዐልል ऍ (1) \\ Ũ ⠍ Ĩ'

it.each([hard, ...samples.all.map(({ name }) => name)])('the outline and the title hold %s', async (text) => {
  const file = writePdf(documentOf([], { title: text, sections: [section(text, [])] }), fonts)
  const { outline, info } = await readPdf(file)
  expect(outline.map(({ title }) => title)).toEqual([text.replace('⠍', '\uFFFD')])
  expect(info['Title']).toBe(`${text.replace('⠍', '\uFFFD')} WM-2041`)
  const { stdout } = await runSystemTool('pdfinfo', ['-'], { input: file })
  expect(stdout).toContain(text.replace('⠍', '\uFFFD'))
})
