import { beforeAll, describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { ActionRecord } from '../../../machines/case-file/action-record'
import { unrecordedIn } from '../../../src/documents/copy/labels-of'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

/** The page of the first night: a carer reads what a carer does and must know; the duty team has the rest beside it (¶10, ¶23, ¶39). */
type CaseAnswers = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A row of a document, as it is read in these tests. */
const row = (label: string, value: string) => `"label":"${label}","values":["${value}"]`

const night: CaseAnswers = {
  'known-as': 'Ana',
  people: [{ 'person-name': 'Joy Ferris', 'person-role': 'carer' }],
  'trafficking-conclusion': 'suspected',
  'unaccompanied-responsible-adult': 'nobody',
  'immigration-position': 'claim-undecided',
  'place-tonight': 'with-an-adult-not-yet-checked',
  'photograph-on-file': 'to-be-taken',
  'if-missing-carer': 'Rings 999 at once.',
  'if-missing-authority': 'The duty team rings both forces.'
}

const read = (recipient: RecipientId, given: CaseAnswers = night, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(given, words)('first-night'), recipient, words, also).model)

describe('the page of the first night', () => {
  it('tells a carer what is a carer’s to do, and nothing of what others do', () => {
    const carer = read('carer', { ...night, 'health-attention-today': 'yes' })
    expect(carer).toContain(words('actions.see-a-doctor-or-nurse-today'))
    // ¶39: the file is the authority’s, and no carer has one to put a photograph on.
    expect(carer).not.toContain(words('actions.take-a-photograph'))
    expect(carer).toContain('Rings 999 at once.')
    expect(carer).not.toContain(words('actions.check-the-adult'))
    expect(carer).not.toContain(words('actions.tell-the-police'))
    expect(carer).not.toContain('The duty team rings both forces.')
  })

  it('tells a carer what holds for whoever is with the child, whoever sees to it', () => {
    const carer = read('carer')
    // It is for whoever is with the child, so nobody else’s name stands behind it.
    expect(carer).toContain(JSON.stringify(words('actions.adult-does-not-interpret')))
    expect(carer).toContain(words('documents.status.trafficked-suspected'))
    expect(carer).toContain(words('statements.location-confidential'))
  })

  // ¶23, ¶39: five children from one lorry, and two say no name. A reference tells whoever opens the door nothing.
  it('says how a child looks of whom nobody knows a name, and of no other', () => {
    const look = 'Girl, about 15, short hair, a burn on the left hand.'
    const nameless: CaseAnswers = { ...night, 'known-as': { reason: 'not-known' }, 'child-description': look }
    expect(read('carer', nameless)).toContain(look)
    expect(read('carer', { ...nameless, 'known-as': 'Ana' })).not.toContain(look)
    expect(read('carer', { ...nameless, 'full-name': 'Ana Le' })).not.toContain(look)
    // The page of a child who has no description is no longer by it.
    expect(read('carer', { ...night, 'known-as': { reason: 'not-known' } })).not.toContain(
      words('questions.child-description.short')
    )
  })

  // ¶23, ¶31: whoever opens the door may hear the child asked for by another name. The duty team has them on the sheet for the police.
  it('gives a carer the other names too, with what kind of name each is', () => {
    const given: CaseAnswers = {
      ...night,
      'other-names': [
        { 'other-name': 'Minh Tran', 'other-name-kind': 'earlier-name' },
        { 'other-name': 'Mimi', 'other-name-kind': 'given-by-an-exploiter' },
        { 'other-name': 'Annie' }
      ]
    }
    expect(read('carer', given)).toMatch(
      /"label":"Other names, to know who is meant","values":\["Minh Tran \(Earlier name\); Mimi \([^)]+\); Annie"\]/
    )
    expect(read('carer')).not.toContain('Other names')
    expect(read('full', given)).not.toContain('Minh Tran')
    const sheet = copyFor(documentsOf(given, words)('missing-child-sheet'), 'full', words)
    expect(readIn(sheet.model)).toContain('Minh Tran (Earlier name)')
    // A plan of care has its own place for them.
    expect(readIn(copyFor(documentsOf(given, words)('care-plan'), 'carer', words).model)).not.toContain(
      'to know who is meant'
    )
  })

  describe('of what somebody was given by name', () => {
    const police = 'tell-the-police-what-leads-to-the-child'
    const given: CaseAnswers = {
      ...night,
      'police-told': 'yes',
      'health-attention-today': 'yes',
      'addresses-and-numbers-carried': 'A street in Hove'
    }
    const readWith = (recipient: RecipientId, action: string, owner: string) => {
      const actions = { [action]: { since: today, called: true, owner } }
      const file = { ...fileWith(answersOf(given)), actions }
      const source = sourceOf('first-night', file, { today, words, localDetails: {} })
      return readIn(copyFor(source, recipient, words).model)
    }

    it.each([
      'Ms Ahmed, team manager',
      'Ms Ahmed',
      'The carer’s social worker',
      'The manager of the foster carer',
      'Police'
    ])('tells a carer nothing that is for %s', (owner) => {
      expect(readWith('carer', police, owner)).not.toContain(words(`actions.${police}`))
      expect(readWith('full', police, owner)).toContain(words(`actions.${police}`))
    })

    it.each([
      'Joy Ferris',
      'joy ferris (foster carer)',
      'Foster carer',
      'The carers and Ms Ahmed',
      'Sam Ross, key worker'
    ])('tells a carer what is for %s', (owner) => {
      expect(readWith('carer', police, owner)).toContain(words(`actions.${police}`))
    })

    it('tells a carer still what is a carer’s unless somebody says otherwise', () => {
      expect(readWith('carer', 'see-a-doctor-or-nurse-today', 'Ms Ahmed, team manager')).toContain(
        words('actions.see-a-doctor-or-nurse-today')
      )
    })
  })

  // ¶23, ¶24: nothing else of the first hour asks whom the child fears; whoever opens the door at night has this page alone.
  it('tells the carer with whom the child is in touch and whom they fear, which the duty team has on the police’s sheet', () => {
    const given = {
      ...night,
      'place-tonight': 'foster-home',
      'child-phones': 'Tuan rings it. She fears Auntie Mai’s husband.'
    }
    const said = read('carer', given)
    expect(said).toContain('She fears Auntie Mai’s husband.')
    expect(said.indexOf('Auntie Mai')).toBeLessThan(said.indexOf(words('questions.police-told.short')))
    expect(read('carer')).not.toContain(words('questions.child-phones.short'))
    expect(read('full', given)).not.toContain('Auntie Mai')
    expect(readIn(copyFor(documentsOf(given, words)('missing-child-sheet'), 'full', words).model)).toContain(
      'Auntie Mai'
    )
  })

  // ¶23, ¶43: at the door at night nobody looks under phones for whom to fear.
  it('tells the carer whom the child fears under who may be a danger, and nowhere else', () => {
    const sectionsOf = (typed: string) => {
      const given: CaseAnswers = { ...night, 'place-tonight': 'foster-home', 'child-phones': typed }
      const { sections } = copyFor(documentsOf(given, words)('first-night'), 'carer', words).model
      const rows = sections.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map((row) => ({ id, ...row })) : []))
      )
      return rows
        .filter(({ values }) => /Tuan|Dex/.test(values.join()))
        .map(({ id, label, values }) => [id, label, ...values])
    }
    const typed = 'One phone. Tuan rings it.\nShe fears Dex, who waits outside.'
    expect(sectionsOf(typed)).toEqual([['dangers', 'Whom the child fears; phones and contacts', typed]])
  })

  // ¶39: the room is for what is done if the child is gone. What is not well, or not known, stands.
  it('says to a carer nothing of what is well, and all that is not, and to the duty team both', () => {
    const ids = ['place-tonight', 'safe-place-first', 'police-told', 'photograph-on-file'] as const
    const well: CaseAnswers = {
      ...night,
      'place-tonight': 'foster-home',
      'safe-place-first': 'safe-now',
      'police-told': 'yes',
      'photograph-on-file': 'on-file'
    }
    const label = (id: (typeof ids)[number]) => `"${words(`questions.${id}.short`)}"`
    for (const id of ids) {
      expect(read('carer', well), id).not.toContain(label(id))
      expect(read('full', well), id).toContain(label(id))
    }
    const ill: CaseAnswers = {
      ...well,
      'place-tonight': 'with-family',
      'safe-place-first': 'being-arranged',
      'police-told': 'no',
      'photograph-on-file': 'child-objects'
    }
    for (const id of ids) expect(read('carer', ill), id).toContain(label(id))
    // Nobody has recorded anything: the gaps stand together.
    const short = words('questions.photograph-on-file.short')
    expect(read('carer', { 'known-as': 'Ana' })).toContain(short)
  })

  // What a child says of somebody is not told to that one (¶23, ¶24, ¶42).
  it.each<[string, CaseAnswers]>([
    ['it names the carer', { 'child-phones': 'She fears Joy, who shouts at night.' }],
    ['it speaks of carers', { 'child-phones': 'He is afraid of his foster carer.' }],
    ['the child is with family', { 'place-tonight': 'with-family', 'child-phones': 'She fears her aunt.' }],
    [
      'nobody has checked the adult who is there',
      { 'place-tonight': 'with-an-adult-not-yet-checked', 'child-phones': 'She fears the man.' }
    ]
  ])('does not tell the carer whom the child fears, where it may be them: %s', (_, given) => {
    const said = read('carer', { ...night, 'place-tonight': 'foster-home', ...given })
    expect(said).not.toMatch(/fears|afraid/)
  })

  it('cites no paragraph: nobody looks one up at night', () => {
    expect(read('carer')).not.toContain('(¶')
    expect(read('full')).not.toContain('(¶')
  })

  it('says nothing to a carer of the position', () => {
    const carer = read('carer')
    expect(carer).not.toContain(words('positions.claim-undecided.note'))
  })

  it('says to a carer that nobody has recorded what a carer does if the child goes missing', () => {
    const carer = read('carer', { 'known-as': 'Ana' })
    expect(carer).toContain(words('questions.if-missing-carer.short'))
    expect(carer).not.toContain(words('questions.if-missing-authority.short'))
  })

  // ¶23: on the first night nobody has asked yet who is part of it. To know who somebody is makes nobody safe.
  it.each(['full', 'police', 'carer'] as const)(
    'names to the %s whoever asks while there is a suspicion, also once it is established who they are',
    (recipient) => {
      const known: CaseAnswers = {
        ...night,
        enquirers: [
          {
            'enquirer-name': 'Jordan Vale',
            'enquirer-says-they-are': 'Her sister’s boyfriend',
            'enquirer-identity': 'established',
            'enquirer-told': 'nothing'
          }
        ]
      }
      expect(read(recipient, known)).toContain('Jordan Vale')
      expect(read(recipient, known)).toContain(words('documents.dangers.asking-known'))
      expect(read(recipient, { ...known, 'trafficking-conclusion': 'not-suspected' })).not.toContain(
        'Jordan Vale'
      )
      const mother = { 'parental-responsibility-holders': [{ 'holder-name': 'Jordan Vale' }] }
      expect(read('full', { ...known, ...mother })).not.toContain(words('documents.dangers.asking-known'))
    }
  )

  // ¶23, ¶39: whoever opens the door has to know the car and the number; the child’s own paper may be found.
  // At three in the morning the duty team has this page, and not the case.
  it('tells whoever has it from where somebody asked, and the child’s own copy does not', () => {
    const asked: CaseAnswers = {
      ...night,
      enquirers: [
        {
          'enquirer-name': 'Uncle Minh',
          'enquirer-identity': 'not-established',
          'enquirer-contact': 'Grey Audi outside; 07700 900123',
          'enquirer-told': 'nothing'
        }
      ]
    }
    expect(read('carer', asked)).toContain('Grey Audi outside; 07700 900123')
    for (const recipient of ['full', 'police'] as const) {
      expect(read(recipient, asked)).toContain('Uncle Minh')
      expect(read(recipient, asked)).toContain('Grey Audi outside; 07700 900123')
    }
    expect(read('child', asked)).not.toContain('07700 900123')
  })

  it.each(['first-night', 'action-list'] as const)(
    'says nothing of a pregnancy in the child’s own copy of %s, which may be found, and says it to those who do it',
    (document) => {
      const given: CaseAnswers = { ...night, 'health-in-confidence': ['pregnancy-test-or-advice'] }
      const copy = (recipient: RecipientId) =>
        readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)
      expect(copy('full')).toContain(words('actions.arrange-pregnancy-care'))
      expect(copy('child')).not.toMatch(/pregnan/i)
    }
  )

  // ¶7, ¶45: “safe” was said of somebody taken for an adult, and settles nothing once they are treated as a child.
  const inHostel: CaseAnswers = {
    ...night,
    'place-tonight': 'hostel-or-shared-house',
    'safe-place-first': 'safe-now',
    'dates-of-birth': [{ 'birth-date': '2003-01-01', 'birth-source': 'home-office' }]
  }
  const safe = () => words('questions.safe-place-first.short')
  const amongAdults = () => words('documents.safe-among-adults', { answer: 'Yes', sources: '¶7, ¶45' })

  it('does not say that a child in a place for adults is safe, and says to a manager that they are moved today', () => {
    const doubted = read('full', { ...inHostel, 'age-in-doubt': 'yes' })
    expect(doubted).toContain(row(safe(), amongAdults()))
    expect(doubted).toContain(words('actions.move-from-a-place-for-adults'))
    expect(doubted).toContain(words('questions.place-tonight.options.hostel-or-shared-house'))
    expect(read('carer', { ...inHostel, 'age-in-doubt': 'yes' })).toContain(row(safe(), amongAdults()))
  })

  it.each<[string, CaseAnswers]>([
    ['an adult there', { ...inHostel, 'age-in-doubt': 'no' }],
    ['a child elsewhere', { ...inHostel, 'age-in-doubt': 'yes', 'place-tonight': 'foster-home' }]
  ])('says it as it was answered of %s', (_, given) => {
    const told = read('full', given)
    expect(told).toContain(row(safe(), 'Yes'))
    expect(told).not.toContain(words('actions.move-from-a-place-for-adults'))
  })

  // ¶7, ¶23, ¶39: in a place for adults there is no carer to leave anything to, also on a paper that is not told of a placement.
  it('leaves a doctor to the social worker while a child is among adults and a place is being arranged', () => {
    const hotel: CaseAnswers = {
      'known-as': 'Fahad',
      'age-as-known': '16-or-17',
      'age-in-doubt': 'yes',
      people: [{ 'person-name': 'Nell Brody', 'person-role': 'social-worker' }],
      'place-tonight': 'asylum-support-accommodation',
      'safe-place-first': 'being-arranged',
      'health-attention-today': 'yes'
    }
    const theirs = `${words('actions.see-a-doctor-or-nurse-today')} (Nell Brody, social worker)`
    expect(read('full', hotel)).toContain(theirs)
    expect(read('full', hotel, ['placement'])).toContain(theirs)
    // A carer who is on record for it has it.
    const fostered: CaseAnswers = {
      ...hotel,
      people: [
        { 'person-name': 'Nell Brody', 'person-role': 'social-worker' },
        { 'person-name': 'Joy Ferris', 'person-role': 'carer' }
      ]
    }
    expect(read('full', fostered, ['placement'])).toContain(
      `${words('actions.see-a-doctor-or-nurse-today')} (Joy Ferris, carer)`
    )
  })

  // ¶23, ¶42: “safe” was said of the foster home, and tonight the child is with somebody else.
  it.each(['with-an-adult-not-yet-checked', 'with-family', 'somewhere-else'])(
    'does not say that a child is safe who is %s, by what was said of the placement',
    (tonight) => {
      const given: CaseAnswers = {
        ...night,
        'place-tonight': tonight,
        'safe-place-first': 'safe-now',
        'placement-kind': 'foster-care',
        'placement-since': '2026-11-02'
      }
      const isUnchecked = tonight === 'with-an-adult-not-yet-checked'
      const says = (what: 'one-of-two' | 'one-perhaps') =>
        row(safe(), words(`documents.safe-of-${what}`, { answer: 'Yes' }))
      const unchecked = row(safe(), words('documents.safe-unchecked', { answer: 'Yes' }))
      expect(read('full', given, ['placement'])).toContain(says('one-of-two'))
      // Who is not told where the child lives reads foster care for a relative’s home, in which the child may be.
      const told = isUnchecked ? unchecked : says('one-perhaps')
      const atAnAunts = { ...given, 'placement-kind': 'connected-person-foster-care' } as const
      for (const recipient of ['full', 'lawyer', 'receiving-authority'] as const) {
        expect(read(recipient, given), recipient).toContain(told)
        expect(read(recipient, atAnAunts), recipient).not.toContain(says('one-of-two'))
        for (const also of [[], ['placement']] as const)
          expect(read(recipient, { ...given, 'place-tonight': 'foster-home' }, also), recipient).toContain(
            row(safe(), 'Yes')
          )
      }
      if (tonight === 'with-family')
        expect(read('full', atAnAunts, ['placement'])).toContain(row(safe(), 'Yes'))
      expect(read('full', { ...given, 'placement-since': '2026-12-02' })).toContain(
        row(safe(), isUnchecked ? words('documents.safe-unchecked', { answer: 'Yes' }) : 'Yes')
      )
    }
  )

  // ¶23: whoever is told nothing of a placement is told of the adult all the same.
  it('does not say to the police that a child is safe with an adult whom nobody has checked', () => {
    const given: CaseAnswers = {
      ...night,
      'safe-place-first': 'safe-now',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-02'
    }
    const unchecked = row(safe(), words('documents.safe-unchecked', { answer: 'Yes' }))
    expect(read('police', given)).toContain(unchecked)
    expect(read('full', { ...night, 'safe-place-first': 'safe-now' })).toContain(unchecked)
    const checked = { ...given, 'place-tonight': 'foster-home' } as const
    expect(read('police', checked)).toContain(row(safe(), 'Yes'))
  })

  // ¶25, ¶39: “no doctor” was said before the child was away.
  it('does not say that a child who came back needs no doctor, by what was said before', () => {
    const given: CaseAnswers = { ...night, 'health-attention-today': 'no' }
    const back: CaseAnswers = {
      ...given,
      'missing-episodes': [
        { 'missing-since': '2026-11-20', 'missing-returned': 'yes', 'missing-returned-on': today }
      ]
    }
    const medical = (answer: string) => row(words('questions.health-attention-today.short'), answer)
    for (const recipient of ['carer', 'full'] as const) {
      expect(read(recipient, given)).toContain(medical('No'))
      expect(read(recipient, back)).toContain(medical('Ask again today. Earlier: No'))
    }
  })

  // ¶39, invariant 17: nobody knows where a missing child is, and the place may be the one from which they were fetched.
  describe('that the child is safe, of a child who is or was missing', () => {
    const placed: CaseAnswers = { ...night, 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' }
    const gone = { 'missing-since': '2026-11-20' }
    const back = { ...gone, 'missing-returned': 'yes', 'missing-returned-on': '2026-11-22' }
    const readFrom = (given: CaseAnswers, openedOn = '2026-11-01') => {
      const file = { ...fileWith(answersOf(given)), openedOn }
      const source = sourceOf('first-night', file, { today, words, localDetails: {} })
      return (recipient: RecipientId) => readIn(copyFor(source, recipient, words).model)
    }
    const away = () => row(safe(), 'Yes, as it was recorded. But the child is missing.')
    const asked = () =>
      row(safe(), 'Yes, as it was recorded. The child has been missing: ask whether it still holds.')

    it.each([
      ['by an entry', { ...placed, 'missing-episodes': [gone] }],
      ['by the place of tonight', { ...placed, 'place-tonight': 'missing' }]
    ])('does not stand as of today while the child is missing, %s', (_, given) => {
      for (const recipient of ['full', 'carer', 'police'] as const)
        expect(readFrom(given)(recipient), recipient).toContain(away())
    })

    it('asks after the return whether it still holds, until somebody has looked again', () => {
      const given: CaseAnswers = { ...placed, 'missing-episodes': [back] }
      for (const recipient of ['full', 'carer', 'police'] as const)
        expect(readFrom(given)(recipient), recipient).toContain(asked())
      const looked = { ...given, reviews: [{ 'review-on': '2026-11-23', 'review-state': 'review-held' }] }
      expect(readFrom(looked)('full')).toContain(row(safe(), 'Yes'))
    })

    // Nobody knows whether it was said before: the case was opened because the child was missing.
    it('says nothing of when it was recorded', () => {
      const ofThem = [
        { ...placed, 'missing-episodes': [gone] },
        { ...placed, 'missing-episodes': [back] }
      ]
      for (const given of ofThem) {
        const text = readFrom(given, '2026-11-21')('full')
        expect(text).not.toMatch(/recorded before the child/i)
        expect(text).not.toContain(row(safe(), 'Yes'))
      }
    })

    it.each<[string, CaseAnswers]>([
      ['at all', { 'missing-episodes': [{ 'missing-returned': 'yes' }] }],
      [
        'of the return, where they went before the case was opened',
        { 'missing-episodes': [{ 'missing-since': '2026-10-28', 'missing-returned': 'yes' }] }
      ]
    ])('asks whether it still holds where no day is recorded %s', (_, given) => {
      for (const recipient of ['full', 'carer', 'police'] as const)
        expect(readFrom({ ...placed, ...given })(recipient), recipient).toContain(asked())
    })

    it('stands as it was answered in a case that was opened after the return', () => {
      const given: CaseAnswers = { ...placed, 'missing-episodes': [back] }
      expect(readFrom(given, '2026-11-23')('full')).toContain(row(safe(), 'Yes'))
      expect(readFrom(placed)('full')).toContain(row(safe(), 'Yes'))
    })
  })

  describe('that the child is safe, after a move (¶23, ¶42)', () => {
    const opened = '2026-03-02'
    const moved: CaseAnswers = {
      ...night,
      'place-tonight': 'foster-home',
      'safe-place-first': 'safe-now',
      'placement-kind': 'foster-care',
      'periods-of-care': [
        { 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': opened }
      ],
      'first-placement-on': opened,
      'placement-since': '2026-11-19'
    }
    const unsure = () => row(safe(), words('documents.safe-before-a-move', { answer: 'Yes' }))
    const readOpened = (
      given: CaseAnswers,
      actions: Readonly<Record<string, ActionRecord>> = {},
      openedOn = opened
    ) => {
      const file = { ...fileWith(answersOf(given)), actions, openedOn }
      const source = sourceOf('first-night', file, { today, words, localDetails: {} })
      return (recipient: RecipientId) => readIn(copyFor(source, recipient, words).model)
    }

    it('is said as of the place before, until somebody has looked at the new one', () => {
      for (const recipient of ['full', 'carer'] as const)
        expect(readOpened(moved)(recipient)).toContain(unsure())
    })

    const action = 'look-again-after-a-move'
    it.each<[string, CaseAnswers, Readonly<Record<string, ActionRecord>>, string]>([
      ['before any move', { ...moved, 'placement-since': opened }, {}, opened],
      ['while it is still to come', { ...moved, 'placement-since': '2026-12-01' }, {}, opened],
      [
        'after a review of the new place',
        { ...moved, reviews: [{ 'review-on': '2026-11-20', 'review-state': 'review-held' }] },
        {},
        opened
      ],
      [
        'once somebody looked',
        moved,
        {
          [action]: {
            since: '2026-11-19',
            called: true,
            for: ['2026-11-19'],
            outcome: { state: 'done', on: '2026-11-20' }
          }
        },
        opened
      ],
      ['in a case that was opened after it', moved, {}, '2026-11-20']
    ])('stands as it was answered %s', (_, given, actions, openedOn) => {
      // What is well goes without saying on a carer’s page.
      const carer = readOpened(given, actions, openedOn)('carer')
      expect(carer).toContain(words('statements.location-confidential'))
      expect(carer).not.toContain(safe())
    })

    // ¶23, ¶39: the next carer reads whose plan it was, and asks.
    it('is said of the plan for the first 48 hours too, as long as nobody has looked', () => {
      const planned: CaseAnswers = { ...moved, 'first-48-hours-plan': 'With Paula at home.' }
      const label = words('questions.first-48-hours-plan.short')
      const marked = row(
        label,
        'Recorded before a move; ask whether it holds in this place: With Paula at home.'
      )
      const stands = row(label, 'With Paula at home.')
      for (const recipient of ['full', 'carer'] as const)
        expect(readOpened(planned)(recipient)).toContain(marked)
      // Of this place nothing is to be asked, and the first days are over: the page has it no longer.
      expect(readOpened({ ...planned, 'placement-since': opened })('carer')).not.toContain(label)
      expect(readOpened(planned, {}, '2026-11-20')('carer')).toContain(stands)
    })

    it('says to whoever is not told of the care what was answered', () => {
      expect(readOpened(moved)('police')).toContain(row(safe(), 'Yes'))
    })
  })

  // ¶23, ¶30: to ask who somebody is keeps nobody away who can show it; who was named for it is named to whoever opens the door.
  describe('who must not be told where the child is', () => {
    const named: CaseAnswers = {
      ...night,
      'must-not-be-told-location': 'The driver, and anyone who says he is a cousin',
      'who-may-answer-enquiries': 'Dev Rana'
    }
    const text = 'The driver, and anyone who says he is a cousin'
    it.each(['carer', 'full', 'police'] as const)(
      'is named to the %s, before who may answer',
      (recipient) => {
        const told = read(recipient, named)
        expect(told).toContain(row(words('questions.must-not-be-told-location.short'), text))
        expect(told.indexOf(text)).toBeLessThan(told.indexOf('Dev Rana'))
      }
    )

    it('is on the sheet for the police', () => {
      const sheet = copyFor(documentsOf(named, words)('missing-child-sheet'), 'police', words).model
      expect(readIn(sheet)).toContain(row(words('questions.must-not-be-told-location.short'), text))
    })

    it('is in no copy that names no danger: the child’s own, which may be found, and a school where one works', () => {
      const inSchool: CaseAnswers = {
        ...named,
        exploiters: [{ 'exploiter-called': 'The driver', 'exploiter-works-with-children': 'yes' }]
      }
      expect(read('child', named)).not.toContain('cousin')
      expect(read('school', inSchool)).not.toContain('cousin')
    })

    it('has no row where nobody is recorded', () => {
      expect(read('carer')).not.toContain(words('questions.must-not-be-told-location.short'))
    })
  })

  it('says once what cannot wait for several, with the name of each', () => {
    const other = (name: string) => ({
      'connected-child-name': name,
      'connected-child-worry': 'may-be-a-victim',
      'connected-child-own-referral': 'not-yet'
    })
    const given: CaseAnswers = { ...night, 'siblings-and-other-children': [other('Bao'), other('Chi')] }
    const what =
      'See today that they are safe; they may have been exploited too. A child has a referral of their own; an adult only with consent, and without it the authority notifies the Home Office.'
    const both = words('action-list.each.of', { who: 'Bao; Chi', what })
    expect(read('full', given)).toContain(both)
    expect(read('full', given).split(what)).toHaveLength(2)
  })

  // ¶7, ¶33: a prison is asked to move the child by whoever can ask it, and tells of an accusation: who is not told of that reads of no prison.
  it('tells whoever is told of accusations to have a child moved from a prison for adults, and nobody else of the prison', () => {
    const inPrison: CaseAnswers = { ...inHostel, 'age-in-doubt': 'yes', 'place-tonight': 'prison-for-adults' }
    const prison = words('questions.place-tonight.options.prison-for-adults')
    const toDo = words('actions.move-from-a-prison-for-adults')
    const full = read('full', inPrison)
    expect(full).toContain(prison)
    expect(full).toContain(toDo)
    expect(full).toContain(row(safe(), amongAdults()))
    expect(full).not.toContain(words('actions.move-from-a-place-for-adults'))
    const carer = read('carer', inPrison)
    expect(carer).not.toContain(prison)
    expect(carer).not.toContain(toDo)
    expect(carer).toContain(words('questions.place-tonight.options.somewhere-else'))
  })

  // ¶7: where the age is in doubt, they must be treated as a child until a full age assessment shows otherwise.
  const asAChild = () => words('statements.a-child-until-assessed')
  it.each<[string, CaseAnswers]>([
    ['is recorded as in doubt', { ...night, 'age-in-doubt': 'yes', 'age-as-known': '16-or-17' }],
    [
      'is said to be 18 or over, and nobody has ruled out a doubt',
      { ...night, 'age-as-known': '18-or-over' }
    ],
    [
      'is 18 by one date of birth and not by another',
      {
        ...night,
        'dates-of-birth': [
          { 'birth-date': '2004-01-01', 'birth-source': 'home-office' },
          { 'birth-date': '2010-02-03', 'birth-source': 'child-says' }
        ]
      }
    ],
    [
      'was assessed as an adult’s, which is challenged, and the child is treated as one meanwhile',
      {
        ...night,
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-an-adult',
        'age-assessment-challenged': 'challenged',
        'age-challenge-meanwhile': 'as-a-child'
      }
    ]
  ])('says to a carer and to the duty team how a child is treated whose age %s', (_, given) => {
    for (const recipient of ['carer', 'full'] as const) {
      const said = read(recipient, given)
      expect(said.split(asAChild())).toHaveLength(2)
    }
  })

  // Whoever reads “18 or over by others” on the sheet for a ward or the police reads with it how she is treated.
  it('says so to the ward and the police too, who are not told what is doubted', () => {
    for (const recipient of ['health', 'police'] as const) {
      for (const known of ['said-both', '18-or-over'])
        expect(read(recipient, { ...night, 'age-as-known': known })).toContain(asAChild())
      expect(read(recipient, { ...night, 'age-as-known': 'under-16' })).not.toContain(asAChild())
    }
  })

  it.each<[string, CaseAnswers]>([
    ['nobody doubts', { ...night, 'age-in-doubt': 'no', 'age-as-known': '16-or-17' }],
    ['is that of a child by all that is known', { ...night, 'age-as-known': 'under-16' }],
    [
      'a full assessment has settled',
      {
        ...night,
        'age-in-doubt': 'yes',
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-a-child'
      }
    ],
    ['is an adult’s', { ...night, 'age-in-doubt': 'no', 'age-as-known': '18-or-over' }]
  ])('says nothing of it where the age %s', (_, given) => {
    for (const recipient of ['carer', 'full'] as const)
      expect(read(recipient, given)).not.toContain(asAChild())
  })

  // A bed is made before anybody has read a plan, and the police's sheet says it too (¶7, ¶39).
  it('tells the carer and the duty team whether it is a boy or a girl, and of which nationality, once that is recorded', () => {
    const label = words('documents.missing-child.gender-and-nationality')
    for (const recipient of ['carer', 'full'] as const) {
      const said = read(recipient, { ...night, gender: 'female', nationality: 'Albanian' })
      expect(said).toContain(row(label, 'Female; Albanian'))
      expect(read(recipient)).not.toContain(label)
    }
    const given = documentsOf({ ...night, gender: 'female' }, words)('care-plan')
    expect(readIn(copyFor(given, 'full', words).model)).not.toContain(label)
  })

  it('holds all of it in the duty team’s copy', () => {
    const whole = read('full')
    for (const text of [
      words('actions.take-a-photograph'),
      words('actions.check-the-adult'),
      'Rings 999 at once.',
      'The duty team rings both forces.'
    ])
      expect(whole).toContain(text)
    // Nobody on nights plans in tracks, or acts on a claim (¶32); that the child is alone stands there.
    expect(whole).not.toContain(words('positions.claim-undecided.note'))
    expect(whole).toContain(words('documents.status.unaccompanied-claim-not-established'))
  })

  // ¶25: what was needed on the first day is not said of today three weeks later, and does not go before it is done.
  describe('what was to be done today, weeks later', () => {
    const ill: CaseAnswers = { ...night, 'health-attention-today': 'yes' }
    const doctor = 'see-a-doctor-or-nurse-today'
    const readOn = (day: string, record: Partial<ActionRecord> = {}, given: CaseAnswers = ill) => {
      const actions = { [doctor]: { since: '2026-11-04', called: true, ...record } }
      const file = { ...fileWith(answersOf(given)), actions }
      const source = sourceOf('first-night', file, { today: day, words, localDetails: {} })
      return readIn(copyFor(source, 'carer', words).model)
    }
    const asked = () => words('questions.health-attention-today.short')

    it('is of today on the day on which it was said', () => {
      const carer = readOn('2026-11-04')
      expect(carer).toContain(row(asked(), 'Yes'))
      expect(carer).not.toContain('since 4 November 2026')
    })

    it('says since when, under the answer and under what cannot wait', () => {
      const carer = readOn('2026-11-24')
      expect(carer).toContain(row(asked(), 'Yes (needed since 4 November 2026, and not recorded as done)'))
      expect(carer).toContain(`${words(`actions.${doctor}`)} (Joy Ferris, carer, since 4 November 2026)`)
    })

    it('says so too where somebody has given it another day', () => {
      expect(readOn('2026-11-24', { due: '2026-11-30' })).toContain('needed since 4 November 2026')
    })

    it('says when it was done, or set aside', () => {
      const done = readOn('2026-11-24', { outcome: { state: 'done', on: '2026-11-05', note: 'Dr Shah' } })
      expect(done).toContain(row(asked(), 'Yes (done on 5 November 2026)'))
      expect(done).not.toContain(words(`actions.${doctor}`))
      const outcome = { state: 'dismissed', on: '2026-11-06', reason: 'Seen at school' } as const
      expect(readOn('2026-11-24', { outcome })).toContain(row(asked(), 'Yes (set aside on 6 November 2026)'))
    })

    it('says nothing of it where nothing was needed', () => {
      const carer = readOn('2026-11-24', {}, { ...night, 'health-attention-today': 'no' })
      expect(carer).toContain(row(asked(), 'No'))
    })
  })

  // ¶26, ¶33: whoever has the child before them at the station reads it there, and is told nothing of an accusation.
  it('tells the police that nobody asks the child about an offence alone, and no other legal fact', () => {
    const station: CaseAnswers = { ...night, 'place-tonight': 'police-station' }
    const accused: CaseAnswers = {
      ...station,
      'criminal-matters': [
        {
          'criminal-matter-kind': 'interview-under-caution',
          'criminal-matter-on': '2026-11-25',
          'criminal-matter-accusation': 'Seventeen wraps in a shoe'
        }
      ]
    }
    const police = (answers: CaseAnswers) =>
      readIn(copyFor(documentsOf(answers, words)('first-night'), 'police', words).model)
    expect(police(station)).toContain('nobody asks the child about what happened without a solicitor')
    expect(police(accused)).toBe(police(station))
    expect(police({ ...night, 'place-tonight': 'foster-home' })).not.toContain('without a solicitor')
  })

  it('leaves a carer room to write the number that is rung at night, and says that nobody has recorded a social worker', () => {
    const unset = sourceOf('first-night', fileWith(answersOf(night)), { today, words, localDetails: {} })
    const { model, hasNumberToWrite } = copyFor(unset, 'carer', words)
    expect(readIn(model)).toContain(row('Out-of-hours number', 'Write it here: ____________________'))
    expect(readIn(model)).toContain(row('Social worker', 'Nobody has recorded this'))
    // Whoever makes it is warned.
    expect(hasNumberToWrite).toBe(true)
  })

  it('says in the authority’s own that nobody has set that number, and warns of none that is set', () => {
    const unset = sourceOf('first-night', fileWith(answersOf(night)), { today, words, localDetails: {} })
    const own = copyFor(unset, 'full', words)
    expect(readIn(own.model)).toContain(row('Nobody has recorded', 'Out-of-hours number; Social worker'))
    expect(own.hasNumberToWrite).toBe(false)
    // Whoever makes it is warned of both, though the page says them in one line.
    expect(unrecordedIn(own.model, words)).toEqual(
      expect.arrayContaining(['Out-of-hours number', 'Social worker'])
    )
    expect(unrecordedIn(copyFor(unset, 'carer', words).model, words)).toContain('Social worker')
    const named = copyFor(documentsOf(night, words)('first-night'), 'full', words)
    expect(unrecordedIn(named.model, words)).not.toContain('Out-of-hours number')
    const set = copyFor(documentsOf(night, words)('first-night'), 'carer', words)
    expect(set.hasNumberToWrite).toBe(false)
    expect(readIn(set.model)).not.toContain('Write it here')
  })

  it('prints no empty line after a text that ends in one, as a table that was pasted does', () => {
    const plan = 'Someone is awake all night.\nNight\tJoy'
    const carer = read('carer', { ...night, 'first-48-hours-plan': `${plan}\n\n` })
    expect(carer).toContain(JSON.stringify([plan]))
  })
})

