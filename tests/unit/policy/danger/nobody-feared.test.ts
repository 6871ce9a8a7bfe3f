import { describe, expect, it } from 'vitest'
import { isNobodyFeared } from '../../../../machines/policy/danger/nobody-feared'
import { answersOf, type NamedCase } from '../../../cases/named-case'

type Given = NamedCase['answers']

const nobody: Given = {
  'trafficking-conclusion': 'not-suspected',
  'conclusion-reason': 'He came with nobody.'
}
const of = (given: Given) =>
  isNobodyFeared({ answers: answersOf({ ...nobody, ...given }), today: '2026-11-24' })
const contact = (more: object): Given => ({
  'family-contacts': [{ 'contact-who': 'Ahmed Karim', 'contact-involvement': 'not-suspected', ...more }]
})
const other = (worry: string): Given => ({
  'siblings-and-other-children': [{ 'connected-child-name': 'Omid', 'connected-child-worry': worry }]
})

// By hand, from ¶15, ¶23, ¶27, ¶30, ¶35, ¶42: whatever may be somebody to fear, each for itself.
describe('nobody is feared', () => {
  it.each<[string, Given]>([
    ['nothing more is on record', {}],
    ['a contact is no danger', contact({ 'contact-assessment': 'assessed-safe' })],
    [
      'it is recorded that there is nobody who must not be told',
      { 'must-not-be-told-location': 'None known.' }
    ],
    [
      'what was done is told, and nothing more is feared',
      { 'health-in-confidence': ['mutilation-told-or-seen'] }
    ],
    ['no threats were made', { 'threats-made': 'no' }],
    ['no sign of influence is seen', { 'influence-conclusion': 'no-sign' }],
    [
      'a parent can be reached',
      { 'parental-responsibility-holders': [{ 'holder-reach': 'can-be-reached' }] }
    ],
    ['the child is safe', { 'safe-place-first': 'safe-now' }],
    ['another child is no worry', other('no-worry')]
  ])('where %s', (_, given) => {
    expect(of(given)).toBe(true)
  })

  it.each<[string, Given]>([
    ['somebody exploits', { exploiters: [{ 'exploiter-called': 'Zed' }] }],
    ['somebody asks', { enquirers: [{ 'enquirer-name': 'Zed' }] }],
    ['contact was found not safe', contact({ 'contact-assessment': 'assessed-not-safe' })],
    [
      'it is still found out whether a contact is part of it',
      contact({ 'contact-involvement': 'still-finding-out' })
    ],
    ['somebody must not be told', { 'must-not-be-told-location': 'Ahmed Karim, his stepfather' }],
    ['somebody may have the child cut', { 'health-in-confidence': ['mutilation-risk'] }],
    ['there are threats', { 'threats-made': 'yes' }],
    ['there may be threats', { 'threats-made': 'maybe' }],
    ['influence goes on', { 'influence-conclusion': 'continuing' }],
    ['influence may go on', { 'influence-conclusion': 'possible' }],
    [
      'a parent may not be safe to reach',
      { 'parental-responsibility-holders': [{ 'holder-reach': 'may-not-be-safe' }] }
    ],
    ['the child is not safe', { 'safe-place-first': 'not-safe' }],
    ['another child is a worry', other('worry')],
    ['it is still found out whether another child is', other('still-finding-out')],
    ['nothing is concluded', { 'trafficking-conclusion': { reason: 'not-known' } }],
    ['trafficking is suspected', { 'trafficking-conclusion': 'suspected' }]
  ])('not where %s', (_, given) => {
    expect(of(given)).toBe(false)
  })
})
