import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** On the first night carers know of the little brother too, and that nobody keeps the child from a call with him (¶29). */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const soran = {
  'contact-who': 'Soran',
  'contact-relationship': 'little brother',
  'contact-now': 'in-contact',
  'contact-involvement': 'not-suspected',
  'contact-plan': 'existing-contact-continues'
}
const hiwa = (brother: object = {}): Given => ({
  'known-as': 'Hiwa',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'still-finding-out',
  'place-tonight': 'foster-home',
  people: [{ 'person-name': 'Priya Shah', 'person-role': 'carer' }],
  'family-contacts': [
    { ...soran, ...brother },
    {
      'contact-who': 'Dilan Mahmoud',
      'contact-now': 'in-contact',
      'contact-plan': 'wait-for-assessment'
    }
  ]
})
const night = (recipient: RecipientId, given = hiwa()) =>
  readIn(copyFor(documentsOf(given, words)('first-night'), recipient, words, []).model)
const label = () => words('documents.dangers.going-on')

describe('contact that goes on, on the page for the night', () => {
  it('is told the carer', () => {
    const said = night('carer')
    expect(said).toContain(label())
    expect(said).toContain('Soran (little brother)')
  })

  // ¶29, ¶30: a carer who reads “do not begin contact” under the brother’s name keeps her from a call with him.
  it('stands behind the sentence of those with whom contact waits, which stands right under them', () => {
    const { sections } = copyFor(documentsOf(hiwa(), words)('first-night'), 'carer', words, []).model
    const said = JSON.stringify(sections.find(({ id }) => id === 'waiting-contact')?.blocks)
    const order = ['Dilan Mahmoud', words('documents.dangers.do.wait-for-the-assessment'), label(), 'Soran']
    const places = order.map((one) => said.indexOf(one))
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it.each<[RecipientId, string]>([
    ['full', 'whose sheet for the duty team is full'],
    ['police', 'which would tell by it who has the child'],
    ['lawyer', 'which would tell by it who has the child'],
    ['receiving-authority', 'which would tell by it who has the child'],
    ['school', 'which would tell by it who has the child'],
    ['health', 'which would tell by it who has the child']
  ])('is not said in the copy for %s, %s', (recipient) => {
    const page = documentsOf(hiwa(), words)('first-night')
    for (const also of [[], ['placement'], ['placement', 'safety', 'family']] as const)
      expect(readIn(copyFor(page, recipient, words, also).model)).not.toContain(label())
  })

  it.each<[string, object]>([
    ['is suspected', { 'contact-involvement': 'suspected' }],
    ['is still being found out about', { 'contact-involvement': 'still-finding-out' }],
    ['was found not safe', { 'contact-assessment': 'assessed-not-safe' }],
    ['waits', { 'contact-plan': 'wait-for-assessment' }],
    ['nobody has said is no part of it', { 'contact-involvement': undefined }]
  ])('is not said of somebody who %s', (_, brother) => {
    expect(night('carer', hiwa(brother))).not.toContain(label())
  })

  it('is not said of a name that has asked for the child, or of a parent whom it may not be safe to ask', () => {
    const asked = {
      ...hiwa(),
      enquirers: [{ 'enquirer-name': 'Soran', 'enquirer-identity': 'not-established' }]
    }
    expect(night('carer', asked)).not.toContain(label())
    const holder = { 'holder-name': 'Soran', 'holder-reach': 'may-not-be-safe' }
    expect(night('carer', { ...hiwa(), 'parental-responsibility-holders': [holder] })).not.toContain(label())
  })

  it('is not said of an aunt who has the child', () => {
    expect(
      night('carer', hiwa({ 'contact-who': 'Priya Shah', 'contact-relationship': 'aunt' }))
    ).not.toContain(label())
  })

  it('stands on that page only', () => {
    const plan = copyFor(documentsOf(hiwa(), words)('care-plan'), 'carer', words, [])
    expect(readIn(plan.model)).not.toContain(label())
  })
})
