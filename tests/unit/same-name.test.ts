import { describe, expect, it } from 'vitest'
import { isSameName } from '../../machines/facts/same-name'
import { mayBeSameName } from '../../machines/facts/may-be-same-name'

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

describe('who is called by one word may be the person of a longer name that has it', () => {
  it.each([
    ['Jordan', 'Jordan Pike'],
    ['jordan ', 'PIKE Jordan'],
    ['Mr Pike', 'Jordan Pike'],
    ['Uncle Jordan', 'Jordan Pike'],
    ['Jordan (the boss)', 'Jordan Pike'],
    ['Big J, also Jordan', 'Jordan Pike'],
    ['Mick / Michael', 'Michael Dunn'],
    ['Mama Joy', 'Joy Ferris'],
    ['Nguyễn', 'Nguyen Van Duc'],
    ['Abdul', 'Abdul Rahman'],
    ['Jordan Blake', 'Jordan (night staff)'],
    ['Jo', 'Jo Carer']
  ])('%s, %s', (called, name) => {
    expect(mayBeSameName(called, name)).toBe(true)
  })
})

describe('by a title, a tie, a part, an initial, or a word that many share, nobody is known again', () => {
  it.each([
    // One person already, and nothing to ask.
    ['Jordan Pike', 'jordan pike'],
    ['Pike Jordan', 'Jordan Pike'],
    ['Jordan Blake', 'Jordan Pike'],
    ['Jord', 'Jordan Pike'],
    ['Jordans', 'Jordan Pike'],
    ['J', 'J Pike'],
    ['Mr', 'Mr Pike'],
    ['Dr', 'Dr Lal'],
    ['Miss', 'Miss Lane'],
    ['The boss', 'Boss Lane'],
    ['Carer', 'Ann Lee, carer'],
    ['Staff', 'Night staff'],
    ['Al', 'Hana Al Noor'],
    ['Van', 'Nguyen Van Duc'],
    ['Thi', 'Nguyen Thi Hoa'],
    ['2', 'Man 2'],
    ['Her friend', 'Ola, her friend'],
    [`Jordan, ${'who came by in the evening and asked for her '.repeat(2)}`, 'Jordan Pike'],
    ['?', 'Jordan Pike'],
    ['', 'Jordan Pike'],
    [undefined, 'Jordan Pike'],
    ['Jordan', undefined]
  ])('%s, %s', (called, name) => {
    expect(mayBeSameName(called, name)).toBe(false)
  })

  it('nor by a word that several have in this case', () => {
    expect(mayBeSameName('Hoxha', 'Besa Hoxha')).toBe(true)
    expect(mayBeSameName('Hoxha', 'Besa Hoxha', new Set(['hoxha']))).toBe(false)
    expect(mayBeSameName('Besa Hoxha', 'Hoxha', new Set(['hoxha']))).toBe(false)
  })
})
