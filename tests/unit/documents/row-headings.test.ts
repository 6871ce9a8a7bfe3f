import { expect, it } from 'vitest'
import { areSentences } from '../../../src/documents/row-headings'

it('rows are headed by sentences where one heading is longer than sixty letters, whatever stands beside', () => {
  const rows = (length: number) => [['Short', 'Other '.repeat(40)], ['a'.repeat(length)]]
  for (const length of [0, 20, 60]) expect(areSentences(rows(length)), `${length} letters`).toBe(false)
  for (const length of [61, 200]) expect(areSentences(rows(length)), `${length} letters`).toBe(true)
  expect(areSentences([[]])).toBe(false)
})
