import { describe, expect, it } from 'vitest'
import {
  hasSignsOfTheirOwn,
  isInterpretedInAnotherLanguage
} from '../../../machines/policy/people/interpreter-language'
import { signs, signsInBritishSignLanguage } from '../../../machines/policy/plans/how-a-child-is-reached'
import { viewOf, type CaseAnswers } from '../../support/clock'

const view = (given: CaseAnswers) => viewOf({ 'interpreter-needed': 'yes', ...given }, '2026-11-24')

// ¶26, ¶43: whoever speaks is told to ring 999, and is interpreted for in the language that they speak.
describe('a child who speaks has no signs of their own', () => {
  it.each([
    ['Dari, only gestures when frightened', 'Dari'],
    ['Selectively mute, gestures only; Dari', 'Dari'],
    ['Selectively mute; Pashto', 'Pashto'],
    ['Gestures to the carer, speaks Tigrinya', 'Tigrinya'],
    ['Gestures when upset, speaks Pashto', 'Pashto'],
    ['Gestures only with strangers, speaks Beria', 'Beria'],
    ['Tigrinya. Gestures only with strangers', 'Tigrinya'],
    ['Vietnamese; gestures only since arrival', 'Vietnamese'],
    ['Gestures only; understands Albanian', 'Albanian'],
    ['Gestures only, not deaf, Albanian', 'Albanian'],
    ['No language; speaks Oromo', 'Oromo'],
    ['Kurdish Sorani; home signs with deaf sister', 'Kurdish Sorani'],
    ['Pashto; home-signing with younger brother', 'Pashto'],
    ['Arabic, no home signs', 'Arabic'],
    ['No language barrier, English', 'Kurmanji and English'],
    ['Deaf; no language but Turkish', 'Turkish'],
    ['Deaf in one ear, Dari, gestures', 'Dari'],
    ['Dari; his own signing of papers is slow', 'Dari'],
    ['Dari, own signs of distress', 'Dari'],
    ['Dari. No own signs', 'Dari'],
    ['Dari. The family signs with a deaf cousin', 'Dari'],
    ['Dari without language support', 'Dari'],
    ['Deaf in one ear. Dari; gestures only when tired', 'Dari']
  ])('%s, interpreted for in %s', (first, interpreted) => {
    const child = view({ 'first-language': first, 'interpreter-language': interpreted })
    expect([hasSignsOfTheirOwn(child), signs(child), isInterpretedInAnotherLanguage(child)]).toEqual([
      false,
      false,
      false
    ])
  })

  it('signs, and not in signs of their own, where the sign language is named', () => {
    const child = view({
      'first-language': 'Farsi. His own sign language is Iranian',
      'interpreter-language': 'Farsi'
    })
    expect([hasSignsOfTheirOwn(child), signs(child)]).toEqual([false, true])
  })
})

// ¶25, ¶26: the language of the family is not the child’s.
describe('a child has signs of their own', () => {
  it.each([
    ['Home signs; family speaks Kurmanji', 'Kurmanji'],
    ['Home signs. The family speaks Kurmanji', 'Kurmanji'],
    ['Home signs (Kurmanji-speaking family)', 'Kurmanji'],
    ['Gestures only; his mother speaks Dari', 'Dari'],
    ['Gestures only. Does not speak Albanian', 'Albanian'],
    ['Home signs, no English', 'BSL'],
    ['Kurmanji. Deaf, home signs', 'Kurmanji'],
    ['English; home signs', 'BSL'],
    ['Makaton and her own signs', 'BSL'],
    // So those write who work with deaf children.
    ['Own signs', 'BSL'],
    ['Own sign language', 'BSL'],
    ['Own signing', 'BSL'],
    ['Child’s own signs', 'BSL'],
    ['Family signs', 'BSL'],
    ['Family signing', 'BSL'],
    ['Village sign language', 'BSL'],
    ['Signs only his brother knows', 'BSL'],
    ['Signs that only her family knows', 'BSL'],
    ['Deaf, gestures', 'BSL'],
    ['Deaf. Uses gestures', 'BSL'],
    ['Gesturing only', 'BSL'],
    ['Profoundly deaf, no language', 'BSL'],
    ['Profoundly deaf. No language yet', 'BSL'],
    ['Deaf without language', 'BSL'],
    ['Deaf, without any language', 'BSL'],
    ['No formal language', 'BSL']
  ])('%s, interpreted for in %s', (first, interpreted) => {
    const child = view({ 'first-language': first, 'interpreter-language': interpreted })
    expect([hasSignsOfTheirOwn(child), signs(child), isInterpretedInAnotherLanguage(child)]).toEqual([
      true,
      true,
      true
    ])
  })

  it.each([
    'Turkish Sign Language',
    'LSF (French Sign Language)',
    'ASL',
    'Auslan',
    'Sign language (Turkish)',
    'Not home signs: Libyan Sign Language',
    'Makaton',
    'No language recorded',
    'No formal language assessment',
    'Deaf, BSL and gestures',
    'Deaf; signs, and uses gestures',
    'BSL and own signs',
    'The family signs Turkish Sign Language'
  ])('and not where “%s” is recorded', (first) => {
    expect(hasSignsOfTheirOwn(view({ 'first-language': first, 'interpreter-language': 'BSL' }))).toBe(false)
  })
})

