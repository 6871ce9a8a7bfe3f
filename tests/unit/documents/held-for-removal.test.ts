import { beforeAll, describe, expect, it } from 'vitest'
import { speakOf, wordsOf, type Words } from '../../../src/i18n/words'
import { get } from 'svelte/store'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { isCalledOn } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  await allWords()
  await speakOf('adult')
  words = get(wordsOf)('adult')
})

const adult = (place: string, more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  'known-as': 'Bekim',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }],
  'immigration-position': 'refused-no-leave',
  nationality: 'Albanian',
  'place-tonight': place,
  ...more
})
const read = (given: NamedCase['answers']) =>
  textsInDocument(
    copyFor(documentsOf(given, words)('pathway-plan'), 'child', words, ['placement']).model
  ).join('\n')

/** What only somebody who is free can do. */
const ofTheFree = [
  'lost',
  'come back',
  'come away',
  'You choose who you see',
  'college or a course',
  'It says where you live'
]

// ¶27, ¶33, ¶57, ¶66: what is owed to a care leaver goes on while they are held, and nobody says what the Home Office will do.
describe('the own copy of an adult who is held', () => {
  it('says nothing that only somebody who is free can do', () => {
    for (const more of [{}, { 'first-language': 'British Sign Language' }]) {
      const held = read(adult('immigration-removal-centre', more))
      for (const text of ofTheFree) expect(held).not.toContain(text)
      expect(held).toContain('999')
    }
  })

  it('says whom to ask, that the lawyer must know, and that a place is looked for', () => {
    const held = read(adult('immigration-removal-centre'))
    for (const text of [
      'Ask us who stays in touch with you while you are held.',
      'Your lawyer must know that you are held. Ask us if they do.',
      'We must look now for a safe place where you can live if you are let out.',
      'You can talk to a lawyer in private.'
    ])
      expect(held).toContain(text)
  })

  // Held by a court they are no freer. Nobody says there either what will come of it (¶33).
  it.each(['prison-for-adults', 'youth-detention'])(
    'says the same to who is held elsewhere, whatever their nationality: %s',
    (place) => {
      for (const nationality of ['Albanian', 'British']) {
        const held = read(
          adult(place, {
            nationality,
            'immigration-position': nationality === 'British' ? 'british' : 'refused-no-leave'
          })
        )
        for (const text of ofTheFree) expect(held).not.toContain(text)
        expect(held).toContain('Your lawyer must know that you are held.')
        expect(held).not.toContain('removal')
      }
    }
  )

  // Remanded at 17, let out at 18, and in a home since: the answer of the first night has no day, and still stands (¶27, ¶39).
  it.each(['youth-detention', 'prison-for-adults'])(
    'is that of somebody free where a home since they were 18 stands beside the answer of that night: %s',
    (place) => {
      const inAHome = (since: string) =>
        read(adult(place, { 'placement-since': since, 'placement-address': '4 Mill Lane, Leeds' }))
      const free = inAHome('2025-03-01')
      expect(free).toContain('come away')
      expect(free).not.toContain('where you are held')
      expect(free).not.toContain('if you are let out')
      // The home of their childhood is no home of today's: they went from it into custody.
      expect(inAHome('2024-06-01')).toContain('Your lawyer must know that you are held.')
    }
  )

  // ¶27, ¶33, ¶39: the order of the day is to tell their lawyer of the detention. Whoever reads that they are free asks nobody for one.
  it.each(['2025-03-01', '2024-06-01'])(
    'is that of somebody held for removal, with a home since %s',
    (since) => {
      const given = adult('immigration-removal-centre', {
        'placement-since': since,
        'placement-address': '4 Mill Lane, Leeds'
      })
      expect(read(given)).toContain('Your lawyer must know that you are held.')
      expect(read(given)).not.toContain('come away')
      expect(isCalledOn('2026-11-29', given, 'tell-the-lawyer-of-the-detention')).toBe(true)
    }
  )

  // A home of which nobody wrote since when may be that of their childhood (¶27, ¶33).
  it.each(['youth-detention', 'prison-for-adults', 'immigration-removal-centre'])(
    'is that of somebody held where their home has no day: %s',
    (place) => {
      const held = read(adult(place, { 'placement-address': '4 Mill Lane, Leeds' }))
      expect(held).toContain('Your lawyer must know that you are held.')
      expect(held).not.toContain('come away')
    }
  )

  // Children Act 1989 s24: 18 days in care bring advice and assistance, and nobody promises a home.
  it('promises no home where advice alone is owed', () => {
    const held = read(
      adult('immigration-removal-centre', {
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2024-12-10', 'care-to': '2024-12-28' }
        ]
      })
    )
    expect(held).not.toContain('We must look now')
    expect(held).toContain('Your lawyer must know that you are held.')
  })

  it('is as it was for an adult who is not held, and for who is treated as a child', () => {
    const free = read(adult('own-tenancy'))
    expect(free).toContain('come back')
    expect(free).toContain('You choose who you see')
    expect(free).not.toContain('held')
    const inDoubt = read(adult('immigration-removal-centre', { 'age-in-doubt': 'yes' }))
    expect(inDoubt).not.toContain('while you are held')
  })
})

// The day is of the home that was recorded. A copy that is not told where they are tonight would say it of a removal centre (¶23).
it.each(['police', 'full'] as const)(
  'no copy says that they are held since the day of the home before: %s',
  (recipient) => {
    const given = adult('immigration-removal-centre', { 'placement-since': '2026-03-02' })
    const paper = textsInDocument(
      copyFor(documentsOf(given, words)('protection-and-placement-plan'), recipient, words).model
    ).join('\n')
    expect(paper).toContain('In their home from\n2 March 2026')
    expect(paper).not.toContain('There since')
  }
)
