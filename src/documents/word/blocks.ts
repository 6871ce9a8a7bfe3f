import {
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild
} from 'docx'
import { listIn } from '../../i18n/list-in.ts'
import type { Block, Section, TimelineMark } from '../model.ts'
import { closeRows } from './close-rows.ts'
import { bullets, styleNames } from './styles.ts'
import { frame, rowsTable, signatures, table } from './tables.ts'
import { paragraphOf, runsOf } from './text.ts'

const item = (text: string) =>
  paragraphOf(text, { style: styleNames.item, numbering: { reference: bullets, level: 0 } })

/** A table whose heading says what it is has no words over it. */
const caption = (text: string) => (text === '' ? [] : [paragraphOf(text, { style: styleNames.caption })])

/** Word writes two tables that follow each other as one. */
const gap = () =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT }, children: [] })

/** Words, and a line to write on up to the margin. */
const fillIn = (text: string, width: number) =>
  new Paragraph({
    spacing: { before: 400 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    children: [...runsOf(text), new TextRun({ children: [' ', new Tab()] })]
  })

/** A day of a line of time in words, as whoever does not see the picture is given it. */
function dayOf({ date, label, state }: TimelineMark, language: string): string {
  return listIn(
    language,
    [date, label, state].filter((text) => text !== '')
  )
}

/** A block as Word's own paragraphs and tables, within the width of the page. */
function wordBlock(block: Block, width: number, language: string): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraphOf(block.text, { heading: HeadingLevel.HEADING_3 })]
    case 'paragraph':
      return [paragraphOf(block.text)]
    case 'warning':
      return [paragraphOf(block.text, { style: styleNames.warning })]
    case 'list':
      return block.items.map(item)
    case 'rows':
      return block.columns === undefined
        ? [rowsTable(block.rows, width), gap()]
        : [...closeRows(block.rows, block.columns, width), gap()]
    case 'table':
      return [...caption(block.caption), table(block, width), gap()]
    case 'timeline':
      // A case system takes words, not drawings: the days stand as the list that the picture's text alternative is.
      return [
        ...caption(block.caption),
        paragraphOf(block.description),
        ...block.marks.map((mark) => item(dayOf(mark, language)))
      ]
    case 'frame':
      return [
        frame(),
        paragraphOf(block.caption),
        ...(block.beside === undefined ? [] : [rowsTable(block.beside, width), gap()])
      ]
    case 'signatures':
      return [
        signatures(block, width),
        ...(block.toFillIn === undefined ? [gap()] : [fillIn(block.toFillIn, width)])
      ]
  }
}

/** A section: its heading and what stands under it. */
export function wordSection(
  { heading, blocks }: Section,
  width: number,
  language: string
): readonly FileChild[] {
  return [
    paragraphOf(heading, { heading: HeadingLevel.HEADING_2 }),
    ...blocks.flatMap((block) => wordBlock(block, width, language))
  ]
}
