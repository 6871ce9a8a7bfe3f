import { describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Disclosure } from '../../../machines/policy/disclosure/disclosure'
import { copyOf, type CopySource } from '../../../src/documents/copy/copy-of'
import { nearFinder } from '../../../src/documents/copy/near-passages'
import { Placeholders, withNearSigns } from '../../../src/documents/copy/placeholders'
import type { DocumentModel, Section } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'

/** Each sentence by its key, so that what is said is seen without its wording. */
const words = ((key: string) => `<${key}>`) as Words

const section = (id: string, text: string): Section => ({
  id,
  heading: id,
  orientation: 'portrait',
  blocks: [{ kind: 'paragraph', text }]
})
const signed: Section = {
  id: 'signatures',
  heading: 'signatures',
  orientation: 'portrait',
  blocks: [
    { kind: 'signatures', labels: { who: 'w', name: 'n', signature: 's', date: 'd' }, who: ['x'] },
    { kind: 'paragraph', text: 'z' }
  ]
}
const placeholders = new Placeholders()
const sign = placeholders.signFor('Larkhill')
const model: DocumentModel = {
  id: 'care-plan',
  title: 'Care plan',
  reference: 'A1',
  status: 'Draft',
  date: '24 November 2026',
  language: 'en-GB',
  notices: ['<documents.location-withheld>', '<documents.location-shown>', 'Edition'],
  pageOf: '{page} of {pages}',
  sections: [
    section('finished', 'f'),
    section('the-child', `At ${sign}, ${withNearSigns('near Larkhil', [{ at: 5, found: 'Larkhil' }])}.`),
    signed,
    section('annex', 'a')
  ]
}
const near = (text: string) =>
  nearFinder({
    words: new Set(['larkhill']),
    short: new Set(),
    initials: new Set(),
    open: new Set(),
    parts: new Set(),
    numbers: [],
    houses: new Set()
  })(text)

/** A copy of a document, and what was to be told in it. */
function copyFor(
  recipient: RecipientId,
  {
    also = [],
    kept = [],
    told = model,
    id = 'care-plan',
    byVoice = false,
    askedInstead = []
  }: {
    also?: readonly Matter[]
    kept?: readonly string[]
    told?: DocumentModel
    id?: DocumentId
    byVoice?: boolean
    askedInstead?: readonly string[]
  } = {}
) {
  const asked: Disclosure[] = []
  const source: CopySource = {
    id,
    tell: (disclosure) => {
      asked.push(disclosure)
      return {
        model: told,
        found: placeholders.found,
        near,
        ...(byVoice ? { dangersByVoice: true as const } : {})
      }
    }
  }
  const choice = { recipient, also, askedInstead }
  return { copy: copyOf(source, choice, new Set(kept), words), disclosure: asked[0] }
}
const paragraphs = (one: DocumentModel) =>
  one.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  )