describe('the status on the page of the first night (¶13, ¶32)', () => {
  const alone = () => words('documents.status.unaccompanied-asylum-claimed')
  const claimed: CaseAnswers = {
    ...night,
    'unaccompanied-under-18-at-claim': 'yes',
    'unaccompanied-own-right': 'yes'
  }

  it('tells a carer that the child is alone, and not how the child stands', () => {
    expect(read('carer', claimed)).toContain(alone())
    expect(read('carer', claimed)).not.toContain(words('positions.claim-undecided.note'))
    expect(read('carer', { ...claimed, 'unaccompanied-responsible-adult': 'a-parent' })).not.toContain(
      'unaccompanied'
    )
  })

  it('says that reasons must be recorded only where they are not, and to whoever records them', () => {
    const nothing: CaseAnswers = { ...night, 'trafficking-conclusion': 'not-suspected' }
    const owed = words('documents.status.reasons-missing')
    expect(read('full', nothing)).toContain(owed)
    expect(read('full', { ...nothing, 'conclusion-reason': 'Explored with the child.' })).not.toContain(owed)
    expect(read('full')).not.toContain(owed)
    expect(read('carer', nothing)).not.toContain(owed)
  })
})

describe('who comes tonight, and where they are', () => {
  const age = () => words('questions.age-as-known.short')

  it('says how old the child is while no date of birth is known (¶7)', () => {
    const carer = read('carer', { ...night, 'age-as-known': '16-or-17' })
    expect(carer).toContain(row(age(), words('questions.age-as-known.options.16-or-17')))
    const born = { 'dates-of-birth': [{ 'birth-date': '2010-05-01', 'birth-source': 'child-says' }] }
    expect(read('carer', { ...night, 'age-as-known': '16-or-17', ...born })).not.toContain(
      `"label":"${age()}"`
    )
  })

  const station = {
    'place-tonight': 'foster-home',
    'where-the-child-is': 'Front office, Harwick police station'
  }
  const placed = {
    'placement-kind': 'local-authority-foster-care',
    'placement-address': '3 Orchard Close, Dellwick'
  }

  it('says where the child lives once a placement has begun, and not where they were on the first night (¶23)', () => {
    const carer = read('carer', { ...night, ...station, ...placed, 'placement-since': today })
    expect(carer).toContain('3 Orchard Close, Dellwick')
    expect(carer).not.toContain('Harwick police station')
  })

  // What was answered when the case was opened is the newer where the placement had begun before (¶23).
  it.each<[NonNullable<CaseAnswers['place-tonight']>, string]>([
    ['hospital', 'Ward 5, St Anne'],
    ['prison-for-adults', 'HMP Elm'],
    ['with-family', '3 Oak Row']
  ])(
    'says of a child who is placed already, and is now in %s, where that is, and the placement after it',
    (at, where) => {
      const given = { ...night, ...placed, 'place-tonight': at, 'where-the-child-is': where }
      const values = (since: string) => {
        const carer = read('carer', { ...given, 'placement-since': since })
        return [where, '3 Orchard Close, Dellwick'].map((one) => carer.indexOf(`"values":["${one}"]`))
      }
      const [now = -1, placement = -1] = values('2026-11-23')
      expect(now).toBeGreaterThan(-1)
      expect(placement).toBeGreaterThan(now)
      // A placement that began on the day itself, or after it, is the newer.
      expect(values(today)[0]).toBe(-1)
      const lawyer = read('lawyer', { ...given, 'placement-since': '2026-11-23' })
      expect(lawyer).not.toContain(where)
      expect(lawyer).not.toContain('3 Orchard Close')
    }
  )

  // ¶23, ¶39: nothing says whether the child was placed from the ward or has gone there since. So the ward is said, after the placement, and not as
  // where the child is now. A foster carer is given no place of before.
  it.each<[NonNullable<CaseAnswers['place-tonight']>, RecipientId, string, boolean]>([
    ['hospital', 'full', '2026-12-19', true],
    ['hospital', 'receiving-authority', '2026-12-19', true],
    ['hospital', 'carer', '2026-12-19', false],
    ['hospital', 'full', '2026-11-25', false],
    ['with-family', 'full', '2026-12-19', false],
    ['somewhere-else', 'carer', '2026-12-19', false],
    ['foster-home', 'full', '2026-12-19', false]
  ])(
    'of a child placed since the case was opened, and tonight in %s, says to %s on %s which place was said first: %s',
    (at, recipient, on, isSaid) => {
      const given: CaseAnswers = {
        ...night,
        ...placed,
        'placement-kind': 'foster-care',
        'placement-since': '2026-11-25',
        'place-tonight': at,
        'where-the-child-is': 'Heath ward, Cardiff'
      }
      const source = sourceOf('first-night', fileWith(answersOf(given)), {
        today: on,
        words,
        localDetails: {}
      })
      const read = readIn(copyFor(source, recipient, words, ['placement']).model)
      const home = read.indexOf('"values":["3 Orchard Close, Dellwick"]')
      expect(home).toBeGreaterThan(-1)
      expect(read.indexOf('Heath ward, Cardiff') > home).toBe(isSaid)
      expect(read.includes('Heath ward, Cardiff')).toBe(isSaid)
      if (isSaid) expect(read).toContain(words('documents.missing-child.was-first'))
    }
  )

  it('says once where the child is who is in the placement, in fewer words too', () => {
    const there = {
      ...night,
      ...placed,
      'place-tonight': 'foster-home',
      'placement-since': '2026-11-01'
    } as const
    const carer = read('carer', { ...there, 'where-the-child-is': '3 Orchard Close' })
    expect(carer).toContain('"values":["3 Orchard Close, Dellwick"]')
    expect(carer).not.toContain('"values":["3 Orchard Close"]')
  })

  it('says where the child is while the placement is still ahead, or nobody wrote its address', () => {
    const ahead = read('carer', { ...night, ...station, ...placed, 'placement-since': '2027-12-01' })
    expect(ahead).toContain('Harwick police station')
    expect(ahead).not.toContain('3 Orchard Close')
    const without = {
      ...night,
      ...station,
      'placement-kind': placed['placement-kind'],
      'placement-since': today
    }
    expect(read('carer', without)).toContain('Harwick police station')
  })

  it('says neither in a copy that leaves out where the child lives', () => {
    const lawyer = read('lawyer', { ...night, ...station, ...placed, 'placement-since': today })
    expect(lawyer).not.toContain('3 Orchard Close')
    expect(lawyer).not.toContain('Harwick police station')
  })
})

