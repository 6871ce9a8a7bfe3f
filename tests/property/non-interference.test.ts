import { beforeAll, describe, expect, test } from 'vitest'
import { documentIds, type DocumentId } from '../../content/documents'
import { matters, type Matter } from '../../content/matters'
import { recipientIds, recipients, type Recipient, type RecipientId } from '../../content/recipients'
import { stages } from '../../content/stages'
import type { Answers, CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'
import { followActions } from '../../machines/actions/follow'
import { stageMachines } from '../../machines/stages'
import { copyOf } from '../../src/documents/copy/copy-of'
import { sourcesOf } from '../../src/documents/compose/sources'
import type { Words } from '../../src/i18n/words'
import { countyLine } from '../cases/county-line'
import { eritrea } from '../cases/eritrea'
import { answersOf } from '../cases/given'
import { iran } from '../cases/iran'
import { nigeria } from '../cases/nigeria'
import { romania } from '../cases/romania'
import { vietnam } from '../cases/vietnam'
import { explore, today } from '../explore/explore'
import { readIn } from '../support/copies'
import { fileWith } from '../support/file'
import { withOwnWords } from '../support/own-words'
import { numbersFrom, otherwiseAnswered, type NotGiven } from '../support/other-answers'
import { isProving } from '../support/proving'
import { allWords } from '../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** What somebody is not given in a document when nothing more is ticked: from the table of recipients. */
function notGivenTo(id: RecipientId, document: DocumentId): NotGiven {
  const { gives, always, knowsOwnName, roles }: Recipient = recipients[id]
  return {
    leftOut: new Set(
      matters.filter((matter) => gives[matter] !== 'given' && always?.[document]?.includes(matter) !== true)
    ),
    ownRoles: knowsOwnName === true ? roles : []
  }
}

/** A second version with the actions that its answers call for, some of them done, and the first one that it is compared with. */
function fileOf(answers: Answers): CaseFile {
  const file = { ...fileWith(answers), versions: [{ number: 1, finishedOn: '2026-11-01', changes: 0 }] }
  const followed = followActions(file, onPath({ answers, today }))
  const actions = Object.fromEntries(
    Object.entries(followed.actions).map(([id, record]) => [
      id,
      id.length % 3 === 0
        ? { ...record, outcome: { state: 'done' as const, on: '2026-11-20', note: 'Qobbodd' } }
        : record
    ])
  )
  return { ...followed, actions }
}

/** Everything of a copy that somebody can read: pages, title, outline, properties and the name of its file all come from this. */
const copiesOf = (answers: Answers, earlier: Answers) => {
  const before = { number: 1, finishedOn: '2026-11-01', isWhole: true, answers: earlier, actions: {} }
  const sources = sourcesOf(fileOf(answers), { today, words, before })
  return (recipient: RecipientId, document: DocumentId) =>
    readIn(copyOf(sources(document), { recipient, also: [], annex: true }, new Set(), words).model)
}

/** Where two copies differ, a little of both; nothing where they are the same to the letter. */
function difference(one: string, other: string): string | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at += 1
  return `${one.slice(Math.max(0, at - 60), at + 80)} ≠ ${other.slice(Math.max(0, at - 60), at + 80)}`
}

/** Every copy of a case that changes when answers change that its recipient is not given. */
function leaksIn(
  answers: Answers,
  documents: readonly DocumentId[],
  seed: number,
  only: readonly RecipientId[] = recipientIds,
  held: readonly Matter[] = []
) {
  // The version before it had half of the answers; what is not given of it changes too.
  const earlier = Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))
  // The same case for all of them: it is built once for each of them that is given something else.
  const copyBefore = copiesOf(answers, earlier)
  return only.flatMap((recipient) =>
    documents.flatMap((document) => {
      const all = notGivenTo(recipient, document)
      const notGiven = { ...all, leftOut: new Set([...all.leftOut].filter((one) => !held.includes(one))) }
      if (notGiven.leftOut.size === 0) return []
      const before = copyBefore(recipient, document)
      const changed = [
        otherwiseAnswered(answers, notGiven, numbersFrom(seed)),
        ...(seed % 3 === 0 ? [otherwiseAnswered(answers, notGiven)] : [])
      ]
      return changed.flatMap((others) => {
        const earlierOthers = otherwiseAnswered(earlier, notGiven, numbersFrom(seed + 1))
        const found = difference(before, copiesOf(others, earlierOthers)(recipient, document))
        return found === undefined ? [] : [`${recipient} ${document} (${seed}): ${found}`]
      })
    })
  )
}

const turn = <One>(all: readonly One[], index: number, most: number): readonly One[] =>
  Array.from({ length: most }, (_, more) => all[(index * most + more) % all.length]).filter(
    (one) => one !== undefined
  )

const explored = stages
  .flatMap(({ id }) => explore(stageMachines[id]).map(({ answers }) => answers))
  .map(withOwnWords)
const inEach = isProving ? 1 : Math.ceil(explored.length / 14)

/** A limit for what hangs: under `npm run prove` every case, recipient and document is built some times. */
const limit = isProving ? 4 * 60 * 60_000 : 10 * 60_000

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
        ? [1, 2, 3, 4, 5, 6].flatMap((seed) => leaksIn(answers, documentIds, seed))
        : recipientIds.flatMap((recipient, index) =>
            leaksIn(answers, turn(documentIds, index, 4), 3, [recipient])
          )
      expect(leaks).toEqual([])
    },
    limit
  )

  // As it was typed, where one text repeats another. What gives way in free text rests on the place, on who is a danger, and on the
  // authority that is responsible, whose name stands on every page: these are held.
  test(
    'in the words that were typed, with what they repeat',
    () => {
      const leaks = (isProving ? cases : [nigeria]).flatMap(({ answers: given }) =>
        recipientIds.flatMap((recipient, index) =>
          leaksIn(
            answersOf(given),
            isProving ? documentIds : turn(documentIds, index, 2),
            1,
            [recipient],
            ['placement', 'danger', 'care']
          )
        )
      )
      expect(leaks).toEqual([])
    },
    limit
  )

  test(
    'in any case that answers can lead to',
    () => {
      const chosen = explored.filter((_, index) => index % inEach === 0)
      expect(chosen.length).toBeGreaterThan(10)
      const leaks = chosen.flatMap((answers, index) =>
        leaksIn(answers, isProving ? documentIds : turn(documentIds, index, 2), index + 1)
      )
      expect(leaks.slice(0, 20)).toEqual([])
    },
    limit
  )
})
