import { documentIds, type DocumentId } from '../../content/documents'
import { matters, type Matter } from '../../content/matters'
import { recipientIds, recipients, type Recipient, type RecipientId } from '../../content/recipients'
import type { Answers, CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'
import { followActions } from '../../machines/actions/follow'
import { copyOf } from '../../src/documents/copy/copy-of'
import { sourcesOf } from '../../src/documents/compose/sources'
import type { Words } from '../../src/i18n/words'
import { today } from '../explore/explore'
import { readIn } from './copies'
import { fileWith } from './file'
import { numbersFrom, otherwiseAnswered, type NotGiven } from './other-answers'

/** What somebody is not given in a document when nothing more is ticked: from the table of recipients. */
function notGivenTo(id: RecipientId, document: DocumentId): NotGiven {
  const { gives, always, knowsOwnName, roles }: Recipient = recipients[id]
  return {
    leftOut: new Set(
      matters.filter((matter) => gives[matter] !== 'given' && always?.[document]?.includes(matter) !== true)
    ),
    ownRoles: knowsOwnName === true ? roles : [],
    isLocationLeftOut: false
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
function copiesOf(answers: Answers, earlier: Answers, words: Words) {
  const before = { number: 1, finishedOn: '2026-11-01', isWhole: true, answers: earlier, actions: {} }
  const sources = sourcesOf(fileOf(answers), { today, words, before })
  return ({ recipient, document }: CopyFor) =>
    readIn(copyOf(sources(document), { recipient, also: [], annex: true }, new Set(), words).model)
}

/** Where two copies differ, a little of both; nothing where they are the same to the letter. */
function difference(one: string, other: string): string | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at += 1
  return `${one.slice(Math.max(0, at - 60), at + 80)} ≠ ${other.slice(Math.max(0, at - 60), at + 80)}`
}

/** A document for a recipient. */
export interface CopyFor {
  readonly recipient: RecipientId
  readonly document: DocumentId
}

/** Copies whose recipients are not given the same: a case with other answers to that is one case for all of them. */
interface AlikeCopies {
  readonly notGiven: NotGiven
  readonly copies: readonly CopyFor[]
}

function alike(copies: readonly CopyFor[], held: readonly Matter[]): readonly AlikeCopies[] {
  const groups = new Map<string, { readonly notGiven: NotGiven; readonly copies: CopyFor[] }>()
  for (const copy of copies) {
    const { leftOut, ownRoles } = notGivenTo(copy.recipient, copy.document)
    const notGiven: NotGiven = {
      // Of the place only what gives way in free text is held: what else is marked changes.
      leftOut: new Set([...leftOut].filter((one) => one === 'placement' || !held.includes(one))),
      ownRoles,
      isLocationLeftOut: held.includes('placement')
    }
    if (notGiven.leftOut.size === 0) continue
    const key = JSON.stringify([[...notGiven.leftOut], ownRoles])
    const group = groups.get(key) ?? { notGiven, copies: [] }
    group.copies.push(copy)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const copiesFor = (documentsOf: (recipient: number) => readonly DocumentId[]): readonly CopyFor[] =>
  recipientIds.flatMap((recipient, index) => documentsOf(index).map((document) => ({ recipient, document })))

/** Each document for each recipient. */
export const everyCopy: readonly CopyFor[] = copiesFor(() => documentIds)

/** The next documents of all, so many, for each recipient others: with enough turns each comes. */
export const someCopies = (most: number, turn = 0): readonly CopyFor[] =>
  copiesFor((index) =>
    Array.from(
      { length: most },
      (_, more) => documentIds[((turn + index) * most + more) % documentIds.length]
    ).filter((document) => document !== undefined)
  )

/**
 * Every copy of a case that changes when answers change that its recipient is not given.
 * @param seed draws the other answers
 * @param held matters whose answers stay as they are, though somebody is not given them
 */
export function leaksIn(
  answers: Answers,
  looked: readonly CopyFor[],
  words: Words,
  seed: number,
  held: readonly Matter[] = []
): readonly string[] {
  // The version before it had half of the answers; what is not given of it changes too.
  const earlier = Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))
  const before = copiesOf(answers, earlier, words)
  return alike(looked, held).flatMap(({ notGiven, copies }) => {
    const earlierOthers = otherwiseAnswered(earlier, notGiven, numbersFrom(seed + 1))
    const changed = [
      otherwiseAnswered(answers, notGiven, numbersFrom(seed)),
      ...(seed % 3 === 0 ? [otherwiseAnswered(answers, notGiven)] : [])
    ].map((others) => copiesOf(others, earlierOthers, words))
    return copies.flatMap((copy) =>
      changed.flatMap((after) => {
        const found = difference(before(copy), after(copy))
        return found === undefined ? [] : [`${copy.recipient} ${copy.document} (${seed}): ${found}`]
      })
    )
  })
}
