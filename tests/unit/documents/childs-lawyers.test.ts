import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { whoIsWhoFor } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const lawyer = (name: string) => ({ 'person-name': name, 'person-role': 'legal-representative' })
const arranged = (matter: string, who: string) => ({
  'legal-matter': matter,
  'legal-matter-representative': who
})

/** What the child reads of each lawyer. */
const lawyersIn = (given: NamedCase['answers']) => whoIsWhoFor(given, words)
const people = [lawyer('Leila Haddad'), lawyer('Owen Price')]
const given: NamedCase['answers'] = {
  'dates-of-birth': [{ 'birth-date': '2012-04-04', 'birth-source': 'document' }],
  'immigration-position': 'refused-no-leave',
  people
}
const any = 'Your lawyer. They help you with the law.'
const oneOf = 'One of your lawyers. Ask them what they help you with.'

// ¶33, ¶48: a child who reads “talk to your lawyer soon” after a refusal can tell which of two that is.
it('says of two lawyers who act in different matters which one helps with the claim, and not what the other matter is', () => {
  const rows = lawyersIn({
    ...given,
    'immigration-adviser': 'Leila Haddad',
    'legal-arrangements': [
      arranged('immigration-and-asylum', 'Leila Haddad'),
      arranged('criminal-case-as-accused', 'Owen Price')
    ],
    // Whoever acts in something else does not stand before the lawyer from whom it is something else.
    people: [...people].reverse()
  })
  expect(rows).toEqual([
    'Leila Haddad: Your lawyer. They help you with the Home Office, and if you can stay.',
    'Owen Price: Your lawyer for something else. They tell you what for.'
  ])
})

it('says of lawyers that the child can ask, where nothing on record tells them apart', () => {
  const both = [oneOf, oneOf].map((said, at) => `${people[at]?.['person-name'] ?? ''}: ${said}`)
  expect(lawyersIn(given)).toEqual(both)
  expect(
    lawyersIn({
      ...given,
      'legal-arrangements': people.map((one) => arranged('criminal-case-as-accused', one['person-name']))
    })
  ).toEqual(both)
  const alone = [arranged('criminal-case-as-accused', 'Owen Price')]
  expect(lawyersIn({ ...given, people: [lawyer('Owen Price')], 'legal-arrangements': alone })).toEqual([
    `Owen Price: ${any}`
  ])
})
