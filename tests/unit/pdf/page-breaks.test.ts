import { describe, expect, test } from 'vitest'
import type { Block, Section } from '../../../src/documents/model.ts'
import { writePdf } from '../../../src/documents/pdf/write-pdf.ts'
import { documentOf, fonts, section } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

const pagesOf = async (blocks: readonly Block[]) =>
  (await readPdf(writePdf(documentOf([], { sections: [section('Section', blocks)] }), fonts))).pages

/** So many lines of text before what is tested: one after another, each place on a page comes about. */
const filling = (count: number): Block => ({
  kind: 'rows',
  rows: Array.from({ length: count }, (_, index) => ({ label: `Label ${index}`, values: ['Value'] }))
})
const places = [...Array.from({ length: 12 }, (_, index) => index + 12)]
const labels = { who: 'Who', name: 'Name', signature: 'Signature', date: 'Date' }

describe('at the end of a page', () => {
  test.each(places)('after %i rows, signatures stay together, and with their heading', async (count) => {
    const who = ['Signer one', 'Signer two', 'Signer three', 'Signer four', 'Signer five']
    const pages = await pagesOf([
      filling(count),
      { kind: 'heading', text: 'To sign' },
      { kind: 'signatures', labels, who }
    ])
    const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
    for (const text of ['To sign', ...who]) expect(on(text), text).toBe(on('Signer one'))
  })

  const tillPageIsFull = Array.from({ length: 26 }, (_, index) => index + 6)
  test.each(tillPageIsFull)(
    'after %i rows, signatures that end a document are not alone on their page',
    async (count) => {
      const who = ['Signer one', 'Signer two', 'Signer three', 'Signer four', 'Signer five']
      const sections = [
        section('Before', [filling(count)]),
        section('How much is explored', [{ kind: 'paragraph', text: 'One question is not explored.' }]),
        section('To sign', [{ kind: 'signatures', labels, who }])
      ]
      const { pages } = await readPdf(writePdf(documentOf([], { sections }), fonts))
      const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
      expect(on('One question is not explored.')).toBe(on('Signer one'))
      expect(on('How much is explored')).toBe(on('Signer one'))
      expect(on('Signer five')).toBe(on('Signer one'))
    }
  )

  // Whom to call, or how much is not explored, says nothing of what was signed.
  test.each(tillPageIsFull)(
    'after %i rows, signatures do not begin a page, whatever follows them',
    async (count) => {
      const sections = [
        section('Before', [filling(count)]),
        section('What is done', [{ kind: 'paragraph', text: 'The carer rings.' }]),
        section('To sign', [
          { kind: 'signatures', labels, who: ['Signer one', 'Signer two', 'Signer three'] }
        ]),
        section('Whom to call', [{ kind: 'paragraph', text: 'The duty team.' }]),
        section('How much is explored', [filling(2)])
      ]
      const { pages } = await readPdf(writePdf(documentOf([], { sections }), fonts))
      const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
      expect(on('The carer rings.')).toBe(on('Signer one'))
      expect(on('Signer three')).toBe(on('Signer one'))
    }
  )

  // A record of signs goes on over pages: it cannot come along whole, and its last part does.
  test.each(tillPageIsFull)(
    'after %i rows, signatures take the last part of a long section along, with what introduces it',
    async (count) => {
      const sections = [
        section('Sign by sign', [
          filling(60),
          { kind: 'paragraph', text: 'Screening before:' },
          { kind: 'list', items: Array.from({ length: count }, (_, index) => `Sign ${index}: Seen`) },
          { kind: 'paragraph', text: 'Last screening:' },
          { kind: 'list', items: ['Has money: Seen', 'Is afraid: Reported'] }
        ]),
        section('To sign', [{ kind: 'signatures', labels, who: ['Signer one', 'Signer two'] }])
      ]
      const { pages } = await readPdf(writePdf(documentOf([], { sections }), fonts))
      const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
      expect(on('Is afraid: Reported')).toBe(on('Signer one'))
      expect(on('Last screening:')).toBe(on('Has money: Seen'))
      expect(on('Signer two')).toBe(on('To sign'))
    }
  )

  test.each(places)('after %i rows, no heading and no introduction is left alone', async (count) => {
    const pages = await pagesOf([
      filling(count),
      { kind: 'heading', text: 'Outer heading' },
      { kind: 'heading', text: 'Inner heading' },
      { kind: 'rows', rows: [{ label: 'First label', values: ['Long value, which goes on. '.repeat(9)] }] },
      filling(count),
      { kind: 'paragraph', text: 'These are listed here:' },
      { kind: 'list', items: ['First item', 'Second item', 'Third item'] }
    ])
    const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
    expect(on('Outer heading')).toBe(on('First label'))
    expect(on('Inner heading')).toBe(on('First label'))
    expect(on('These are listed')).toBe(on('First item'))
    expect(on('Second item')).toBe(on('Third item'))
  })

  const pastThePage = Array.from({ length: 16 }, (_, index) => index + 24)
  // The number to ring at night is not looked for at the head of a page that says nothing of what it is.
  test.each(pastThePage)(
    'after %i rows, a few short rows stay together with their heading',
    async (count) => {
      const few = (name: string) =>
        ['one', 'two', 'three', 'four'].map((one) => ({ label: `${name} ${one}`, values: ['01632 960140'] }))
      const pages = await pagesOf([
        filling(count),
        { kind: 'heading', text: 'Whom to call' },
        { kind: 'rows', rows: few('Beside') },
        filling(count),
        { kind: 'heading', text: 'Whom else' },
        { kind: 'rows', rows: few('Close'), columns: 1 }
      ])
      const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
      for (const [heading, name] of [
        ['Whom to call', 'Beside'],
        ['Whom else', 'Close']
      ] as const)
        expect(
          few(name).map(({ label }) => on(label)),
          heading
        ).toEqual(Array(4).fill(on(heading)))
    }
  )

  test.each(places)('after %i rows, a table’s last row takes the one before it along', async (count) => {
    const rows = Array.from({ length: 14 }, (_, index) => [
      `Row-${index}-`,
      'What is in it '.repeat(1 + (index % 3) * 4)
    ])
    const pages = await pagesOf([
      filling(count),
      { kind: 'table', caption: 'Caption', head: ['Head one', 'Head two'], rows }
    ])
    const on = (index: number) => pages.findIndex((page) => page.text.includes(`Row-${index}-`))
    expect(on(13)).toBe(on(12))
    for (const row of rows.keys()) expect(on(row), `row ${row}`).toBeGreaterThanOrEqual(0)
  })

  /** Three lines: with a line alone on one side or the other they cannot be broken. */
  const three = (name: string) => `${name}-begins ${'and goes on as it has to '.repeat(9)} ${name}-ends.`

  test.each(places)('after %i rows, no line of a list or a value is left alone', async (count) => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six']
    const pages = await pagesOf([
      filling(count),
      { kind: 'heading', text: 'Over the list' },
      { kind: 'list', items: names.map((name) => three(`item-${name}`)) },
      filling(count - 9),
      {
        kind: 'rows',
        rows: [{ label: 'Label', values: names.flatMap((name) => [three(`value-${name}`), 'Short.']) }]
      }
    ])
    const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
    expect(on('Over the list')).toBe(on('item-one-ends'))
    for (const name of names.flatMap((one) => [`item-${one}`, `value-${one}`]))
      expect(on(`${name}-ends`), name).toBe(on(`${name}-begins`))
  })

  test.each([2, 5, 8])('after %i rows, signatures take no more than half a page along', async (count) => {
    const who = Array.from({ length: 6 }, (_, index) => `Signer ${index + 1}`)
    const sections = [
      section('Before', [filling(count)]),
      section('What is done', [filling(30 - count)]),
      section('To sign', [{ kind: 'signatures', labels, who }])
    ]
    const { pages } = await readPdf(writePdf(documentOf([], { sections }), fonts))
    const on = (text: string) => pages.findIndex((page) => page.text.includes(text))
    // The signatures have no room under it, and a page is not left empty for their sake.
    expect(on('Signer 6')).toBe(1)
    expect(on('What is done')).toBe(0)
  })
})

describe('what is taken out, or given to somebody, by itself', () => {
  const said = (text: string): readonly Block[] => [{ kind: 'paragraph', text }]
  const pageOfEach = async (sections: readonly Section[]) => {
    const { pages } = await readPdf(writePdf(documentOf([], { sections }), fonts))
    return sections.map(({ heading }) => pages.findIndex(({ text }) => text.includes(heading)))
  }

  // Decision 84: what is in every child’s plan alike stands in an annex.
  test('an annex begins a page, and goes on there', async () => {
    const sections = [
      section('The plan', said('Lena sees a GP.')),
      section('In every plan', said('Nobody tells.'), { annex: true }),
      section('Also in every plan', said('Nobody asks.'), { annex: true })
    ]
    expect(await pageOfEach(sections)).toEqual([0, 1, 1])
  })

  test('a section that is handed out begins a page, unless it is the first thing said', async () => {
    const sections = [
      section('For the carer', said('You ring.'), { beginsPage: true }),
      section('Whom to ring', said('The duty team.')),
      section('For the police', said('You look.'), { beginsPage: true })
    ]
    expect(await pageOfEach(sections)).toEqual([0, 0, 1])
  })
})
