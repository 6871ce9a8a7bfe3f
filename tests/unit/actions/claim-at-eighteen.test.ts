import { expect, test } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { followActions } from '../../../machines/actions/follow'
import type { PlainDate } from '../../../machines/case-file/answer'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

/** She turns 18 on 28 December 2026. No claim is made, and advice on one is awaited. */
const blessing: CaseAnswers = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2008-12-28', 'birth-source': 'child-says' }],
  'immigration-position': 'no-claim-yet',
  'asylum-claimed-or-intended': 'waiting-for-legal-advice'
}
const advised: CaseAnswers = {
  ...blessing,
  people: [
    { 'person-name': 'Lee Marsh', 'person-role': 'legal-representative', 'person-regulated-as': 'solicitor' }
  ]
}
const ask = 'ask-about-a-claim-before-eighteen'
const find = 'find-a-regulated-adviser'

const saved = (given: CaseAnswers, today: PlainDate, before: CaseFile = fileWith({})): CaseFile => {
  const file = { ...before, answers: answersOf(given) }
  return followActions(file, { answers: file.answers, today })
}
const open = (file: CaseFile, today: PlainDate) =>
  actionListOf(file, { answers: file.answers, today })
    .filter(({ id, called, outcome }) => [ask, find].includes(id) && called && outcome === undefined)
    .map(({ id, due, state }) => ({ id, due: due.date, state }))

test('the birthday does not answer what nobody asked about a claim (¶48, ¶57)', () => {
  const file = saved(advised, '2026-12-07')
  expect(open(file, '2026-12-07')).toEqual([{ id: ask, due: '2026-12-07', state: 'open' }])
  for (const day of ['2026-12-27', '2026-12-28', '2027-01-13'] as const)
    expect(open(saved(advised, day, file), day)).toEqual([{ id: ask, due: '2026-12-07', state: 'overdue' }])
})

test('what was asked before 18 is not asked anew at 18', () => {
  const file = saved(advised, '2026-12-07')
  const asked = withOutcome(file, ask, { state: 'done', on: '2026-12-08' }, '2026-12-08')
  expect(open(saved(advised, '2026-12-28', asked), '2026-12-28')).toEqual([])
})

test('while there is nobody to ask, one order says both and is of the same day; then whoever is found is asked (¶48)', () => {
  const file = saved(blessing, '2026-12-07')
  const both = { id: find, due: '2026-12-07' }
  expect(variantOf(find, { answers: file.answers, today: '2026-12-07' })).toBe('and-ask-about-a-claim')
  expect(open(file, '2026-12-07')).toEqual([{ ...both, state: 'open' }])
  expect(open(saved(blessing, '2026-12-29', file), '2026-12-29')).toEqual([{ ...both, state: 'overdue' }])
  expect(open(saved(advised, '2026-12-09', file), '2026-12-09')).toEqual([
    { id: ask, due: '2026-12-09', state: 'open' }
  ])
})

// Children Act 1989, sections 23C and 24: who was eligible is planned for to 25, whoever else left care to 21.
test('it is owed on while the authority plans for them, and no longer', () => {
  const care = (from: PlainDate): CaseAnswers => ({
    ...advised,
    'periods-of-care': [
      {
        'care-authority': 'Leeds',
        'care-legal-basis': 'section-20',
        'care-from': from,
        'care-to': '2026-12-28'
      }
    ]
  })
  const isOpenOn = (given: CaseAnswers, day: PlainDate) => open(saved(given, day), day).length > 0
  const [short, long] = [care('2026-12-05'), care('2026-01-05')]
  for (const given of [short, long]) expect(isOpenOn(given, '2029-12-27')).toBe(true)
  expect(isOpenOn(short, '2029-12-28')).toBe(false)
  expect(isOpenOn(long, '2029-12-28')).toBe(true)
  expect(isOpenOn(long, '2033-12-27')).toBe(true)
  expect(isOpenOn(long, '2033-12-28')).toBe(false)
})
