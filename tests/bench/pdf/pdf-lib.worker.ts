import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, PageSizes, type PDFFont, type PDFPage } from 'pdf-lib'
import { answerWith } from './answer'
import { fetchFonts } from './fonts'
import { footer, plainTexts, tableOf, tenPagePlan } from './ten-page-plan'

const margin = 60

/** It breaks no lines and has no tables: both are done here, as simply as can be. */
function linesOf(text: string, font: PDFFont, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let used = 0
    for (const word of paragraph.split(' ')) {
      const wide = font.widthOfTextAtSize(`${word} `, size)
      if (used + wide > width && line !== '') {
        lines.push(line)
        line = ''
        used = 0
      }
      line += `${word} `
      used += wide
    }
    return [...lines, line]
  })
}

/** The plan as one makes it with pdf-lib: no tags. */
async function make(): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await fetchFonts()
  const doc = await PDFDocument.create()
  doc.registerFontkit(fontkit)
  const regular = await doc.embedFont(fonts.regular, { subset: true })
  const bold = await doc.embedFont(fonts.bold, { subset: true })
  const [short, long] = PageSizes.A4
  let orientation: 'portrait' | 'landscape' = 'portrait'
  let page: PDFPage = doc.addPage(PageSizes.A4)
  let y = page.getHeight() - margin
  const newPage = () => {
    page = doc.addPage(orientation === 'portrait' ? [short, long] : [long, short])
    y = page.getHeight() - margin
  }
  const text = (words: string, size: number, font: PDFFont) => {
    for (const line of linesOf(words, font, size, page.getWidth() - 2 * margin)) {
      if (y < margin) newPage()
      page.drawText(line, { x: margin, y, size, font })
      y -= size * 1.4
    }
    y -= size / 2
  }
  const row = (cells: readonly string[], widths: readonly number[], size: number, isHead: boolean) => {
    const laid = cells.map((cell, index) => {
      const font = isHead || index === 0 ? bold : regular
      return { font, lines: linesOf(cell, font, size, (widths[index] ?? 0) - 12) }
    })
    const height = Math.max(...laid.map(({ lines }) => lines.length)) * size * 1.4 + 10
    if (y - height < margin) newPage()
    let x = margin
    laid.forEach(({ font, lines }, index) => {
      lines.forEach((line, at) => {
        page.drawText(line, { x: x + 6, y: y - size - at * size * 1.4, size, font })
      })
      x += widths[index] ?? 0
    })
    y -= height
    page.drawLine({ start: { x: margin, y }, end: { x: page.getWidth() - margin, y }, thickness: 0.5 })
  }
  text(tenPagePlan.title, 26, bold)
  for (const notice of tenPagePlan.notices) text(notice, 9.5, regular)
  for (const section of tenPagePlan.sections) {
    if (section.orientation !== orientation) {
      orientation = section.orientation
      newPage()
    }
    text(section.heading, 17, bold)
    for (const block of section.blocks) {
      if (block.kind === 'heading') text(block.text, 12.5, bold)
      for (const words of plainTexts(block)) text(words, 10.5, regular)
      const table = tableOf(block)
      if (table === undefined) continue
      const room = page.getWidth() - 2 * margin
      const count = table.rows[0]?.length ?? 1
      const widths =
        block.kind === 'rows' ? [160, room - 160] : Array.from({ length: count }, () => room / count)
      const size = block.kind === 'table' ? 9.5 : 10.5
      if (table.head.length > 0) row(table.head, widths, size, true)
      for (const cells of table.rows) row(cells, widths, size, false)
      y -= 20
    }
  }
  const pages = doc.getPages()
  pages.forEach((one, index) => {
    one.drawText(footer(index + 1, pages.length), { x: margin, y: 30, size: 8.5, font: regular })
  })
  return new Uint8Array(await doc.save())
}

answerWith(make)
