import { describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { ScenarioItem } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

const documents = ['care-plan', 'pathway-plan', 'assessment-record'] as const

/** The birthdays that a plan's table of dates names. */
async function birthdaysIn(document: (typeof documents)[number], position: string, recipient: RecipientId) {
  const words = await allWords()
  const answers = {
    reference: 'HBR-1',
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2010-01-01', 'birth-source': 'document' }],
    'immigration-position': position
  }
  const { model } = copyFor(documentsOf(answers, words)(document), recipient, words)
  return model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' && block.caption === 'Birthdays that plans turn on'
        ? block.rows.map((row) => row[0])
        : []
    )
}

const always = ['16th birthday', '18th birthday', '21st birthday', '25th birthday']
const withHalf = [always[0], '17½', ...always.slice(1)]

// ¶58: leave for an unaccompanied child can end at 17½; of anybody else the day says nothing.
describe.each(documents)('the birthdays of the %s', (document) => {
  it.each(['british', 'settled'])('of who is %s leave out 17½', async (position) => {
    expect(await birthdaysIn(document, position, 'full')).toEqual(always)
  })

  it.each(['claim-undecided', 'unaccompanied-child-leave', 'no-claim-yet'])(
    'of who may have such leave (%s) name it',
    async (position) => {
      expect(await birthdaysIn(document, position, 'full')).toEqual(withHalf)
    }
  )
})

it('who is told nothing of immigration reads the same of everybody', async () => {
  const [one, other] = await Promise.all(
    ['british', 'unaccompanied-child-leave'].map((position) => birthdaysIn('care-plan', position, 'school'))
  )
  expect(one).toEqual(other)
  expect(one).not.toContain('17½')
})

// ¶7: nobody reads a date of birth as more certain than it was recorded.
describe('who gives a date of birth', () => {
  /** The care plan, and the date of birth as it says it at each place. */
  async function said(...dates: readonly ScenarioItem[]) {
    const words = await allWords()
    const { model } = copyFor(
      documentsOf({ reference: 'HBR-1', 'dates-of-birth': dates }, words)('care-plan'),
      'full',
      words
    )
    const blocks = model.sections.flatMap(({ blocks }) => blocks)
    const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    const table = blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Birthdays'))
    return {
      who: rows.find(({ label }) => label === 'Date of birth')?.values,
      computed: table?.kind === 'table' ? table.head.slice(1) : []
    }
  }
  const born = { 'birth-date': '2009-12-03' }

  it('is said to be not recorded where it is, and is nothing that nobody chose', async () => {
    expect(await said(born)).toEqual({
      who: ['3 December 2009 (given by: not recorded)'],
      computed: ['Computed from the date of birth 3 December 2009 (given by: not recorded)']
    })
  })

  it.each<[ScenarioItem, string]>([
    [{ 'birth-source': 'other' }, 'Another person or record'],
    [{ 'birth-source': 'document' }, 'A document'],
    [{ 'birth-source': { reason: 'not-known' } }, 'Not known']
  ])('is said as it is recorded: %j', async (source, words) => {
    expect(await said({ ...born, ...source })).toEqual({
      who: [`3 December 2009 (given by: ${words})`],
      computed: [`Computed from the date of birth 3 December 2009 (given by: ${words})`]
    })
  })

  it('names all who give one date at both places', async () => {
    const { who, computed } = await said(born, { ...born, 'birth-source': 'child-says' })
    expect(who).toEqual(['3 December 2009 (given by: not recorded; The child)'])
    expect(computed).toEqual([
      'Computed from the date of birth 3 December 2009 (given by: not recorded; The child)'
    ])
  })
})

