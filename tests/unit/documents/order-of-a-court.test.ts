import { beforeAll, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const locked: NamedCase['answers'] = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-10-29', 'birth-source': 'document' }],
  'safety-measures': [{ 'measure-what': 'supervision-when-out', 'measure-restrains': 'yes' }],
  'liberty-may-be-deprived': 'yes',
  'liberty-authority': 'court-order',
  'legal-support-needed': ['deprivation-of-liberty'],
  'legal-arrangements': [{ 'legal-matter': 'deprivation-of-liberty', 'legal-matter-next-date': '2027-03-09' }]
}
const plan = (today: string, recipient: RecipientId, given = locked, also: readonly Matter[] = []) => {
  const source = sourcesOf(fileWith(answersOf(given)), { today, words, localDetails: {} })
  return readIn(copyFor(source('protection-and-placement-plan'), recipient, words, also).model)
}
const row = (value: string) => `"label":"Legal authority","values":["${value}"]`

// ECHR article 5, invariant 17: whoever locks a door by this paper reads whether the order still holds.
it.each(['full', 'carer'] as const)('the plan for %s says of an order that has ended that it has', (to) => {
  expect(plan('2027-03-09', to)).toContain(row('A court’s order'))
  expect(plan('2027-03-10', to)).toContain(
    row('A court’s order, as it was recorded. The day entered as its last has passed.')
  )
})

it('an order made for a child is not printed as authority for the adult', () => {
  expect(plan('2028-10-29', 'full')).toContain(
    row('A court’s order, as it was recorded. What authorises it for an adult is still to be settled.')
  )
})

it('an order that lasts beyond the day, and a “no”, stand as they are', () => {
  const later = {
    'legal-arrangements': [
      { 'legal-matter': 'deprivation-of-liberty', 'legal-matter-next-date': '2029-06-01' }
    ]
  }
  expect(plan('2028-10-29', 'full', { ...locked, ...later })).toContain(row('A court’s order'))
  expect(plan('2027-03-10', 'full', { ...locked, 'liberty-may-be-deprived': 'no' })).toContain(
    row('A court’s order')
  )
})

// Invariants 15 and 17: a copy that is not told the last day says the same on every day, and never that the order authorises.
it.each([
  ['police', []],
  ['health', ['safety']],
  ['school', ['safety']]
] as const)('the copy for %s is not told the last day, and says to ask', (to, also) => {
  const ask = row('A court’s order, as it was recorded. Ask the social worker whether it still holds.')
  for (const today of ['2027-03-09', '2027-03-10', '2028-10-29']) {
    const copy = plan(today, to, locked, also)
    expect(copy).toContain(ask)
    expect(copy).not.toContain(row('A court’s order'))
  }
  expect(plan('2027-03-10', to, { ...locked, 'legal-arrangements': [] }, also)).toBe(
    plan('2027-03-10', to, locked, also)
  )
  const asked = { ...locked, 'liberty-authority': 'court-asked' }
  expect(plan('2027-03-10', to, asked, also)).not.toContain('Ask the social worker whether it still holds')
})