// ¶23, ¶30: it stood at the end, under what the authority keeps for itself, where nobody looks for a danger.
describe('in a plan, who must not be told where the child is', () => {
  const named: CaseAnswers = { ...night, 'must-not-be-told-location': 'The driver' }
  it.each(['carer', 'full'] as const)(
    'stands first behind what is signed in the %s’s copy, and once',
    (recipient) => {
      const { model } = copyFor(documentsOf(named, words)('care-plan'), recipient, words)
      const having = model.sections.filter((section) => JSON.stringify(section).includes('The driver'))
      expect(having.map(({ id }) => id)).toEqual(['nobody-is-told'])
      const ids = model.sections.map(({ id }) => id)
      expect(ids.indexOf('nobody-is-told')).toBeLessThan(ids.indexOf('needs'))
    }
  )

  // ¶23: whoever finds the child at night rings nobody who must not know where the child is, and reads who that is.
  describe('who is named as not to be told where the child is', () => {
    const named = (role: string, text: string): CaseAnswers => ({
      ...night,
      'must-not-be-told-location': text,
      people: [{ 'person-name': 'Yusuf Ali', 'person-role': role, 'person-contact': '07700 900999' }]
    })

    it.each(['police', 'carer', 'lawyer'] as const)('is nobody whom %s rings', (recipient) => {
      const rings = (text: string) => read(recipient, named('interpreter', text)).includes('07700 900999')
      expect(rings('The driver')).toBe(true)
      expect(rings('The driver; ask Yusuf Ali first')).toBe(true)
      expect(rings('The driver, Yusuf Ali, who says he is an uncle')).toBe(false)
    })

    it.each(['police', 'lawyer'] as const)('is named to %s, whatever part they have', (recipient) => {
      expect(read(recipient, named('other', 'Yusuf Ali, who says he is an uncle'))).toContain('Yusuf Ali')
    })
  })
})

