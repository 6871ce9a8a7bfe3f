import type { CaseFile } from '../../machines/case-file/case-file'
import { isSame } from '../../machines/changes/same'
import type { CasePackage } from '../ports/backups'
import type { KeptVersion } from '../ports/cases'

/**
 * How an incoming case relates to the case of the same id that is here: an earlier state of it, a later one, or both went on since they were one. If this
 * can no longer be told, it counts as the last.
 */
export type Clash = 'none' | 'same' | 'older' | 'newer' | 'both'

/** What a person can decide about it. */
export type ClashChoice = 'take' | 'leave' | 'keep-both' | 'take-theirs' | 'keep-mine'

/** What is compared. Where a case was left, and when it was saved, is no change of the case. */
function contentOf({ answers, actions, stagesDone, versions, review }: CaseFile) {
  return { answers, actions, stagesDone, versions, review }
}

const isSameVersion = (one: KeptVersion, other: KeptVersion) =>
  one.number === other.number &&
  isSame(contentOf(one.file), contentOf(other.file)) &&
  isSame(one.documents, other.documents)

const holds = (versions: readonly KeptVersion[], one: KeptVersion) =>
  versions.some((version) => isSameVersion(version, one))

/** How the incoming case relates to the case that is here. */
export function clashOf(here: CasePackage | undefined, incoming: CasePackage): Clash {
  if (here === undefined) return 'none'
  const isSameFile = isSame(contentOf(here.file), contentOf(incoming.file))
  if (isSameFile && incoming.versions.every((version) => holds(here.versions, version))) return 'same'
  const isEarlier = here.trail.includes(incoming.file.savedAt)
  const isLater = incoming.trail.includes(here.file.savedAt)
  // Where each has been the other’s past, an earlier state was put in the place of a later one, and no order can be told.
  if (isEarlier === isLater) return 'both'
  return isEarlier ? 'older' : 'newer'
}

/**
 * Whether the incoming case may replace the one that is here: only if it has every finished version that is here, so that nothing signed is lost. The state
 * that it replaces stays in the history.
 */
function canReplace(here: CasePackage, incoming: CasePackage): boolean {
  return here.versions.every((version) => {
    const listed = incoming.file.versions.find(({ number }) => number === version.number)
    const isListed = isSame(
      listed,
      here.file.versions.find(({ number }) => number === version.number)
    )
    const brought = incoming.versions.find(({ number }) => number === version.number)
    return isListed && (brought === undefined || isSameVersion(version, brought))
  })
}

/**
 * The possible choices, with the default first. Where the incoming case went on from what stands here now, its taking that place loses nothing, and a
 * second case would show a child as missing who is back (¶39). Nothing else that is here is replaced unless a person chooses it.
 */
export function choicesOf(here: CasePackage | undefined, incoming: CasePackage): readonly ClashChoice[] {
  const clash = clashOf(here, incoming)
  if (here === undefined) return ['take', 'leave']
  if (clash === 'same') return ['keep-mine']
  // What is here went on from an earlier state: a second case of it would only be in the way.
  const both: readonly ClashChoice[] =
    clash === 'older' ? ['keep-mine', 'keep-both'] : ['keep-both', 'keep-mine']
  if (!canReplace(here, incoming)) return both
  return clash === 'newer' ? ['take-theirs', ...both] : [...both, 'take-theirs']
}

/** What becomes of a case for which nobody chose. One that nobody looked at takes the place of nothing. */
export const unchosen = (choices: readonly ClashChoice[], isLookedAt: boolean): ClashChoice =>
  choices.find((choice) => isLookedAt || choice !== 'take-theirs') ?? 'leave'
