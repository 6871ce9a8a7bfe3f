import { beforeAll, describe, expect, test } from 'vitest'
import { documentIds } from '../../../content/documents'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { leadingWords } from '../../support/leading-words'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const copies = ({ answers }: NamedCase, location: 'withheld' | 'shown') =>
  documentIds
    .map((id) =>
      JSON.stringify(
        buildDocument(id, fileWith(answersOf(answers)), { today: '2026-11-24', words, location })
      )
    )
    .join('\n')

/** Names that every copy may show. */
const openNames: Readonly<Record<string, readonly string[]>> = {
  eritrea: ['Filmon', 'Harbourshire', 'Grace Adeyemi', 'Ruth Okafor', 'Senafe'],
  vietnam: ['Trịnh Hữu Đạt', 'Harbourshire', 'Nell Harkaway', 'Millbridge', '01632 960140'],
  'county-line': ['Tamsin', 'Harbourshire', 'Ruth Amadi', 'Donna Reeve', 'Harbour City', 'Marshland Police'],
  romania: [
    'Denisa',
    'Harbourshire',
    'Jodie Marchant',
    'Foundry Terrace',
    'Camelia Stancu',
    'Viorel',
    'Harriet Quaye'
  ],
  nigeria: ['Eseosa', 'Harbourshire', 'Rachel Oyelaran-Webb', 'Beechcroft Avenue', 'Dominic Achebe'],
  iran: ['Zanyar', 'Harbourshire', 'Callum Adair', 'Canal Road', 'Tariq', 'Farah Siddall']
}

const told = leadingWords.map(([named, kept]) => ({
  name: named.name,
  named,
  kept,
  shown: openNames[named.name] ?? []
}))

describe('every copy that withholds where the child lives', () => {
  test.each(told)('leaves out what would lead to the child: $name', ({ named, kept, shown }) => {
    const withheld = copies(named, 'withheld')
    for (const word of kept) {
      const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')
      expect(whole.exec(withheld)?.[0], word).toBeUndefined()
    }
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(withheld, text).toContain(text)
  })

  test.each(told)('the other copy shows it: $name', ({ named, kept }) => {
    const open = copies(named, 'shown')
    for (const word of kept) expect(open, word).toContain(word)
  })
})

test('a list of places alone is left out as one, so that nobody learns how many there are', () => {
  const plan = (places: readonly string[], location: 'withheld' | 'shown') =>
    JSON.stringify(
      buildDocument(
        'protection-and-placement-plan',
        fileWith(
          answersOf({ 'places-of-daily-life': places.map((place) => ({ 'daily-life-place': place })) })
        ),
        { today: '2026-11-24', words, location }
      )
    )
  const many = ['The swimming bath', 'Mill Lane mosque', 'The bus stop at the weir']
  expect(plan(many, 'withheld')).toBe(plan(many.slice(0, 1), 'withheld'))
  expect(plan(many, 'withheld')).toContain(words('values.withheld'))
  for (const place of many) expect(plan(many, 'shown')).toContain(place)
})

test('a name that leads to the child is left out as a whole, though each word of it is also somebody else’s', () => {
  const answers = answersOf({
    people: [
      { 'person-name': 'Sandra Okafor', 'person-role': 'carer' },
      { 'person-name': 'Sandra Whitlock', 'person-role': 'social-worker' },
      { 'person-name': 'Ruth Okafor', 'person-role': 'legal-representative' }
    ],
    'physical-health-now': 'Sandra Okafor says that he is well; Ruth Okafor agrees.'
  })
  const plan = (location: 'withheld' | 'shown') =>
    JSON.stringify(buildDocument('care-plan', fileWith(answers), { today: '2026-11-24', words, location }))
  expect(plan('shown')).toContain('Sandra Okafor says')
  expect(plan('withheld')).not.toContain('Sandra Okafor')
  expect(plan('withheld')).toContain('Ruth Okafor agrees')
})

describe('what was never answered, and could show where the child lives', () => {
  const asked = ['Health care and who does what', 'Priority admission and the right school'] as const
  const plan = (given: NamedCase['answers'], also: readonly ['placement'] | readonly []) =>
    copyFor(documentsOf({ 'known-as': 'Bao', ...given }, words)('care-plan'), 'full', words, also).model
  const read = (given: NamedCase['answers'], also: readonly ['placement'] | readonly []) =>
    readIn(plan(given, also))

  test('reads as what may be recorded or not: nobody takes a gap for a plan, and nobody learns whether there is one', () => {
    const said = words('values.withheld')
    expect(said).toMatch(/recorded or not/)
    const answered = { 'health-care-now': 'Dr Osei, the surgery at the weir, sees Bao each month.' }
    for (const given of [{}, answered])
      for (const short of asked)
        expect(read(given, [])).toContain(JSON.stringify({ label: short, values: [said] }).slice(1, -1))
  })

  test('reads as not yet explored to whoever is given all of the record', () => {
    expect(read({}, ['placement'])).not.toContain(words('values.withheld'))
    const open = plan({}, ['placement']).sections.find(({ id }) => id === 'not-explored')
    for (const short of asked) expect(JSON.stringify(open)).toContain(short)
  })

  test('is no part of a school’s copy by itself, recorded or not: it promises a plan that is not in it (¶36)', () => {
    const school = (given: NamedCase['answers']) =>
      copyFor(documentsOf({ 'known-as': 'Bao', ...given }, words)('care-plan'), 'school', words).model
    const admission = words('questions.school-admission-arrangements.short')
    for (const given of [{}, { 'school-admission-arrangements': 'Applied at Weir School.' }] as const)
      expect(readIn(school(given))).not.toContain(admission)
    const planned = readIn(school({ 'education-place': 'waiting' }))
    expect(planned).toContain(admission)
  })

  test('is not said to the child to have been left out', () => {
    expect(words('recipients.child-withheld')).not.toMatch(/left/)
  })
})
