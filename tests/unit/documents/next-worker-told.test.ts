import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { whoIsWhoFor } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** What the child reads of each worker, on 24 November 2026. */
const workersIn = (given: NamedCase['answers']) => whoIsWhoFor(given, words)
const ruth = (until?: string) => ({
  'person-name': 'Ruth Lane',
  'person-role': 'social-worker',
  ...(until === undefined ? {} : { 'person-until': until })
})
const daniel = { 'person-name': 'Daniel Achebe', 'person-role': 'social-worker' }
const planned: NamedCase['answers'] = {
  'dates-of-birth': [{ 'birth-date': '2013-06-20', 'birth-source': 'document' }],
  people: [ruth('2026-11-30'), daniel],
  'handover-kind': 'another-worker',
  'handover-on': '2026-11-30'
}
const told = { 'handover-child-told': 'Ruth told her on 23 November, and brings Daniel on Friday.' }
const yours = 'Your social worker. They plan with you and come to see you.'

// ¶24, ¶27: the child hears of it from the worker whom they know, and then reads from when.
it('names the next social worker to the child once they were told, and from which day', () => {
  expect(workersIn(planned)).toEqual([`Ruth Lane: ${yours}`])
  expect(workersIn({ ...planned, 'handover-kind': { reason: 'not-yet-explored' } })).toEqual([
    `Ruth Lane: ${yours}`
  ])
  expect(workersIn({ ...planned, ...told })).toEqual([
    `Ruth Lane: ${yours}`,
    'Daniel Achebe: They are to be your social worker, from 30 November 2026.'
  ])
})

it('names both of two as theirs where nobody leaves, and the one who is there once the other has left', () => {
  const both = [`Ruth Lane: ${yours}`, `Daniel Achebe: ${yours}`]
  expect(workersIn({ ...planned, people: [ruth(), daniel] })).toEqual(both)
  expect(workersIn({ ...planned, 'handover-kind': 'none-planned' })).toEqual(both)
  expect(workersIn({ ...planned, people: [ruth('2026-11-23'), daniel] })).toEqual([`Daniel Achebe: ${yours}`])
  expect(workersIn({ ...planned, 'handover-on': '2026-11-23' })).toEqual(both)
})

// ¶24, ¶31: the child rings and trusts those who answer for them now.
it('is nobody of an authority that the child has left, where the copy tells of the place, and names none of its people who reviews nothing any more', () => {
  const kent = { 'person-organisation': 'Kent County Council' }
  const mira = {
    ...{ 'person-name': 'Mira Merc', 'person-role': 'social-worker', 'person-until': '2026-11-30' },
    ...{ 'person-organisation': 'Mercshire County Council', 'person-contact': '01632 960200' }
  }
  const moved = (people: NonNullable<NamedCase['answers']['people']>): NamedCase['answers'] => ({
    ...planned,
    ...told,
    'transfer-state': 'moved',
    'transfer-authority': 'Mercshire County Council',
    'periods-of-care': [
      { 'care-authority': 'Kent County Council', 'care-from': '2026-08-21', 'care-to': '2026-11-20' },
      { 'care-authority': 'Mercshire County Council', 'care-from': '2026-11-20' }
    ],
    people
  })
  const kay = {
    ...kent,
    ...{ 'person-name': 'Kay Kent', 'person-role': 'social-worker', 'person-contact': '03000 41 11 11' }
  }
  const ian = {
    ...kent,
    ...{
      'person-name': 'Ian Row',
      'person-role': 'independent-reviewing-officer',
      'person-contact': '03000 41 22 22'
    }
  }
  const workersAt = (given: NamedCase['answers']) => whoIsWhoFor(given, words, ['placement'])
  expect(workersAt(moved([kay, ian, mira]))).toEqual([`Mira Merc: ${yours} 01632 960200`])
  // Whoever had them before does not come after ours.
  const unreached = {
    'person-name': 'Mira Merc',
    'person-role': 'social-worker',
    'person-until': '2026-11-30'
  }
  const ofOurs = { ...unreached, 'person-organisation': 'Mercshire County Council' }
  expect(workersAt(moved([kay, ofOurs]))).toEqual([
    `Mira Merc: ${yours}`,
    'Kay Kent: They helped you before. Ring them if you cannot reach us. 03000 41 11 11'
  ])
  // Until somebody of ours can be reached, the child keeps the number that they have.
  expect(workersAt(moved([kay, ian]))).toEqual([
    'Kay Kent: They helped you before. Ring them if you cannot reach us. 03000 41 11 11'
  ])
})

