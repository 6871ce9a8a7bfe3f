import { beforeAll, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finished } from '../../../machines/case-file/change'
import type { Words } from '../../../src/i18n/words'
import { sourcesOf } from '../../../src/documents/compose/sources'
import { copyFor, readIn } from '../../support/copies'
import { begun, doneIn, opened, withoutReasons, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/** What was signed stays as it was signed: done then is done on its paper, by whatever name this build calls for it (invariant 17). */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const decided: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  referral: 'made',
  'referral-made-on': '2026-05-06',
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'reasonable-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-05-12'
    }
  ]
}
const follow = 'follow-the-nrm-decisions'
const kept = withoutReasons(doneIn(begun(decided, '2026-05-14'), [follow], '2026-05-14'))
const signed = finished(kept, '2026-05-20')

const read = (file: CaseFile, recipient: RecipientId, today: string) =>
  readIn(copyFor(sourcesOf(file, { today, words, localDetails: {} })('action-list'), recipient, words).model)

it.each(['full', 'lawyer', 'receiving-authority'] as const)('of a finished version for %s', (recipient) => {
  for (const file of [signed, { ...signed, savedAt: '2026-06-01T12:00:00.000Z' }]) {
    const text = read(opened(file, '2026-06-03'), recipient, '2026-06-03')
    expect(text).toContain('Done on 14 May 2026')
    expect(text).not.toContain('Earlier: Done on 14 May 2026')
  }
})
