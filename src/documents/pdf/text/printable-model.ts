import type { Block, DocumentModel, Row } from '../../model.ts'
import type { Coverage } from '../fonts/fonts.ts'
import { printable } from './printable.ts'

type Print = (text: string) => string

function printableBlock(block: Block, print: Print): Block {
  const all = (texts: readonly string[]) => texts.map(print)
  const printedRow = (row: Row): Row => ({ ...row, label: print(row.label), values: all(row.values) })
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return { ...block, text: print(block.text) }
    case 'list':
      return { ...block, items: all(block.items) }
    case 'rows':
      return { ...block, rows: block.rows.map(printedRow) }
    case 'table':
      return { ...block, caption: print(block.caption), head: all(block.head), rows: block.rows.map(all) }
    case 'timeline': {
      const onOneLine: Print = (text) => print(text).replaceAll('\n', ' ')
      return {
        ...block,
        caption: print(block.caption),
        description: print(block.description),
        marks: block.marks.map((mark) => ({
          ...mark,
          date: onOneLine(mark.date),
          label: onOneLine(mark.label),
          state: onOneLine(mark.state)
        }))
      }
    }
    case 'frame':
      return {
        ...block,
        caption: print(block.caption),
        ...(block.beside === undefined ? {} : { beside: block.beside.map(printedRow) })
      }
    case 'signatures': {
      const { who, name, signature, date } = block.labels
      const labels = { who: print(who), name: print(name), signature: print(signature), date: print(date) }
      const { toFillIn } = block
      return {
        ...block,
        labels,
        who: all(block.who),
        ...(toFillIn === undefined ? {} : { toFillIn: print(toFillIn) })
      }
    }
  }
}

/** The same document, with only characters that its fonts have; the others are replaced by a visible sign. */
export function printableModel(model: DocumentModel, coverage: Coverage): DocumentModel {
  const print: Print = (text) => printable(text, coverage)
  /** What stands on one line keeps to it. */
  const onOneLine: Print = (text) => print(text).replaceAll('\n', ' ')
  return {
    ...model,
    title: onOneLine(model.title),
    reference: onOneLine(model.reference),
    status: onOneLine(model.status),
    date: onOneLine(model.date),
    pageOf: onOneLine(model.pageOf),
    notices: model.notices.map(print),
    ...(model.classification === undefined ? {} : { classification: onOneLine(model.classification) }),
    ...(model.authority === undefined ? {} : { authority: onOneLine(model.authority) }),
    sections: model.sections.map((section) => ({
      ...section,
      heading: onOneLine(section.heading),
      blocks: section.blocks.map((block) => printableBlock(block, print))
    }))
  }
}
