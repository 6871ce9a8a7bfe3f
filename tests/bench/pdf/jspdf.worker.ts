import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import { answerWith } from './answer'
import { fetchFonts } from './fonts'
import { footer, plainTexts, tableOf, tenPagePlan } from './ten-page-plan'

const margin = 60
const foot = 780

/** jsPDF takes fonts as text, one character a byte. */
function asText(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return text
}

/** The plan as one makes it with jsPDF and its plug-in for tables: no tags. */
async function make(): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await fetchFonts()
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  doc.addFileToVFS('regular.ttf', asText(fonts.regular)).addFont('regular.ttf', 'Noto', 'normal')
  doc.addFileToVFS('bold.ttf', asText(fonts.bold)).addFont('bold.ttf', 'Noto', 'bold')
  let y = margin
  let orientation: 'portrait' | 'landscape' = 'portrait'
  const width = () => doc.internal.pageSize.getWidth() - 2 * margin
  const text = (words: string, size: number, weight: 'normal' | 'bold') => {
    doc.setFont('Noto', weight).setFontSize(size)
    for (const line of doc.splitTextToSize(words, width()) as string[]) {
      if (y > doc.internal.pageSize.getHeight() - margin) {
        doc.addPage('a4', orientation)
        y = margin
      }
      doc.text(line, margin, y)
      y += size * 1.4
    }
    y += size / 2
  }
  text(tenPagePlan.title, 26, 'bold')
  for (const notice of tenPagePlan.notices) text(notice, 9.5, 'normal')
  for (const section of tenPagePlan.sections) {
    if (section.orientation !== orientation) {
      orientation = section.orientation
      doc.addPage('a4', orientation)
      y = margin
    }
    text(section.heading, 17, 'bold')
    for (const block of section.blocks) {
      const table = tableOf(block)
      if (block.kind === 'heading') text(block.text, 12.5, 'bold')
      for (const words of plainTexts(block)) text(words, 10.5, 'normal')
      if (table === undefined) continue
      autoTable(doc, {
        head: table.head.length > 0 ? [table.head] : [],
        body: table.rows,
        startY: Math.min(y, foot),
        margin,
        styles: { font: 'Noto', fontSize: block.kind === 'table' ? 9.5 : 10.5, overflow: 'linebreak' },
        columnStyles: { 0: { fontStyle: 'bold', ...(block.kind === 'rows' ? { cellWidth: 160 } : {}) } },
        didDrawPage: ({ cursor }) => {
          if (cursor) y = cursor.y + 20
        }
      })
    }
  }
  const pages = doc.getNumberOfPages()
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page).setFont('Noto', 'normal').setFontSize(8.5)
    doc.text(footer(page, pages), margin, doc.internal.pageSize.getHeight() - 30)
  }
  return new Uint8Array(doc.output('arraybuffer'))
}

answerWith(make)
