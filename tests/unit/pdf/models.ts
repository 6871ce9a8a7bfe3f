import type { Block, DocumentModel, Section } from '../../../src/documents/model.ts'

/** A section of a document. */
export const section = (heading: string, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  id: heading.toLowerCase().replaceAll(' ', '-'),
  heading,
  blocks,
  orientation: 'portrait',
  ...more
})

/** A document of one section, or of those given. */
export const documentOf = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  id: 'care-plan',
  title: 'Care plan',
  reference: 'WM-2041',
  status: 'DRAFT',
  date: '24 November 2026',
  language: 'en-GB',
  notices: ['Follows the January 2014 consultation draft, which had no force of law.'],
  pageOf: 'Page {page} of {pages}',
  sections: [section('About the child', blocks)],
  ...more
})

/** Words that can be told apart, about as many characters as asked. */
export function longText(characters: number): string {
  const words: string[] = []
  for (let length = 0; length < characters;) {
    const word = `word${words.length + 1}`
    words.push(word)
    length += word.length + 1
  }
  return words.join(' ')
}
