import { questionOn } from '../../content/landmarks'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { valueOf } from '../../machines/case-file/read'
import { listedOf } from '../bridge/listed'
import type { CasePackage, IncomingCase } from '../ports/backups'
import type { CaseHead, Cases, CaseSave } from '../ports/cases'
import { StoreError } from '../ports/store-error'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { choicesOf, clashOf, type ClashChoice, type Clash } from './clash'
import { packageOf } from './package-of'

type Needed = {
  readonly cases: Cases
  readonly clock: Pick<Clock, 'today'>
  readonly ids: Ids
  /** The reference for a case that comes to stand beside the one it was copied from: lists and pages show which is which. */
  readonly namedBeside: (reference: string) => string
}

/** A case that could come in, and the case that stands here under its id. */
export interface Candidate {
  readonly incoming: IncomingCase
  readonly here?: CasePackage | undefined
  /** Other cases here with its reference: one child may have two cases, and each says of them what the other does not (¶18, ¶31). */
  readonly namesakes: readonly CaseHead[]
  readonly clash: Clash
  /** The default choice first. */
  readonly choices: readonly ClashChoice[]
}

/** What became of a case: its id here, or that it was left out. */
export type Outcome =
  { readonly kind: 'taken' | 'copied' | 'replaced'; readonly id: string } | { readonly kind: 'left' }

/** Compares what a file brings with what is here. Nothing is stored. */
export async function candidatesOf(
  cases: Cases,
  incoming: readonly IncomingCase[]
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  // Most incoming cases are not here, and need not be looked up one by one.
  const { heads, unreadable } = await cases.list()
  const known = new Set([...heads.map(({ id }) => id), ...unreadable])
  for (const one of incoming) {
    const here = known.has(one.file.id) ? await hereOf(cases, one.file.id) : undefined
    const namesakes = heads.filter((head) => hasReferenceOf(one.file, head))
    if (here === 'unreadable') {
      // The damaged case stays, in case somebody can mend it. The incoming case stands beside it.
      candidates.push({ incoming: one, namesakes, clash: 'both', choices: ['keep-both', 'keep-mine'] })
    } else {
      const [clash, choices] = [clashOf(here, one), choicesOf(here, one)]
      candidates.push({ incoming: one, here, namesakes, clash, choices })
    }
  }
  return candidates
}

/** As `SameReference.svelte` reads it. What the two share would be fetched before the first question. */
const plain = (reference: string) => reference.trim().toLowerCase()

/** Whether another case of the list has the reference of this one. */
function hasReferenceOf({ id, answers }: CaseFile, head: CaseHead): boolean {
  const own = plain(valueOf(answers, questionOn.reference) ?? '')
  return own !== '' && head.id !== id && plain(head.reference) === own
}

async function hereOf(cases: Cases, id: string): Promise<CasePackage | undefined | 'unreadable'> {
  try {
    return await packageOf(cases, id)
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'unreadable') return 'unreadable'
    throw error
  }
}

type Chosen = readonly (readonly [Candidate, ClashChoice])[]

/** What will become of a case, and what is saved for it. */
interface Planned {
  readonly candidate: Candidate
  readonly outcome: Outcome
  readonly save?: CaseSave
}

/**
 * Does what was chosen with the cases of a file, as one act: everything comes in, or nothing. Only the choice `take-theirs` replaces anything that stands
 * here.
 * @throws StoreError where nothing came in
 */
export async function takeIn(
  needed: Needed,
  chosen: Chosen
): Promise<readonly (readonly [Candidate, Outcome])[]> {
  let planned = chosen.map(([candidate, choice]) => plannedFor(needed, candidate, choice))
  for (;;) {
    const saves = planned.flatMap(({ save }) => save ?? [])
    const clashing = saves.length === 0 ? [] : await needed.cases.saveAll(saves)
    if (clashing.length === 0) return planned.map(({ candidate, outcome }) => [candidate, outcome])
    // A case was saved or deleted under the same id since it was looked at. A copy has a new id, so this loop ends.
    planned = planned.map((one) =>
      one.save !== undefined && clashing.includes(one.save.file.id) ? asCopy(needed, one.candidate) : one
    )
  }
}

