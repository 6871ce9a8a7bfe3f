import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel, DocumentSet } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { everyBlock, everything, logo } from './every-block.ts'
import { documentOf, fonts, longText, section } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

/** A node of the structure as pdf.js shows it to a screen reader, with the text that it holds. */
interface Node {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly text: string
  readonly children: readonly Node[]
}

interface Item {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
}

interface PdfJsNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly PdfJsNode[]
}

/** The texts of a page by the number of the piece that holds them. */
function textsBy(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else {
      const owner = open.findLast((one) => one !== undefined)
      if (owner !== undefined)
        texts.set(owner, (texts.get(owner) ?? '') + (str ?? '') + (hasEOL === true ? ' ' : ''))
    }
  }
  return texts
}

function nodeOf(node: PdfJsNode, texts: ReadonlyMap<string, string>): Node {
  const kids = node.children ?? []
  return {
    role: node.role ?? '',
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    ...(node.lang === undefined ? {} : { lang: node.lang }),
    // The reader puts in spaces of its own where a line or a column begins.
    text: kids
      .map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : ''))
      .join('')
      .trim(),
    children: kids.filter(({ role }) => role !== undefined).map((kid) => nodeOf(kid, texts))
  }
}

/** Reads the structure of each page. */
async function structureOf(input: DocumentModel | DocumentSet): Promise<readonly Node[]> {
  const task = getDocument({ data: writePdf(input, fonts), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages: Node[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tree = (await page.getStructTree()) as PdfJsNode
    pages.push(nodeOf(tree, textsBy(items)))
  }
  await task.destroy()
  return pages
}

function* all(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* all(node.children)
  }
}

const withRole = (pages: readonly Node[], ...roles: readonly string[]) =>
  [...all(pages)].filter(({ role }) => roles.includes(role))
const said = (node: Node): string =>
  [node.text, ...node.children.map(said)].filter((text) => text !== '').join(' ')
/** What is said, without where lines end. */
const words = (nodes: readonly Node[]) =>
  nodes
    .map(said)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '')

describe('the structure of a document, as pdf.js gives it to a screen reader', () => {
  let pages: readonly Node[]
  beforeAll(async () => {
    pages = await structureOf(everything)
  })

  it('begins with what a reader has to know first, in its order', () => {
    expect(
      [...all([pages[0]].flatMap((one) => one ?? []))]
        .slice(0, 13)
        .map(({ role, text, alt }) => [role, alt ?? text])
    ).toEqual([
      ['Root', ''],
      ['Document', ''],
      ['P', 'OFFICIAL-SENSITIVE'],
      ['P', 'Northtown City Council'],
      ['Figure', logo.alternative],
      ['H1', 'Care plan'],
      ['P', 'DRAFT'],
      ['P', 'WM-2041 · 24 November 2026'],
      ['P', 'Follows the January 2014 consultation draft, which had no force of law.'],
      ['Sect', ''],
      ['H2', 'Upright'],
      ['H3', 'Blocks'],
      ['P', 'A paragraph.']
    ])
  })

  it('has what every page repeats nowhere', () => {
    const text = words(pages).join(' ')
    expect(text.split('OFFICIAL-SENSITIVE')).toHaveLength(2)
    expect(text.split('DRAFT')).toHaveLength(2)
    expect(text).not.toMatch(/Page \d+ of/)
  })

  it('heads tables once, though their heads are repeated', () => {
    const text = words(pages).join(' ')
    expect(text.split('What Who When')).toHaveLength(3)
    expect(text.split('Who Name Signature Date')).toHaveLength(3)
  })

  it('goes on over pages without losing a word', () => {
    for (const [role, length] of [
      ['P', 6000],
      ['LBody', 5000],
      ['TD', 9000]
    ] as const) {
      const found = words(withRole(pages, role)).filter((word) => word.startsWith('word'))
      expect(found.join(' ').includes(longText(length)), role).toBe(true)
    }
  })

  it('says in which language a name is, and what a picture shows', () => {
    expect(
      withRole(pages, 'P')
        .filter(({ lang, text }) => lang === 'vi' && text !== '')
        .map(said)
    ).toEqual(['Nguyễn Thị Hương', 'Lena', 'Nguyễn Thị Hương', 'Lena'])
    expect(withRole(pages, 'Figure').map(({ alt }) => alt)).toEqual([
      logo.alternative,
      'Key dates',
      'Key dates'
    ])
  })

  it('says so too where rows stand in two columns', async () => {
    const name = { label: 'Name', values: ['Nguyễn Thị Hương'], language: 'vi' }
    const rows = {
      kind: 'rows' as const,
      columns: 2 as const,
      rows: [name, { label: 'Known as', values: ['Lena'] }]
    }
    const found = withRole(await structureOf(documentOf([rows])), 'P').filter(
      ({ lang }) => lang !== undefined
    )
    expect(found.map((one) => [one.lang, said(one)])).toEqual([['vi', 'Nguyễn Thị Hương']])
  })

  it('has the days of a picture as a list: date and what it is', () => {
    const [list] = withRole(pages, 'L').filter((one) => said(one).includes('Day 0'))
    expect(list?.children.map(({ children }) => children.map(({ role, text }) => `${role} ${text}`))).toEqual(
      [
        ['Lbl 1 November 2026', 'LBody Day 0'],
        ['LBody Day 1'],
        ['Lbl 3 November 2026', 'LBody Day 2 – overdue'],
        ['Lbl 4 November 2026', 'LBody Day 3'],
        ['Lbl 5 November 2026', 'LBody Day 4']
      ]
    )
  })
})