// ¶24, ¶27: the child’s ordinary copy is not told to whom they moved, and says no sooner than anybody that their worker goes.
it('is kept from a child who was not told, and named to one who was, also in a copy that is not told of their move', () => {
  const of = (authority: string) => ({ 'person-organisation': `${authority} County Council` })
  const here: NamedCase['answers'] = {
    ...planned,
    'transfer-state': 'moved',
    'transfer-authority': 'Kent County Council',
    'periods-of-care': [
      { 'care-authority': 'Essex', 'care-from': '2026-08-21', 'care-to': '2026-10-01' },
      { 'care-authority': 'Kent', 'care-from': '2026-10-01' }
    ],
    people: [
      { ...ruth('2026-11-30'), ...of('Kent') },
      { ...daniel, ...of('Kent') }
    ]
  }
  expect(workersIn(here)).toEqual([`Ruth Lane: ${yours}`])
  expect(workersIn({ ...here, ...told })).toEqual([
    `Ruth Lane: ${yours}`,
    'Daniel Achebe: They are to be your social worker, from 30 November 2026.'
  ])
  // A transfer that was answered while the child was missing moved nobody.
  const missing: NamedCase['answers'] = {
    'place-tonight': 'missing',
    'missing-episodes': [{ 'missing-since': '2026-11-03' }],
    'periods-of-care': [{ 'care-authority': 'Essex', 'care-from': '2026-08-21' }]
  }
  expect(workersIn({ ...here, ...missing })).toEqual([`Ruth Lane: ${yours}`])
  // Whoever had the child before comes after nobody of ours.
  const people = [
    { ...ruth('2026-11-30'), ...of('Kent') },
    { ...daniel, ...of('Essex') }
  ]
  expect(workersIn({ ...here, ...told, people })).not.toContain(
    'Daniel Achebe: They are to be your social worker, from 30 November 2026.'
  )
})

// ¶24, ¶27, invariant 17: whoever has the child now is theirs, by the periods alone or by a transfer besides, in a copy that is told of it and in one that is not.
it.each<[string, NamedCase['answers']]>([
  ['by the periods', {}],
  ['by a transfer', { 'transfer-state': 'moved', 'transfer-authority': 'Hove' }]
])(
  'is of the authority that has the child, %s, and of one before it reads that they helped',
  (_, transfer) => {
    const of = (authority: string, name: string, number?: string) => ({
      'person-name': name,
      'person-role': 'social-worker',
      'person-organisation': authority,
      ...(number === undefined ? {} : { 'person-contact': number })
    })
    const old = of('Kent', 'Kay Old', '0300')
    const helped = 'Kay Old: They helped you before. Ring them if you cannot reach us. 0300'
    const here = (people: NamedCase['answers']['people']): NamedCase['answers'] => ({
      ...transfer,
      'dates-of-birth': [{ 'birth-date': '2010-06-20', 'birth-source': 'document' }],
      'periods-of-care': [
        { 'care-authority': 'Kent', 'care-from': '2026-03-07', 'care-to': '2026-11-20' },
        { 'care-authority': 'Hove', 'care-from': '2026-11-20' }
      ],
      people
    })
    for (const also of [[], ['placement']] as const) {
      const read = (people: NamedCase['answers']['people']) => whoIsWhoFor(here(people), words, also)
      expect(read([old, of('Hove', 'Ned New', '0400')])).toEqual([`Ned New: ${yours} 0400`])
      expect(read([old, of('Hove', 'Ned New')])).toEqual([`Ned New: ${yours}`, helped])
      expect(read([old])).toEqual([helped])
    }
  }
)
