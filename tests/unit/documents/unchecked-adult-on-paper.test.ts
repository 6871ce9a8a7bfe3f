import { expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

const words = await allWords()

/** A child keeps house for a woman whom nobody has checked: whoever holds a page of it plans nothing with her (¶10, ¶20, ¶23). */
const atTheFlat: NamedCase['answers'] = {
  'age-as-known': 'under-16',
  'place-tonight': 'with-an-adult-not-yet-checked',
  'safe-place-first': 'not-safe',
  'trafficking-conclusion': 'still-finding-out'
}
const readers: readonly RecipientId[] = ['full', 'police', 'carer']

it.each(readers)('plans the first days with no carer, where nobody has checked the adult: %s', (reader) => {
  for (const given of [
    atTheFlat,
    { ...atTheFlat, exploiters: [{ 'exploiter-called': 'Comfort Adeyemi' }] }
  ] as const)
    for (const id of ['first-night', 'action-list'] as const) {
      const text = readIn(copyFor(documentsOf(given, words)(id), reader, words).model)
      expect(text).not.toMatch(/with the (police, the )?carer/)
      if (reader === 'police') expect(text).toContain('with the police and a manager')
    }
})
