import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { fonts } from './fixtures.ts'
import { plan } from './plan.ts'
import { faultsOf, readBy, structureText } from './system-readers.ts'

describe('a plan, as poppler and qpdf read it', () => {
  const bytes = writePdf(plan, fonts)

  it('is a file without faults', async () => {
    expect(await faultsOf(bytes)).toBe('')
  })

  it('is tagged, in PDF 1.7, with metadata', async () => {
    const { stdout } = await readBy('pdfinfo', bytes, (file) => [file])
    expect(stdout).toMatch(/^Tagged: +yes$/m)
    expect(stdout).toMatch(/^Suspects: +no$/m)
    expect(stdout).toMatch(/^PDF version: +1\.7$/m)
    expect(stdout).toMatch(/^Metadata Stream: +yes$/m)
    expect(stdout).toMatch(/^Title: +Pathway plan WM-2041$/m)
  })

  it('has its headings and paragraphs as such', async () => {
    const text = await structureText(bytes)
    expect(text).toMatch(/H2 \(block\)\n\s+"Who this plan is for"/)
    expect(text).toMatch(/H3 \(block\)\n\s+"What was not explored"\n\s+P \(block\)\n\s+"These questions/)
  })
})
