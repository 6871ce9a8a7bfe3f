import { describe, expect, it } from 'vitest'
import { isSameName } from '../../machines/facts/same-name'

describe('one person may be written in many ways', () => {
  it.each([
    ['Genti', '  genti'],
    ['Bekim (the boss)', 'Bekim'],
    ['Nadir, also Abu Ali', 'Abu Ali'],
    ['Mr Daniel Frost', 'Daniel Frost'],
    ['Dr. Amina Noor', 'amina noor'],
    ['Miss Frost', 'Mrs Frost'],
    ['Daniel  Frost', 'Daniel Frost'],
    ['Nguyễn Thị Hoa', 'Nguyen Thi Hoa'],
    ['O’Neill', "O'Neill"],
    ['Al-Hassan', 'Al–Hassan'],
    ['Al-Hassan', 'Al Hassan'],
    ['Hassan Ali', 'Ali Hassan'],
    ['Besa Hoxha (aunt)', 'Besa Hoxha'],
    ['Daniel Frost, solicitor', 'Daniel Frost'],
    ['Her aunt', 'her aunt'],
    ['Police', 'police'],
    ['Friend', 'Friend']
  ])('%s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
    expect(isSameName(other, one)).toBe(true)
  })
})

describe('a tie, a part or nothing is no name', () => {
  it.each([
    ['Besa (aunt)', 'Lira Hoxha (aunt)'],
    ['Besa (her aunt)', 'Aunt'],
    ['Daniel Frost, solicitor', 'Ruth Lane, solicitor'],
    ['DC Ray Poll (police)', 'Police'],
    ['Bekim (the boss)', 'Arben / the boss'],
    ['Grace Adeyemi, social worker', 'Max Hill, social worker'],
    ['Unknown (man 2)', 'Genti, man 2'],
    ['Ana (unknown)', 'Unknown'],
    ['Mr Frost', 'Mr Lane'],
    ['Hassan Ali', 'Ali'],
    // Nobody is called by a text as long as this: what it is made of is nobody's name.
    [`Genti, ${'who came by in the evening and asked for her '.repeat(2)}`, 'Genti'],
    ['?', 'Ali'],
    ['', 'Ali'],
    [undefined, undefined]
  ])('%s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
    expect(isSameName(other, one)).toBe(false)
  })
})
