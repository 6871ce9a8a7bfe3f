import { beforeAll, expect, test } from 'vitest'
import { documentIds } from '../../content/documents'
import { recipientIds } from '../../content/recipient-ids'
import { disclosureOf } from '../../machines/policy/disclosure/recipients'
import { copyOf } from '../../src/documents/copy/copy-of'
import { sourcesOf } from '../../src/documents/compose/sources'
import type { Words } from '../../src/i18n/words'
import { countyLine } from '../cases/county-line'
import { answersOf } from '../cases/named-case'
import { nigeria } from '../cases/nigeria'
import { vietnam } from '../cases/vietnam'
import { today } from '../explore/explore'
import { readIn } from '../support/copies'
import { fileWith } from '../support/file'
import { withTexts } from '../support/own-words'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/**
 * Names that stand wherever they are repeated, since every page has them: the child's, those of people and authorities, and of whoever
 * is to be kept away, which must be readable (¶23). And where the child
 * was found, or what they carried: a place that is known from there is no secret (¶39).
 */
const standEverywhere: readonly string[] = [
  'known-as',
  'full-name',
  'first-name',
  'last-name',
  'reference',
  'other-name',
  'care-authority',
  'person-name',
  'person-organisation',
  'contact-who',
  'exploiter-called',
  'enquirer-name',
  'found-where',
  'addresses-and-numbers-carried'
]

// ¶23: the address gives way wherever it was typed again, and people type it where no question asks for it: beside a telephone number, say.
test.each([vietnam, nigeria, countyLine])(
  '$name: an address that stands in every box and field stands in no copy that is not given it',
  ({ answers: given }) => {
    const repeated = withTexts(answersOf(given), (typed, id) =>
      standEverywhere.includes(id) ? typed : `${typed} (or at 9 Larch Close, Stowbridge)`
    )
    const placed = answersOf({ 'placement-address': '9 Larch Close, Stowbridge' })
    const source = sourcesOf(fileWith({ ...repeated, ...placed }), { today, words })
    const copies = recipientIds.flatMap((recipient) =>
      documentIds
        .filter((document) => disclosureOf({ recipient, also: [] }, document).leftOut.has('placement'))
        .map((document) => ({
          copy: `${document} for ${recipient}`,
          read: readIn(copyOf(source(document), { recipient, also: [], annex: true }, new Set(), words).model)
        }))
    )
    expect(copies.length).toBeGreaterThan(50)
    expect(copies.filter(({ read }) => /larch|stowbridge/i.test(read)).map(({ copy }) => copy)).toEqual([])
  }
)