describe('the contents of a set', () => {
  const second = { ...documentOf(everyBlock), title: 'Pathway plan' }
  const set: DocumentSet = { contents: 'Contents', documents: [everything, second] }

  it('list its documents and sections, each with the page on which it is', async () => {
    const pages = await structureOf(set)
    const entries = withRole(pages, 'Link').map((link) => words([link]).join(' '))
    expect(entries).toHaveLength(6)
    for (const entry of entries) {
      const [, title = '', number = '0'] = /^(.*) (\d+)$/.exec(entry) ?? []
      const page = pages[Number(number) - 1]
      expect(withRole(page === undefined ? [] : [page], 'H1', 'H2').map(said), entry).toContain(title)
    }
  })

  it('lead there', async () => {
    const task = getDocument({ data: writePdf(set, fonts), useSystemFonts: false, verbosity: 0 })
    const file = await task.promise
    const links = (await (await file.getPage(1)).getAnnotations()) as readonly {
      readonly dest: readonly [never]
      readonly contentsObj: { readonly str: string }
    }[]
    const targets = await Promise.all(links.map(async ({ dest }) => (await file.getPageIndex(dest[0])) + 1))
    for (const [index, { contentsObj }] of links.entries())
      expect(contentsObj.str).toMatch(new RegExp(`, Page ${targets[index]} of ${file.numPages}$`))
    expect(targets).toHaveLength(6)
    await task.destroy()
  })

  it('lead to documents of which each says its language, where it is another than the first', async () => {
    const welsh = { ...documentOf([{ kind: 'paragraph', text: 'Hwyl.' }]), language: 'cy' }
    const pages = await structureOf({ contents: 'Contents', documents: [documentOf([]), welsh] })
    expect(withRole(pages, 'Part').map(({ lang }) => lang)).toEqual([undefined, 'cy'])
  })

  it('name documents alone where their sections do not fit the page', async () => {
    const many = documentOf([], {
      sections: Array.from({ length: 40 }, (_, index) => section(`Section ${index}`, []))
    })
    const set = {
      contents: 'Contents',
      documents: [
        { ...many, title: 'First plan' },
        { ...many, title: 'Second plan' }
      ]
    }
    const links = withRole(await structureOf(set), 'Link').map(said)
    expect(links).toHaveLength(2)
    // Each with the page on which it begins.
    const pages = (await readPdf(writePdf(set, fonts))).pages.map(({ text }) => text)
    const begins = (title: string) => pages.findIndex((text, index) => index > 0 && text.includes(title)) + 1
    expect(links).toEqual(['First plan', 'Second plan'].map((title) => `${title} ${begins(title)}`))
  })
})
