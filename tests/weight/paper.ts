import { documentIds, type DocumentId } from '../../content/documents'
import type { RecipientId } from '../../content/recipient-ids'
import { copyOf } from '../../src/documents/copy/copy-of'
import type { DocumentModel } from '../../src/documents/model'
import type { FontFiles } from '../../src/documents/pdf/fonts/fonts'
import { writePdf } from '../../src/documents/pdf/write-pdf'
import type { Words } from '../../src/i18n/words'
import type { NamedCase } from '../cases/named-case'
import { documentsOf } from '../support/copies'
import { readPdf } from '../unit/pdf/read-pdf'

const count = (texts: readonly string[]) => texts.join(' ').split(/\s+/u).filter(Boolean).length

/** How many words of a document somebody recorded, which stand in values and cells, and how many are ours. */
export function wordsOfPaper(
  { sections, notices, title }: DocumentModel,
  words: Words
): { readonly own: number; readonly ours: number } {
  const own: string[] = []
  const ours: string[] = [title, ...notices]
  for (const { heading, blocks } of sections) {
    ours.push(heading)
    for (const block of blocks) {
      if (block.kind === 'rows')
        for (const row of block.rows) {
          ours.push(row.label)
          ;(row.absent === true ? ours : own).push(...row.values)
        }
      else if (block.kind === 'table') {
        ours.push(block.caption, ...block.head)
        const isActions = ['in-short', 'in-short-alone'].some(
          (caption) => block.caption === words(`documents.actions.${caption}`)
        )
        ;(isActions ? ours : own).push(...block.rows.flat())
      } else if (block.kind === 'list') ours.push(...block.items)
      else if (block.kind === 'signatures') ours.push(...block.who)
      else if ('text' in block) ours.push(block.text)
    }
  }
  return { own: count(own), ours: count(ours) }
}

interface PaperWeight {
  readonly document: DocumentId
  readonly for: RecipientId
  readonly pages: number
  readonly words: number
  readonly 'of these the child’s, in %': number
}

/** Each document of a case as it is made for whoever may read all of it, and the child’s copies. */
export async function paperOf(
  answers: NamedCase['answers'],
  words: Words,
  fonts: FontFiles
): Promise<readonly PaperWeight[]> {
  const build = documentsOf(answers, words)
  const weights: PaperWeight[] = []
  for (const recipient of ['full', 'child'] as const)
    for (const document of documentIds) {
      const { model } = copyOf(build(document), { recipient, also: [], annex: false }, new Set(), words)
      const { own, ours } = wordsOfPaper(model, words)
      const { pages } = await readPdf(writePdf(model, fonts))
      weights.push({
        document,
        for: recipient,
        pages: pages.length,
        words: own + ours,
        'of these the child’s, in %': Math.round((100 * own) / (own + ours))
      })
    }
  return weights
}
