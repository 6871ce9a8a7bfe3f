import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import { addsNothing } from '../../../src/documents/copy/adds-nothing'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const boy: NamedCase['answers'] = {
  'known-as': 'Minh',
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home'
}
const emptyFor = (given: NamedCase['answers'], also: readonly Matter[], ...ids: readonly DocumentId[]) =>
  addsNothing(
    ids.map((id) => documentsOf(given, words)(id)),
    { recipient: 'carer', also },
    new Set(),
    words
  )

// ¶23, ¶44: whoever ticks what a carer needs believes that the carer reads it.
describe('what was ticked and adds no line to a copy', () => {
  it('is each matter of which this document has nothing to say', () => {
    expect(emptyFor(boy, ['investigation', 'legal'], 'first-night')).toEqual(['investigation', 'legal'])
  })

  it('is none that brings a line', () => {
    const pregnant = { ...boy, 'health-in-confidence': ['pregnant'] }
    expect(emptyFor(boy, ['placement'], 'care-plan')).toEqual([])
    expect(emptyFor(pregnant, ['intimate'], 'care-plan')).toEqual([])
  })

  it('is none where one of several documents has a line of it', () => {
    const placed = { ...boy, 'placement-address': '14 Curlew Rise' }
    expect(emptyFor(placed, ['placement'], 'care-plan', 'protection-and-placement-plan')).toEqual([])
  })

  it('is nothing where nothing was ticked, or no document chosen', () => {
    expect(emptyFor(boy, [], 'first-night')).toEqual([])
    expect(emptyFor(boy, ['legal'])).toEqual([])
  })
})
