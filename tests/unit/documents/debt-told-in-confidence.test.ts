import { beforeAll, expect, it } from 'vitest'
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

const owing: NamedCase['answers'] = {
  'known-as': 'Lan',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  debts: [
    {
      'debt-for': 'The plants that died in the flood',
      'debt-owed-by': 'child',
      'debt-owed-to': 'Uncle Ba',
      'debt-how-to-be-paid': 'By watering at night until spring',
      'debt-still-claimed': 'yes',
      'debt-response': 'The meeting knows of the flood'
    }
  ]
}
const said = ['plants that died', 'Uncle Ba', 'watering at night', 'knows of the flood']
const papers: readonly DocumentId[] = [
  'missing-child-sheet',
  'protection-and-placement-plan',
  'pathway-plan',
  'action-list'
]
const read = (recipient: RecipientId, also: readonly Matter[] = []) =>
  papers.map((id) => readIn(copyFor(documentsOf(owing, words)(id), recipient, words, also).model)).join('\n')

// ¶24, ¶33: a debt is told in confidence by somebody who may be accused of what it was for. Carers keep the child safe from it (¶44).
it('what a child said of a debt goes to no police copy unasked: that there is one does, and carers have it all', () => {
  const police = read('police')
  for (const text of said) expect(police).not.toContain(text)
  // The meeting that answers it is held with the police (¶10).
  expect(police).toContain('multi-agency meeting about the debt')
  // A debt that is not named here is named in the file.
  expect(police).not.toContain('Not named yet')
  const asked = read('police', ['past'])
  const carers = read('carer')
  expect(asked).toContain('plants that died')
  expect(carers).toContain('plants that died')
})