// ¶66: a care leaver may have no social worker any more; their personal adviser is whom to call.
describe('whom to call for a care leaver', () => {
  const grown = (...people: readonly [string, string][]): CaseAnswers => ({
    ...night,
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2008-01-09', 'birth-source': 'document' }],
    people: people.map(([name, role]) => ({ 'person-name': name, 'person-role': role }))
  })
  const worker = () => words('questions.person-role.options.social-worker')
  const adviser = () => words('questions.person-role.options.personal-adviser')
  const nobody = () => words('documents.missing-child.not-recorded')

  it('is the personal adviser, and nobody is missed as social worker', () => {
    const full = read('full', grown(['Ben Carver', 'personal-adviser']))
    expect(full).toContain(row(adviser(), 'Ben Carver'))
    expect(full).not.toContain(row(worker(), nobody()))
  })

  it('is the social worker alone while there is one, and for a child', () => {
    const both = read('full', grown(['Ben Carver', 'personal-adviser'], ['Grace Adeyemi', 'social-worker']))
    expect(both).toContain(row(worker(), 'Grace Adeyemi'))
    expect(both).not.toContain('Ben Carver')
    const child = read('full', {
      ...night,
      people: [{ 'person-name': 'Ben Carver', 'person-role': 'personal-adviser' }]
    })
    expect(child).toContain(row(worker(), nobody()))
    expect(child).not.toContain('Ben Carver')
  })
})

// Invariant 17, ¶39: whoever wrote that something does not apply has answered it.
it.each(['carer', 'full'] as const)(
  'says to %s what does not apply, and calls none of it unrecorded',
  (to) => {
    const not = { reason: 'does-not-apply' } as const
    const answered = {
      ...night,
      'medicines-and-allergies': not,
      'first-language': not,
      'interpreter-needed': not
    }
    const paper = read(to, answered)
    expect(paper).toContain(
      row('Does not apply', 'First language; Interpreter needed; Medicines and allergies')
    )
    expect(paper).not.toMatch(
      /"Nobody has recorded","values":\["[^"]*(?:First language|Interpreter|Medicines)/u
    )
  }
)
