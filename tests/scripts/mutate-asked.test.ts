import { expect, it } from 'vitest'
import { askedOf } from '../../scripts/lib/mutate-asked.mjs'

it.each([
  [[], { word: '', every: 1, from: 0 }],
  [['policy'], { word: 'policy', every: 1, from: 0 }],
  [['--every=60'], { word: '', every: 60, from: 0 }],
  [['--every=60', '--from=7', 'src/vault'], { word: 'src/vault', every: 60, from: 7 }],
  [['--every=60', '--from=59'], { word: '', every: 60, from: 59 }]
])('%j asks for a word, one mutant in so many, and which of those', (words, asked) => {
  expect(askedOf(words)).toEqual(asked)
})

it.each([
  [['--from=7'], '--from is a number from 0 to 0 here: less than --every.'],
  [['--every=60', '--from=60'], '--from is a number from 0 to 59 here: less than --every.'],
  [['--every=0'], '--every is a number from 1.'],
  [['--evry=60'], '--evry=60 is not known: --every=60 and --from=7 are.'],
  [['--every=many'], '--every=many is not known: --every=60 and --from=7 are.']
])('%j is refused with what would be right', (words, wrong) => {
  expect(askedOf(words)).toEqual({ wrong })
})
