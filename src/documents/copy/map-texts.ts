import type { Block, DocumentModel, Row } from '../model'

/** Where a text stands: under which part of the document, and beside which label or under which caption. */
export interface TextPosition {
  readonly section: string
  readonly label: string
}

type Change = (text: string, position: TextPosition) => string

function rowWith(row: Row, section: string, change: Change): Row {
  const position = { section, label: row.label }
  return {
    ...row,
    label: change(row.label, position),
    values: row.values.map((value) => change(value, position))
  }
}

function blockWith(block: Block, section: string, change: Change): Block {
  const at = (label: string) => (text: string) => change(text, { section, label })
  const here = at('')
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return { ...block, text: here(block.text) }
    case 'list':
      return { ...block, items: block.items.map(here) }
    case 'rows':
      return { ...block, rows: block.rows.map((row) => rowWith(row, section, change)) }
    case 'frame': {
      const caption = here(block.caption)
      const beside = block.beside?.map((row) => rowWith(row, section, change))
      return beside === undefined ? { ...block, caption } : { ...block, caption, beside }
    }
    case 'table':
      return {
        ...block,
        caption: here(block.caption),
        head: block.head.map(at(block.caption)),
        rows: block.rows.map((row) =>
          row.map((cell, column) => change(cell, { section, label: block.head[column] ?? block.caption }))
        )
      }
    case 'timeline':
      return {
        ...block,
        caption: here(block.caption),
        description: here(block.description),
        marks: block.marks.map((mark) => ({ ...mark, label: at(block.caption)(mark.label) }))
      }
    case 'signatures':
      return {
        ...block,
        who: block.who.map(here),
        ...(block.toFillIn === undefined ? {} : { toFillIn: here(block.toFillIn) })
      }
  }
}

/** The same document with each text of its parts changed. */
export const mapTexts = (model: DocumentModel, change: Change): DocumentModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => blockWith(block, section.heading, change))
  }))
})

/** Each text of a document's parts, with where it stands. */
export function textsWithPosition(
  model: DocumentModel
): readonly { readonly text: string; readonly position: TextPosition }[] {
  const all: { readonly text: string; readonly position: TextPosition }[] = []
  mapTexts(model, (text, position) => {
    all.push({ text, position })
    return text
  })
  return all
}
