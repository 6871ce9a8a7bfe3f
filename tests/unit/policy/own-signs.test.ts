import { describe, expect, it } from 'vitest'
import {
  hasSignsOfTheirOwn,
  isInterpretedInAnotherLanguage
} from '../../../machines/policy/people/interpreter-language'
import { signs } from '../../../machines/policy/plans/how-a-child-is-reached'
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
    ['Home signs (Kurmanji-speaking family)', 'Kurmanji'],
    ['Gestures only; his mother speaks Dari', 'Dari'],
    ['Gestures only. Does not speak Albanian', 'Albanian'],
    ['Home signs, no English', 'BSL'],
    ['Kurmanji. Deaf, home signs', 'Kurmanji'],
    ['English; home signs', 'BSL'],
    ['Makaton and her own signs', 'BSL']
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
    'No language recorded'
  ])('and not where “%s” is recorded', (first) => {
    expect(hasSignsOfTheirOwn(view({ 'first-language': first, 'interpreter-language': 'BSL' }))).toBe(false)
  })
})
