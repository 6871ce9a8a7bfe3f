import { describe, expect, it } from 'vitest'
import {
  hasSignsOfTheirOwn,
  signs,
  signsInBritishSignLanguage
} from '../../../../machines/policy/people/sign-language'
import {
  hasAnotherLanguage,
  mayNotSpeakOnATelephone
} from '../../../../machines/policy/plans/how-a-child-is-reached'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const view = (given: CaseAnswers) => viewOf(given, '2026-11-24')

// ¶25, ¶26: a child is offered an interpreter where they have another language, and only there.
describe('a child with another language than English', () => {
  it.each<[string, CaseAnswers, boolean]>([
    ['needs an interpreter, whatever the language', { 'interpreter-needed': 'yes' }, true],
    ['has one as the first language', { 'first-language': 'Tigrinya' }, true],
    [
      'is spoken with in one, where English is the first',
      { 'first-language': 'English', 'interpreter-language': 'Romani' },
      true
    ],
    ['has only English', { 'first-language': 'English', 'interpreter-needed': 'no' }, false],
    ['has no language recorded', {}, false]
  ])('%s', (_, given, has) => {
    expect(hasAnotherLanguage(view(given))).toBe(has)
  })
})

// 999 has a service in British Sign Language alone; nobody may count on the voice of a child who signs or needs other help (¶25, ¶43).
describe('how a child communicates', () => {
  type Row = readonly [string, CaseAnswers, { mayNotSpeak?: true; signs?: true; british?: true; own?: true }]
  it.each<Row>([
    [
      'is said to be BSL',
      { 'communication-help-needed': 'british-sign-language' },
      { mayNotSpeak: true, signs: true, british: true }
    ],
    [
      'is said to be BSL, of a family that speaks another language',
      { 'communication-help-needed': 'british-sign-language', 'first-language': 'Kurmanji' },
      { mayNotSpeak: true, signs: true, british: true }
    ],
    [
      'is said to be another sign language, whatever interprets',
      {
        'communication-help-needed': 'another-sign-language',
        'first-language': 'Kurmanji',
        'interpreter-language': 'British Sign Language'
      },
      { mayNotSpeak: true, signs: true }
    ],
    [
      'is said to be signs of their own, with a BSL interpreter beside a relay',
      {
        'communication-help-needed': 'own-signs',
        'first-language': 'Home signs',
        'interpreter-language': 'BSL',
        'communication-help': 'A deaf relay with a BSL interpreter'
      },
      { mayNotSpeak: true, signs: true, own: true }
    ],
    ['is said to need other help', { 'communication-help-needed': 'yes' }, { mayNotSpeak: true }],
    // Who speaks and cannot read rings, and is sent to text nobody.
    ['is said to be by voice alone, as they cannot read', { 'communication-help-needed': 'cannot-read' }, {}],
    [
      'is said to be without reading, of a child who signs',
      { 'communication-help-needed': 'cannot-read', 'first-language': 'British Sign Language' },
      { mayNotSpeak: true, signs: true, british: true }
    ],
    ['is said to need no help', { 'first-language': 'Albanian', 'communication-help-needed': 'no' }, {}],
    // In the first hour nothing is chosen yet: what is typed counts.
    [
      'is typed as BSL',
      { 'first-language': 'British Sign Language' },
      { mayNotSpeak: true, signs: true, british: true }
    ],
    [
      'is typed as another',
      { 'first-language': 'Ukrainian Sign Language' },
      { mayNotSpeak: true, signs: true }
    ],
    [
      'is typed as help, in a file from before it was asked',
      { 'communication-help-needed': 'yes', 'communication-help': 'Signs in BSL' },
      { mayNotSpeak: true, signs: true, british: true }
    ],
    [
      'is typed as another, and not BSL',
      { 'first-language': 'Libyan Sign Language', 'communication-help': 'Does not use BSL yet' },
      { mayNotSpeak: true, signs: true }
    ],
    [
      'is not signing, whatever is signed of it',
      {
        'first-language': 'Dari, no sign language',
        'communication-help': 'Watch for signs of distress. Deaf in one ear'
      },
      {}
    ],
    // Older files have it in words alone: nobody relies on a voice there (¶43).
    [
      'is typed as home signs, in a file from before it was asked',
      {
        'first-language': 'Tigrinya',
        'communication-help-needed': 'yes',
        'communication-help': 'Deaf; uses home signs that only his brother knows'
      },
      { mayNotSpeak: true, signs: true }
    ],
    ['is typed as home signs', { 'first-language': 'Home signs' }, { mayNotSpeak: true, signs: true }],
    [
      'is typed as deaf and signing',
      { 'first-language': 'Deaf and signs' },
      { mayNotSpeak: true, signs: true }
    ],
    [
      'is not signing, of a child who is hard of hearing',
      { 'first-language': 'Dari', 'communication-help': 'Deaf in one ear; watch for signs of distress' },
      {}
    ],
    [
      'is not signing, of signs that are something else',
      { 'first-language': 'Dari', 'communication-help': 'Deaf; shows signs of distress. No home signs' },
      {}
    ],
    ['is not what interprets', { 'first-language': 'Kurmanji', 'interpreter-language': 'BSL' }, {}]
  ])('%s', (_, given, expected) => {
    const child = view({ 'interpreter-needed': 'yes', ...given })
    expect({
      mayNotSpeak: mayNotSpeakOnATelephone(child),
      signs: signs(child),
      british: signsInBritishSignLanguage(child),
      own: hasSignsOfTheirOwn(child)
    }).toEqual({ mayNotSpeak: false, signs: false, british: false, own: false, ...expected })
  })
})
