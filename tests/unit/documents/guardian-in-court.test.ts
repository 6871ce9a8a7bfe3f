import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** A child in proceedings reads who speaks for them in court (¶24, ¶47). For an adult nobody acts as a child’s guardian. */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const given: NamedCase['answers'] = {
  'known-as': 'Ilona',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2014-03-02' }],
  people: [{ 'person-name': 'Ruth Pell', 'person-role': 'childrens-guardian' }]
}
const said = 'Your guardian in court. They tell the court what they think is best for you.'
const read = (answers: NamedCase['answers']) =>
  readIn(copyFor(documentsOf(answers, words)('care-plan'), 'child', words).model)

it('stands by name in the child’s own copy', () => {
  expect(read(given)).toContain(said)
  expect(read(given)).toContain('Ruth Pell')
})

it('is told to no adult', () => {
  expect(read({ ...given, 'dates-of-birth': [{ 'birth-date': '2006-03-02' }] })).not.toContain(said)
})
