import { describe, expect, it } from 'vitest'
import { variantOf } from '../../../machines/actions/variants'
import { viewOf, type CaseAnswers } from '../../support/clock'

const wordsFor = (action: string, given: CaseAnswers) =>
  variantOf(action, viewOf({ 'interpreter-needed': 'yes', ...given }, '2026-11-24'))

// ¶25, ¶26: whoever books an interpreter is told what to book.
describe('an interpreter is found', () => {
  it.each<[string, CaseAnswers]>([
    ['has home signs', { 'first-language': 'Home signs' }],
    ['has signs of her own', { 'first-language': 'Deaf. Signs of her own that nobody else knows' }],
    ['has no language yet', { 'first-language': 'No language yet' }],
    ['has a sign language', { 'first-language': 'Turkish Sign Language' }],
    ['is deaf and signs', { 'first-language': 'Deaf, signs' }],
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
    ['is hard of hearing, and does not sign', { 'first-language': 'Kurmanji; does not sign BSL' }]
  ])('of the language and dialect, where the child %s', (_, given) => {
    expect(wordsFor('find-an-interpreter', given)).toBeUndefined()
  })
})

// There is no language to go on looking for.
describe('an interpreter in another language', () => {
  it.each<[string, string, string | undefined]>([
    ['Home signs', 'British Sign Language', 'own-signs'],
    ['No language yet', 'Kurmanji', 'own-signs'],
    ['Turkish Sign Language', 'British Sign Language', undefined],
    ['Zaghawa', 'Arabic', undefined]
  ])('of a child with %s is in %s: %s', (first, interpreted, words) => {
    const given = { 'first-language': first, 'interpreter-language': interpreted }
    expect(wordsFor('interpreter-in-another-language', given)).toBe(words)
  })
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
