import { describe, expect, it } from 'vitest'
import {
  hasAnotherLanguage,
  mayNotSpeakOnATelephone,
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
