import type { Block, DocumentModel, Row } from '../../model.ts'

/** A text of a document, and the heading or label nearest to it, so that it can be found. */
interface TextWithHeading {
  readonly text: string
  readonly where: string
}

function* textsOfRow({ label, values }: Row, where: string): Generator<TextWithHeading> {
  yield { text: label, where }
  yield* values.map((text) => ({ text, where: label }))
}

function* textsOfBlock(block: Block, where: string): Generator<TextWithHeading> {
  const here = (text: string): TextWithHeading => ({ text, where })
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      yield here(block.text)
      return
    case 'list':
      yield* block.items.map(here)
      return
    case 'rows':
      for (const row of block.rows) yield* textsOfRow(row, where)
      return
    case 'table':
      yield here(block.caption)
      yield* block.head.map(here)
      yield* block.rows.flat().map((text) => ({ text, where: block.caption }))
      return
    case 'timeline':
      yield* [block.caption, block.description].map(here)
      yield* block.marks
        .flatMap(({ date, label, state }) => [date, label, state])
        .map((text) => ({ text, where: block.caption }))
      return
    case 'frame':
      yield here(block.caption)
      for (const row of block.beside ?? []) yield* textsOfRow(row, where)
      return
    case 'signatures':
      yield* [block.labels.who, block.labels.name, block.labels.signature, block.labels.date].map(here)
      yield* [...block.who, block.toFillIn ?? ''].map(here)
  }
}

/** Every text that a document prints, in its order. */
export function* textsOf(model: DocumentModel): Generator<TextWithHeading> {
  const furniture = [
    model.title,
    model.reference,
    model.status,
    model.date,
    ...model.notices,
    model.pageOf,
    model.classification ?? '',
    model.authority ?? ''
  ]
  yield* furniture.map((text) => ({ text, where: model.title }))
  for (const section of model.sections) {
    yield { text: section.heading, where: section.heading }
    for (const block of section.blocks) yield* textsOfBlock(block, section.heading)
  }
}
