import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import { matters, type Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** The first hour: nobody has written down yet what the carer does if the child goes missing. */
const firstHour: NamedCase['answers'] = {
  'known-as': 'Sami',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  people: [{ 'person-name': 'Joy Ferris', 'person-role': 'carer' }]
}

const read = (
  id: DocumentId,
  recipient: RecipientId,
  given: NamedCase['answers'] = firstHour,
  also: readonly Matter[] = []
) => readIn(copyFor(documentsOf(given, words)(id), recipient, words, also).model)

const call =
  'if the child is not where they should be and nobody knows why, call 999 and say that the child may be missing. Then ring the out-of-hours number.'

// ¶39: many go missing within the first 48 hours, and the carer’s paper said no more of it than that nobody had recorded anything.
describe('what a carer does if the child goes missing, before anybody has written it down', () => {
  it.each(['first-night', 'protection-and-placement-plan', 'care-plan', 'missing-child-sheet'] as const)(
    'stands in the carer’s copy: %s',
    (id) => {
      expect(read(id, 'carer')).toContain(call)
    }
  )

  it('stands on the duty team’s page for the night, who tell the carer', () => {
    expect(read('first-night', 'full')).toContain(call)
  })

  it.each(['Rings 999 at once.', 'Ring the duty team.'])('gives way to what was written: %s', (written) => {
    const given = { ...firstHour, 'if-missing-carer': written }
    for (const id of ['first-night', 'protection-and-placement-plan', 'missing-child-sheet'] as const)
      expect(read(id, 'carer', given), id).not.toContain(call)
  })

  it('stands where it is answered that nobody knows it yet', () => {
    const given = { ...firstHour, 'if-missing-carer': { reason: 'not-known' } } as const
    expect(read('first-night', 'carer', given)).toContain(call)
  })

  it('is told to nobody else who reads the page for the night: not to the child, a lawyer or another authority', () => {
    for (const recipient of ['child', 'lawyer', 'receiving-authority'] as const)
      expect(read('first-night', recipient), recipient).not.toContain(
        'call 999 and say that the child may be'
      )
  })

  it('is told to neither the child nor another authority whose copy is given whatever a copy can give', () => {
    for (const recipient of ['child', 'receiving-authority'] as const)
      expect(read('first-night', recipient, firstHour, matters), recipient).not.toContain(
        'call 999 and say that the child may be'
      )
  })

  it('is of a child: nobody rings for an adult as for a child who may be missing', () => {
    const adult = {
      'known-as': 'Sami',
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2006-03-02' }],
      'place-tonight': 'foster-home'
    }
    for (const recipient of ['carer', 'full'] as const)
      expect(read('first-night', recipient, adult), recipient).not.toContain(call)
  })

  it('gives way where the child is missing already, and where somebody answered that it does not apply', () => {
    const missing = { ...firstHour, 'place-tonight': 'missing' } as const
    const answered = { ...firstHour, 'if-missing-carer': { reason: 'does-not-apply' } } as const
    for (const given of [missing, answered]) {
      expect(read('first-night', 'full', given)).not.toContain(call)
      expect(read('missing-child-sheet', 'carer', given)).not.toContain(call)
    }
  })

  it('stands on no whole sheet, with which somebody looks for a child who is missing already', () => {
    expect(read('missing-child-sheet', 'full')).not.toContain(call)
  })

  it('is no order to the police, and is in no copy that is told nothing of the child’s safety', () => {
    expect(read('missing-child-sheet', 'police')).not.toContain(call)
    for (const recipient of ['health', 'school', 'lawyer'] as const)
      expect(read('care-plan', recipient), recipient).not.toContain(call)
  })
})
