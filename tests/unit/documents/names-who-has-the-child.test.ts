import { beforeAll, expect, test } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import { vietnam } from '../../cases/vietnam'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const carerPapers = ['protection-and-placement-plan', 'care-plan', 'missing-child-sheet'] as const
const copy = (
  recipient: RecipientId,
  id: DocumentId,
  answers: (typeof vietnam)['answers'],
  also: readonly Matter[] = []
) => copyFor(documentsOf(answers, words)(id), recipient, words, also).model

/** Nobody has said anything yet of where the child is, or with whom. */
const unplaced = { 'known-as': 'Đạt', 'age-as-known': 'under-16' } as const

// ¶23: whoever finds the paper of somebody who has the child reads who has the child, address or none.
test.each(carerPapers)('the carer’s %s says how it must be kept, whatever is recorded', (id) => {
  for (const answers of [vietnam.answers, unplaced]) {
    const said = copy('carer', id, answers).notices.join(' ')
    expect(said).toContain(words('documents.location-named'))
    expect(said).not.toContain(words('documents.location-withheld'))
  }
  expect(words('documents.location-named')).toMatch(/^CONFIDENTIAL: .*who has the child/)
})

test('whoever is not given the carers’ names reads that the place is left out; whoever is given the place, that it is shown', () => {
  const id = 'protection-and-placement-plan'
  for (const recipient of ['full', 'police', 'lawyer'] as const)
    expect(copy(recipient, id, vietnam.answers).notices).toContain(words('documents.location-withheld'))
  expect(copy('carer', id, vietnam.answers, ['placement']).notices).toContain(
    words('documents.location-shown')
  )
})

test('a carer is not told that the place where they live is left out', () => {
  const id = 'protection-and-placement-plan'
  const label = `"${words('questions.where-the-child-is.short')}"`
  const address = '14 Curlew Rise'
  for (const answers of [vietnam.answers, unplaced])
    expect(readIn(copy('carer', id, answers))).not.toContain(label)
  expect(readIn(copy('full', id, vietnam.answers))).toContain(label)
  expect(readIn(copy('carer', id, vietnam.answers, ['placement']))).toContain(address)
})

// ¶23, ¶39: numbers on paper in a home lead back to who wants the child. Whoever looks for the child has them.
test('what the child carried is in no placement plan that lies in a home, with the place or without', () => {
  const id = 'protection-and-placement-plan'
  for (const also of [[], ['placement']] as const) {
    const carer = readIn(copy('carer', id, vietnam.answers, also))
    expect(carer).not.toContain(words('questions.addresses-and-numbers-carried.short'))
    expect(carer).not.toContain('31 Tanner” in a hand')
  }
  for (const recipient of ['full', 'police'] as const)
    expect(readIn(copy(recipient, id, vietnam.answers))).toContain('31 Tanner” in a hand')
  expect(readIn(copy('carer', 'missing-child-sheet', vietnam.answers))).toContain('31 Tanner” in a hand')
})
