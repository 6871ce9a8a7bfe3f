import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { documentText } from '../../../src/documents/plain-text/document-text'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-12-29'
const of16: NamedCase['answers'] = {
  'dates-of-birth': [{ 'birth-date': '2010-10-29', 'birth-source': 'document' }],
  nationality: 'Vietnamese',
  'immigration-position': 'no-claim-yet'
}
const plan = (given: NamedCase['answers']) => {
  const file = { ...fileWith({}), answers: answersOf({ ...of16, ...given }), changes: 1 }
  const carePlan = sourcesOf(file, { today, words, localDetails: {} })('care-plan')
  return documentText(copyFor(carePlan, 'full', words, ['placement']).model)
}

// ¶33, ¶48: whether to make a claim is for the child with an adviser. Who instructs for a child who can follow nothing, an adviser says.
it('leaves to no child who can follow nothing whether to make a claim', () => {
  const [own, otherwise] = [
    'Whether to make one is for the child with a regulated adviser.',
    'Ask the regulated adviser who instructs on a claim for a child who cannot.'
  ]
  for (const help of ['no', 'yes', 'own-signs']) {
    expect(plan({ 'communication-help-needed': help })).toContain(own)
    expect(plan({ 'communication-help-needed': help })).not.toContain(otherwise)
  }
  const cannot = plan({ 'communication-help-needed': 'cannot-follow' })
  expect(cannot).toContain(otherwise)
  expect(cannot).not.toContain(own)
  const claimed = plan({
    'communication-help-needed': 'cannot-follow',
    'immigration-position': 'claim-undecided'
  })
  expect(claimed).not.toContain(otherwise)
})
