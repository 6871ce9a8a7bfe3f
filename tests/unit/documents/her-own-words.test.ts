import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/**
 * What a child wants and feels is heard before the child is moved, and is in their own plan (¶24, ¶40). The name of a worker of the home says where the child
 * lives, and gives way (¶23): in words to the child, and with whom to ask, and the same for a place.
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const given: NamedCase['answers'] = {
  'known-as': 'Hodan',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'childrens-home',
  'placement-address': '2 Quay Road, Brackenford',
  people: [
    { 'person-name': 'Tess Bright', 'person-role': 'key-worker', 'person-organisation': 'Harbour House' }
  ],
  'child-wishes': 'I want to stay with Tess.',
  'what-helps-feel-safe': 'Tess'
}
const read = (id: DocumentId, who: RecipientId, also: readonly Matter[] = [], answers = given) =>
  readIn(copyFor(documentsOf(answers, words)(id), who, words, also).model)

describe('what the child said, where a name gives way', () => {
  it.each<DocumentId>(['care-plan', 'protection-and-placement-plan', 'review-record'])(
    'stands in their own %s without brackets, and without the name',
    (id) => {
      const own = read(id, 'child')
      expect(own).not.toContain(words('values.left-out'))
      expect(own).toContain(words('recipients.child-left-out'))
      expect(own).not.toContain('Tess')
    }
  )

  it('stands whole where the place is told', () => {
    const own = read('care-plan', 'child', ['placement'])
    expect(own).toContain('I want to stay with Tess.')
    expect(own).not.toContain(words('recipients.child-left-out'))
  })

  it('tells an adult reader whom to ask, and only where something gave way', () => {
    expect(read('care-plan', 'full')).toContain(words('documents.said-in-part'))
    expect(read('review-record', 'full')).toContain(words('documents.said-in-part'))
    expect(read('care-plan', 'full', ['placement'])).not.toContain(words('documents.said-in-part'))
    expect(read('care-plan', 'full', [], { ...given, 'child-wishes': 'I want to stay here.' })).not.toContain(
      words('documents.said-in-part')
    )
    expect(read('care-plan', 'child')).not.toContain(words('documents.said-in-part'))
  })

  it.each<DocumentId>(['protection-and-placement-plan', 'assessment-record', 'review-record'])(
    'tells whom to ask wherever the same words stand: in the %s too',
    (id) => {
      const feels = Object.fromEntries(Object.entries(given).filter(([one]) => one !== 'child-wishes'))
      expect(read(id, 'full', [], feels)).toContain(words('documents.said-in-part'))
      expect(read(id, 'full', ['placement'], feels)).not.toContain(words('documents.said-in-part'))
    }
  )

  it('tells whom to ask also where what gave way only came near to a name', () => {
    const near = {
      ...given,
      'placement-provider': 'Larkhill House',
      'child-wishes': 'I want to stay at Larkhil.',
      'what-helps-feel-safe': 'Music'
    }
    const made = copyFor(documentsOf(near, words)('care-plan'), 'full', words)
    expect(made.near.map(({ found }) => found)).toEqual(['Larkhil'])
    expect(readIn(made.model)).toContain(words('documents.said-in-part'))
    const kept = copyFor(documentsOf(near, words)('care-plan'), 'full', words, [], [made.near[0]?.id ?? ''])
    expect(readIn(kept.model)).toContain('I want to stay at Larkhil.')
    expect(readIn(kept.model)).not.toContain(words('documents.said-in-part'))
  })

  it.each<RecipientId>(['child', 'full'])('reads the same of a person as of a place, to the %s', (who) => {
    const ofAPlace = { ...given, 'child-wishes': 'I want to stay with Harbour House.' }
    for (const id of ['care-plan', 'review-record'] as const)
      expect(read(id, who, [], ofAPlace)).toBe(read(id, who))
  })
})
