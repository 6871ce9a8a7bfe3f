import { describe, expect, it } from 'vitest'
import {
  hasAnotherLanguage,
  mayNotSpeakOnATelephone,
  signs,
  signsInBritishSignLanguage
} from '../../../machines/policy/plans/how-a-child-is-reached'
import { viewOf, type CaseAnswers } from '../../support/clock'

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

// ¶43: nobody may count on their voice.
describe('a child who may not be able to speak on a telephone', () => {
  it.each<[string, CaseAnswers, boolean, boolean]>([
    ['needs help to communicate', { 'communication-help-needed': 'yes' }, true, false],
    ['signs in another', { 'first-language': 'Ukrainian Sign Language' }, true, false],
    ['signs', { 'first-language': 'British Sign Language' }, true, true],
    ['is signed with, in BSL', { 'interpreter-language': 'BSL' }, true, true],
    ['signs, as the help that is needed says', { 'communication-help': 'Signs in BSL' }, true, true],
    ['speaks', { 'first-language': 'Albanian', 'communication-help-needed': 'no' }, false, false]
  ])('%s', (_, given, mayNotSpeak, signs) => {
    expect([mayNotSpeakOnATelephone(view(given)), signsInBritishSignLanguage(view(given))]).toEqual([
      mayNotSpeak,
      signs
    ])
  })
})

// 999 has a service in British Sign Language alone; whoever signs in another is sent to what they can use (¶25, ¶43).
describe('a child who signs', () => {
  it.each<[string, CaseAnswers, boolean, boolean]>([
    ['in another language', { 'first-language': 'Ukrainian Sign Language' }, true, false],
    [
      'in another, and not in the British one',
      {
        'communication-help-needed': 'yes',
        'communication-help': 'Ukrainian Sign Language; lipreads a little; no British Sign Language'
      },
      true,
      false
    ],
    [
      'in another, and does not know BSL yet',
      { 'first-language': 'Libyan Sign Language', 'communication-help': 'Does not use BSL yet' },
      true,
      false
    ],
    [
      'in BSL, and does not hear',
      { 'communication-help-needed': 'yes', 'communication-help': 'Does not hear and uses BSL' },
      true,
      true
    ],
    [
      'in a language that nobody has named',
      { 'communication-help-needed': 'yes', 'communication-help': 'Deaf, signs' },
      true,
      false
    ],
    ['not at all', { 'first-language': 'Ukrainian', 'communication-help': 'No sign language' }, false, false],
    [
      'in BSL, never without its interpreter',
      { 'communication-help': 'Deaf. Never without a BSL interpreter' },
      true,
      true
    ],
    [
      'in BSL, of which no interpreter is found',
      { 'communication-help': 'There is no BSL interpreter tonight' },
      true,
      true
    ],
    [
      'and follows nothing otherwise',
      { 'communication-help': 'Cannot follow a meeting without sign language' },
      true,
      false
    ],
    [
      'in no way, whatever is watched for',
      { 'communication-help': 'Watch for warning signs. Deaf in one ear, speaks well' },
      false,
      false
    ]
  ])('%s', (_, given, signing, inBritish) => {
    const child = view({ 'communication-help-needed': 'yes', ...given })
    expect([signs(child), signsInBritishSignLanguage(child)]).toEqual([signing, inBritish])
  })
})

// A child who knows no BSL is not sent to 999 in it because the interpreter signs it (¶25, ¶26, ¶43).
describe('a child whose interpreter is in British Sign Language', () => {
  it.each<[string, CaseAnswers, boolean, boolean]>([
    ['has home signs', { 'first-language': 'Home signs' }, true, false],
    ['has gestures only', { 'first-language': 'Gestures only' }, true, false],
    ['has no language yet', { 'first-language': 'No language yet' }, true, false],
    [
      'has signs of her own',
      { 'first-language': 'Signs of her own; no sign language that anybody knows' },
      true,
      false
    ],
    [
      'has home signs, and a relay is with the interpreter',
      { 'first-language': 'Home signs', 'communication-help': 'A deaf relay with a BSL interpreter' },
      true,
      false
    ],
    ['signs in another', { 'first-language': 'Turkish Sign Language' }, true, false],
    [
      'signs in another, where nobody has said that an interpreter is needed',
      { 'first-language': 'Turkish Sign Language', 'interpreter-needed': 'no' },
      true,
      false
    ],
    ['signs in it beside home signs', { 'first-language': 'BSL and home signs' }, true, true],
    ['is from a family that speaks another', { 'first-language': 'Kurmanji' }, true, true],
    [
      'signs in another and in it',
      { 'first-language': 'Turkish Sign Language', 'communication-help': 'Signs in BSL too' },
      true,
      true
    ]
  ])('%s', (_, given, signing, inBritish) => {
    const child = view({
      'interpreter-needed': 'yes',
      'interpreter-language': 'British Sign Language',
      'communication-help-needed': 'yes',
      ...given
    })
    expect([signs(child), signsInBritishSignLanguage(child)]).toEqual([signing, inBritish])
  })

  it('needs other help than a voice where the signs are their own, whatever else is recorded', () => {
    const child = view({ 'first-language': 'Home signs' })
    expect([signs(child), mayNotSpeakOnATelephone(child)]).toEqual([true, true])
  })
})
