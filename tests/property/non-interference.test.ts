import { beforeAll, describe, expect, test } from 'vitest'
import { documentIds } from '../../content/documents'
import { recipientIds } from '../../content/recipient-ids'
import { disclosureOf } from '../../machines/policy/disclosure/recipients'
import type { Words } from '../../src/i18n/words'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf, type NamedCase } from '../cases/named-case'
import { iran } from '../cases/iran'
import { nigeria } from '../cases/nigeria'
import { romania } from '../cases/romania'
import { vietnam } from '../cases/vietnam'
import { copyFor, documentsOf, readIn } from '../support/copies'
import { everyCopy, leaksIn, someCopies } from '../support/leaks'
import { withOwnWords } from '../support/own-words'
import { isProving } from '../support/proving'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A limit for what hangs: under `npm run prove` every document of every case is copied for every recipient, some times. */
const limit = isProving ? 60 * 60_000 : 10 * 60_000

describe('a copy does not depend on what its recipient is not given (invariant 15)', () => {
  const cases = [eritrea, vietnam, countyLine, romania, nigeria, iran]
  const named = (isProving ? cases : [vietnam, nigeria]).map((one) => ({
    name: one.name,
    answers: withOwnWords(answersOf(one.answers))
  }))

  test.each(named)(
    '$name: whatever else was answered',
    ({ answers }) => {
      const leaks = isProving
        ? [1, 2, 3, 4, 5, 6].flatMap((seed) => leaksIn(answers, everyCopy, words, seed))
        : leaksIn(answers, someCopies(4), words, 3)
      expect(leaks).toEqual([])
    },
    limit
  )

  // As it was typed, where one text repeats another. What gives way in free text rests on the texts that say where the child lives, on who is
  // a danger, and on the authority that is responsible, whose name stands on every page: these are held, and of what is marked nothing
  // else. `missing-from` is one of these texts though it is about safety too: ¶23 has each place give way wherever it is repeated, and a gap says
  // that a place stood there, never under which question; that it does not is held below.
  test(
    'in the words that were typed, with what they repeat',
    () => {
      const copies = isProving ? everyCopy : someCopies(2)
      const leaks = (isProving ? cases : [nigeria]).flatMap(({ answers: given }) =>
        leaksIn(answersOf(given), copies, words, 1, ['placement', 'danger', 'care'])
      )
      expect(leaks).toEqual([])
    },
    limit
  )

  test('nor on which question a place stands under: a gap tells of no missing episode, no conversation and no other child', () => {
    const places = ['Park House', 'Foley Barracks', 'Tannery Court'] as const
    const repeated = `Neither ${places.join(' nor ')}.`
    const under = ([missing, conversation, sibling]: readonly string[]): NamedCase['answers'] => ({
      'trafficking-conclusion': 'suspected',
      'known-as': 'Ana',
      'missing-episodes': [{ 'missing-from': missing ?? '' }],
      conversations: [{ 'conversation-with': 'Dev Rana', 'conversation-where': conversation ?? '' }],
      'siblings-and-other-children': [
        { 'connected-child-name': 'Sami', 'connected-child-where': sibling ?? '' }
      ],
      'what-helps-feel-safe': repeated,
      'child-wishes': repeated,
      'health-needs-known': repeated,
      'education-history': repeated
    })
    const told = (order: readonly string[]) => {
      const documents = documentsOf(under(order), words)
      return recipientIds.flatMap((recipient) =>
        documentIds
          .filter((document) => disclosureOf({ recipient, also: [] }, document).leftOut.has('placement'))
          .map((document) => `${recipient}: ${readIn(copyFor(documents(document), recipient, words).model)}`)
      )
    }
    const [first, ...others] = [
      [places[0], places[1], places[2]],
      [places[1], places[2], places[0]],
      [places[2], places[0], places[1]]
    ].map(told)
    expect(first?.length).toBeGreaterThan(50)
    expect(first?.join()).not.toMatch(/Park House|Foley Barracks|Tannery Court/)
    expect(first?.join()).toContain(words('values.left-out'))
    for (const other of others) expect(other).toEqual(first)
  })

  test('nor on whether a brother who came with the child and interpreted was found safe (¶26, ¶30)', () => {
    const told = (assessment: string) => {
      const documents = documentsOf(
        {
          'known-as': 'Omid',
          people: [{ 'person-name': 'Yonas', 'person-role': 'carer', 'person-contact': '07700 900222' }],
          'interpreter-needed': 'yes',
          'interpreter-person': 'Yonas',
          'interpreter-independence': 'came-with-the-child',
          'family-contacts': [
            {
              'contact-who': 'Yonas',
              'contact-now': 'in-contact',
              'contact-involvement': 'not-suspected',
              'contact-assessment': assessment
            }
          ]
        },
        words
      )
      return recipientIds.flatMap((recipient) =>
        documentIds
          .filter((document) => disclosureOf({ recipient, also: [] }, document).leftOut.has('danger'))
          .map((document) => `${recipient}: ${readIn(copyFor(documents(document), recipient, words).model)}`)
      )
    }
    const safe = told('assessed-safe')
    expect(safe.length).toBeGreaterThan(5)
    expect(safe).toEqual(told('not-assessed'))
  })
})
