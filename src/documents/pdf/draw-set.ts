import type { DocumentModel, DocumentSet } from '../model.ts'
import { bookmark, drawDocument, orientationOf, type Drawn } from './draw-document.ts'
import { closeContents, contents, contentsHeight, type Entry } from './layout/contents.ts'
import { furnish, type Furniture } from './layout/furniture.ts'
import { spacing } from './layout/style.ts'
import type { Sheet } from './layout/sheet.ts'
import { titleBlock } from './layout/title-block.ts'

/** A file of several documents: there is one at least. */
interface FullSet extends DocumentSet {
  readonly documents: readonly [DocumentModel, ...DocumentModel[]]
}

/** The page of contents has the head of its first document, under a title of its own. */
function headOf({
  contents: title,
  documents: [first]
}: FullSet): Furniture & Pick<DocumentModel, 'authority' | 'logo' | 'language'> {
  const { onePage, ...others } = first
  // The page of contents is an ordinary page, even if its first document must fit on one page.
  return onePage === true ? { ...others, title } : { ...first, title }
}

const withoutSections = (entries: readonly Entry[]) => entries.map(({ text }) => ({ text, entries: [] }))

/** The documents with their sections, where one page holds them all. Otherwise the documents alone. */
function entriesOf(sheet: Sheet, { documents }: FullSet): readonly Entry[] {
  const entries = documents.map(({ title, sections }) => ({
    text: title,
    entries: sections.map(({ heading }) => ({ text: heading, entries: [] }))
  }))
  return sheet.fits(contentsHeight(sheet, entries)) ? entries : withoutSections(entries)
}

const pagesOf = (entries: readonly Entry[], drawn: readonly Drawn[]): number[] =>
  drawn.flatMap(({ first, sections }, index) =>
    entries[index]?.entries.length === 0 ? [first] : [first, ...sections]
  )

/** Sets several documents, one after another, each on a page of its own, after a page of contents that leads to them. */
export function drawSet(sheet: Sheet, set: FullSet, onBlock: () => void): void {
  const { tags, doc } = sheet
  const head = headOf(set)
  titleBlock(sheet, { ...head, notices: [] })
  bookmark(doc, null, set.contents, sheet.page)
  sheet.y += spacing.heading
  const entries = entriesOf(sheet, set)
  const lines = contents(sheet, entries)
  const last = sheet.page
  const drawn = set.documents.map((model) => {
    sheet.begin(orientationOf(model))
    const item = bookmark(doc, null, model.title, sheet.page)
    const language = model.language === head.language ? {} : { language: model.language }
    return tags.element('Part', language, () => drawDocument(sheet, model, item, onBlock))
  })
  const [{ pageOf }] = set.documents
  const pageWords = (page: number) =>
    pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(sheet.page))
  closeContents(sheet, lines, pagesOf(entries, drawn), (text, page) => `${text}, ${pageWords(page)}`)
  furnish(sheet, head, 1, last)
  set.documents.forEach((model, index) => {
    const pages = drawn[index]
    if (pages !== undefined) furnish(sheet, model, pages.first, pages.last)
  })
}
