import { beforeAll, describe, expect, it } from 'vitest'
import { documentIds } from '../../../content/documents'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import { variantOf } from '../../../machines/actions/variants'
import type { Words } from '../../../src/i18n/words'
import { answersOf, personId, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// ¶26: nobody linked to whoever exploits the child interprets, and nobody who came with the child. A brother who was assessed, and is safe (¶30),
// is nobody to report to the police or to keep from the child: another interpreter is found.
const brother = {
  'contact-who': 'Farid Rahimi',
  'contact-is-parent': 'no',
  'contact-now': 'in-contact',
  'contact-involvement': 'not-suspected',
  'contact-assessment': 'assessed-safe',
  'contact-plan': 'existing-contact-continues'
}
const given = (more: Given = {}): Given => ({
  'known-as': 'Omid',
  people: [{ 'person-name': 'Farid Rahimi', 'person-role': 'relative', 'person-contact': '07700 900111' }],
  'interpreter-needed': 'yes',
  'first-language': 'Dari',
  'interpreter-person': 'Farid Rahimi',
  'interpreter-independence': 'came-with-the-child',
  'family-contacts': [brother],
  ...more
})
const viewOf = (more: Given) => ({ answers: answersOf(given(more)), today })
const night = (more: Given) =>
  readIn(copyFor(documentsOf(given(more), words)('first-night'), 'carer', words).model)

describe('a brother who came with the child, interpreted, and was found safe', () => {
  it('is nobody to keep from the child, and interprets no more', () => {
    expect([...peopleKeptAway(viewOf({}))]).toEqual([])
    expect(night({})).toContain('Farid Rahimi, Relative. Do not let them interpret')
    expect(night({})).not.toContain('Not safe: do not call them')
  })

  it('is replaced, and not reported to the police', () => {
    const order = variantOf('interpreter-not-independent', viewOf({}))
    expect(order).toBe('found-safe')
    const said = words('action-list.as.interpreter-not-independent.found-safe')
    expect(said).not.toMatch(/police/u)
    expect(said).toMatch(/independent interpreter today/u)
    expect(words('actions.interpreter-not-independent')).toMatch(/tell the police/u)
  })

  it.each<readonly [string, Given]>([
    [
      'nobody has assessed him',
      { 'family-contacts': [{ ...brother, 'contact-assessment': 'not-assessed' }] }
    ],
    [
      'it is being found out about him',
      { 'family-contacts': [{ ...brother, 'contact-involvement': 'still-finding-out' }] }
    ],
    ['he is suspected', { 'family-contacts': [{ ...brother, 'contact-involvement': 'suspected' }] }],
    ['there is to be no contact', { 'family-contacts': [{ ...brother, 'contact-plan': 'no-contact' }] }],
    ['somebody else of the family is safe', { 'family-contacts': [{ ...brother, 'contact-who': 'Farid' }] }],
    ['somebody who exploits the child has his name', { exploiters: [{ 'exploiter-called': 'Farid Rahimi' }] }]
  ])('is kept away, and the police are told, where %s', (_, more) => {
    expect([...peopleKeptAway(viewOf(more))]).toEqual([personId(0)])
    expect(variantOf('interpreter-not-independent', viewOf(more))).toBeUndefined()
    expect(night(more)).toContain('Farid Rahimi, Relative. Not safe: do not call them')
  })

  it('is told of to the police where a link is found', () => {
    expect(
      variantOf('interpreter-not-independent', viewOf({ 'interpreter-independence': 'linked' }))
    ).toBeUndefined()
  })

  it('stands in the child’s own copy as no interpreter', () => {
    const copy = copyFor(documentsOf(given(), words)('care-plan'), 'child', words)
    expect(readIn(copy.model)).not.toContain('Do not let them interpret')
  })

  // The child is not told who is a danger. Nothing there may tell whether he was assessed, and nobody found safe is called unsafe (¶30).
  it.each(documentIds)('is the same in the child’s own copy, assessed or not: %s', (id) => {
    const asCarer: Given = {
      'known-as': 'Omid',
      people: [{ 'person-name': 'Yonas', 'person-role': 'carer', 'person-contact': '07700 900222' }],
      'place-tonight': 'with-family'
    }
    const read = (assessment: string) => {
      const contact = { ...brother, 'contact-who': 'Yonas', 'contact-assessment': assessment }
      const answers = given({ ...asCarer, 'interpreter-person': 'Yonas', 'family-contacts': [contact] })
      return readIn(copyFor(documentsOf(answers, words)(id), 'child', words).model)
    }
    expect(read('assessed-safe')).not.toMatch(/not safe/iu)
    expect(read('assessed-safe')).toBe(read('not-assessed'))
  })
})

// A school is not told of exploitation: no order names it there (¶32).
it('the order about an interpreter does not say the word exploitation', () => {
  expect(words('actions.interpreter-not-independent')).not.toMatch(/exploit|traffick/u)
})
