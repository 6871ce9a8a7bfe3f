import { describe, expect, it } from 'vitest'
import {
  addressOf,
  addressOfRow,
  rowOf,
  writingAt,
  writingOf,
  type RowWriting
} from '../../../src/vault/second-copy/address'

const base = 'http://127.0.0.1:1/copy/'

const writings: readonly (readonly [string, RowWriting])[] = [
  ['a head', { table: 'heads', key: 'case-1', revision: 12 }],
  ['a first writing', { table: 'cases', key: 'case-1', revision: 0 }],
  ['an earlier state', { table: 'history', key: ['case-1', 3] }],
  ['a finished version', { table: 'versions', key: ['case-1', 2] }],
  ['a record', { table: 'records', key: 'manifest 7', revision: 1 }],
  ['an id with signs that addresses use', { table: 'removed', key: 'a/b?revision=9#c %20', revision: 4 }],
  ['a key of a vault from before there were revisions', { table: 'keys', key: 'key' }]
]

describe('the address of a writing', () => {
  it.each(writings)('of %s stands for that writing, and for no other', (_, writing) => {
    const address = addressOf(base, writing)
    expect(writingAt(base, address)).toEqual(writing)
    expect(rowOf(address)).toBe(addressOfRow(base, writing))
    expect(address.startsWith(`${base}${writing.table}/`)).toBe(true)
  })

  it('is another for another revision of the same row, below the address of the row', () => {
    const at = (revision: number) => addressOf(base, { table: 'heads', key: 'case-1', revision })
    expect(at(1)).not.toBe(at(2))
    expect(rowOf(at(1))).toBe(rowOf(at(2)))
  })
})

describe('the writing that a row is', () => {
  it.each([
    ['history', { id: 'case-1', revision: 3 }, { table: 'history', key: ['case-1', 3] }],
    ['versions', { case: 'case-1', number: 2 }, { table: 'versions', key: ['case-1', 2] }],
    ['heads', { id: 'case-1', revision: 3 }, { table: 'heads', key: 'case-1', revision: 3 }],
    ['cases', { id: 'case-1', revision: 3 }, { table: 'cases', key: 'case-1', revision: 3 }],
    ['removed', { id: 'case-1', revision: 3 }, { table: 'removed', key: 'case-1', revision: 3 }],
    ['records', { id: 'settings', revision: 1 }, { table: 'records', key: 'settings', revision: 1 }]
  ] as const)('in the table %s is known by its key', (table, row, writing) => {
    expect(writingOf(table, row)).toEqual(writing)
  })
})
