import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { allWords } from '../../support/words'

/** Who reads that a carer may be the one whom the child named: nobody who is not told what is being looked into and where the child lives (¶23, ¶30, ¶42). */
type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const named = (name: string): Given => ({
  'known-as': 'Kayla',
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'place-tonight': 'supported-accommodation',
  'placement-kind': 'supported-accommodation',
  'placement-since': '2026-11-20',
  people: [
    { 'person-name': 'Jordan Pike', 'person-role': 'key-worker' },
    { 'person-name': 'Sue Hart', 'person-role': 'social-worker' }
  ],
  'placement-responsible-person': 'Jordan Pike',
  exploiters: [{ 'exploiter-called': name, 'exploiter-link-to-child': 'Boyfriend' }]
})

const read = (
  given: Given,
  document: DocumentId,
  recipient: RecipientId,
  also: readonly Matter[] = []
): string => readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

/** As it stands on paper, beside whose name. */
const ask = () => words('actions.ask-whether-the-carer-is-meant').slice(0, 60)
/** As each of its texts has it, also where somebody asks first. */
const brief = () => words('actions.brief-the-carer').slice(1, 37)
/** As it stands for whoever is not told what it hangs on. */
const settled = () => words('action-list.as.brief-the-carer.where-they-may-stay')

describe('that a carer may be the one whom the child named', () => {
  it.each<[RecipientId, readonly Matter[]]>([
    ['full', ['placement']],
    ['police', ['placement', 'care']],
    ['receiving-authority', ['placement']]
  ])('is told by name, with no order to brief them, in the action list for the %s with %j', (...one) => {
    expect(read(named('Jordan'), 'action-list', ...one)).toContain(`Jordan Pike: ${ask()}`)
    for (const order of [brief(), settled()])
      expect(read(named('Jordan'), 'action-list', ...one)).not.toContain(order)
    expect(read(named('Bekim'), 'action-list', ...one)).not.toContain(ask())
    // Each is told where the child was exploited, and so that it is not where the child lives now.
    expect(read(named('Bekim'), 'action-list', ...one)).toContain(brief())
  })

  const documents: readonly DocumentId[] = [
    'action-list',
    'first-night',
    'care-plan',
    'protection-and-placement-plan',
    'missing-child-sheet',
    'transfer-summary'
  ]

  it.each(recipientIds.filter((id) => !['full', 'police', 'receiving-authority', 'lawyer'].includes(id)))(
    'is told in no copy for the %s, whatever they are given beside',
    (recipient) => {
      for (const document of documents)
        for (const also of [[], ['placement']] as const)
          expect(read(named('Jordan'), document, recipient, also), document).not.toContain(ask())
    }
  )

  // Both are read from the same: who is told that the carer is a danger is told that they may be one.
  it.each(recipientIds)(
    'is told where a carer who is a danger is told of, and nowhere else: %s',
    (recipient) => {
      const danger = words('actions.carer-may-be-a-danger').slice(0, 60)
      const choices: readonly (readonly Matter[])[] = [
        [],
        ['placement'],
        ['care'],
        ['placement', 'care'],
        ['investigation', 'status', 'danger'],
        ['placement', 'care', 'investigation', 'status', 'danger']
      ]
      for (const also of choices) {
        const isTold = read(named('Jordan Pike'), 'action-list', recipient, also).includes(danger)
        expect(read(named('Jordan'), 'action-list', recipient, also).includes(ask()), also.join()).toBe(
          isTold
        )
      }
    }
  )

  // What waits for somebody to ask waits in every copy, be it that it does not say why.
  it.each(recipientIds)('leaves no order to brief them today in a copy for the %s', (recipient) => {
    const choices: readonly (readonly Matter[])[] = [
      [],
      ['placement'],
      ['care'],
      ['placement', 'care'],
      ['danger'],
      ['investigation']
    ]
    for (const name of ['Jordan', 'Jordan Pike'])
      for (const document of documents)
        for (const also of choices) {
          const of = `${name} ${document} ${also.join()}`
          expect(read(named(name), document, recipient, also), of).not.toContain(brief())
        }
  })

  it.each<RecipientId>(['full', 'lawyer', 'receiving-authority'])(
    'says to the %s, who is not told who has the child, what the order hangs on, whoever is feared',
    (recipient) => {
      for (const name of ['Jordan', 'Jordan Pike', 'Bekim'])
        expect(read(named(name), 'action-list', recipient), name).toContain(settled())
      expect(read({ ...named('Bekim'), exploiters: [] }, 'action-list', 'full')).toContain(brief())
    }
  )

  // Such a copy reads foster care for the aunt's home, and another place for the family's: nothing is amiss, and her briefing is owed (¶42, ¶44).
  it.each<RecipientId>(['full', 'lawyer', 'receiving-authority'])(
    'takes no briefing of an aunt with whom the child lives out of the copy for the %s, who is not told so',
    (recipient) => {
      const aunt: Given = {
        ...named('Bekim'),
        'place-tonight': 'with-family',
        'placement-kind': 'connected-person-foster-care',
        'safe-place-first': 'safe-now'
      }
      for (const document of ['action-list', 'first-night'] as const) {
        expect(read(aunt, document, recipient), document).toContain(settled())
        expect(read(aunt, document, recipient), document).not.toContain(
          words('actions.tonight-and-placement-differ').slice(0, 40)
        )
      }
    }
  )
})
