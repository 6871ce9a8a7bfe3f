import { expect, it } from 'vitest'
import type { DocumentId } from '../../../../content/documents'
import type { RecipientId } from '../../../../content/recipient-ids'
import { firstChoice, recipientsOffered } from '../../../../machines/policy/disclosure/recipients'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
const choiceOf = (document: DocumentId, of: ReturnType<typeof view>) => firstChoice(document, of, of.answers)
const firstRecipient = (document: DocumentId, of: ReturnType<typeof view>) => choiceOf(document, of).recipient
const carer = { people: [{ 'person-name': 'Beth Lowry', 'person-role': 'carer' }] }

it.each<[string, DocumentId, NamedCase['answers'], RecipientId]>([
  ['the sheet for the police, for the police', 'missing-child-sheet', {}, 'police'],
  ['a care plan, whole', 'care-plan', {}, 'full'],
  ['the first night, for the carer', 'first-night', { 'place-tonight': 'foster-home' }, 'carer'],
  ['the same, where nobody has said yet where the child is', 'first-night', {}, 'carer'],
  // The carer's page leaves out what the duty team has to do, and there is no carer to do anything.
  [
    'the same, whole at a police station without a carer',
    'first-night',
    { 'place-tonight': 'police-station' },
    'full'
  ],
  ['the same, whole in hospital', 'first-night', { 'place-tonight': 'hospital' }, 'full'],
  ['the same, whole in a prison', 'first-night', { 'place-tonight': 'prison-for-adults' }, 'full'],
  [
    'the same, whole in an immigration removal centre',
    'first-night',
    { 'place-tonight': 'immigration-removal-centre' },
    'full'
  ],
  ['the same, whole at a port', 'first-night', { 'place-tonight': 'port-or-reception-centre' }, 'full'],
  ['the same, whole while the child is missing', 'first-night', { 'place-tonight': 'missing' }, 'full'],
  [
    'the same, for the carer who is named',
    'first-night',
    { 'place-tonight': 'police-station', ...carer },
    'carer'
  ]
])('%s', (_, document, given, recipient) => {
  expect(firstRecipient(document, view(given))).toBe(recipient)
})

it('the page is whole where the one for the first days is a social worker, and the carer’s where it is a relative', () => {
  const reached = (role: string) =>
    firstRecipient(
      'first-night',
      view({
        'place-tonight': 'hospital',
        people: [{ 'person-name': 'Beth Lowry', 'person-role': role }],
        'first-48-hours-who': 'Beth Lowry'
      })
    )
  expect(reached('social-worker')).toBe('full')
  expect(reached('relative')).toBe('carer')
})

it('the page is whole where whoever has the child exploits them, and the carer’s where somebody else has them too', () => {
  const among = (...others: string[]) =>
    firstRecipient(
      'first-night',
      view({
        'place-tonight': 'with-family',
        people: ['Daud Karimi', ...others].map((name) => ({ 'person-name': name, 'person-role': 'carer' })),
        exploiters: [{ 'exploiter-called': 'Daud Karimi' }]
      })
    )
  expect(among()).toBe('full')
  expect(among('Beth Lowry')).toBe('carer')
})

// ¶7, ¶45: where adults live nobody is a carer, and whoever runs such a place may be why the child is not safe (¶23).
it.each([
  'asylum-support-accommodation',
  'hostel-or-shared-house',
  'own-tenancy',
  'safe-house',
  'bed-and-breakfast',
  'somewhere-else'
])('the page is whole in %s, unless somebody has the child there or a placement is recorded', (place) => {
  const page = (given: NamedCase['answers']) =>
    firstRecipient('first-night', view({ 'place-tonight': place, ...given }))
  expect(page({})).toBe('full')
  expect(page({ 'safe-place-first': 'safe-now' })).toBe('full')
  expect(page({ people: [{ 'person-name': 'Marta Lowe', 'person-role': 'other' }] })).toBe('full')
  expect(page(carer)).toBe('carer')
  expect(page({ 'placement-kind': 'foster-care' })).toBe('carer')
})

it('the page goes to whoever has the child once placed: the answer of the first hour stays as it was', () => {
  const placed = view({ 'place-tonight': 'police-station', 'placement-kind': 'with-parent' })
  expect(firstRecipient('first-night', placed)).toBe('carer')
})

it('the duty team reads on the page for tonight where the child is, and no other whole copy opens so', () => {
  const inHospital = view({ 'place-tonight': 'hospital' })
  expect(choiceOf('first-night', inHospital)).toEqual({ recipient: 'full', also: ['placement'] })
  expect(choiceOf('first-night', view({ 'place-tonight': 'foster-home' }))).toEqual({
    recipient: 'carer',
    also: []
  })
  expect(choiceOf('care-plan', inHospital)).toEqual({ recipient: 'full', also: [] })
})

it('the child is offered what is written to the child, and everybody else is offered everything', () => {
  const offered = (document: DocumentId) => recipientsOffered(document, view({})).includes('child')
  const own: readonly DocumentId[] = [
    'care-plan',
    'protection-and-placement-plan',
    'pathway-plan',
    'review-record'
  ]
  expect(own.map((one) => offered(one))).toEqual([true, true, true, true])
  const ofOthers: readonly DocumentId[] = [
    'action-list',
    'first-night',
    'assessment-record',
    'transfer-summary',
    'missing-child-sheet'
  ]
  expect(ofOthers.map((one) => offered(one))).toEqual([false, false, false, false, false])
  expect(recipientsOffered('action-list', view({}))).toEqual(
    expect.arrayContaining(['full', 'police', 'carer', 'health', 'school', 'lawyer'])
  )
})
