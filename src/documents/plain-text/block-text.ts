import { listWords } from '../../i18n/lists.ts'
import type { Block, Row, Timeline } from '../model.ts'
import { tidy } from './tidy.ts'

type Table = Extract<Block, { kind: 'table' }>
type Signatures = Extract<Block, { kind: 'signatures' }>

/** A text after its label: on its line where it is one line, else under it. */
function labelled(label: string, texts: readonly string[]): string {
  const text = texts.join('\n')
  if (text === '') return `${label}:`
  return text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`
}

/** An entry of a list; its further lines stand under its first. */
const item = (text: string) => `- ${text.replaceAll('\n', '\n  ')}`

/** Records one under another, with an empty line between. */
const records = (texts: readonly string[]) => texts.join('\n\n')

const rowsText = (rows: readonly Row[]) => rows.map(({ label, values }) => labelled(label, values)).join('\n')

// A box of a case system drops tabs, and a cell may hold several lines: each row is a record of labelled lines.
function tableText({ caption, head, rows }: Table): string {
  const row = (cells: readonly string[]) =>
    head.map((label, column) => labelled(label, [cells[column] ?? ''])).join('\n')
  return records([caption, ...rows.map(row)])
}

function timelineText({ caption, description, marks }: Timeline): string {
  const days = marks.map(({ date, label, state }) =>
    item(listWords([date, label, state].filter((text) => text !== '')))
  )
  return records([caption, description, days.join('\n')])
}

function signaturesText({ labels, who, toFillIn }: Signatures): string {
  const { name, signature, date } = labels
  const lines = who.map((person) =>
    [labelled(labels.who, [person]), `${name}:`, `${signature}:`, `${date}:`].join('\n')
  )
  return records(toFillIn === undefined ? lines : [...lines, labelled(toFillIn, [])])
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return block.text
    case 'list':
      return block.items.map(item).join('\n')
    case 'rows':
      return rowsText(block.rows)
    case 'table':
      return tableText(block)
    case 'timeline':
      return timelineText(block)
    case 'frame':
      return block.beside === undefined ? block.caption : records([block.caption, rowsText(block.beside)])
    case 'signatures':
      return signaturesText(block)
  }
}

/** A block as lines that any box of text takes. */
export const blockText = (block: Block): string => tidy(textOf(block))
