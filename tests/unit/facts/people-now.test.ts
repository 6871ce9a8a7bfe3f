import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../../content/roles'
import type { QuestionId } from '../../../content/stages'
import { onPath } from '../../../machines/journey/paths'
import { occurrencesOf } from '../../../machines/actions/all'
import { actionListOf } from '../../../machines/actions/list'
import { peopleNow } from '../../../machines/facts/people-now'
import { textsThatReveal } from '../../../machines/policy/disclosure/location'
import { namesFor } from '../../../machines/policy/disclosure/recipients'
import { buildDocument } from '../../../src/documents/compose/build-document'
import type { Words } from '../../../src/i18n/words'
import { answersOf, personId, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-11-24'
const answers = answersOf({
  people: [
    {
      'person-name': 'Grace Adeyemi',
      'person-role': 'social-worker',
      'person-contact': '01632 960111',
      'person-until': '2026-11-23'
    },
    {
      'person-name': 'Ruth Amadi',
      'person-role': 'social-worker',
      'person-contact': '01632 960114',
      'person-until': today
    },
    {
      'person-name': 'Helen Marsh',
      'person-role': 'carer',
      'person-contact': '01632 960112',
      'person-until': '2026-10'
    }
  ],
  'place-tonight': 'foster-home'
})
const view = { answers, today }

describe('somebody whose time around the child has ended', () => {
  test('is around until the end of the day that is recorded, or of its month', () => {
    expect(peopleNow(view).map(({ id }) => id)).toEqual([personId(1)])
    expect(peopleNow({ answers, today: '2026-11-25' })).toEqual([])
    expect(peopleNow({ answers, today: '2026-10-31' })).toHaveLength(3)
  })

  test('owns no action, and is offered as nobody’s recipient', () => {
    const owners = actionListOf(fileWith(answers), onPath(view)).flatMap(({ owner }) =>
      owner.kind === 'role' ? owner.people : []
    )
    expect(owners).toContain(personId(1))
    expect(owners).not.toContain(personId(0))
    expect(owners).not.toContain(personId(2))
    expect(namesFor('carer', view, answers)).toEqual([])
    expect(namesFor('carer', { answers, today: '2026-10-31' }, answers)).toEqual(['Helen Marsh'])
  })

  test('is not among those whom a sheet says to call', () => {
    const sheet = (id: 'missing-child-sheet' | 'protection-and-placement-plan') =>
      JSON.stringify(buildDocument(id, fileWith(answers), { today, words, location: 'shown' }))
    for (const id of ['missing-child-sheet', 'protection-and-placement-plan'] as const) {
      expect(sheet(id), id).toContain('01632 960114')
      expect(sheet(id), id).not.toMatch(/960111|960112/)
    }
  })

  test('is seen to be gone wherever they are named for something', () => {
    const named = { ...answers, 'first-48-hours-who': { state: 'answered', value: personId(0) } } as const
    const record = (day: string) =>
      JSON.stringify(
        buildDocument('assessment-record', fileWith(named), { today: day, words, location: 'shown' })
      )
    expect(record(today)).toContain('(until 23 November 2026)')
    expect(record('2026-11-23')).not.toContain('(until 23 November 2026)')
  })

  test('stays in the record, and a name that led to the child still gives way in copies', () => {
    const record = JSON.stringify(
      buildDocument('assessment-record', fileWith(answers), { today, words, location: 'shown' })
    )
    expect(record).toContain('Grace Adeyemi')
    expect(textsThatReveal(view)).toContain('Helen Marsh')
  })
})

describe('whoever is entered among the people is not asked for again', () => {
  const young: NamedCase['answers'] = {
    'dates-of-birth': [{ 'birth-date': '2009-03-15', 'birth-source': 'document' }],
    'periods-of-care': [
      { 'care-from': '2024-01-10', 'care-legal-basis': 'section-20', 'care-authority': 'Harbourshire' }
    ]
  }
  const parts: readonly (readonly [
    action: string,
    role: Role,
    question: QuestionId,
    given: NamedCase['answers']
  ])[] = [
    ['name-the-reviewing-officer', 'independent-reviewing-officer', 'reviewing-officer', {}],
    ['arrange-an-advocate', 'advocate', 'advocate', { 'advocate-wanted': 'wanted' }],
    [
      'find-an-independent-visitor',
      'independent-visitor',
      'visitor-person',
      { 'visitor-answer': 'accepted' }
    ],
    ['appoint-personal-adviser', 'personal-adviser', 'personal-adviser', {}]
  ]

  test.each(parts)('%s', (action, role, question, given) => {
    const calls = (more: NamedCase['answers']) =>
      occurrencesOf(onPath({ answers: answersOf({ ...young, ...given, ...more }), today })).called.has(action)
    const person = { 'person-name': 'Ines Ferreira', 'person-role': role }
    expect(calls({})).toBe(true)
    expect(calls({ people: [person] })).toBe(false)
    expect(calls({ people: [{ 'person-name': 'Ines Ferreira' }], [question]: 'Ines Ferreira' })).toBe(false)
    expect(calls({ people: [{ ...person, 'person-role': 'other' }] })).toBe(true)
    // Whoever is a danger to the child has no part around the child (¶23, ¶30).
    const keptAway = [{ 'contact-who': 'Ines Ferreira', 'contact-plan': 'no-contact' }]
    expect(calls({ people: [person], 'family-contacts': keptAway })).toBe(true)
    // Who asks may give the name of anybody: nobody loses by it whom the authority itself has appointed.
    const asking = [{ 'enquirer-name': 'Ines Ferreira', 'enquirer-identity': 'not-established' }]
    const isAppointed = ['independent-reviewing-officer', 'personal-adviser'].includes(role)
    expect(calls({ people: [person], enquirers: asking })).toBe(!isAppointed)
    expect(
      calls({ people: [{ ...person, 'person-until': '2026-11-23' }], [question]: 'Ines Ferreira' })
    ).toBe(true)
  })
})

describe('what a carer does for the child', () => {
  const doctorOf = (place: string) => {
    const cared = answersOf({
      people: [{ 'person-name': 'Daud Noori', 'person-role': 'carer' }],
      'place-tonight': 'with-family',
      'safe-place-first': place,
      'health-attention-today': 'yes'
    })
    return actionListOf(fileWith(cared), onPath({ answers: cared, today })).find(
      ({ id }) => id === 'see-a-doctor-or-nurse-today'
    )?.owner
  }
  test('is the social worker’s while the child is safe nowhere: whoever has them may be why (¶23, ¶25)', () => {
    expect(doctorOf('not-safe')).toMatchObject({ role: 'social-worker', people: [] })
    expect(doctorOf('being-arranged')).toMatchObject({ role: 'carer', people: [personId(0)] })
    expect(doctorOf('safe-now')).toMatchObject({ role: 'carer', people: [personId(0)] })
  })

  // ¶23, ¶25: a doctor is needed tonight, and a child at a police station has no carer who could take them.
  test.each<[string, Partial<NamedCase['answers']>, string]>([
    [
      'a police station, a place is being arranged',
      { 'place-tonight': 'police-station', 'safe-place-first': 'being-arranged' },
      'social-worker'
    ],
    ['a police station, nobody says more', { 'place-tonight': 'police-station' }, 'social-worker'],
    ['an immigration removal centre', { 'place-tonight': 'immigration-removal-centre' }, 'social-worker'],
    ['youth detention', { 'place-tonight': 'youth-detention' }, 'social-worker'],
    ['a prison for adults', { 'place-tonight': 'prison-for-adults' }, 'social-worker'],
    [
      'a port',
      { 'place-tonight': 'port-or-reception-centre', 'safe-place-first': 'being-arranged' },
      'social-worker'
    ],
    [
      'nobody says where, a place is being arranged',
      { 'safe-place-first': 'being-arranged' },
      'social-worker'
    ],
    ['nobody says where', {}, 'social-worker'],
    [
      'a police station, and safe',
      { 'place-tonight': 'police-station', 'safe-place-first': 'safe-now' },
      'carer'
    ],
    ['a ward, and safe', { 'place-tonight': 'hospital', 'safe-place-first': 'safe-now' }, 'social-worker'],
    [
      'a ward, of a child with a carer',
      {
        'place-tonight': 'hospital',
        'safe-place-first': 'safe-now',
        people: [{ 'person-name': 'Daud Noori', 'person-role': 'carer' }]
      },
      'carer'
    ],
    [
      'a ward, of a child who is placed',
      { 'place-tonight': 'hospital', 'safe-place-first': 'safe-now', 'placement-kind': 'foster-care' },
      'carer'
    ],
    // ¶45: nobody who runs a place for adults is a child's carer, however safe it is said to be.
    [
      'a hotel for asylum seekers, and safe',
      { 'place-tonight': 'asylum-support-accommodation', 'safe-place-first': 'safe-now' },
      'social-worker'
    ],
    [
      'bed and breakfast, a place is being arranged',
      { 'place-tonight': 'bed-and-breakfast', 'safe-place-first': 'being-arranged' },
      'social-worker'
    ],
    [
      'a hostel, of a child with a carer',
      {
        'place-tonight': 'hostel-or-shared-house',
        'safe-place-first': 'safe-now',
        people: [{ 'person-name': 'Daud Noori', 'person-role': 'carer' }]
      },
      'carer'
    ],
    [
      'a hostel, of a child who is placed',
      {
        'place-tonight': 'hostel-or-shared-house',
        'safe-place-first': 'safe-now',
        'placement-kind': 'foster-care'
      },
      'carer'
    ],
    ['nobody says where, and safe', { 'safe-place-first': 'safe-now' }, 'carer'],
    // Until somebody is on record who has the child, a foster home is only where they are to go (¶23).
    [
      'a foster home that is being arranged',
      { 'place-tonight': 'foster-home', 'safe-place-first': 'being-arranged' },
      'social-worker'
    ],
    ['a foster home', { 'place-tonight': 'foster-home', 'safe-place-first': 'safe-now' }, 'carer'],
    [
      'a foster home that is being arranged, with a carer on record',
      {
        'place-tonight': 'foster-home',
        'safe-place-first': 'being-arranged',
        people: [{ 'person-name': 'Daud Noori', 'person-role': 'carer' }]
      },
      'carer'
    ],
    // Where the placement is on record, somebody has the child, whatever the first night’s answer still says.
    [
      'a foster home that was being arranged, of a child who is placed',
      {
        'place-tonight': 'foster-home',
        'safe-place-first': 'being-arranged',
        'placement-kind': 'foster-care'
      },
      'carer'
    ],
    ['nobody says where tonight of a child who is placed', { 'placement-kind': 'foster-care' }, 'carer'],
    [
      'nobody says where of a child with a carer',
      { people: [{ 'person-name': 'Daud Noori', 'person-role': 'carer' }] },
      'carer'
    ]
  ])('is left to whoever has the child, if anybody does: %s', (_, where, role) => {
    const given = answersOf({ 'health-attention-today': 'yes', ...where })
    const doctor = actionListOf(fileWith(given), onPath({ answers: given, today })).find(
      ({ id }) => id === 'see-a-doctor-or-nurse-today'
    )
    expect(doctor?.owner).toMatchObject({ role })
  })

  test('of a child who is missing it is the carer’s to say so at once, however unsafe the child is (¶39)', () => {
    const gone = answersOf({
      people: [{ 'person-name': 'Esther Bello', 'person-role': 'carer' }],
      'place-tonight': 'missing',
      'safe-place-first': 'not-safe',
      'missing-episodes': [{ 'missing-returned': 'no' }]
    })
    const said = actionListOf(fileWith(gone), onPath({ answers: gone, today })).find(
      ({ action }) => action === 'report-missing'
    )
    expect(said?.owner).toMatchObject({ role: 'carer', people: [personId(0)] })
  })
})