// ¶7: a date that nobody goes by stands with who gave it, since whoever searches may come by it, and says so itself.
describe('a date of birth by which a child would be 16 who is not, beyond doubt', () => {
  const passport = { 'birth-date': '2009-11-01', 'birth-source': 'document' }
  const given = (more: ScenarioItem, ...dates: readonly ScenarioItem[]) => ({
    reference: 'HBR-1',
    'age-in-doubt': 'no',
    'age-as-known': 'under-16',
    'dates-of-birth': [{ 'birth-date': '2013-02-11', 'birth-source': 'child-says' }, passport, ...dates],
    ...more
  })
  async function born(
    document: 'care-plan' | 'missing-child-sheet',
    recipient: RecipientId,
    answers: ReturnType<typeof given>
  ) {
    const words = await allWords()
    const { model } = copyFor(documentsOf(answers, words)(document), recipient, words)
    const blocks = model.sections.flatMap(({ blocks }) => blocks)
    const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    return { said: rows.find(({ label }) => label === 'Date of birth')?.values.join(' '), all: readIn(model) }
  }

  it.each(['full', 'carer', 'school', 'police'] as const)(
    'is not taken for it in the care plan of: %s',
    async (to) => {
      const { said, all } = await born('care-plan', to, given({}))
      expect(said).toContain('11 February 2013 (given by: The child')
      expect(said).toContain('1 November 2009 (given by: A document; not taken as the date of birth)')
      expect(all).not.toContain('1 November 2027')
    }
  )

  it('is not taken for it in the sheet for the police', async () => {
    const { all } = await born('missing-child-sheet', 'police', given({}))
    expect(all).toContain('1 November 2009 (given by: A document; not taken as the date of birth)')
  })

  it('gives no day to the child’s own paper', async () => {
    const { all } = await born('care-plan', 'child', given({}))
    expect(all).not.toMatch(/2027|1 November/)
  })

  it('is one of several while the age is in doubt, or where a relative gives it too', async () => {
    const relative = { 'birth-date': '2009-11-01', 'birth-source': 'family-says' }
    for (const answers of [given({ 'age-in-doubt': 'yes' }), given({}, relative)]) {
      const { said } = await born('care-plan', 'full', answers)
      expect(said).toContain('1 November 2009')
      expect(said).not.toContain('not taken')
    }
  })
})

// Regulation 42: whoever came into care after 16 is assessed within three months of becoming eligible, which is another day than the birthday.
it.each(['care-plan', 'pathway-plan'] as const)(
  'the %s gives one day for the assessment of needs',
  async (document) => {
    const words = await allWords()
    const came = {
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2009-12-03', 'birth-source': 'document' }],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
      ]
    }
    const { model } = copyFor(documentsOf(came, words)(document), 'full', words)
    const rows = model.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const ofAssessment = rows
      .filter(([what]) => /needs assessment|assessment of needs/i.test(String(what)))
      .map((row) => row.join(' '))
    expect(ofAssessment.some((row) => row.includes('19 May 2027'))).toBe(true)
    for (const row of ofAssessment) expect(row).not.toContain('3 December 2025')
    expect(rows.find(([what]) => what === '16th birthday')).toContain('3 December 2025')
  }
)

// What a paper refers to has to be in it: the annex is printed only where somebody asks for it.
it.each(['care-plan', 'pathway-plan', 'review-record', 'action-list', 'transfer-summary'] as const)(
  'the %s refers to no annex',
  async (document) => {
    const words = await allWords()
    const came = {
      'dates-of-birth': [{ 'birth-date': '2009-12-03' }],
      'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }]
    }
    const source = documentsOf(came, words)(document)
    const { model } = copyOf(source, { recipient: 'full', also: [] }, new Set(), words)
    expect(readIn(model)).toContain(words('clock.screen.document-lead'))
    expect(readIn(model)).not.toMatch(/annex/i)
  }
)

describe('the age that was guessed before there was a date of birth', () => {
  const guess = async (said: string, ...dates: readonly string[]) => {
    const words = await allWords()
    const answers = {
      reference: 'HBR-1',
      'age-as-known': said,
      'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'child-says' }))
    }
    return readIn(copyFor(documentsOf(answers, words)('assessment-record'), 'full', words).model).includes(
      'Age as known'
    )
  }

  it('does not stand beside the one that there is: a child of 16 would be called under 16', async () => {
    expect(await guess('under-16', '2010-03-20')).toBe(false)
    expect(await guess('16-or-17', '2010-03-20')).toBe(false)
  })

  it('stands without one, beside two, and where somebody says 18 or over (¶7)', async () => {
    expect(await guess('under-16')).toBe(true)
    expect(await guess('under-16', '2010-03-20', '2013-01-01')).toBe(true)
    expect(await guess('said-both', '2010-03-20')).toBe(true)
    expect(await guess('18-or-over', '2010-03-20')).toBe(true)
  })
})
