import { beforeAll, describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { begun, isCalledOn, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * A child left a foster carer on 22 November for a children’s home, and in the first days nobody has written since when. A man was told on the 15th where the
 * child was. He may know the home of today, and nobody says that he does (¶23).
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-12-01'
const order = 'location-was-told'
const man = {
  'enquirer-name': 'A man',
  'enquirer-asked-on': '2026-11-15',
  'enquirer-told': 'location-told',
  'enquirer-identity': 'not-established'
}
const moved: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'childrens-home',
  people: [{ 'person-name': 'Carol Pugh', 'person-role': 'carer', 'person-until': '2026-11-22' }],
  enquirers: [man]
}
const wordsOf = (more: Given) => variantOf(order, viewOf(begun({ ...moved, ...more }, today), today))
const onPaper = (more: Given) => {
  const file = begun({ ...moved, ...more }, today)
  const source = sourceOf('missing-child-sheet', file, { today, words, localDetails: {} })
  return readIn(copyFor(source, 'police', words, ['placement']).model)
}
const said = (where: 'is' | 'is-or-was') =>
  words(`documents.dangers.enquirer-told.${where}`, { said: 'A man' })

describe('a man who was told of the home that a child may have left', () => {
  it.each<Given>([{}, { 'placement-kind': 'childrens-home' }])(
    'is said to have been told of it, and where the child is is found out',
    (more) => {
      expect(isCalledOn(today, { ...moved, ...more }, order)).toBe(true)
      expect(onPaper(more)).toContain(said('is-or-was'))
    }
  )

  it('knows where the child is where another was told of the home of today, or its day says so', () => {
    const other = { ...man, 'enquirer-name': 'Another man', 'enquirer-asked-on': '2026-11-25' }
    for (const more of [{ enquirers: [man, other] }, { 'placement-since': '2026-11-10' }] satisfies Given[]) {
      expect(isCalledOn(today, { ...moved, ...more }, order)).toBe(true)
      expect(wordsOf(more)).toBeUndefined()
    }
    expect(onPaper({ 'placement-since': '2026-11-10' })).toContain(`${said('is')}"`)
  })

  // A month that is not over may hold the first day in that home, or a move to come.
  it('may know it until the day of that home is written', () => {
    expect(onPaper({ 'placement-since': '2026-12' })).toContain(said('is-or-was'))
    expect(isCalledOn(today, { ...moved, 'placement-since': '2026-11-23' }, order)).toBe(false)
  })

  it('knows where the child was, where the child is missing', () => {
    expect(wordsOf({ 'place-tonight': 'missing' })).toBe('while-missing')
  })
})
