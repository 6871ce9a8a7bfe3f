import { beforeAll, describe, expect, test } from 'vitest'
import { documentIds } from '../../../content/documents'
import { buildDocument } from '../../../src/documents/build/build-document'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/given'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const copies = ({ answers }: NamedCase, location: 'withheld' | 'shown') =>
  documentIds
    .map((id) =>
      JSON.stringify(
        buildDocument(id, fileWith(answersOf(answers)), { today: '2026-11-24', words, location })
      )
    )
    .join('\n')

/** Words by which somebody would find each child, and names that every copy may show. */
const all: readonly (readonly [NamedCase, readonly string[], readonly string[]])[] = [
  [
    eritrea,
    [
      'Cooper’s Rise',
      'Merrin',
      'Marsh',
      'Marshes',
      'Bellweather',
      'Bellweathers',
      'Quay',
      'Rahimi',
      'Brannock’s',
      'Ten minutes from college'
    ],
    ['Filmon', 'Harbourshire', 'Grace Adeyemi', 'Ruth Okafor', 'Senafe']
  ],
  [
    vietnam,
    [
      'Curlew',
      'Thornmere',
      'Fellshire',
      'Ashdown',
      'Ashdowns',
      'Larkhill',
      'Lanternfold',
      'Fairweather',
      'Ninety miles'
    ],
    ['Trịnh Hữu Đạt', 'Harbourshire', 'Nell Harkaway', 'Millbridge', '01632 960140']
  ],
  [
    countyLine,
    [
      'Larch',
      'Beck Lane',
      'Northdale',
      'Fernbank',
      'Bridge Centre',
      'Okafor',
      'Lowry',
      'Akers',
      'Hallbeck',
      '150 miles'
    ],
    ['Tamsin', 'Harbourshire', 'Ruth Amadi', 'Donna Reeve', 'Harbour City', 'Marshland Police']
  ]
]

const told = all.map(([named, kept, shown]) => ({ name: named.name, named, kept, shown }))

describe('every copy that withholds where the child lives', () => {
  test.each(told)('leaves out what would lead to the child: $name', ({ named, kept, shown }) => {
    const withheld = copies(named, 'withheld')
    for (const word of kept) {
      const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')
      expect(whole.exec(withheld)?.[0], word).toBeUndefined()
    }
    for (const text of shown) expect(withheld, text).toContain(text)
  })

  test.each(told)('the other copy shows it: $name', ({ named, kept }) => {
    const open = copies(named, 'shown')
    for (const word of kept) expect(open, word).toContain(word)
  })
})
