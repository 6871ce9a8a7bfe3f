import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { viewOf, type CaseAnswers } from '../../support/clock'

const wordsFor = (action: string, given: CaseAnswers) =>
  variantOf(action, viewOf({ 'interpreter-needed': 'yes', ...given }, '2026-11-24'))

// ¶25, ¶26: whoever books an interpreter is told what to book.
describe('an interpreter is found', () => {
  it.each<[string, CaseAnswers]>([
    ['has signs of their own', { 'communication-help-needed': 'own-signs' }],
    ['signs in BSL', { 'first-language': 'Kurmanji', 'communication-help-needed': 'british-sign-language' }],
    ['signs in another', { 'communication-help-needed': 'another-sign-language' }],
    ['has a sign language as the first', { 'first-language': 'Turkish Sign Language' }],
    [
      'signs, as the help that is needed says',
      {
        'first-language': 'Kurmanji',
        'communication-help-needed': 'yes',
        'communication-help': 'Deaf; uses British Sign Language'
      }
    ]
  ])('who signs, where the child %s', (_, given) => {
    expect(wordsFor('find-an-interpreter', given)).toBe('who-signs')
  })

  it.each<[string, CaseAnswers]>([
    ['speaks', { 'first-language': 'Kurmanji' }],
    ['speaks, and points too', { 'first-language': 'Kurmanji, and gestures' }],
    ['has no language on record', {}],
    ['needs other help', { 'first-language': 'Kurmanji; no BSL', 'communication-help-needed': 'yes' }]
  ])('of the language and dialect, where the child %s', (_, given) => {
    expect(wordsFor('find-an-interpreter', given)).toBeUndefined()
  })
})

// ¶26: whoever is entered as an interpreter is not looked for again, and may not be right for this child.
describe('an interpreter among the people', () => {
  const people = (more: object = {}) => ({
    people: [{ 'person-name': 'Runak Hassan', 'person-role': 'interpreter', ...more }]
  })
  it.each<[string, CaseAnswers, string | undefined]>([
    ['is checked', people(), 'on-record'],
    ['has left', people({ 'person-until': '2026-11-01' }), undefined],
    ['is suspected', { ...people(), exploiters: [{ 'exploiter-called': 'Runak Hassan' }] }, undefined],
    [
      'must not interpret again',
      {
        ...people(),
        'interpreters-not-used': [{ 'not-used-interpreter': 'Runak Hassan', 'not-used-because': 'linked' }]
      },
      undefined
    ],
    [
      'may be who came with the child',
      { ...people(), 'interpreter-independence': 'came-with-the-child' },
      undefined
    ],
    ['is another’s', { people: [{ 'person-name': 'Runak Hassan', 'person-role': 'advocate' }] }, undefined]
  ])('%s', (_, given, words) => {
    expect(wordsFor('find-an-interpreter', { 'first-language': 'Kurmanji', ...given })).toBe(words)
  })
})

// There is no language to go on looking for.
it.each<[string, CaseAnswers, string | undefined]>([
  ['signs of their own', { 'communication-help-needed': 'own-signs' }, 'own-signs'],
  ['Turkish Sign Language', { 'first-language': 'Turkish Sign Language' }, undefined],
  ['Zaghawa', { 'first-language': 'Zaghawa' }, undefined]
])('an interpreter in another language, of a child with %s', (_, given, words) => {
  expect(wordsFor('interpreter-in-another-language', { 'interpreter-language': 'BSL', ...given })).toBe(words)
})

// In the first hour no sign is noticed yet. Whoever asks may be the adult who came with the child, or only have rung (¶23, ¶26).
describe('the adult who does not interpret', () => {
  const aunt: CaseAnswers = { enquirers: [{ 'enquirer-name': 'Her aunt' }] }
  it.each<[string, CaseAnswers, string | undefined]>([
    ['is whoever asks', { 'place-tonight': 'police-station', ...aunt }, 'who-asks'],
    ['came with the child', { 'place-tonight': 'with-an-adult-not-yet-checked', ...aunt }, undefined]
  ])('%s', (_, given, words) => {
    expect(wordsFor('adult-does-not-interpret', given)).toBe(words)
  })
})
