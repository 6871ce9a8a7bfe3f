import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// The cases of the tests are read on 24 November 2026.
const boy: NamedCase['answers'] = {
  'known-as': 'Yahya',
  'age-as-known': 'sixteen-or-seventeen',
  people: [
    { 'person-name': 'Carol Finn', 'person-role': 'carer' },
    { 'person-name': 'Janet Rowe', 'person-role': 'social-worker' },
    { 'person-name': 'Phil Munro', 'person-role': 'designated-teacher' }
  ],
  'health-actions': [
    {
      'health-action': 'See the dentist',
      'health-action-by': 'Carol Finn',
      'health-action-due': '2026-12-15'
    },
    {
      'health-action': 'Test his eyesight',
      'health-action-by': 'Janet Rowe',
      'health-action-due': '2026-11-24'
    }
  ],
  'education-actions': [
    {
      'education-action': 'Interview at the college',
      'education-action-by': 'Phil Munro',
      'education-action-due': '2026-12-09'
    }
  ],
  needs: [{ 'need-area': 'physical-health', 'need-response': 'Winter shoes', 'need-by-whom': 'Carol Finn' }]
}
const listFor = (recipient: RecipientId) =>
  readIn(copyFor(documentsOf(boy, words)('action-list'), recipient, words).model)

// Somebody does it, and no order stands for it until its day (¶32).
describe('the list of actions', () => {
  it('has what is planned for a day to come, or for none, the first day first', () => {
    const list = listFor('full')
    expect(list).toContain('Winter shoes')
    expect(list.indexOf('Interview at the college')).toBeGreaterThan(0)
    expect(list.indexOf('See the dentist')).toBeGreaterThan(list.indexOf('Interview at the college'))
  })

  it('marks in what is planned what has come to its day, and has an order for it', () => {
    const { sections } = copyFor(documentsOf(boy, words)('action-list'), 'full', words).model
    const planned = JSON.stringify(sections.find(({ id }) => id === 'plan-table'))
    expect(planned).toContain('See the dentist')
    expect(planned).toMatch(/Test his eyesight.*24 November 2026, today/)
    const orders = JSON.stringify(sections.filter(({ id }) => id !== 'plan-table'))
    expect(orders).toContain('Test his eyesight')
  })

  it('gives a school what is its own, and the child nothing that is not in their own plan', () => {
    expect(listFor('school')).toContain('Interview at the college')
    expect(listFor('school')).not.toContain('See the dentist')
    expect(listFor('child')).not.toMatch(/See the dentist|Interview at the college|Winter shoes/)
  })
})
