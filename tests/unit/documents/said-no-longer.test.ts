import { beforeAll, describe, expect, it } from 'vitest'
import type { ActionId } from '../../../content/actions/ids'
import type { DocumentId } from '../../../content/documents'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Block } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import { answeredAs, begun, doneIn } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']

const blocksOf = (id: DocumentId, given: Given, today: string): readonly Block[] => {
  const file = { ...fileWith(answersOf(given)), openedOn: '2026-11-24' }
  return buildDocument(id, file, { today, words, location: 'shown' }).sections.flatMap(({ blocks }) => blocks)
}

const labelsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ label }) => label) : []))

const textOf = (id: DocumentId, given: Given): string =>
  // A line of time has every day, in its own scale.
  JSON.stringify(blocksOf(id, given, '2026-11-24').filter(({ kind }) => kind !== 'timeline'))

const short = (id: string) => words(`questions.${id}.short`)

const placed: Given = {
  reference: 'HBS-7',
  'known-as': 'Bao',
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'place-tonight': 'foster-home',
  'first-48-hours-plan': 'Stays in with the carer.',
  'health-attention-today': 'no',
  'dates-of-birth': [{ 'birth-date': '2012-06-01', 'birth-source': 'child-says' }],
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-24' }],
  'placement-kind': 'foster-care',
  'placement-since': '2026-11-25',
  'first-placement-on': '2026-11-25'
}

describe('what was settled for the first days (¶23, ¶39)', () => {
  const said = (id: DocumentId, today: string) => labelsOf(blocksOf(id, placed, today))

  it('stands in the plan of the first days, and not in that of a later year', () => {
    expect(said('protection-and-placement-plan', '2026-11-25')).toContain(short('first-48-hours-plan'))
    const later = said('protection-and-placement-plan', '2027-11-24')
    for (const id of ['first-48-hours-plan', 'health-attention-today']) expect(later).not.toContain(short(id))
  })

  // Somebody has looked at the new home, and has planned its first days: they begin with the move.
  it.each(['2027-11-23', '2027-11'])(
    'stands anew in the first days after a move on %s that somebody has looked at',
    (day) => {
      const lookedAt: ActionId[] = ['look-again-after-a-move', 'plan-the-first-48-hours']
      const before = { ...begun(placed, '2026-11-25'), openedOn: '2026-11-24' }
      const moved = answeredAs(before, { ...placed, 'placement-since': day }, '2027-11-23')
      const file = doneIn(moved, lookedAt, '2027-11-23')
      const on = (today: string) => {
        const built = buildDocument('first-night', file, { today, words, location: 'shown' })
        return labelsOf(built.sections.flatMap(({ blocks }) => blocks))
      }
      expect(on('2027-11-24')).toContain(short('first-48-hours-plan'))
      expect(on('2027-12-24')).not.toContain(short('first-48-hours-plan'))
    }
  )

  it('stays in the record of the assessment', () => {
    expect(said('assessment-record', '2027-11-24')).toContain(short('first-48-hours-plan'))
  })

  it('is off the page for the night once it is over, and whether a doctor is needed stays', () => {
    const later = said('first-night', '2027-11-24')
    expect(said('first-night', '2026-11-25')).toContain(short('first-48-hours-plan'))
    expect(later).not.toContain(short('first-48-hours-plan'))
    expect(later).toContain(short('health-attention-today'))
  })

  // Somebody looked again at the placement, and planned these days: they begin with the return, on the latest day that it can have.
  it.each<[string, object, string]>([
    ['of its day', { 'missing-returned-on': '2027-11-24' }, '2027-12-24'],
    ['that is known by its month', { 'missing-returned-on': '2027-11' }, '2027-12-24'],
    ['of which nobody wrote the day', {}, '2028-06-24']
  ])('is on the page for the night of a return %s, also once it is planned anew', (_, on, over) => {
    const gone: Given = { ...placed, 'missing-episodes': [{ 'missing-since': '2027-10-22' }] }
    const home = { 'missing-since': '2027-10-22', 'missing-returned': 'yes', ...on }
    const before = { ...begun(gone, '2027-10-22'), openedOn: '2026-11-24' }
    const back = answeredAs(before, { ...placed, 'missing-episodes': [home] }, '2027-11-24')
    const file = doneIn(back, ['look-again-after-a-return', 'plan-the-first-48-hours'], '2027-11-24')
    const says = (today: string) => {
      const built = buildDocument('first-night', file, { today, words, location: 'shown' })
      return labelsOf(built.sections.flatMap(({ blocks }) => blocks)).includes(short('first-48-hours-plan'))
    }
    expect([says('2027-11-25'), says(over)]).toEqual([true, false])
  })

  it('is not over on the second day, however much is recorded by then', () => {
    expect(said('protection-and-placement-plan', '2026-12-01')).toContain(short('first-48-hours-plan'))
  })
})

