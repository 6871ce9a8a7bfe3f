import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun
} from 'docx'
import type { DocumentModel } from '../model.ts'
import { hairline, ink, styleNames } from './styles.ts'
import { runsOf } from './text.ts'

const bold = { letters: { bold: true, color: ink } }

/** Two texts on one line, at either side of the page, with a rule towards the text of the page. */
const atBothSides = (
  part: 'header' | 'footer',
  left: readonly TextRun[],
  right: readonly TextRun[],
  width: number
) =>
  new Paragraph({
    style: styleNames[part],
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: {
      [part === 'header' ? 'bottom' : 'top']: {
        style: BorderStyle.SINGLE,
        size: 4,
        space: 4,
        color: hairline
      }
    },
    children: [...left, new TextRun({ children: [new Tab()] }), ...right]
  })

const handledAs = (model: DocumentModel, style: string) =>
  model.classification === undefined
    ? []
    : [
        new Paragraph({
          style,
          alignment: AlignmentType.CENTER,
          children: runsOf(model.classification, bold)
        })
      ]

/** A word over every page, as large as the page is wide: of what was made in practice. */
const acrossOf = ({ across }: DocumentModel) =>
  across === undefined
    ? []
    : [
        new Paragraph({
          style: styleNames.header,
          alignment: AlignmentType.CENTER,
          children: runsOf(across, { letters: { ...bold.letters, size: 96, color: '8C73B8' } })
        })
      ]

/** What stands over every page: how it must be handled, what it is, and its status. */
export function header(model: DocumentModel, width: number): Header {
  const title = [...runsOf(`${model.title} \u00B7 `), ...runsOf(model.reference)]
  return new Header({
    children: [
      ...acrossOf(model),
      ...handledAs(model, styleNames.header),
      atBothSides('header', title, runsOf(model.status, bold), width)
    ]
  })
}

/** The words for page n of m, with Word's own fields in the places of the numbers. */
function pageNumber(pageOf: string): readonly TextRun[] {
  const fields: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES
  }
  return pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const field = fields[part]
      return field === undefined ? runsOf(part) : [new TextRun({ children: [field] })]
    })
}

/** What stands under every page: reference, status and day, the page's number, and how it must be handled. */
export function footer(model: DocumentModel, width: number): Footer {
  const left = [...runsOf(model.reference), ...runsOf(` \u00B7 ${model.status} \u00B7 ${model.date}`)]
  return new Footer({
    children: [
      atBothSides('footer', left, pageNumber(model.pageOf), width),
      ...handledAs(model, styleNames.footer)
    ]
  })
}
