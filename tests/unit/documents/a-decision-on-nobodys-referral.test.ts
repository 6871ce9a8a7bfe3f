import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipientId } from '../../../content/recipient-ids'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { DocumentId } from '../../../content/documents'
import type { Words } from '../../../src/i18n/words'
import { copyFor, readIn } from '../../support/copies'
import { begun, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})
/**
 * Nobody has decided on a referral, and the competent authority has decided in the end that the child is a victim. The decision stands until a referral after
 * it is made (¶20, ¶33): on no copy does it go for what is new, nor for what that copy is not told.
 */
const today = '2026-11-24'
const child: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-05-02', 'birth-source': 'child-says' }],
  'trafficking-conclusion': 'suspected',
  referral: 'not-decided',
  'periods-of-care': [{ 'care-legal-basis': 'section-20', 'care-from': '2026-11-02' }],
  'nrm-decisions': [
    {
      'nrm-decision-kind': 'reasonable-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-10-01'
    },
    {
      'nrm-decision-kind': 'conclusive-grounds',
      'nrm-decision-outcome': 'positive',
      'nrm-decision-on': '2026-11-10'
    }
  ]
}
/** Who is told of each: the police look into signs, and what the child has been through is for those who care for and advise the child. */
const toldOf = {
  'nothing new': [],
  'new signs': ['full', 'police', 'receiving-authority'],
  'exploitation since': ['full', 'carer', 'lawyer', 'child', 'receiving-authority']
} as const satisfies Readonly<Record<string, readonly RecipientId[]>>

const news: readonly (readonly [keyof typeof toldOf, Given])[] = [
  ['nothing new', {}],
  [
    'new signs',
    { screenings: [{ 'screening-on': '2026-11-15', 'screening-occasion': 'something-new-seen-or-said' }] }
  ],
  [
    'exploitation since',
    {
      'exploitation-situations': [
        { 'situation-forms': ['criminal-exploitation'], 'situation-from': '2026-11-15' }
      ]
    }
  ]
]
const readAs = (recipient: RecipientId, id: DocumentId, more: Given) => {
  const sources = sourcesOf(begun({ ...child, ...more }, today), {
    today,
    words,
    localDetails: { authority: 'Harbourshire County Council' }
  })
  return readIn(copyFor(sources(id), recipient, words).model)
}

describe.each(news)('with %s', (name, more) => {
  it.each(['full', 'carer', 'lawyer', 'receiving-authority'] as const)(
    'the care plan and the review record of a %s say what the decision means',
    (recipient) => {
      for (const id of ['care-plan', 'review-record'] as const) {
        const read = readAs(recipient, id, more)
        expect(read).toContain(words('referral-after.means.conclusive-grounds-positive'))
        expect(read).not.toContain(words('referral-after.none-yet'))
        expect(read).not.toContain('on an earlier referral')
      }
    }
  )

  it.each(['full', 'police', 'carer', 'health', 'lawyer', 'child', 'receiving-authority'] as const)(
    'the action list of a %s has the decision among the dates, and what it calls for of the referral',
    (recipient) => {
      const read = readAs(recipient, 'action-list', more)
      expect(read).toContain(`"${words('clock.rows.conclusive-grounds-decided.title')}"`)
      // Who is not told what is new reads of the decision as it was: who referred the child is found out, and what came after it is referred again.
      expect(read).toContain(
        toldOf[name].some((one) => one === recipient)
          ? words('actions.make-the-nrm-referral')
          : words('action-list.as.make-the-nrm-referral.concluded-already')
      )
    }
  )

  it.each(['full', 'lawyer', 'child', 'receiving-authority'] as const)(
    'the action list of a %s says to take it to the solicitors',
    (recipient) => {
      expect(readAs(recipient, 'action-list', more)).toContain(
        words('actions.take-a-positive-decision-to-the-solicitors')
      )
    }
  )
})