// ¶25, ¶26: the same words count where they are typed as the help that is needed. The first language is then the family’s.
describe('help to communicate', () => {
  const rows: readonly (readonly [string | undefined, string, string | undefined])[] = [
    ['Kurmanji', 'Deaf; home signs only', 'BSL'],
    ['Kurmanji', 'Deaf; home signs only', 'Kurmanji'],
    ['Kurmanji', 'Deaf. Gestures only, no sign language', 'BSL'],
    ['Kurmanji', 'Uses her own signs with her mother', 'BSL'],
    ['Beria', 'Uses gestures only, deaf', undefined],
    [undefined, 'Uses gestures only, deaf', undefined],
    [undefined, 'Deaf; home signs only', 'BSL']
  ]
  it.each(rows)('in %s: %s, interpreted for in %s, is for own signs', (first, help, interpreted) => {
    const child = view({
      ...(first === undefined ? {} : { 'first-language': first }),
      ...(interpreted === undefined ? {} : { 'interpreter-language': interpreted }),
      'communication-help-needed': 'yes',
      'communication-help': help
    })
    expect([
      hasSignsOfTheirOwn(child),
      signs(child),
      signsInBritishSignLanguage(child),
      isInterpretedInAnotherLanguage(child)
    ]).toEqual([true, true, false, interpreted !== undefined])
  })

  it.each([
    ['Dari', 'Use gestures and pictures; speak slowly', 'Dari'],
    ['Dari', 'Gestures help, and pictures', 'Dari'],
    ['Beria', 'Understands only gestures and pictures when upset', 'Beria'],
    ['Kurmanji', 'Uses her own signs with her mother', 'Kurmanji'],
    ['Dari', 'Home signs with her deaf sister', 'Dari'],
    ['Dari', 'No home signs', 'Dari'],
    ['Dari', 'Show the picture cards. Note her own signs of distress', 'Dari'],
    ['Dari', 'Deaf without hearing aids; gestures help', 'Dari']
  ])('in %s: %s, interpreted for in %s, is not', (first, help, interpreted) => {
    const child = view({
      'first-language': first,
      'interpreter-language': interpreted,
      'communication-help-needed': 'yes',
      'communication-help': help
    })
    expect([hasSignsOfTheirOwn(child), signs(child)]).toEqual([false, false])
  })

  it.each([
    ['Kurmanji', 'Deaf; BSL and home signs', 'BSL', 'yes', true],
    ['Turkish Sign Language', 'Deaf; home signs too', 'Turkish Sign Language', 'yes', false],
    ['Dari', 'Deaf, lip-reads; uses home signs with his family', 'Dari', 'yes', false],
    ['Kurmanji', 'Deaf; home signs only', 'Kurmanji', 'no', false]
  ])('in %s: %s, interpreted for in %s, needed: %s, is not', (first, help, interpreted, needed, isInBsl) => {
    const child = view({
      'first-language': first,
      'interpreter-language': interpreted,
      'communication-help-needed': needed,
      'communication-help': help
    })
    expect([
      hasSignsOfTheirOwn(child),
      signsInBritishSignLanguage(child),
      isInterpretedInAnotherLanguage(child)
    ]).toEqual([false, isInBsl, false])
  })
})