describe('a copy that leaves out where the child lives', () => {
  const { copy, disclosure } = copyFor('school')

  it('is told with that left out', () => {
    expect(disclosure?.leftOut.has('placement')).toBe(true)
    expect(copy.leftOut).toContain('placement')
    expect(copy.model.recipient).toBe('school')
  })

  it('has a gap for what reveals it and for what comes near, and says of both where they stood', () => {
    expect(paragraphs(copy.model)).toContain('At <values.left-out>, near <values.left-out>.')
    expect(copy.passages.map(({ section: under, found }) => `${under}: ${found ?? ''}`)).toEqual([
      'the-child: Larkhill'
    ])
    expect(copy.near.map(({ section: under, found }) => `${under}: ${found}`)).toEqual(['the-child: Larkhil'])
  })

  it('keeps what comes near where somebody says so', () => {
    const [one] = copy.near
    if (one === undefined) throw new Error('Nothing comes near.')
    expect(paragraphs(copyFor('school', { kept: [one.id] }).copy.model)).toContain(
      'At <values.left-out>, near Larkhil.'
    )
  })

  it('joins gaps that stand side by side', () => {
    const told = {
      ...model,
      sections: [section('x', `${sign} ${withNearSigns('Larkhil', [{ at: 0, found: 'Larkhil' }])}`)]
    }
    expect(paragraphs(copyFor('school', { told }).copy.model)).toEqual(['<values.left-out>'])
  })

  it('says of rows one after the other once that they are withheld', () => {
    const row = (label: string) => ({ label, values: ['<values.withheld>'], absent: true as const })
    const told: DocumentModel = {
      ...model,
      sections: [{ ...section('x', ''), blocks: [{ kind: 'rows', rows: [row('a'), row('b')] }] }]
    }
    for (const recipient of ['full', 'carer'] as const)
      expect(copyFor(recipient, { told }).copy.model.sections[0]?.blocks).toEqual([
        { kind: 'rows', rows: [row('a; b')] }
      ])
    // A part of nothing else is no part of a piece of the plan.
    expect(copyFor('school', { told }).copy.model.sections).toEqual([])
  })

  it('looks for what comes near in the reference too, and says that it is there', () => {
    const { copy: one } = copyFor('school', { told: { ...model, reference: 'larkhill-1' } })
    expect(one.near[0]).toMatchObject({
      section: '<questions.reference.short>',
      label: '',
      found: 'larkhill'
    })
    expect(one.model.reference).toBe('<values.left-out>-1')
  })
})

describe('a copy that tells it', () => {
  const { copy, disclosure } = copyFor('full', { also: ['placement'] })

  it('leaves out nothing, and has nothing to look at', () => {
    expect([...(disclosure?.leftOut ?? [])]).toEqual([])
    expect(copy.leftOut).toEqual([])
    expect([copy.passages, copy.near]).toEqual([[], []])
    expect(copy.askable).toEqual(['placement'])
  })

  it('keeps its reference, whatever that comes near to', () => {
    const { copy: one } = copyFor('full', {
      also: ['placement'],
      told: { ...model, reference: 'larkhill-1' }
    })
    expect(one.model.reference).toBe('larkhill-1')
  })

  it('stands in the order of the document, with the words of its recipient first', () => {
    expect(copy.model.sections.map(({ id }) => id)).toEqual(['finished', 'the-child', 'signatures', 'annex'])
    expect(copy.model.notices).toEqual([
      '<recipients.full.copy>',
      '<documents.location-withheld>',
      '<documents.location-shown>',
      'Edition'
    ])
    expect(copy.model.noticesToReader).toBeUndefined()
  })
})

// ¶23: who is told by voice who may be a danger is given no paper from which another could read it.
describe('a copy of which dangers are told by voice', () => {
  const { copy } = copyFor('full', { also: ['placement'], byVoice: true })

  it('says that they are left out, and nothing else', () => {
    expect(copy.leftOut).toEqual(['danger'])
  })

  it('is looked at for what comes near, wherever it shows the child to live', () => {
    expect(copy.near.map(({ found }) => found)).toEqual(['Larkhil'])
    expect(paragraphs(copy.model)).toContain('At <values.left-out>, near <values.left-out>.')
  })
})

describe('the words at the head of a copy', () => {
  it('say that something else is left out, where it is', () => {
    expect(copyFor('school').copy.model.notices.slice(0, 2)).toEqual([
      '<recipients.school.copy>',
      '<recipients.leaves-out>'
    ])
    expect(copyFor('full').copy.model.notices).not.toContain('<recipients.leaves-out>')
  })

  it('stand behind how it must be handled on what is read in a hurry, but for the child (¶23)', () => {
    expect(copyFor('full', { id: 'first-night', also: ['placement'] }).copy.model.notices).toEqual([
      '<documents.location-withheld>',
      '<documents.location-shown>',
      'Edition',
      '<recipients.full.copy>'
    ])
    expect(copyFor('child', { id: 'first-night' }).copy.model.notices[0]).toBe('<recipients.child.copy>')
  })

  it('are one paragraph on a document of one page', () => {
    expect(copyFor('full', { told: { ...model, onePage: true } }).copy.model.notices).toEqual([
      '<recipients.full.copy> <documents.location-withheld> <documents.location-shown> Edition'
    ])
  })

  it('speak to the child in a child’s copy, and are as large as its text', () => {
    const { copy } = copyFor('child')
    const { notices, noticesToReader } = copy.model
    expect(notices.slice(0, 2)).toEqual(['<recipients.child.copy>', '<recipients.to-the-child>'])
    expect(notices).toContain('<recipients.child-location-withheld>')
    expect(notices).toContain('<recipients.child-location-shown>')
    expect(notices).toContain('Edition')
    expect(notices).not.toContain('<documents.location-withheld>')
    const isLess = copy.leftOut.some((matter) => matter !== 'placement')
    expect(notices.includes('<recipients.child-leaves-out>')).toBe(isLess)
    expect(noticesToReader).toBe(isLess ? 3 : 2)
  })
})

