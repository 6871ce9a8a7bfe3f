import { documentIds, type DocumentId } from '../../content/documents'
import { matters, type Matter } from '../../content/matters'
import { recipientIds, type RecipientId } from '../../content/recipient-ids'
import { recipients, type Recipient } from '../../content/recipients'
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

/** What a case file holds beside its answers, its actions and its versions. No copy may tell anybody any of it. */
type Beside = Omit<
  CaseFile,
  'answers' | 'actions' | 'versions' | 'review' | 'schema' | 'contentVersion' | 'id' | 'openedOn'
>

/** A case of which an answer was changed once and saved. */
const once: Beside = {
  savedAt: '2026-11-24T09:00:00.000Z',
  revision: 1,
  changes: 1,
  step: 'opening-page',
  stagesDone: {}
}

/** The same, of a case that was worked on for long. Text that somebody typed is also kept beside the answers. */
const often: Beside = {
  savedAt: '2026-11-24T16:45:00.000Z',
  revision: 57,
  changes: 43,
  step: 'conclusion',
  stagesDone: { opening: today, 'immediate-safety': '2026-11-20' },
  moment: 'review-to-review',
  proposedPosition: 'refused-no-leave',
  setAside: [{ from: 'answers/health-in-confidence', json: '"Qobbodd"' }],
  unclear: [{ list: 'enquirers', ids: ['enquirer-1', 'enquirer-2'] }]
}

/** A draft prints other sentences than a finished version, so both are compared. */
type State = 'draft' | 'final'

/** A second version, finished or not, with the actions that its answers call for, some of them done, and the first one that it is compared with. */
function fileOf(answers: Answers, state: State, beside: Beside): CaseFile {
  const first = { number: 1, finishedOn: '2026-11-01', changes: 0 }
  const second = { number: 2, finishedOn: today, changes: beside.changes }
  const file = { ...fileWith(answers), ...beside, versions: [first] }
  const followed = followActions(file, onPath({ answers, today }))
  const actions = Object.fromEntries(
    Object.entries(followed.actions).map(([id, record]) => [
      id,
      id.length % 3 === 0
        ? { ...record, outcome: { state: 'done' as const, on: '2026-11-20', note: 'Qobbodd' } }
        : record
    ])
  )
  return { ...followed, actions, versions: state === 'final' ? [first, second] : [first] }
}

/** Half of the copies are of a draft. With the next seed it is the other half. */
const stateOf = ({ recipient, document }: CopyFor, seed: number): State =>
  (recipientIds.indexOf(recipient) + documentIds.indexOf(document) + seed) % 2 === 0 ? 'draft' : 'final'

/** Everything of a copy that somebody can read: pages, title, outline, properties and the name of its file all come from this. */
function copiesOf(answers: Answers, earlier: Answers, beside: Beside, words: Words, seed: number) {
  const before = { number: 1, finishedOn: '2026-11-01', isWhole: true, answers: earlier, actions: {} }
  const [draft, final] = (['draft', 'final'] as const).map((state) =>
    sourcesOf(fileOf(answers, state, beside), { today, words, before })
  ) as [ReturnType<typeof sourcesOf>, ReturnType<typeof sourcesOf>]
  return (copy: CopyFor) => {
    const source = (stateOf(copy, seed) === 'draft' ? draft : final)(copy.document)
    return readIn(
      copyOf(source, { recipient: copy.recipient, also: [], annex: true }, new Set(), words).model
    )
  }
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

/** Copies whose recipients are not given the same matters. One case with other answers to those matters does for all these copies. */
interface AlikeCopies {
  readonly notGiven: NotGiven
  readonly copies: readonly CopyFor[]
}

function alike(copies: readonly CopyFor[], held: readonly Matter[]): readonly AlikeCopies[] {
  const groups = new Map<string, { readonly notGiven: NotGiven; readonly copies: CopyFor[] }>()
  for (const copy of copies) {
    const { leftOut, ownRoles } = notGivenTo(copy.recipient, copy.document)
    const notGiven: NotGiven = {
      // Of the placement only texts that give way in free text stay as they are. Other answers about it change.
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

/** For each recipient the next few documents, each recipient others. Over enough turns, each recipient has had each document. */
export const someCopies = (most: number, turn = 0): readonly CopyFor[] =>
  copiesFor((index) =>
    Array.from(
      { length: most },
      (_, more) => documentIds[((turn + index) * most + more) % documentIds.length]
    ).filter((document) => document !== undefined)
  )

/**
 * Finds each copy of a case that changes when answers change that its recipient is not given.
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
  // The version before this one had half of the answers. Those of them that are not given change too.
  const earlier = Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))
  const before = copiesOf(answers, earlier, once, words, seed)
  return alike(looked, held).flatMap(({ notGiven, copies }) => {
    const earlierOthers = otherwiseAnswered(earlier, notGiven, numbersFrom(seed + 1))
    const changed = [
      otherwiseAnswered(answers, notGiven, numbersFrom(seed)),
      ...(seed % 3 === 0 ? [otherwiseAnswered(answers, notGiven)] : [])
    ].map((others) => copiesOf(others, earlierOthers, often, words, seed))
    return copies.flatMap((copy) =>
      changed.flatMap((after) => {
        const found = difference(before(copy), after(copy))
        return found === undefined ? [] : [`${copy.recipient} ${copy.document} (${seed}): ${found}`]
      })
    )
  })
}
