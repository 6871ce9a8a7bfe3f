import { describe, expect, it } from 'vitest'
import { referenceTells } from '../../../../machines/policy/disclosure/reference-tells'
import { answersOf, type NamedCase } from '../../../cases/named-case'

/** The reference stands on each page and in each file's name, where nothing is left out for anybody (¶23). */
const tells = (reference: string, given: NamedCase['answers']) =>
  referenceTells(reference, { answers: answersOf(given), today: '2026-11-28' })

const linh: NamedCase['answers'] = {
  'known-as': 'Linh',
  'full-name': 'Nguyễn Thị Linh',
  'other-names': [{ 'other-name': 'Lily (also Đức)' }],
  'where-the-child-is': 'With foster carers at 14 Curlew Rise, Thornmere'
}

describe('a reference that tells', () => {
  it.each([
    ['Linh 28/11', 'name'],
    ['LINH-2811', 'name'],
    ['linh2811', 'name'],
    ['HBS/Nguyen/26', 'name'],
    ['lily_26', 'name'],
    ['Duc 1', 'name'],
    ['Thornmere 4', 'place'],
    ['curlew-rise-2', 'place'],
    ['Linh Thornmere 28/11', 'name-and-place']
  ])('%s: %s', (reference, told) => {
    expect(tells(reference, linh)).toBe(told)
  })

  it.each([
    ['KaylaPike26'],
    ['CS-KaylaMay'],
    ['PikeKayla'],
    ['kaylapike 3'],
    ['KPike26'],
    ['CSCKayla-3'],
    ['ONeil-3'],
    ['O’Neil 3'],
    ["O'Neil 3"],
    ['AnneMarie 2'],
    ['ANNEMARIE 2']
  ])('tells a name that is run together with others, or that has an apostrophe: %s', (reference) => {
    const given = { 'full-name': "Kayla Pike O'Neil", 'other-names': [{ 'other-name': 'Anne Marie' }] }
    expect(tells(reference, given)).toBe('name')
  })

  it.each(['known-as', 'full-name', 'first-name', 'last-name'] as const)(
    'tells the name, in whatever answer it stands: %s',
    (id) => {
      expect(tells('Pike 12', { [id]: 'Pike' })).toBe('name')
    }
  )

  it('tells the name as it is written in the child’s own letters', () => {
    expect(tells('ሰላም 12', { 'name-in-own-script': 'ሰላም ተክለ' })).toBe('name')
  })
})

describe('a reference that tells nothing', () => {
  it.each([
    ['a number', 'HBS-26-11873'],
    ['nothing', ''],
    ['a word that only begins as the name does', 'LINHOPE-26'],
    ['the kind of place', 'Foster 12'],
    ['words run together that are no name', 'DutyTeam26'],
    ['letters that stand before a word that is no name', 'CSCTeam26'],
    ['a number of the house', '14']
  ])('%s', (_, reference) => {
    expect(tells(reference, linh)).toBeUndefined()
  })

  it('is one of a case in which nothing is recorded', () => {
    expect(tells('Linh Thornmere', {})).toBeUndefined()
  })

  it('holds a single letter, which names nobody', () => {
    expect(tells('L 28/11', { 'known-as': 'Linh L.' })).toBeUndefined()
  })

  it('holds a word that stands beside a name, and is none', () => {
    expect(tells('Miss 12', { 'known-as': 'Miss Linh' })).toBeUndefined()
  })

  it('holds the name of the authority, which stands on every page', () => {
    const given: NamedCase['answers'] = {
      'where-the-child-is': 'Harbourshire Lodge',
      'periods-of-care': [{ 'care-authority': 'Harbourshire' }]
    }
    expect(tells('Harbourshire 12', given)).toBeUndefined()
    expect(tells('Harbourshire 12', { 'where-the-child-is': 'Harbourshire Lodge' })).toBe('place')
  })
})
