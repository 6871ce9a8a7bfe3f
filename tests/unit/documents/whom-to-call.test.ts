import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../../src/documents/model'
import type { Words } from '../../../src/i18n/words'
import { allWords } from '../../support/words'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { today } from '../../explore/explore'
import { answersOf } from '../../cases/named-case'
import { recipientIds } from '../../../content/recipient-ids'
import type { ScenarioItem } from '../../cases/named-case'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const person = (name: string, role: string, contact?: string): ScenarioItem => ({
  'person-name': name,
  'person-role': role,
  ...(contact === undefined ? {} : { 'person-contact': contact })
})

const people = [
  person('Grace Adeyemi', 'social-worker', '01632 960111'),
  person('Nameless Number', 'social-worker'),
  person('Helen Marsh', 'carer', '01632 960112'),
  person('PC Laura Finch', 'police', '01632 960113')
]

const plans = ['care-plan', 'protection-and-placement-plan', 'pathway-plan'] as const

const callsIn = ({ sections }: DocumentModel) =>
  sections
    .filter(({ id }) => id === 'local-details')
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.flatMap(({ values }) => values) : []))
    )

describe.each(plans)('whom to call, in the %s', (id) => {
  const calls = (given: Parameters<typeof documentsOf>[0], recipient: Parameters<typeof copyFor>[1]) =>
    callsIn(copyFor(documentsOf(given, words)(id), recipient, words).model)

  it('is the social worker, in each copy that withholds where the child lives too', () => {
    for (const recipient of recipientIds.filter((one) => one !== 'child'))
      expect(calls({ people }, recipient), recipient).toContain('Grace Adeyemi, 01632 960111')
  })

  it('is the officer who is recorded as the contact of the police, where safety is told', () => {
    const given = { people, 'police-officer': 'PC Laura Finch' }
    expect(calls(given, 'carer')).toContain('PC Laura Finch, 01632 960113')
    expect(calls({ people }, 'carer').join()).not.toContain('Laura Finch')
    expect(calls(given, 'school').join()).not.toContain('Laura Finch')
  })

  it('is nobody whose number is not recorded, and nobody whose part says where the child lives', () => {
    const given = { people, 'police-officer': 'Helen Marsh' }
    expect(calls(given, 'full').join()).not.toMatch(/Nameless|Marsh|960112/)
  })

  it('stands in the child’s copy under who is who', () => {
    const { sections } = copyFor(documentsOf({ people }, words)(id), 'child', words).model
    const who = JSON.stringify(sections.find((section) => section.id === 'who-is-who'))
    expect(who).toContain('Grace Adeyemi')
    expect(who).toContain('01632 960111')
    expect(who).not.toMatch(/Marsh|960112/)
  })

  it('does not repeat what a copy withholds', () => {
    const given = [...people, person('Ruth Amadi', 'social-worker', '01632 960114, or at Helen Marsh’s')]
    const printed = calls({ people: given }, 'school').join()
    expect(printed).toContain('Ruth Amadi, 01632 960114')
    expect(printed).not.toContain('Marsh')
  })
})

// ¶10: two lines of one officer on one sheet are one too many.
describe('the contact of the police on the first night', () => {
  const officers = [
    person('PC Ada Bell', 'police', '01632 960118'),
    person('PC Laura Finch', 'police', '01632 960113')
  ]
  const said = (list: readonly ScenarioItem[], contact: string, recipient: 'full' | 'carer' = 'full') => {
    const given = { people: [...list], 'police-officer': contact, 'police-told': 'yes' } as const
    const { sections } = copyFor(documentsOf(given, words)('first-night'), recipient, words, [
      'placement'
    ]).model
    const rows = sections.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'rows' ? one.rows : []))
    )
    const of = (label: string) => rows.find((row) => row.label === label)?.values
    return { contact: of(words('questions.police-officer.short')), calls: of('Police') }
  }

  it.each(['full', 'carer'] as const)('stands under whom to call, before other officers: %s', (recipient) => {
    const first = ['PC Laura Finch, 01632 960113', 'PC Ada Bell, 01632 960118']
    expect(said(officers, 'PC Laura Finch', recipient)).toEqual({ contact: undefined, calls: first })
    expect(said(officers, 'PC Ada Bell', recipient)).toEqual({
      contact: undefined,
      calls: first.toReversed()
    })
  })

  it('keeps its own row where they are not among those to call', () => {
    const list = [...officers, person('Jo Mann', 'other', '01632 960119')]
    expect(said(list, 'Jo Mann').contact).toEqual(['Jo Mann'])
  })
})

