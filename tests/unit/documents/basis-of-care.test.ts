import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { textsInDocument } from '../../support/document-texts'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const answers: NamedCase['answers'] = {
  reference: 'BAS-1',
  'periods-of-care': [
    { 'care-from': '2026-10-05', 'care-to': '2026-10-08', 'care-legal-basis': 'police-protection' },
    { 'care-from': '2026-10-08', 'care-legal-basis': 'interim-care-order' }
  ],
  'placement-kind': 'foster-care',
  'placement-since': '2026-10-08'
}
const page = (recipient: RecipientId, given = answers) => {
  const { model } = copyFor(documentsOf(given, words)('care-plan'), recipient, words)
  return textsInDocument({ ...model, sections: model.sections.slice(0, 1) }).join('\n')
}

// A manager who signs a care plan asks first on what the authority’s part in the child’s life rests, and where the child lives (Care Planning Regulations 2010).
it('the care plan begins with the basis of care that holds today, since when, and the kind of placement', () => {
  const said = page('full')
  expect(said).toContain('Interim care order, since 8 October 2026')
  expect(said).not.toContain('Police protection')
  expect(said).toContain('Foster care')
})

it('a school, which is not told of the care, reads nothing of its basis', () => {
  expect(page('school')).not.toMatch(/order|protection/i)
})

it('a carer, who is not told of an accusation, does not read that the child is remanded', () => {
  const remanded = {
    ...answers,
    'periods-of-care': [{ 'care-from': '2026-10-08', 'care-legal-basis': 'remand' }]
  }
  expect(page('full', remanded)).toContain('Remand, since 8 October 2026')
  expect(page('carer', remanded)).not.toMatch(/remand/i)
})

// Police protection lasts 72 hours and an emergency protection order eight days, whoever forgot to record their end (Children Act 1989, sections 45
// and 46). That nobody looks after a child is no basis. The day of these papers is 24 November 2026.
describe('what is no basis today', () => {
  const under = (...periods: readonly (readonly [basis: string, from: string, to?: string])[]) => ({
    ...answers,
    'periods-of-care': periods.map(([basis, from, to]) => ({
      'care-legal-basis': basis,
      'care-from': from,
      ...(to === undefined ? {} : { 'care-to': to })
    }))
  })

  it.each([
    ['police protection of three weeks ago', under(['police-protection', '2026-11-02']), /Police protection/],
    [
      'an emergency protection order of two weeks ago',
      under(['emergency-protection-order', '2026-11-09']),
      /Emergency protection/
    ],
    ['nobody looking after the child', under(['not-looked-after', '2026-11-02']), /not looked after/i]
  ])('%s', (_, given, said) => {
    expect(page('full', given)).not.toMatch(said)
    expect(page('full', given)).toContain('Foster care')
  })

  it('what holds beside it still stands', () => {
    const read = page('full', under(['police-protection', '2026-11-02'], ['section-20', '2026-11-05']))
    expect(read).toMatch(/Section 20.*since 5 November 2026/i)
    expect(read).not.toContain('Police protection')
  })

  it.each([
    ['police protection since two days', under(['police-protection', '2026-11-22'])],
    ['police protection on its last day', under(['police-protection', '2026-11-21'])],
    ['an order since five days', under(['emergency-protection-order', '2026-11-19'])],
    ['an extended order', under(['emergency-protection-order', '2026-11-12', '2026-11-26'])]
  ])('but %s is', (_, given) => {
    expect(page('full', given)).toMatch(/(?:Police protection|Emergency protection order).*since/)
  })
})

// Nobody ended the period, and 18 did: nobody is looked after past that day (¶52, Children Act 1989, Schedule 2 and s24).
describe('of an adult, a basis whose end nobody recorded', () => {
  const grown = (basis: string, given: NamedCase['answers'] = {}) => ({
    ...answers,
    'age-in-doubt': 'no',
    'dates-of-birth': [{ 'birth-date': '2008-11-24', 'birth-source': 'child-says' }],
    'periods-of-care': [{ 'care-from': '2026-10-08', 'care-legal-basis': basis }],
    ...given
  })

  it.each([
    ['section-20', /section 20.*from 8 October 2026 until 18/],
    ['care-order', /Care order, from 8 October 2026 until 18/]
  ])('ended with 18: %s', (basis, said) => {
    const read = page('full', grown(basis))
    expect(read).toMatch(said)
    expect(read).not.toContain('since 8 October 2026')
  })

  it('but not on the day before', () => {
    const tomorrow = { 'dates-of-birth': [{ 'birth-date': '2008-11-25', 'birth-source': 'child-says' }] }
    expect(page('full', grown('section-20', tomorrow))).toMatch(/section 20.*since 8 October 2026/)
  })

  it('is said to have no end on record where no birthday ended it: of somebody who was found an adult, and of a remand', () => {
    const found = {
      'age-in-doubt': 'yes',
      'age-assessment': 'full-assessment-recorded',
      'age-assessment-outcome': 'found-an-adult',
      'age-minded-to-meeting': 'held'
    }
    expect(page('full', grown('section-20', found))).toMatch(
      /section 20.*from 8 October 2026, no end recorded/
    )
    expect(page('full', grown('remand'))).toContain('Remand, from 8 October 2026, no end recorded')
    expect(page('full', grown('remand'))).not.toContain('until 18')
  })

  // The papers that print each period of care have it too: nobody reads there of a period that goes on.
  it.each(['review-record', 'transfer-summary'] as const)('ended with 18 in each entry of the %s', (id) => {
    const entries = (given: NamedCase['answers']) =>
      textsInDocument(copyFor(documentsOf(given, words)(id), 'full', words).model).join('\n')
    const ended = words('documents.the-child.until-eighteen')
    expect(entries(grown('section-20'))).toContain(ended)
    const onTheEve = { 'dates-of-birth': [{ 'birth-date': '2008-11-25', 'birth-source': 'child-says' }] }
    const left = {
      'periods-of-care': [
        { 'care-from': '2026-10-08', 'care-to': '2026-11-20', 'care-legal-basis': 'section-20' }
      ]
    }
    for (const given of [grown('section-20', onTheEve), grown('section-20', left), grown('remand')])
      expect(entries(given)).not.toContain(ended)
  })
})