describe('a child’s copy', () => {
  it('has what is for others to do after the child’s own parts, and before the signatures', () => {
    expect(copyFor('child').copy.model.sections.map(({ id }) => id)).toEqual([
      'the-child',
      'finished',
      'signatures',
      'annex'
    ])
  })

  it('begins with it, where the signatures come first of all', () => {
    const told = { ...model, sections: [signed, section('annex', 'a'), section('finished', 'f')] }
    expect(copyFor('child', { told }).copy.model.sections.map(({ id }) => id)).toEqual([
      'finished',
      'signatures',
      'annex'
    ])
  })

  it('has it at the end, where nobody signs', () => {
    const told = { ...model, sections: model.sections.filter(({ id }) => id !== 'signatures') }
    expect(copyFor('child', { told }).copy.model.sections.map(({ id }) => id)).toEqual([
      'the-child',
      'annex',
      'finished'
    ])
  })
})

describe('what is said to the child in the place of something else', () => {
  const said = (...items: readonly string[]): DocumentModel => ({
    ...model,
    sections: [{ ...section('said', ''), blocks: [{ kind: 'list', items: [...items] }] }]
  })
  const itemsIn = (recipient: RecipientId, told: DocumentModel, askedInstead: readonly string[] = []) =>
    copyFor(recipient, { told, askedInstead }).copy.model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    )

  it('is that a place is left out, in words for the child', () => {
    const told = said('<values.withheld>', 'You cook')
    expect(itemsIn('child', told)).toEqual(['<recipients.child-withheld>', 'You cook'])
    expect(itemsIn('school', told)).toEqual(['<values.withheld>', 'You cook'])
  })

  it('is whom to ask, for each line that whoever makes the copy chose, and for no other', () => {
    const told = said('She sleeps badly', 'You cook', 'CAMHS each week')
    expect(itemsIn('child', told)).toEqual(['She sleeps badly', 'You cook', 'CAMHS each week'])
    expect(itemsIn('child', told, ['CAMHS each week'])).toEqual([
      'She sleeps badly',
      'You cook',
      '<childs-copy.ask-instead>'
    ])
    expect(itemsIn('school', told, ['CAMHS each week'])).toEqual([
      'She sleeps badly',
      'You cook',
      'CAMHS each week'
    ])
  })

  // The number that is rung at any hour is written by hand: whoever makes the copy is told where one is to be written.
  it.each<[RecipientId, string, boolean]>([
    ['child', '<childs-copy.ring.any-hour-how>', true],
    ['child', '<documents.missing-child.number-to-write>', false],
    ['child', 'You cook', false],
    ['police', '<documents.missing-child.number-to-write>', true],
    ['police', '<childs-copy.ring.any-hour-how>', false],
    ['police', 'You cook', false]
  ])('is to be written by hand in a copy for the %s where “%s” stands: %s', (recipient, text, isToWrite) => {
    expect(copyFor(recipient, { told: said('First', text) }).copy.hasNumberToWrite).toBe(isToWrite)
  })
})