// ¶39: whoever has a copy outside the authority has no other number to ring at night.
describe.each(plans)('the out-of-hours number, in the %s', (id) => {
  const label = () => words('local-details.out-of-hours-number.label')
  const rowsOf = (
    recipient: Parameters<typeof copyFor>[1],
    localDetails: Readonly<Record<string, string>>
  ) => {
    const file = fileWith(answersOf({ people }))
    const copy = copyFor(sourcesOf(file, { today, words, localDetails })(id), recipient, words)
    const rows = copy.model.sections
      .filter((section) => section.id === 'local-details')
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])))
    return {
      isSaid: copy.hasNumberToWrite,
      values: rows.filter((row) => row.label === label()).flatMap(({ values }) => values)
    }
  }

  it.each(['police', 'carer', 'school', 'health', 'lawyer'] as const)(
    'is written by hand where nobody has set it, in the copy for the %s, and whoever makes it is told',
    (recipient) => {
      expect(rowsOf(recipient, {})).toEqual({
        isSaid: true,
        values: [words('documents.missing-child.number-to-write')]
      })
    }
  )

  it('is printed where it is set, and in the authority’s own copy nothing stands for it', () => {
    const number = '01632 960140'
    expect(rowsOf('school', { 'out-of-hours-number': number })).toEqual({ isSaid: false, values: [number] })
    expect(rowsOf('full', {})).toEqual({ isSaid: false, values: [] })
  })
})

// ¶23, ¶39: a school has the child all day, is told nothing else of the child’s safety, and is the first to see that the child is not there.
describe('what a school does when the child is not there, or somebody comes', () => {
  const saidTo = (recipient: Parameters<typeof copyFor>[1]) => {
    const model = copyFor(documentsOf({ people }, words)('care-plan'), recipient, words).model
    return readIn(model)
  }
  it.each(['absence-is-told-at-once', 'nobody-else-collects'] as const)(
    '%s: is in the school’s plan, whatever is recorded, and in nobody else’s',
    (statement) => {
      for (const recipient of recipientIds)
        expect(saidTo(recipient).includes(words(`statements.${statement}`)), recipient).toBe(
          recipient === 'school'
        )
    }
  )
})

// ¶24, ¶39: after a move between authorities the night calls those who act for the child now.
describe('whom to call since another authority has the child', () => {
  const of = (name: string, organisation: string, role = 'social-worker') => ({
    ...person(name, role, '01632 960120'),
    'person-organisation': organisation
  })
  const periods: readonly ScenarioItem[] = [
    { 'care-authority': 'Harbourshire', 'care-from': '2026-08-21', 'care-to': '2026-09-04' },
    { 'care-authority': 'Fellshire', 'care-from': '2026-09-04' }
  ]
  const given = {
    'known-as': 'Ahmad',
    people: [
      of('Kay Before', 'Harbourshire County Council'),
      of('Ken Duty', 'Central duty team'),
      of('Mira Now', 'Fellshire County Council'),
      of('Mo Before', 'Harbourshire', 'team-manager'),
      of('Rita Home', 'Harbourshire', 'key-worker')
    ]
  }
  const rowsIn = (
    more: object,
    id: 'first-night' | 'missing-child-sheet' | 'care-plan',
    to: 'police' | 'carer'
  ) =>
    copyFor(documentsOf({ ...given, ...more }, words)(id), to, words, ['placement'])
      .model.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      )
      .flatMap(({ values }) => values)
      .filter((value) => value.includes('01632 960120'))
      .join(' | ')

  it.each([
    ['first-night', 'carer'],
    ['missing-child-sheet', 'police'],
    ['care-plan', 'carer']
  ] as const)(
    'is nobody of the one before whose part ours has, and ours before a team of no known side: %s for the %s',
    (id, to) => {
      const now = rowsIn({ 'periods-of-care': periods }, id, to)
      expect(now).not.toContain('Kay')
      // Nobody of ours is a team manager yet.
      if (id !== 'care-plan') expect(now).toContain('Mo Before')
      expect(now.indexOf('Mira Now')).toBeLessThan(now.indexOf('Ken Duty'))
      expect(now).toContain('Mira Now')
      // A key worker stays whoever pays for the home.
      if (id !== 'care-plan') expect(now).toContain('Rita Home')
      expect(rowsIn({ 'periods-of-care': periods.slice(1) }, id, to)).toContain('Kay Before')
    }
  )

  // ¶24, ¶39: on the first night after a move nobody of ours may be entered yet, and whoever looks for the child must reach somebody who knows them.
  it.each(['first-night', 'missing-child-sheet'] as const)(
    'is whoever had the child before, while nobody of ours can be reached: %s',
    (id) => {
      const [kay, , , ...others] = given.people
      const unreached = { ...person('Mira Now', 'social-worker'), 'person-organisation': 'Fellshire' }
      const bothOpen = [{ 'care-authority': 'Harbourshire', 'care-from': '2026-08-21' }, periods[1]]
      for (const to of ['police', 'carer'] as const)
        for (const people of [
          [kay, ...others],
          [kay, unreached, ...others]
        ]) {
          expect(rowsIn({ people, 'periods-of-care': periods }, id, to)).toMatch(/Kay.*Mo Before.*Rita/)
          const moved = { 'transfer-state': 'moved', 'transfer-authority': 'Fellshire' }
          expect(rowsIn({ people, 'periods-of-care': bothOpen, ...moved }, id, to)).toMatch(
            /Kay.*Mo Before.*Rita/
          )
        }
    }
  )
})
