import { beforeAll, describe, expect, it } from 'vitest'
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

/** An adult who was referred as a child, was found to be a victim, and does not agree to be referred again. */
const refuses: NamedCase['answers'] = {
  'known-as': 'Bekim',
  'dates-of-birth': [{ 'birth-date': '2007-02-20', 'birth-source': 'document' }],
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'known',
  referral: 'no-consent',
  'adult-told-consent-needed': 'yes',
  'adult-told-of-duty-to-notify': 'yes',
  'adult-told-on': '2026-11-20',
  'adult-answer': 'refuses'
}
const notified: NamedCase['answers'] = { ...refuses, 'adult-notified-on': '2026-11-23' }

const papers: readonly DocumentId[] = ['pathway-plan', 'protection-and-placement-plan', 'action-list']
const read = (given: NamedCase['answers'], recipient: RecipientId, also: readonly Matter[] = []) =>
  papers.map((id) => readIn(copyFor(documentsOf(given, words)(id), recipient, words, also).model)).join('\n')

const telling = [
  'They do not agree',
  'the person does not agree',
  'duty to notify',
  '20 November 2026',
  '23 November 2026'
]

// Modern Slavery Act 2015 s52, ¶31, ¶33: the Home Office is notified without the name of who does not agree. No paper ties the two together unasked.
describe('an adult who does not agree to a referral', () => {
  it.each<RecipientId>(['police', 'health', 'school'])(
    'is named in no copy as who was asked and refused: %s',
    (recipient) => {
      for (const given of [refuses, notified]) {
        const paper = read(given, recipient)
        for (const text of telling) expect(paper).not.toContain(text)
      }
    }
  )

  it('is so once whoever makes the copy says that what they said in confidence is needed', () => {
    expect(read(refuses, 'police', ['past'])).toContain('They do not agree')
    expect(read(notified, 'police', ['past'])).toContain('23 November 2026')
  })

  it('is known to whoever works with them: the order to notify stays', () => {
    for (const recipient of ['full', 'lawyer', 'receiving-authority'] as const)
      expect(read(refuses, recipient)).toContain('They do not agree')
    expect(read(refuses, 'full')).toContain('duty to notify')
  })

  // They refused, and the Home Office was notified; then they agreed, and were referred by name (¶31). Of the two only what holds is printed.
  it('is not told to have been notified of unnamed once they agree', () => {
    const agrees: NamedCase['answers'] = {
      ...notified,
      'adult-answer': 'agrees',
      referral: 'made',
      'referral-made-on': '2026-11-24'
    }
    for (const recipient of ['full', 'lawyer', 'police'] as const) {
      expect(read(agrees, recipient, ['past'])).toContain('They agree')
      expect(read(agrees, recipient, ['past'])).not.toContain('23 November 2026')
    }
  })
})
