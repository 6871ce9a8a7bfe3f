import { expect, it } from 'vitest'
import { areSentences } from '../../../src/documents/row-headings'
import { areSentences as areSentencesOnPage } from '../../../src/ui/document/row-headings'

it('rows are headed by sentences in print where they are in the PDF and in Word', () => {
  for (const length of [0, 20, 59, 60, 61, 200]) {
    const rows = [['Short', 'Other '.repeat(40)], ['a'.repeat(length)]]
    expect(areSentencesOnPage(rows), `${length} letters`).toBe(areSentences(rows))
  }
  expect(areSentences([['a'.repeat(61)]])).toBe(true)
  expect(areSentences([['a'.repeat(20)]])).toBe(false)
})
