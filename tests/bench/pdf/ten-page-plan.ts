import type { Block, DocumentModel, Section } from '../../../src/documents/model'
import { plan } from '../../unit/pdf/plan'

/** Without what needs other fonts: the others would print it wrong, and be done the sooner. */
function inLatin(block: Block): readonly Block[] {
  if (block.kind === 'frame') return []
  if (block.kind !== 'rows') return [block]
  return [{ ...block, rows: block.rows.filter(({ label }) => label !== 'Name in own script') }]
}

const sections = plan.sections.map((section): Section => ({
  ...section,
  blocks: section.blocks.flatMap(inLatin)
}))

/** The plan that every writer makes: ten pages of headings, labels with long answers, lists, tables and lines to sign. */
export const tenPagePlan: DocumentModel = { ...plan, sections }

/** The texts of a block that is neither rows, table nor lines to sign. */
export function plainTexts(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map((item) => `\u2022 ${item}`)
  return block.kind === 'paragraph' || block.kind === 'warning' ? [block.text] : []
}

/** Head and rows of a block that the others set as a table; nothing where it is none. */
export function tableOf(block: Block): { head: string[]; rows: string[][] } | undefined {
  if (block.kind === 'rows')
    return { head: [], rows: block.rows.map(({ label, values }) => [label, values.join('\n')]) }
  if (block.kind === 'table') return { head: [...block.head], rows: block.rows.map((row) => [...row]) }
  if (block.kind !== 'signatures') return undefined
  const { who, name, signature, date } = block.labels
  return { head: [who, name, signature, date], rows: block.who.map((person) => [person, '', '', '']) }
}

/** What stands at the foot of every page. */
export const footer = (page: number, pages: number): string =>
  `${plan.reference} \u00B7 ${plan.status} \u00B7 ${plan.date}   Page ${page} of ${pages}`
