import { describe, expect, it } from 'vitest'
import type { Block, DocumentModel } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { documentOf, fonts, longText, section } from './fixtures.ts'
import { plan } from './plan.ts'
import { readPdf } from './read-pdf.ts'

const made = (model: DocumentModel) => readPdf(writePdf(model, fonts))
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const rowOf = (label: string, ...values: string[]): Block => ({ kind: 'rows', rows: [{ label, values }] })
const names = [
  'Nguyễn Thị Hương',
  'Đặng Văn Ơn',
  'Siân Ŵyn Llŷr',
  'Олена Їжак',
  'Ελένη Ώ',
  'Łukasz Šťastný',
  'Ağca Ðorđe'
]

describe('the text of a PDF', () => {
  it.each(names)('holds %s as it was typed', async (name) => {
    const { body } = await made(documentOf([rowOf('Name', name), { kind: 'heading', text: name }]))
    expect(body.split(name)).toHaveLength(3)
  })

  it('sets accents that were typed apart as the letters that they make', async () => {
    const { body } = await made(documentOf([rowOf('Name', 'Nguyễn'.normalize('NFD'))]))
    expect(body).toContain('Nguyễn')
  })

  it('keeps curly quotes, dashes, brackets and newlines', async () => {
    const { body } = await made(
      documentOf([{ kind: 'paragraph', text: '“Don’t” – she said — (twice) [once] 50% <b>\nThen…' }])
    )
    expect(body).toContain('“Don’t” – she said — (twice) [once] 50% <b> Then…')
  })

  it('makes tabs and control characters harmless, and loses no letter beside them', async () => {
    const { body } = await made(
      documentOf([{ kind: 'paragraph', text: 'one\u0000two\u001b\tthree\u0085four\u009bfive\u200bsix' }])
    )
    expect(words(body).join(' ')).toContain('onetwo three fourfivesix')
  })

  it('prints the bullet that Word keeps for itself as a bullet', async () => {
    const { body } = await made(documentOf([{ kind: 'paragraph', text: '\uF0B7\tAmina Yusuf' }]))
    expect(body).toContain('• Amina Yusuf')
    expect(body).not.toContain('\uFFFD')
  })

  it.each<[string, (text: string) => Block]>([
    ['a paragraph', (text) => ({ kind: 'paragraph', text })],
    ['a row', (text) => rowOf('What was said', text)],
    ['a row of many values', (text) => rowOf('What was said', ...(text.match(/.{1,80}(?: |$)/g) ?? []))],
    ['a warning', (text) => ({ kind: 'warning', text })],
    ['a list', (text) => ({ kind: 'list', items: [text, 'last'] })],
    ['the words under a frame', (text) => ({ kind: 'frame', caption: text })],
    [
      'a table',
      (text) => ({ kind: 'table', caption: 'Caption', head: ['A', 'B'], rows: [['Heading', text]] })
    ]
  ])('holds all of 15,000 characters in %s, in their order', async (_, blockOf) => {
    const text = longText(15_000)
    const { body, pages } = await made(documentOf([blockOf(text)]))
    const found = words(body).filter((word) => /^word\d+$/.test(word))
    expect(found).toEqual(words(text))
    expect(pages.length).toBeGreaterThan(2)
  })

  it('breaks a word of 400 characters, in rows and tables, and keeps every one', async () => {
    const word = Array.from({ length: 100 }, (_, index) => String(1000 + index)).join('')
    const table: Block = {
      kind: 'table',
      caption: 'Caption',
      head: ['A', 'B', 'C'],
      rows: [['x', word, 'y']]
    }
    for (const block of [rowOf('Address', word), table]) {
      const { body } = await made(documentOf([block]))
      expect(body.replaceAll(' ', '')).toContain(word)
    }
  })

  it('prints a visible replacement for what the font lacks, never nothing', async () => {
    const { body } = await made(
      documentOf([rowOf('Name', 'before محمد after'), rowOf('Mood', 'fine 👩‍👩‍👧 now')])
    )
    expect(body).toContain('before \uFFFD\uFFFD\uFFFD\uFFFD after')
    expect(body).toContain('fine \uFFFD now')
  })

  it('is written for a document without sections, and with empty texts', async () => {
    const empty = await made(documentOf([], { sections: [] }))
    expect(empty.pages).toHaveLength(1)
    const { body } = await made(
      documentOf([
        rowOf('Label', ''),
        { kind: 'paragraph', text: '' },
        { kind: 'table', caption: '', head: ['A'], rows: [['']] }
      ])
    )
    expect(body).toContain('Label')
  })
})

