import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const held = { 'review-on': '2026-11-12', 'review-state': 'review-held' }
const child: NamedCase['answers'] = { 'known-as': 'Minh', 'age-as-known': 'under-16' }
const section = (reviews: readonly Record<string, unknown>[], more: NamedCase['answers'] = {}) =>
  copyFor(
    documentsOf({ ...child, ...more, reviews } as NamedCase['answers'], words)('review-record'),
    'child',
    words
  ).model.sections.find(({ id }) => id === 'review')
const read = (...given: Parameters<typeof section>): string => JSON.stringify(section(...given) ?? '')

// ¶46: the child is told that a review was held, and knows whom to ask what came of it.
describe('the child’s copy of a review', () => {
  it('says when the last review was, and whom to ask', () => {
    const texts = read([held, { 'review-on': '2026-08-03', 'review-state': 'review-held' }])
    expect(texts).toContain('12 November 2026')
    expect(texts).not.toContain('3 August')
    expect(texts).toContain('Ask us what was said')
    expect(texts).toContain('An advocate can ask us for you.')
  })

  it('says how the child took part, as it was written down', () => {
    expect(read([{ ...held, 'review-child-part': 'He came, and asked to see his cousin.' }])).toContain(
      'He came, and asked to see his cousin.'
    )
    expect(read([held])).not.toContain('took part')
    expect(read([{ ...held, 'review-child-part': { reason: 'not-known' } }])).not.toContain('took part')
  })

  it('says nothing of what others found and decided there, nor who chaired it (¶23)', () => {
    const reviews = [
      {
        ...held,
        'review-chaired-by': 'Ines Field',
        'review-decisions': 'Police visit on Tuesdays.',
        'review-protection-changes': 'Another home is looked for.',
        'review-status-needs-how': 'A lawyer is found.',
        'review-other-matters': 'School in another town.'
      }
    ]
    const texts = read(reviews, {
      people: [{ 'person-name': 'Ines Field', 'person-role': 'independent-reviewing-officer' }]
    })
    expect(texts).toContain('12 November 2026')
    for (const other of ['Ines', 'Police', 'Another home', 'lawyer is found', 'another town'])
      expect(texts).not.toContain(other)
  })

  it.each(['review-planned', 'review-put-off'])('says nothing where it was not held: %s', (state) => {
    expect(section([{ ...held, 'review-state': state }])).toBeUndefined()
  })

  it('says nothing of a review in care that ended before the child came into care anew', () => {
    const periods = {
      'periods-of-care': [
        { 'care-from': '2026-03-01', 'care-to': '2026-09-01' },
        { 'care-from': '2026-11-20' }
      ]
    }
    const before = { 'review-on': '2026-08-03', 'review-state': 'review-held' }
    expect(section([before], periods)).toBeUndefined()
    expect(read([{ ...before, 'review-on': '2026-11-24' }], periods)).toContain('24 November 2026')
  })

  it('stands in no other paper of the child', () => {
    const answers = {
      ...child,
      reviews: [{ ...held, 'review-child-part': 'He asked to see his cousin.' }]
    } as NamedCase['answers']
    const ofCarePlan = copyFor(documentsOf(answers, words)('care-plan'), 'child', words).model
    expect(textsInDocument(ofCarePlan).join('\n')).not.toContain('see his cousin')
  })
})
