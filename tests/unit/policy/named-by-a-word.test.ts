import { expect, it } from 'vitest'
import { isNamedByAWord } from '../../../machines/policy/people/named-by-a-word'

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