function plannedFor(needed: Needed, candidate: Candidate, choice: ClashChoice): Planned {
  switch (choice) {
    case 'leave':
    case 'keep-mine':
      return { candidate, outcome: { kind: 'left' } }
    case 'keep-both':
      return asCopy(needed, candidate)
    case 'take':
      return underItsId(needed, candidate, 'taken', revisionOf(candidate))
    case 'take-theirs':
      return underItsId(needed, candidate, 'replaced', revisionOf(candidate))
  }
}

/** The revision of what comes in under its id. */
const revisionOf = ({ here }: Candidate) => (here?.file.revision ?? 0) + 1

function underItsId(
  needed: Needed,
  candidate: Candidate,
  kind: 'taken' | 'replaced',
  revision: number
): Planned {
  const { file, versions } = candidate.incoming
  const saved = {
    versions,
    ...listedOf(file, needed.clock.today()),
    keepsReplaced: true,
    isTakenIn: true
  }
  return { candidate, outcome: { kind, id: file.id }, save: { file: { ...file, revision }, saved } }
}

/** A new reference does not change what was finished. */
function withReference(file: CaseFile, value: string): CaseFile {
  return { ...file, answers: { ...file.answers, [questionOn.reference]: { state: 'answered', value } } }
}

function asCopy(needed: Needed, candidate: Candidate): Planned {
  const { versions } = candidate.incoming
  const incoming = candidate.incoming.file
  const reference = valueOf(incoming.answers, questionOn.reference)
  const file = reference === undefined ? incoming : withReference(incoming, needed.namedBeside(reference))
  const id = needed.ids.next()
  const saved = {
    versions: versions.map((version) => ({ ...version, case: id, file: { ...version.file, id } })),
    ...listedOf(file, needed.clock.today()),
    isTakenIn: true
  }
  return { candidate, outcome: { kind: 'copied', id }, save: { file: { ...file, id, revision: 1 }, saved } }
}

/**
 * Notes when the states were saved from which the cases that came in had gone on: a file with one of these states is known as earlier. What stood here goes
 * on in a state that was newer, and else is no part of what the case is now.
 */
export async function noteTrailsIn(
  cases: Cases,
  done: readonly (readonly [Candidate, Outcome])[]
): Promise<void> {
  const notes = done.flatMap(([candidate, { kind }]) => {
    if (kind !== 'taken' && kind !== 'replaced') return []
    const { file, trail } = candidate.incoming
    const since = candidate.clash === 'newer' ? undefined : revisionOf(candidate)
    return [{ id: file.id, trail: [file.savedAt, ...trail], since }]
  })
  // If this fails, a file may be said to differ where it is only older, or to be older where it differs.
  if (notes.length > 0) await cases.noteTrails?.(notes).catch(() => undefined)
}

/**
 * Notes that cases that came in unchanged, or were here the same, are in a file: the one that they came from. It may be somebody else’s, so it is not called a backup,
 * and the day of one’s own backup stays.
 * @param on the day on which that file was made
 */
export async function noteTakenIn(
  cases: Cases,
  done: readonly (readonly [Candidate, Outcome])[],
  on: PlainDate
): Promise<void> {
  const { heads } = await cases.list().catch(() => ({ heads: [] }))
  const own = new Set(heads.flatMap(({ id, backedUpOn }) => (backedUpOn === undefined ? [] : [id])))
  const whole = done.flatMap(([candidate, { kind }]) => {
    const { incoming, here, clash } = candidate
    const { id } = incoming.file
    if (incoming.unreadableVersions > 0) return []
    // Where the case was deleted before it came in, the day is that of what was deleted.
    if (kind === 'taken') return [{ id, revision: revisionOf(candidate) }]
    if (own.has(id)) return []
    if (kind === 'replaced') return [{ id, revision: revisionOf(candidate) }]
    return clash === 'same' && here !== undefined ? [{ id, revision: here.file.revision }] : []
  })
  // If this fails, there is one reminder too many.
  if (whole.length > 0) await cases.backedUp(whole, on, true).catch(() => undefined)
}
