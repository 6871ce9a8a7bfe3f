import pdfMake from 'pdfmake/build/pdfmake'
import type { Section } from '../../../src/documents/model'
import { answerWith } from './answer'
import { fontUrls } from './fonts'
import { footer, plainTexts, tableOf, tenPagePlan } from './ten-page-plan'

const strong = (text: string): object => ({ text, bold: true })
const headingOf = (text: string) => ({ text, fontSize: 12.5, bold: true, margin: [0, 8, 0, 4] })

function contentOf(section: Section, before: Section | undefined): readonly unknown[] {
  const turns = section.orientation !== (before?.orientation ?? 'portrait')
  const heading = {
    text: section.heading,
    fontSize: 17,
    bold: true,
    margin: [0, 12, 0, 6],
    ...(turns ? { pageBreak: 'before', pageOrientation: section.orientation } : {})
  }
  const blocks = section.blocks.flatMap((block): unknown[] => {
    if (block.kind === 'heading') return [headingOf(block.text)]
    const table = tableOf(block)
    if (table === undefined) return plainTexts(block).map((text) => ({ text, margin: [0, 0, 0, 6] }))
    const body = table.rows.map(([first = '', ...others]) => [strong(first), ...others])
    return [
      {
        fontSize: block.kind === 'table' ? 9.5 : 10.5,
        layout: 'lightHorizontalLines',
        margin: [0, 4, 0, 12],
        table: {
          headerRows: table.head.length > 0 ? 1 : 0,
          dontBreakRows: false,
          widths: block.kind === 'rows' ? [160, '*'] : (body[0]?.map(() => '*') ?? []),
          body: table.head.length > 0 ? [table.head.map(strong), ...body] : body
        }
      }
    ]
  })
  return [heading, ...blocks]
}

/** The plan as one makes it with pdfmake. */
async function make(): Promise<Uint8Array<ArrayBuffer>> {
  pdfMake.setFonts({ Noto: { normal: fontUrls.regular, bold: fontUrls.bold } })
  const { sections } = tenPagePlan
  const made = pdfMake.createPdf({
    pageSize: 'A4',
    pageMargins: 60,
    defaultStyle: { font: 'Noto', fontSize: 10.5, lineHeight: 1.1 },
    footer: (page: number, pages: number) => ({ text: footer(page, pages), fontSize: 8.5, margin: [60, 20] }),
    content: [
      { text: tenPagePlan.title, fontSize: 26, bold: true },
      ...tenPagePlan.notices.map((text) => ({ text, fontSize: 9.5 })),
      ...sections.flatMap((section, index) => contentOf(section, sections[index - 1]))
    ]
  })
  return new Uint8Array(await made.getBuffer())
}

answerWith(make)
