import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { romania } from '../../cases/romania'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const read = (given: NamedCase['answers']) =>
  textsInDocument(copyFor(documentsOf(given, words)('indicators-record'), 'full', words).model)

const themes = [
  'Papers, travel and how the child came here',
  'Adults and living situation',
  'Control, fear and how the child seems',
  'Going missing and movement',
  'Sexual exploitation',
  'Criminal exploitation',
  'Work and domestic servitude',
  'Health, wellbeing and services',
  'Money, contact and other forms'
]

// ¶13, ¶18: what was looked for is read theme by theme.
describe('the indicators record', () => {
  it('names each theme once, and says the day of the one screening only where the screening stands', () => {
    const texts = read(romania.answers)
    for (const theme of themes) expect(texts.filter((text) => text === theme)).toEqual([theme])
    expect(texts).toContain('23 November 2026')
    expect(texts.filter((text) => text.startsWith('Screening of'))).toEqual([])
  })

  it('says under each theme of which day its signs are, where there were several screenings', () => {
    const texts = read({
      ...romania.answers,
      screenings: [{ 'screening-on': '2026-09-04' }, { 'screening-on': '2026-11-23' }]
    })
    for (const theme of themes)
      expect(
        texts.some((text, at) => text === theme && texts[at + 1] === 'Screening of 4 September 2026'),
        theme
      ).toBe(true)
    expect(texts.filter((text) => text === 'Screening of 23 November 2026').length).toBe(themes.length)
  })
})
