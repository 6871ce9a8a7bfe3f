import { expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'
import { followed, viewOf } from '../../support/over-days'

const today = '2026-12-01'
/** A girl on a ward on her first evening: the first 48 hours are left to whoever is named. */
const onTheWard = (role: string): NamedCase['answers'] => ({
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'hospital',
  'safe-place-first': 'safe-now',
  'health-attention-today': 'yes',
  'photograph-on-file': 'to-be-taken',
  people: [
    { 'person-name': 'Priya Nair', 'person-role': 'social-worker' },
    { 'person-name': 'Ama Boateng', 'person-role': role }
  ],
  'first-48-hours-who': 'Ama Boateng'
})
const roleOf = (id: string, given: NamedCase['answers']) => {
  const file = followed({ ...fileWith({}), answers: answersOf(given), changes: 1 }, today)
  const owner = actionListOf(file, viewOf(file, today)).find(({ action }) => action === id)?.owner
  return owner?.kind === 'role' ? owner.role : owner
}

// ¶23, ¶39: what is left to a carer whom nobody is, nobody does. A nurse who sits with her is none.
it('a photograph on a ward is the social worker’s where the first days are left to a nurse', () => {
  expect(roleOf('take-a-photograph', onTheWard('health-professional'))).toBe('social-worker')
})

it('and so it is where they are left to a carer: the file is the authority’s, and what a carer can do is a carer’s', () => {
  expect(roleOf('take-a-photograph', onTheWard('carer'))).toBe('social-worker')
  expect(roleOf('report-missing', { ...onTheWard('carer'), 'place-tonight': 'missing' })).toBe('carer')
})

// ¶23, ¶25: with whom the first days are left is nobody’s carer by that alone: the duty social worker of the night, an officer by the bed.
it.each([
  ['social-worker', 'being-arranged'],
  ['social-worker', 'safe-now'],
  ['police', 'being-arranged']
])('the order of a %s named for the first days is no carer’s where a safe place is %s', (role, safe) => {
  const given = { ...onTheWard(role), 'safe-place-first': safe }
  expect(roleOf('see-a-doctor-or-nurse-today', given)).toBe('social-worker')
  expect(roleOf('see-a-doctor-or-nurse-today', { ...given, ...onTheWard('relative') })).toBe('carer')
})

// ¶25: a ward is asked for its doctor by the worker, whoever is named for the first days.
it('the ward is asked for a doctor by the social worker', () => {
  expect(roleOf('see-a-doctor-or-nurse-today', onTheWard('health-professional'))).toBe('social-worker')
})

// ¶23, ¶25: a duty worker who is named for the first 48 hours is no carer, and nothing is left to a carer whom nobody is.
it('nor is it left to a carer where a social worker is named for the first days', () => {
  expect(roleOf('see-a-doctor-or-nurse-today', onTheWard('social-worker'))).toBe('social-worker')
  expect(roleOf('take-a-photograph', onTheWard('social-worker'))).toBe('social-worker')
  expect(roleOf('brief-the-carer', onTheWard('social-worker'))).not.toBe('carer')
})