describe('the pages of a PDF', () => {
  it('each hold status, reference and their number', async () => {
    const { pages } = await made(plan)
    expect(pages.length).toBeGreaterThan(5)
    pages.forEach(({ text }, index) => {
      expect(text.match(/DRAFT/g)?.length).toBeGreaterThanOrEqual(2)
      expect(text).toContain(`WM-2041 · DRAFT · 24 November 2026`)
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })

  it('lie on their side for a landscape section only, also where its table goes on', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Area ${index + 1}`, longText(60)])
    const wide = section('Tracks', [{ kind: 'table', caption: 'Wide', head: ['Area', 'Track'], rows }], {
      orientation: 'landscape'
    })
    const { pages } = await made(
      documentOf([], { sections: [section('Before', []), wide, section('After', [])] })
    )
    const shapes = pages.map(({ width, height }) => (width > height ? 'landscape' : 'portrait'))
    expect(shapes.at(0)).toBe('portrait')
    expect(shapes.at(-1)).toBe('portrait')
    expect(shapes.slice(1, -1).length).toBeGreaterThan(1)
    expect(new Set(shapes.slice(1, -1))).toEqual(new Set(['landscape']))
    expect(Math.round(pages[1]?.width ?? 0)).toBe(842)
  })

  it('repeat the head of a table that goes on', async () => {
    const rows = Array.from({ length: 160 }, (_, index) => [`Action ${index + 1}.`, 'Someone'])
    const { pages, body } = await made(
      documentOf([{ kind: 'table', caption: 'Actions', head: ['What is done', 'Who does it'], rows }])
    )
    const withRows = pages.filter(({ text }) => text.includes('Action '))
    expect(withRows.length).toBeGreaterThan(2)
    for (const { text } of withRows) expect(text).toContain('What is done Who does it')
    for (const [action] of rows) expect(body).toContain(action)
  })

  it('keep headings with what follows, wherever the page ends', async () => {
    for (let lines = 21; lines < 35; lines += 1) {
      const filling: Block = {
        kind: 'paragraph',
        text: Array.from({ length: lines }, () => 'line').join('\n')
      }
      const table: Block = {
        kind: 'table',
        caption: 'Caption here',
        head: ['Head'],
        rows: [['Cell one'], ['Cell two']]
      }
      const { pages } = await made(documentOf([filling, { kind: 'heading', text: 'Kept heading' }, table]))
      const page = pages.find(({ text }) => text.includes('Kept heading'))
      expect(page?.text, `after ${lines} lines`).toContain('Caption here Head Cell one')
    }
  })

  it('hold every signer once, with lines headed on each page', async () => {
    const who = Array.from({ length: 60 }, (_, index) => `Signer ${index + 1}.`)
    const labels = { who: 'Who signs', name: 'Name', signature: 'Signature', date: 'Date' }
    const { pages, body } = await made(documentOf([{ kind: 'signatures', labels, who }]))
    for (const signer of who) expect(body.split(signer)).toHaveLength(2)
    expect(pages.filter((page) => page.text.includes('Signer')).length).toBeGreaterThan(1)
    for (const { text } of pages.filter((page) => page.text.includes('Signer')))
      expect(text).toContain('Who signs Name Signature Date')
  })
})

describe('what a PDF says of itself', () => {
  it('is its title, its reference and its language, and no name', async () => {
    const bytes = writePdf(plan, fonts)
    const { info } = await readPdf(bytes)
    expect(info['Title']).toBe('Pathway plan WM-2041')
    expect(info['Language']).toBe('en-GB')
    for (const key of ['Author', 'Subject', 'Keywords', 'Creator']) expect(info[key]).toBeFalsy()
    expect(JSON.stringify(info)).not.toMatch(/Nguyễn|Hương|\/work|\/tmp|file:/)
  })

  it('is an outline of its sections and headings, in any letters', async () => {
    const sections = [
      section('Gofal iechyd ŵ', [{ kind: 'heading', text: 'Kočka (1)' }]),
      section('Здоровье', [])
    ]
    const { outline } = await made(documentOf([], { sections }))
    expect(outline.map(({ title }) => title.normalize('NFC'))).toEqual(['Gofal iechyd ŵ', 'Здоровье'])
    expect(outline[0]?.items.map(({ title }) => title.normalize('NFC'))).toEqual(['Kočka (1)'])
  })
})
