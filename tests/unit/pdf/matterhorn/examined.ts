import { contentOf, type PageContent } from '../file/content.ts'
import { PdfFile, type Dictionary, type Objects, type Value } from '../file/pdf-file.ts'
import { allIn, rootsOf, type Element, type Piece } from '../file/structure.ts'

/** A page with its content. */
interface ExaminedPage {
  readonly reference: string
  readonly page: Dictionary
  readonly content: PageContent
}

/** A PDF taken apart, as the conditions look at it. */
export interface Examined {
  readonly file: PdfFile
  readonly pages: readonly ExaminedPage[]
  readonly roots: readonly Element[]
  readonly elements: readonly Element[]
  /** The element that holds a piece of a page. */
  ownerOf(page: string, id: number): Element | undefined
  /** Every annotation of every page, by reference. */
  readonly annotations: readonly {
    readonly reference: Value
    readonly page: ExaminedPage
    readonly entries: Dictionary
  }[]
  /** Fonts that the pages use, by the reference of their dictionary. */
  readonly fonts: ReadonlyMap<string, Dictionary>
  /** The metadata, as text. */
  readonly metadata: string
}

const isPiece = (kid: Element['kids'][number]): kid is Piece => kid.kind === 'piece'

/** Takes a file apart. */
export function examine(objects: Objects): Examined {
  const file = new PdfFile(objects)
  const pages = file.pages.map(({ reference, page }): ExaminedPage => ({
    reference,
    page,
    content: contentOf(file, reference, page)
  }))
  const roots = rootsOf(file)
  const elements = [...allIn(roots)]
  const owners = new Map<string, Element>()
  for (const element of elements)
    for (const { page, id } of element.kids.filter(isPiece)) owners.set(`${page} ${id}`, element)
  const fonts = new Map<string, Dictionary>()
  for (const { font } of pages.flatMap(({ content }) => content.shown))
    if (typeof font === 'string') fonts.set(font, file.dictionary(font))
  return {
    file,
    pages,
    roots,
    elements,
    ownerOf: (page, id) => owners.get(`${page} ${id}`),
    annotations: pages.flatMap((page) =>
      file
        .list(page.page['/Annots'])
        .map((reference) => ({ reference, page, entries: file.dictionary(reference) }))
    ),
    fonts,
    metadata: new TextDecoder().decode(file.data(file.catalog['/Metadata']))
  }
}

/** The only descendant of a Type 0 font, and what describes it. */
export function descendantOf({ file }: Examined, font: Dictionary) {
  const descendant = file.dictionary(file.list(font['/DescendantFonts'])[0])
  return { descendant, descriptor: file.dictionary(descendant['/FontDescriptor']) }
}
