import { HeadingLevel, ImageRun, Paragraph } from 'docx'
import type { DocumentModel, Picture } from '../model.ts'
import { styleNames } from './styles.ts'
import { paragraphOf, runsOf } from './text.ts'

/** In pixels of a ninety-sixth of an inch: no logo stands larger than a line of address. */
const most = { width: 240, height: 72 }

function logo({ png, width, height, alternative }: Picture): Paragraph {
  const scale = Math.min(1, most.width / width, most.height / height)
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: 'Logo', description: alternative }
      })
    ]
  })
}

/** Under the title on one line: reference, status and day. Each has runs of its own, whichever way its letters run. */
const beneath = ({ status, reference, date }: DocumentModel) => [
  ...runsOf(reference),
  ...runsOf(' \u00B7 '),
  ...runsOf(status, { letters: { bold: true } }),
  ...runsOf(` \u00B7 ${date}`)
]

/** The head of the first page: whose document it is, what it is, and for whom. */
export function titleBlock(model: DocumentModel): readonly Paragraph[] {
  const { reference, notice } = styleNames
  return [
    ...(model.logo === undefined ? [] : [logo(model.logo)]),
    ...(model.authority === undefined ? [] : [paragraphOf(model.authority, { style: notice })]),
    paragraphOf(model.title, { heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ style: reference, children: beneath(model) }),
    ...model.notices.map((text, at) =>
      at < (model.noticesToReader ?? 0) ? paragraphOf(text) : paragraphOf(text, { style: notice })
    )
  ]
}
