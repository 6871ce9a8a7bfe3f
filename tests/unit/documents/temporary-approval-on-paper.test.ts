import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

// Regulations 24, 25: 16 weeks are the longest that a temporary approval holds. While it is only being checked, nobody is known to have given one.
it.each(['being-checked', 'temporarily-approved'] as const)(
  'the day counted for a connected person whose approval is %s is the last that an approval can have, and ends none that nobody gave',
  (registration) => {
    const source = documentsOf(
      {
        'age-as-known': 'under-16',
        'periods-of-care': [{ 'care-from': '2026-08-10' }],
        'placement-since': '2026-08-10',
        'placement-kind': 'connected-person-foster-care',
        'placement-registration': registration
      },
      words
    )('care-plan')
    const texts = readIn(copyFor(source, 'full', words, ['placement']).model)
    expect(texts).toContain('Last day of any temporary approval')
    expect(texts).toContain('found out whether there is a temporary one')
    expect(texts).not.toContain('approval of the connected person ends')
    expect(words('actions.settle-the-temporary-approval')).toContain('before any temporary approval ends')
  }
)
