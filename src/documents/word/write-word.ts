import { Document, Packer, PageOrientation, SectionType, type FileChild, type ISectionOptions } from 'docx'
import { tidy } from '../plain-text/tidy.ts'
import type { DocumentModel, Section } from '../model.ts'
import { wordSection } from './blocks.ts'
import { footer, header } from './furniture.ts'
import { numbering, page, stylesOf } from './styles.ts'
import { titleBlock } from './title-block.ts'

type Orientation = Section['orientation']

const widthOf = (orientation: Orientation) =>
  (orientation === 'portrait' ? page.width : page.height) - 2 * page.side

function pagesOf(
  model: DocumentModel,
  orientation: Orientation,
  children: readonly FileChild[]
): ISectionOptions {
  const width = widthOf(orientation)
  return {
    headers: { default: header(model, width) },
    footers: { default: footer(model, width) },
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // Width and height as they are upright: the library turns them for a landscape page.
        size: {
          width: page.width,
          height: page.height,
          orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE']
        },
        margin: {
          top: page.head,
          bottom: page.foot,
          left: page.side,
          right: page.side,
          header: page.edge,
          footer: page.edge
        }
      }
    },
    children
  }
}

/** Sections that follow each other in the same orientation share pages, as they do on paper. */
function sectionsOf(model: DocumentModel): readonly ISectionOptions[] {
  const runs: { orientation: Orientation; children: FileChild[] }[] = []
  for (const section of model.sections) {
    const children = wordSection(section, widthOf(section.orientation), model.language)
    const last = runs.at(-1)
    const goesOn = last?.orientation === section.orientation && section.beginsPage !== true
    if (goesOn) last.children.push(...children)
    else runs.push({ orientation: section.orientation, children: [...children] })
  }
  const [first = { orientation: 'portrait' as const, children: [] }, ...others] = runs
  const opening = { ...first, children: [...titleBlock(model), ...first.children] }
  return [opening, ...others].map(({ orientation, children }) => pagesOf(model, orientation, children))
}

const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The file’s own data: what the document is, and its reference. It leaves out who made it, on what and when: the library would add all of these. */
function coreProperties({ title, reference, language }: DocumentModel): string {
  const escaped = (text: string) => tidy(text).replace(/[&<>]/g, (sign) => markup[sign] ?? '')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(`${title} ${reference}`)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`
}

/** Writes a document as a Word file (.docx). It needs no browser. */
export async function writeWord(model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: `${model.title} ${model.reference}`,
    styles: stylesOf(model.language),
    numbering,
    sections: sectionsOf(model)
  })
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(model) }]
  return new Uint8Array(await Packer.toArrayBuffer(document, false, overrides))
}
