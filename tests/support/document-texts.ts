import type { Block, DocumentModel, Row } from '../../src/documents/model'

const ofRows = (rows: readonly Row[]) => rows.flatMap(({ label, values }) => [label, ...values])

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return [block.text]
    case 'list':
      return block.items
    case 'rows':
      return ofRows(block.rows)
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'timeline':
      return [
        block.caption,
        block.description,
        ...block.marks.flatMap(({ date, label, state }) => [date, label, state])
      ]
    case 'frame':
      return [block.caption, ...ofRows(block.beside ?? [])]
    case 'signatures': {
      const { who, name, signature, date } = block.labels
      return [who, name, signature, date, ...block.who, block.toFillIn ?? '']
    }
  }
}

/** Every text of a document, in the order in which somebody would read the document aloud. */
export function textsInDocument(model: DocumentModel): readonly string[] {
  const { authority = '', title, reference, status, date, notices, sections } = model
  return [
    authority,
    title,
    reference,
    status,
    date,
    ...notices,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(ofBlock)])
  ].filter((text) => text !== '')
}

/** Finds each text after the one before it, and gives back those that do not stand there. */
export function missingInOrder(texts: readonly string[], whole: string): readonly string[] {
  let from = 0
  return texts.filter((text) => {
    const at = whole.indexOf(text, from)
    if (at < 0) return true
    from = at + text.length
    return false
  })
}

/** How many letters and figures a text has. */
export const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length
