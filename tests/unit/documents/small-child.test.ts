import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** By hand: a child of about two, whose age nobody knows, out of a van with a woman who says that she is the mother. */
const small: Given = {
  'known-as': 'Bao',
  'age-as-known': 'under-16',
  'age-in-doubt': 'yes',
  'interpreter-needed': 'yes',
  'interpreter-language': 'Vietnamese',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'dates-of-birth': [
    { 'birth-date': { about: '2024', words: 'About 2, by looks' }, 'birth-source': 'local-authority' }
  ]
}
const ofFifteen: Given = {
  ...small,
  'dates-of-birth': [{ 'birth-date': '2011', 'birth-source': 'child-says' }]
}

const read = (given: Given, document: DocumentId, recipient: RecipientId) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)

const nightPapers: readonly (readonly [DocumentId, RecipientId])[] = [
  ['missing-child-sheet', 'police'],
  ['first-night', 'carer'],
  ['first-night', 'full'],
  ['care-plan', 'health']
]

describe('how old a small child is', () => {
  it.each(nightPapers)(
    'is said as it was said, and as not certain: %s, %s (¶7, ¶34)',
    (document, recipient) => {
      const paper = read(small, document, recipient)
      expect(paper).toContain('About 2, by looks')
      expect(paper).toContain('Not certain: a child, by every date on record')
      expect(paper).not.toContain('disputed')
    }
  )

  it.each(nightPapers)('is certain where nobody doubts it: %s, %s', (document, recipient) => {
    expect(read({ ...small, 'age-in-doubt': 'no' }, document, recipient)).not.toContain('Not certain')
  })

  // A certificate came, and nobody doubts the age any more: the fallen date stands apart in every paper, as on the sheet for the police (¶7).
  it.each<readonly [DocumentId, RecipientId]>([
    ['care-plan', 'carer'],
    ['care-plan', 'school'],
    ['missing-child-sheet', 'police']
  ])('is one date once it is settled, and records may have the other: %s, %s', (document, recipient) => {
    const settled = (doubt: string): Given => ({
      'known-as': 'Abena',
      'age-in-doubt': doubt,
      'dates-of-birth': [
        { 'birth-date': '2016-03-14', 'birth-source': 'document' },
        { 'birth-date': '2014-02-02', 'birth-source': 'other' }
      ]
    })
    const apart = (given: Given) =>
      /14 March 2016[^\]]*\][^\]]*"Records may have"[^\]]*2 February 2014/.test(
        read(given, document, recipient)
      )
    expect(apart(settled('no'))).toBe(true)
    // While it is in doubt, a plan takes neither for the truth.
    if (document === 'care-plan') expect(apart(settled('yes'))).toBe(false)
  })

  // “About 2, by looks” is no date of birth; what a grandmother baked for a birthday is none of a school’s business (¶7).
  it('has what was typed beside the date only where the date says no more than a year, or the child is small', () => {
    const said = (about: string) =>
      read(
        {
          ...small,
          'dates-of-birth': [
            { 'birth-date': { about, words: 'Year of the Cat' }, 'birth-source': 'child-says' }
          ]
        },
        'missing-child-sheet',
        'police'
      )
    expect(said('2011-07-04')).not.toContain('Year of the Cat')
    expect(said('2011-07')).not.toContain('Year of the Cat')
    expect(said('2011-07')).toContain('July 2011')
    expect(said('2011')).toContain('Year of the Cat')
    expect(said('2024-07-04')).toContain('Year of the Cat')
  })

  it('is no matter for the child’s own copy', () => {
    expect(read(small, 'care-plan', 'child')).not.toContain('Not certain')
  })
})

describe('a girl who is 13 by what her family says, with somebody else’s passport', () => {
  const given = (from: string): Given => ({
    'known-as': 'Abena',
    'place-tonight': 'foster-home',
    'age-in-doubt': 'yes',
    'treated-as-a-child': 'yes',
    'age-assessment': 'not-started',
    'dates-of-birth': [
      { 'birth-date': '2013-11-24', 'birth-source': 'family-says' },
      { 'birth-date': '2011-10-02', 'birth-source': 'document' }
    ],
    'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': from }]
  })
  const sheet = (from: string) => read(given(from), 'missing-child-sheet', 'police')
  const own = (from: string) => read(given(from), 'care-plan', 'child')

  it('is nobody who may be an adult, since an authority has had her from twelve on (¶7)', () => {
    expect(sheet('2026-11-23')).toContain('Not certain: a child, by every date on record')
    expect(sheet('2026-11-23')).not.toContain('until a full age assessment')
    expect(own('2026-11-23')).not.toContain('Not everyone is sure how old you are')
  })

  it('is treated as a child until an assessment where nobody had her before', () => {
    expect(sheet('2026-11-24')).toContain('until a full age assessment')
    expect(own('2026-11-24')).toContain('Not everyone is sure how old you are')
  })
})

describe('a small child who is missing', () => {
  it('may have been taken, or have walked out of the gate: both are looked into (¶39)', () => {
    const sheet = read(small, 'missing-child-sheet', 'police')
    expect(sheet).toContain('may have been taken: treat the child as taken')
    expect(sheet).toContain('search near the place at the same time')
    expect(sheet).not.toContain('somebody has them')
    expect(sheet).not.toContain('absconder')
    expect(read(ofFifteen, 'missing-child-sheet', 'police')).toContain('not as an absconder')
    const notSuspected = { ...small, 'trafficking-conclusion': 'not-suspected' }
    expect(read(notSuspected, 'missing-child-sheet', 'police')).toContain(
      'A child so small may have been taken'
    )
  })
})

describe('who signs the plan of a small child', () => {
  const signers = (given: Given, recipient: RecipientId): readonly string[] =>
    copyFor(documentsOf(given, words)('care-plan'), recipient, words).model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'signatures' ? block.who : []))
    )
  it('is neither the child nor an interpreter (¶26, ¶27)', () => {
    expect(signers(small, 'full').join()).not.toMatch(/^Child|,Child|nterpreter/u)
    expect(signers(ofFifteen, 'full').join()).toMatch(/Child.*nterpreter/u)
    expect(signers(small, 'child')).not.toContain('You')
    expect(signers(ofFifteen, 'child')).toContain('You')
  })
})
