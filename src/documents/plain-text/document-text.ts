import type { DocumentModel, Section } from '../model.ts'
import { blockText } from './block-text.ts'
import { tidy } from './tidy.ts'

const parted = (texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '').join('\n\n')

/** A section of a document as text: its heading, and what stands under it. */
export function sectionText({ heading, blocks }: Section): string {
  return parted([tidy(heading), ...blocks.map(blockText)])
}

/** A whole document as text, beginning with what stands on each of its pages. */
export function documentText(model: DocumentModel): string {
  const { authority, title, reference, status, date, classification, notices, sections } = model
  const head = [authority, title, reference, `${status} \u00B7 ${date}`, classification]
    .filter((text) => text !== undefined)
    .map(tidy)
  return `${parted([head.join('\n'), ...notices.map(tidy), ...sections.map(sectionText)])}\n`
}