describe('what stands in every child’s plan alike', () => {
  const told: DocumentModel = {
    ...model,
    sections: [section('the-child', 'c'), { ...section('rights', 'r'), annex: true }]
  }
  const tell = () => ({ model: told, found: [], near: () => [] })
  const copyWith = (annex?: true) =>
    copyOf(
      { id: 'care-plan', tell },
      { recipient: 'full', also: ['placement'], ...(annex === undefined ? {} : { annex }) },
      new Set(),
      words
    )

  it('is printed where somebody asks for it, and can be asked for where the document has it', () => {
    expect(copyWith().model.sections.map(({ id }) => id)).toEqual(['the-child'])
    expect(copyWith(true).model.sections.map(({ id }) => id)).toEqual(['the-child', 'rights'])
    expect([copyWith().hasAnnex, copyWith(true).hasAnnex]).toEqual([true, true])
    expect(copyFor('full').copy.hasAnnex).toBe(false)
  })
})

// ¶23, ¶39: a child’s own copy may be found, and is written for the child.
describe('the lines of a child’s copy that whoever makes it looks at', () => {
  const table = (toLookAt?: readonly number[]): Section => ({
    ...section('plan-table', ''),
    blocks: [
      {
        kind: 'table',
        caption: 'plan',
        head: ['need', 'help', 'who', 'when'],
        rows: [
          ['To be seen', 'A clinic', 'Ana', 'in May'],
          ['To learn', 'A class', 'Ben', 'in June']
        ],
        ...(toLookAt === undefined ? {} : { toLookAt })
      }
    ]
  })
  const linesOf = (...sections: readonly Section[]) =>
    copyFor('child', { told: { ...model, sections } }).copy.linesToTheChild.map(({ text }) => text)

  it('are what is needed and what will be done in rows that nobody said what they are for', () => {
    expect(linesOf(table([1]))).toEqual(['To learn', 'A class'])
    expect(linesOf(table())).toEqual([])
  })

  it('are what speaks of the child as of somebody else, outside the child’s own words, each once', () => {
    const said = {
      ...section('said', ''),
      blocks: [
        {
          kind: 'list',
          items: [
            'She sleeps badly',
            '“She is my sister.”',
            'You sleep badly',
            'She sleeps badly',
            'CAMHS each week'
          ]
        }
      ]
    } as const
    expect(linesOf(said)).toEqual(['She sleeps badly', 'CAMHS each week'])
  })

  it('are in the parts alone in which somebody typed', () => {
    expect(linesOf(section('rights', 'She has rights'))).toEqual([])
    for (const part of ['easy', 'said', 'may-happen', 'plan-table'])
      expect(linesOf(section(part, 'She has rights')), part).toEqual(['She has rights'])
  })

  it('are what is in words of the office, also beside the child’s own', () => {
    expect(linesOf(section('said', 'The referral is made'))).toEqual(['The referral is made'])
    expect(linesOf(section('said', 'Tell her“Amma”today'))).toEqual(['Tell her“Amma”today'])
  })

  it('are none that say whom to ask, or that nothing is planned', () => {
    const { blocks, ...rest } = table([0, 1])
    const rows = [
      ['<childs-copy.ask-instead>', '<childs-copy.plan.open>', 'Ana', 'in May'],
      ['', '', 'Ana', 'in May']
    ]
    const own = blocks.map((block) => (block.kind === 'table' ? { ...block, rows } : block))
    expect(linesOf({ ...rest, blocks: own })).toEqual([])
  })

  it('are none in a copy for anybody else', () => {
    const told = { ...model, sections: [section('said', 'She has rights')] }
    expect(copyFor('school', { told }).copy.linesToTheChild).toEqual([])
  })
})

describe('what can be asked for', () => {
  it('is what this document can say, and this recipient may need', () => {
    expect(copyFor('carer', { id: 'action-list' }).copy.askable).toContain('placement')
    expect(copyFor('police').copy.askable).not.toContain('legal')
    expect(copyFor('police').copy.leftOut).not.toContain('status')
    // Of the school’s sheet for a missing child nothing says what the status is.
    expect(copyFor('school', { id: 'missing-child-sheet' }).copy.askable).not.toContain('status')
  })
})