describe('where the child is tonight', () => {
  const says = (id: DocumentId, more: Given) =>
    labelsOf(blocksOf(id, { ...placed, ...more }, '2026-11-26')).includes(short('place-tonight'))

  it('is not said beside the placement that it is', () => {
    expect(says('protection-and-placement-plan', {})).toBe(false)
  })

  it('is said where it is another, and where no placement is printed', () => {
    expect(says('protection-and-placement-plan', { 'place-tonight': 'hospital' })).toBe(true)
    expect(says('protection-and-placement-plan', { 'placement-kind': 'childrens-home' })).toBe(true)
    expect(says('assessment-record', {})).toBe(true)
  })
})

describe('of a child under 16', () => {
  const older = { ...placed, 'dates-of-birth': [{ 'birth-date': '2010-06-01' }], 'age-as-known': '16-or-17' }
  const after = '25th birthday'
  const category = 'Leaving-care category'

  it('no plan prints a birthday from 21 on, or a category of those who leave care (¶51, ¶66)', () => {
    expect(textOf('care-plan', placed)).toContain('18th birthday')
    expect(textOf('care-plan', placed)).not.toContain(after)
    expect(textOf('care-plan', placed)).not.toContain(category)
  })

  it('it does from 16, and where the age is in doubt (¶7)', () => {
    for (const given of [older, { ...placed, 'age-in-doubt': 'yes' }]) {
      expect(textOf('care-plan', given)).toContain(after)
      expect(textOf('care-plan', given)).toContain(category)
    }
  })

  it('no table has the assessment for a pathway plan years before it (¶52)', () => {
    const title = words('clock.rows.needs-assessment.title')
    const far = { ...placed, 'dates-of-birth': [{ 'birth-date': '2020-06-01' }] }
    expect(textOf('care-plan', far)).not.toContain(title)
    expect(textOf('care-plan', { ...placed, 'dates-of-birth': [{ 'birth-date': '2011-01-10' }] })).toContain(
      title
    )
  })
})

describe('a row that says no', () => {
  it('to what nobody asks of that paper is not printed; what is so is', () => {
    const parent = (answer: string) =>
      labelsOf(
        blocksOf(
          'assessment-record',
          { ...placed, 'family-contacts': [{ 'contact-who': 'Linh', 'contact-is-parent': answer }] },
          '2026-11-24'
        )
      ).includes(short('contact-is-parent'))
    expect([parent('yes'), parent('no')]).toEqual([true, false])
    const transfer = (state: string) =>
      textOf('assessment-record', {
        ...placed,
        'transfer-state': state
      }).includes(short('transfer-state'))
    expect([transfer('agreed'), transfer('not-considered')]).toEqual([true, false])
  })

  it('and the reference, which stands in the head of each page, is in no row', () => {
    expect(labelsOf(blocksOf('assessment-record', placed, '2026-11-24'))).not.toContain(short('reference'))
  })
})

// Whoever is in college has no application to make, and no plan says both (¶36). A place that is offered is another one, with its own date.
describe('an application to college that is still to be made', () => {
  const older: Given = {
    ...placed,
    'age-as-known': '16-or-17',
    'dates-of-birth': [{ 'birth-date': '2009-06-01', 'birth-source': 'child-says' }]
  }
  const says = (more: Given) =>
    labelsOf(blocksOf('care-plan', { ...older, ...more }, '2026-11-26')).includes(short('college-place'))

  it('is not said of a child who is in college', () => {
    expect(says({ 'education-place': 'in-college', 'college-place': 'to-apply' })).toBe(false)
  })

  it.each<Given>([
    { 'education-place': 'in-school', 'college-place': 'to-apply' },
    { 'education-place': 'in-college', 'college-place': 'place-offered' },
    { 'education-place': 'in-college', 'college-place': 'enrolled' }
  ])('is said otherwise, and so is what else stands there: %j', (more) => {
    expect(says(more)).toBe(true)
  })
})
