import { expect, it } from 'vitest'
import { isNamedAlone, isNamedByAWord } from '../../../../machines/policy/names/named-by-a-word'

// ¶30, ¶42: a tie is read from what people type; a word that is also a name is none where it stands as a word.
const isNamed = (said: string, name: string) => isNamedByAWord(said, [name], [name, 'noori'])

it.each([
  ['Daud', 'daud'],
  ['daud', 'daud'],
  ['Friend of Daud, Leeds', 'daud'],
  ['Friend of Daud', 'daud'],
  ['داود صديقه', 'داود']
])('“%s” names “%s”', (said, name) => {
  expect(isNamed(said, name)).toBe(true)
})

it.each([
  ['Friend of Daud Karimi', 'daud'],
  ['Met them once. May have gone.', 'may'],
  ['May be known', 'may']
])('“%s” names no “%s”', (said, name) => {
  expect(isNamed(said, name)).toBe(false)
})

// ¶33: whoever goes by one word may be who pays a lawyer; a month, a road and a firm pay nobody.
it.each([
  ['Paid by Duc', 'duc'],
  ['Duc pays', 'duc'],
  ['duc pays', 'duc'],
  ['Money comes from Duc.', 'duc'],
  ['privately, paid by duc', 'duc'],
  ['Duc Pham pays', 'duc'],
  ['Duc Pham pays', 'pham'],
  ['In Duc’s pay', 'duc'],
  ['Sent by her uncle duc', 'duc'],
  ['Knows Duc, Road Chambers acts', 'duc']
])('“%s” may say that “%s” pays', (said, name) => {
  expect(isNamedAlone(said, name)).toBe(true)
})

it.each([
  ['Funded in May by legal aid', 'may'],
  ['Her carer may pay', 'may'],
  ['Brought her in Mai 2024', 'mai'],
  ['from Grace Chambers', 'grace'],
  ['Office at Pham Road', 'pham'],
  ['Office: 4 Pham Road, Leeds', 'pham'],
  ['Paid by legal aid', 'duc'],
  ['', 'duc']
])('“%s” says nothing of “%s”', (said, name) => {
  expect(isNamedAlone(said, name)).toBe(false)
})
