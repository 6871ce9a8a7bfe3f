import { beforeAll, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Whoever lives where the child was exploited, or where a danger is, does not read from their copy that this is looked into (¶23, ¶42). */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const placed = (more: Given): Given => ({
  'known-as': 'Kayla',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'placement-kind': 'foster-care',
  'placement-since': '2026-11-20',
  'placement-address': '3 Lea Close',
  people: [{ 'person-name': 'Dana Rees', 'person-role': 'carer' }],
  ...more
})

const dangers: readonly (readonly [string, (house: string) => Given])[] = [
  [
    'exploiters',
    (house) => ({
      exploiters: [
        { 'exploiter-called': 'Bekim', 'exploiter-whereabouts-known': 'yes', 'exploiter-whereabouts': house }
      ]
    })
  ],
  [
    'exploitation',
    (house) => ({
      'exploitation-situations': [{ 'situation-forms': ['domestic-servitude'], 'situation-addresses': house }]
    })
  ],
  ['whoever asks', (house) => ({ enquirers: [{ 'enquirer-name': 'Bekim', 'enquirer-contact': house }] })]
]

const toBeFeared = () => words('action-list.as.agree-the-placement-plan.carer-to-fear')
const readBy = (recipient: RecipientId, given: Given) =>
  (['action-list', 'protection-and-placement-plan', 'first-night'] as const)
    .map((id) =>
      readIn(copyFor(documentsOf(placed(given), words)(id), recipient, words, ['placement']).model)
    )
    .join('\n')

it.each(dangers)('the address of %s, which is the child’s, is told of to no carer', (_, at) => {
  for (const recipient of ['carer', 'child'] as const) {
    expect(readBy(recipient, at('3 Lea Close')), recipient).not.toContain(toBeFeared())
    expect(readBy(recipient, at('3 Lea Close')), recipient).toContain(
      words('actions.agree-the-placement-plan')
    )
  }
  // Who is told of everything is told that they may be dangerous, and of another house that nobody is.
  expect(readBy('full', at('3 Lea Close'))).toContain(toBeFeared())
  expect(readBy('full', at('9 Lea Close'))).not.toContain(toBeFeared())
})
