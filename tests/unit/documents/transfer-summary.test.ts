import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { copyOf } from '../../../src/documents/copy/copy-of'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const found: NamedCase['answers'] = {
  'where-the-child-is': 'Rowan House, 3 Elm Road',
  'found-where': 'Behind the counter of a nail bar in Westgate Street',
  gender: 'female',
  worries: 'She says that she owes £18,000.',
  'trafficking-conclusion': 'suspected',
  'placement-address': 'Flat 3, Kestrel House',
  'placement-since': '2026-11-20'
}

const read = (recipient: RecipientId, also: readonly Matter[] = [], given = found) =>
  readIn(
    copyOf(
      documentsOf(given, words)('transfer-summary'),
      { recipient, also, annex: false },
      new Set<string>(),
      words
    ).model
  )

// ¶23, ¶31: whoever takes the case tonight asks first where the child is, and what was seen and heard.
describe('the transfer summary', () => {
  it.each<[RecipientId, readonly Matter[]]>([
    ['full', ['placement']],
    ['receiving-authority', ['placement']]
  ])('says where the child is, and what was seen and heard, to %s', (recipient, also) => {
    const said = read(recipient, also)
    for (const text of ['Rowan House, 3 Elm Road', 'Flat 3, Kestrel House', 'nail bar', '£18,000'])
      expect(said).toContain(text)
  })

  it('says before the details of the child where the child is', () => {
    const said = read('full', ['placement'])
    expect(said.indexOf('Rowan House')).toBeLessThan(said.indexOf(words('documents.parts.child')))
  })

  it('says to an authority where the child lives only where whoever makes the copy says so', () => {
    const said = read('receiving-authority')
    expect(said).not.toContain('Rowan House')
    expect(said).not.toContain('Kestrel House')
    expect(said).toContain('£18,000')
  })

  // ¶25, ¶29, ¶31, ¶34, ¶39: what the new home needs on the first night, before anybody reads a plan.
  it('says which medicine harms, what is done in a bad night, who rings, and where to look', () => {
    const given: NamedCase['answers'] = {
      ...found,
      'medicines-and-allergies': 'Allergic to penicillin',
      'health-care-now': 'A new dressing every second day',
      'self-harm-worry': 'yes',
      'distress-plan': 'Never alone at night',
      'missing-likely-places': 'The coach station',
      surgery: 'Dr Wren, Quay Street',
      'family-contacts': [
        {
          'contact-who': 'Yusuf',
          'contact-relationship': 'Brother',
          'contact-assessment': 'not-assessed',
          'contact-plan': 'existing-contact-continues'
        }
      ]
    }
    const said = read('receiving-authority', ['placement'], given)
    for (const text of ['penicillin', 'second day', 'Never alone', 'coach station', 'Dr Wren', 'Yusuf'])
      expect(said).toContain(text)
    expect(said).toContain(words('questions.contact-assessment.options.not-assessed'))
    // A copy that withholds where the child lives has the medicine, and not the surgery near the home.
    const withheld = read('receiving-authority', [], given)
    expect(withheld).toContain('penicillin')
    expect(withheld).not.toContain('Dr Wren')
  })

  it('lists the days that come, and not what was done', () => {
    const given = {
      ...found,
      'dates-of-birth': [{ 'birth-date': '2010-03-01', 'birth-source': 'document' }],
      'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }],
      'initial-health-assessment': 'done-by-a-doctor',
      'initial-health-assessment-on': '2026-11-12'
    }
    const done = words('clock.state.done', { date: '12 November 2026' })
    expect(read('full', [], given)).not.toContain(done)
    expect(read('full', [], given)).toContain(words('clock.rows.first-review.title'))
    // The list of actions still has both.
    const list = copyOf(
      documentsOf(given, words)('action-list'),
      { recipient: 'full', also: [], annex: false },
      new Set<string>(),
      words
    ).model
    expect(readIn(list)).toContain(done)
  })

  // ¶23: whoever takes the case tonight reads what cannot wait before two dozen people and all references; what can wait stays behind them.
  // ¶51, ¶66: most of what is owed ends or changes on that day, and whoever takes the case on has to know it is near.
  it.each([
    ['in the half year before it', '2009-04-30', true],
    ['and not long before it', '2010-04-30', false],
    ['and not once it has passed', '2008-11-01', false]
  ])('lists the 18th birthday among these days %s', (_, born, isListed) => {
    const given = {
      ...found,
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': '2026-11-20' }
      ]
    }
    const { model } = copyOf(
      documentsOf(given, words)('transfer-summary'),
      { recipient: 'receiving-authority', also: ['placement'], annex: false },
      new Set<string>(),
      words
    )
    const days = model.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'table' && block.head.includes(words('clock.screen.by-when'))
          ? block.rows.map((row) => row[0])
          : []
      )
    expect(days.length).toBeGreaterThan(0)
    expect(days.includes(words('clock.rows.eighteenth-birthday.title'))).toBe(isListed)
  })

  it('says right behind where the child is what cannot wait, once, and the rest of what must be done behind the people', () => {
    const given: NamedCase['answers'] = {
      ...found,
      'safe-place-first': 'not-safe',
      people: [{ 'person-name': 'Ruth Okafor', 'person-role': 'team-manager' }]
    }
    for (const recipient of ['full', 'receiving-authority'] as const) {
      const { sections } = copyOf(
        documentsOf(given, words)('transfer-summary'),
        { recipient, also: ['placement'], annex: false },
        new Set<string>(),
        words
      ).model
      const ids = sections.map(({ id }) => id)
      expect(ids[ids.indexOf('placement') + 1]).toBe('actions-now')
      expect(ids.indexOf('actions')).toBeGreaterThan(ids.indexOf('people'))
      const captionsOf = (wanted: string) =>
        sections.flatMap(({ id, blocks }) =>
          id === wanted ? blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])) : []
        )
      expect(captionsOf('actions-now')).toEqual(['Actions called for by what is recorded: Now'])
      expect(captionsOf('actions').length).toBeGreaterThan(1)
      expect(captionsOf('actions').join()).not.toMatch(/: Now/)
    }
  })
})
