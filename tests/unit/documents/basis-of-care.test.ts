import { beforeAll, expect, it } from 'vitest'
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
