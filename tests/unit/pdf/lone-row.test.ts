import { expect, it } from 'vitest'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { documentOf, fonts, longText } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

const pagesWith = async (columns: 1 | 2) => {
  // Forty parts, each with one row of some lines: half as wide they take nearly twice as many pages.
  const blocks = Array.from({ length: 40 }, (_, index) => [
    { kind: 'heading' as const, level: 3 as const, text: `Part ${index}` },
    { kind: 'rows' as const, columns, rows: [{ label: 'Plan', values: [longText(700)] }] }
  ]).flat()
  return (await readPdf(writePdf(documentOf(blocks), fonts))).pages.length
}

it('a row that stands alone has the whole width of the page, also where rows stand in two columns', async () => {
  expect(await pagesWith(2)).toBe(await pagesWith(1))
})
