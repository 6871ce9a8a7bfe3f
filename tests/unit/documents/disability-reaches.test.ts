import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A girl of 16 or 17 who does not speak, found at a coach station and taken to hospital. */
const found: NamedCase['answers'] = {
  'known-as': 'Lily',
  'age-as-known': '16-or-17',
  people: [{ 'person-name': 'Priya Nair', 'person-role': 'social-worker' }],
  'disability-needs': 'Severe learning disability. Cannot eat, wash or walk outside alone.',
  'health-needs-known': 'Epilepsy, weekly seizures. Continence pad.'
}
/** What she needs is planned: how, by whom and by when. */
const planned: NamedCase['answers'] = {
  ...found,
  needs: ['disability', 'health'].map((need) => ({
    'need-what': `Care for ${need}`,
    'need-for': [need],
    'need-response': 'The home and the clinic',
    'need-by-whom': 'Priya Nair',
    'need-by-when': '2026-12-20'
  }))
}
const read = (id: DocumentId, recipient: RecipientId, given: NamedCase['answers'], also: readonly Matter[]) =>
  readIn(copyFor(documentsOf(given, words)(id), recipient, words, also).model)

// ¶23: whoever has her tonight does not leave it to somebody who is a danger; the child reads no mark.
it('names who helps, and says so where that is a danger to the child', () => {
  const helped: NamedCase['answers'] = {
    ...planned,
    'disability-needs': 'Cannot eat alone. Her aunt Mai Tran feeds her.',
    'family-contacts': [{ 'contact-who': 'Mai Tran', 'contact-involvement': 'suspected' }]
  }
  const mark = '(Names a danger to the child: nothing is left to them)'
  for (const id of ['first-night', 'care-plan'] as const) {
    expect(read(id, 'carer', helped, []), id).toContain(`Her aunt Mai Tran feeds her. ${mark}`)
    expect(read(id, 'carer', { ...helped, 'family-contacts': [] }, []), id).not.toContain(mark)
  }
})

// ¶25, ¶34: whoever has her tonight helps her to eat, and what cannot be done alone goes on to be so when somebody has planned for it (¶36).
describe('what a disability and an illness call for', () => {
  it.each([
    ['first-night', 'carer', []],
    ['first-night', 'full', []],
    ['care-plan', 'full', []],
    ['care-plan', 'carer', []],
    ['care-plan', 'health', []],
    ['care-plan', 'school', ['health']],
    ['protection-and-placement-plan', 'carer', []],
    ['protection-and-placement-plan', 'full', []],
    ['pathway-plan', 'full', []],
    ['transfer-summary', 'receiving-authority', []]
  ] as const)('stands once in the %s for %s, planned or not', (id, recipient, also) => {
    for (const given of [found, planned]) {
      const paper = read(id, recipient, given, also)
      expect(paper.split('Cannot eat, wash or walk outside alone').length - 1).toBe(1)
      expect(paper.split('Continence pad').length - 1).toBe(1)
    }
  })

  // A school, and the police in a plan, are given what is about health only where somebody says so for this copy.
  it.each([
    ['care-plan', 'school'],
    ['protection-and-placement-plan', 'police']
  ] as const)('stands in no %s for %s that is not given what is about health', (id, recipient) => {
    for (const given of [found, planned]) {
      const paper = read(id, recipient, given, [])
      expect(paper).not.toContain('Cannot eat')
      expect(paper).not.toContain('Continence pad')
      expect(paper).not.toContain(words('documents.parts.health-and-disability'))
    }
  })

  it('stands in full where the line of what is not yet planned has no room for it', () => {
    const long = `${'She is fed by hand, slowly, sitting up. '.repeat(5)}Never leave her alone in water.`
    const paper = read('care-plan', 'carer', { ...found, 'disability-needs': long }, [])
    expect(paper).toContain('Never leave her alone in water.')
  })
})
