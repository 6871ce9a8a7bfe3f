import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import type { Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * A plan promises what is still to be done, and nothing that has ended: priority in admissions and the virtual school head are for looked after children, and
 * a place at college needs no application to a school (¶37, ¶38, invariant 17). Today is 24 November 2026.
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const born = (date: string, more: Given = {}): Given => ({
  'known-as': 'Selam',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': date, 'birth-source': 'document' }],
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2025-01-04' }],
  'care-plan-ready-on': '2025-02-01',
  'education-place': 'waiting',
  'education-to-arrange': ['apply-with-priority', 'english-support', 'virtual-school-head'],
  ...more
})
const child = '2009-05-14'
const adultToday = '2008-11-24'
// The care plan has it until a pathway plan takes its place at 18.
const plans = ['care-plan', 'pathway-plan'] as const
const readInPlans = (given: Given, recipient: RecipientId) =>
  plans.map((id) => readIn(copyFor(documentsOf(given, words)(id), recipient, words).model)).join('\n')
const promised = (given: Given, recipient: RecipientId = 'full') => {
  const read = readInPlans(given, recipient)
  return ['apply-with-priority', 'english-support', 'virtual-school-head'].filter((option) =>
    read.includes(words(`questions.education-to-arrange.options.${option}`))
  )
}

describe('what is still to be arranged for education, on paper', () => {
  it('is all that is ticked for a child who waits for a place, or is in a school and may apply for another', () => {
    const all = ['apply-with-priority', 'english-support', 'virtual-school-head']
    expect(promised(born(child))).toEqual(all)
    expect(promised(born(child, { 'education-place': 'in-school' }))).toEqual(all)
  })

  it('is no application to a school for whoever is in college', () => {
    expect(promised(born(child, { 'education-place': 'in-college' }))).toEqual([
      'english-support',
      'virtual-school-head'
    ])
  })

  it.each<RecipientId>(['full', 'school'])('is at 18 nothing that is for a child alone: %s', (recipient) => {
    expect(promised(born(adultToday), recipient)).toEqual(['english-support'])
    // On the eve of 18, and where the age is in doubt, all of it stands (¶7).
    expect(promised(born('2008-11-25'), recipient)).toHaveLength(3)
    expect(promised(born('2002-01-01', { 'age-in-doubt': 'yes' }), recipient)).toHaveLength(3)
  })

  it('has no line of its own where nothing of it is left', () => {
    const given = born(adultToday, { 'education-to-arrange': ['virtual-school-head'] })
    expect(readInPlans(given, 'full')).not.toContain(words('questions.education-to-arrange.short'))
  })
})
