import { expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

const aunt = 'Mariama Bah'
const given = (more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  'trafficking-conclusion': 'suspected',
  exploiters: [{ 'exploiter-called': aunt }],
  'family-contacts': [
    { 'contact-who': aunt, 'contact-involvement': 'suspected', 'contact-plan': 'no-contact' },
    { 'contact-who': 'Uncle Sol', 'contact-assessment': 'assessed-not-safe' }
  ],
  ...more
})

/** What a copy of the care plan says of those with whom contact is not safe, by the name of each. */
async function saidTo(recipient: RecipientId, answers: NamedCase['answers']): Promise<readonly string[]> {
  const words = await allWords()
  const { model } = copyFor(documentsOf(answers, words)('care-plan'), recipient, words)
  const labels = ['suspected', 'not-safe', 'contacts'].map((one) => words(`documents.dangers.${one}`))
  return model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => labels.includes(label))
    .flatMap(({ values }) => values)
}
const naming = (said: readonly string[], name: string) => said.filter((one) => one.includes(name)).length

// Whoever is not told of the exploitation reads of both only that contact is not safe (¶23, ¶30).
it('a school reads of nobody twice that contact is not safe', async () => {
  const said = await saidTo('school', given())
  expect([naming(said, aunt), naming(said, 'Uncle Sol')]).toEqual([1, 1])
})

it('unless it is also said what holds of contact that is planned', async () => {
  const contact = {
    'contact-who': aunt,
    'contact-involvement': 'suspected',
    'contact-plan': 'existing-contact-continues'
  }
  expect(naming(await saidTo('school', given({ 'family-contacts': [contact] })), aunt)).toBe(2)
})

it('whoever is told of the exploitation reads both: who is suspected, and that the family includes them', async () => {
  for (const recipient of ['full', 'carer'] as const)
    expect(naming(await saidTo(recipient, given()), aunt), recipient).toBe(2)
})
