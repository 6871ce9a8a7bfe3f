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

type Given = NamedCase['answers']
const night: Given = {
  'known-as': 'Ana',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'foster-home',
  'who-may-answer-enquiries': 'Grace Adeyemi alone'
}
const asked: Given = {
  ...night,
  enquirers: [{ 'enquirer-name': 'Mr Wade', 'enquirer-identity': 'not-established' }]
}

/** ¶23: who is told “until it is established who they are” may be told by the next on shift; who is told nothing is not. */
describe('one order about whoever asks where the child is', () => {
  const documents = ['first-night', 'protection-and-placement-plan'] as const
  const read = (document: (typeof documents)[number], given: Given, recipient: RecipientId) =>
    readIn(copyFor(documentsOf(given, words)(document), recipient, words).model)
  const strict = () => words('documents.dangers.do.tell-enquirers-nothing')
  const until = () => words('statements.location-confidential')

  it.each(documents)('is the stricter where somebody has asked: %s', (document) => {
    for (const recipient of ['carer', 'full', 'police'] as const) {
      const said = read(document, asked, recipient)
      expect(said, recipient).toContain(strict())
      expect(said, recipient).not.toContain(until())
      // Who may answer is still said.
      if (document === 'first-night') expect(said, recipient).toContain('Grace Adeyemi alone')
    }
  })

  it.each(documents)('is that of the guidance where nobody has: %s', (document) => {
    for (const recipient of ['carer', 'full', 'police'] as const) {
      const said = read(document, night, recipient)
      expect(said, recipient).toContain(until())
      expect(said, recipient).not.toContain(strict())
    }
  })

  // “Immigration services may also help”: also to what is no longer said.
  it('nothing stands alone that only adds to it', () => {
    const also = words('statements.location-enquiries-immigration-services')
    for (const recipient of ['carer', 'full'] as const) {
      expect(read('protection-and-placement-plan', asked, recipient)).not.toContain(also)
      expect(read('protection-and-placement-plan', night, recipient)).toContain(also)
    }
  })

  it('is the stricter where whoever works with children is told of dangers by voice', () => {
    const worker = { 'exploiter-called': 'Mr Wade', 'exploiter-works-with-children': 'yes' }
    const given: Given = { ...night, exploiters: [worker] }
    const model = copyFor(documentsOf(given, words)('first-night'), 'school', words, ['safety']).model
    expect(readIn(model)).toContain(strict())
    expect(readIn(model)).not.toContain(until())
  })
})
