import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

type Given = NamedCase['answers']
const mother: Given = {
  'known-as': 'Abena',
  'trafficking-conclusion': 'suspected',
  'has-children-of-their-own': 'yes',
  'children-of-their-own': 'Grace, born 20 August 2026; Abena cares for her'
}
const read = (given: Given, document: DocumentId, recipient: RecipientId) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

describe('a child’s own child (¶20, ¶31, ¶39)', () => {
  // Whoever cares for, looks for, plans for or takes over the one has to know of the other.
  it.each<readonly [RecipientId, DocumentId]>([
    ['carer', 'first-night'],
    ['full', 'first-night'],
    ['police', 'missing-child-sheet'],
    ['carer', 'missing-child-sheet'],
    ['police', 'protection-and-placement-plan'],
    ['carer', 'protection-and-placement-plan'],
    ['carer', 'care-plan'],
    ['lawyer', 'care-plan'],
    // A surgery that read of the pregnancy has to read of the baby (¶25, ¶34).
    ['health', 'care-plan'],
    ['carer', 'pathway-plan'],
    ['full', 'action-list'],
    ['receiving-authority', 'transfer-summary']
  ])('stands in the copy for %s of the %s', (recipient, document) => {
    expect(read(mother, document, recipient)).toContain('Grace, born 20 August 2026')
  })

  it('stands there too where nobody has recorded more than that there is one', () => {
    const alone: Given = {
      'known-as': 'Abena',
      'trafficking-conclusion': 'suspected',
      'has-children-of-their-own': 'yes'
    }
    const unknown: Given = { ...alone, 'children-of-their-own': { reason: 'not-known' } }
    const asked = words('documents.missing-child.own-children')
    for (const given of [unknown, alone])
      expect(read(given, 'missing-child-sheet', 'police')).toContain(
        `"label":"${asked}","values":["${words('options.yes')}"]`
      )
  })

  it('stands on no paper where there is none, or whoever reads it is not told of the exploitation either', () => {
    const none: Given = { ...mother, 'has-children-of-their-own': 'no' }
    const label = words('documents.the-child.own-children')
    for (const document of ['first-night', 'care-plan', 'transfer-summary'] as const)
      expect(read(none, document, 'full'), document).not.toContain(label)
    expect(read(none, 'missing-child-sheet', 'police')).not.toContain(
      words('documents.missing-child.own-children')
    )
    expect(read(mother, 'care-plan', 'school')).not.toContain('Grace')
  })

  // An entry among the other children tells no more of a mother than the answer itself: a school is not told that she is one.
  it('stands in no copy without the status because the baby was entered too', () => {
    const given: Given = {
      ...mother,
      'siblings-and-other-children': [
        { 'connected-child-name': 'Ibrahima', 'connected-child-relation': 'own-child' }
      ]
    }
    const label = words('documents.the-child.own-children')
    const plan = (recipient: RecipientId, also: readonly Matter[]) =>
      readIn(copyFor(documentsOf(given, words)('care-plan'), recipient, words, also).model)
    expect(plan('school', ['other-people'])).not.toContain(label)
    expect(plan('school', ['other-people', 'status'])).toContain(label)
    expect(plan('carer', ['other-people'])).toContain('Ibrahima')
  })

  it('stands in the assessment record once', () => {
    expect(read(mother, 'assessment-record', 'full').match(/Grace, born/g)).toHaveLength(1)
  })
})
