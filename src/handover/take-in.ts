import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey'
import { openEntries } from '../../machines/policy/clock'
import type { CasePackage, IncomingCase } from '../ports/backups'
import { StoreError, type Cases, type HeadDate, type StoreFault } from '../ports/cases'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { choicesOf, clashOf, type Choice, type Clash } from './clash'
import { packageOf } from './package-of'

type Needed = { readonly cases: Cases; readonly clock: Pick<Clock, 'today'>; readonly ids: Ids }

/** A case that could come in, and what stands here under its id. */
export interface Candidate {
  readonly incoming: IncomingCase
  readonly here?: CasePackage | undefined
  readonly clash: Clash
  /** That which happens without a choice first. */
  readonly choices: readonly Choice[]
}

/** What became of a case: its id here, or why it could not be kept. */
export type Outcome =
  | { readonly kind: 'taken' | 'copied' | 'replaced'; readonly id: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly fault: StoreFault }

/** Holds what a file brings against what is here. Nothing is stored. */
export async function candidatesOf(
  cases: Cases,
  incoming: readonly IncomingCase[]
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const one of incoming) {
    const here = await hereOf(cases, one.file.id)
    if (here === 'unreadable') {
      // The damaged one stays for whoever may mend it; what comes in stands beside it.
      candidates.push({ incoming: one, clash: 'both', choices: ['keep-both', 'keep-mine'] })
    } else {
      candidates.push({ incoming: one, here, clash: clashOf(here, one), choices: choicesOf(here, one) })
    }
  }
  return candidates
}

async function hereOf(cases: Cases, id: string): Promise<CasePackage | undefined | 'unreadable'> {
  try {
    return await packageOf(cases, id)
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'unreadable') return 'unreadable'
    throw error
  }
}

/** Does with one case what was chosen. What stands here is replaced by no other choice than `take-theirs`. */
export async function takeIn(needed: Needed, candidate: Candidate, choice: Choice): Promise<Outcome> {
  try {
    switch (choice) {
      case 'leave':
      case 'keep-mine':
        return { kind: 'left' }
      case 'keep-both':
        return await copyIn(needed, candidate)
      case 'take':
        return await orCopy(needed, candidate, 'taken', 1)
      case 'take-theirs':
        return await orCopy(needed, candidate, 'replaced', (candidate.here?.file.revision ?? 0) + 1)
    }
  } catch (error) {
    return { kind: 'failed', fault: error instanceof StoreError ? error.fault : 'failed' }
  }
}

/** Keeps it under its own id; as a copy where something was saved under that since it was looked at. */
async function orCopy(
  needed: Needed,
  candidate: Candidate,
  kind: 'taken' | 'replaced',
  revision: number
): Promise<Outcome> {
  const { file, versions } = candidate.incoming
  try {
    await needed.cases.save(
      { ...file, revision },
      { versions, dates: datesOf(needed, file), keepsReplaced: true }
    )
    return { kind, id: file.id }
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'changed-elsewhere') return copyIn(needed, candidate)
    throw error
  }
}

async function copyIn(needed: Needed, { incoming }: Candidate): Promise<Outcome> {
  const id = needed.ids.next()
  const versions = incoming.versions.map((version) => ({
    ...version,
    case: id,
    file: { ...version.file, id }
  }))
  await needed.cases.save(
    { ...incoming.file, id, revision: 1 },
    { versions, dates: datesOf(needed, incoming.file) }
  )
  return { kind: 'copied', id }
}

/** The days that the list of cases shows without opening the case. */
function datesOf({ clock }: Needed, { answers }: CaseFile): readonly HeadDate[] {
  return openEntries(onPath({ answers, today: clock.today() })).map(({ row, date }) => ({ row, date }))
}

/**
 * Notes that what came in as it is, or was here the same, is in a backup: the file that it came from.
 * @param on the day on which that was made
 */
export async function noteTakenIn(
  cases: Cases,
  done: readonly (readonly [Candidate, Outcome])[],
  on: PlainDate
): Promise<void> {
  const whole = done.flatMap(([{ incoming, here, clash }, { kind }]) => {
    const { id } = incoming.file
    if (incoming.unreadableVersions > 0) return []
    if (kind === 'taken') return [{ id, revision: 1 }]
    if (kind === 'replaced') return [{ id, revision: (here?.file.revision ?? 0) + 1 }]
    return clash === 'same' && here !== undefined ? [{ id, revision: here.file.revision }] : []
  })
  // Where this fails, there is a reminder too many.
  if (whole.length > 0) await cases.backedUp(whole, on).catch(() => undefined)
}
