import {
  positions,
  positionsWithoutClaim,
  type Contingency,
  type ImmigrationPosition,
  type Track
} from '../../content/immigration-tracks'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { fact } from './fact'

/** The strands of planning that stand today, the one that leads, those set aside with their reasons, and what must also be planned for. */
export interface Tracks {
  readonly pursued: readonly Track[]
  readonly lead: Track | undefined
  readonly setAside: readonly { readonly track: Track; readonly reason: string }[]
  readonly contingencies: readonly Contingency[]
}

/** Whether a text, from an address perhaps, names a position. */
export const isPosition = (text: string): text is ImmigrationPosition => Object.hasOwn(positions, text)

/** The immigration position; one that nobody has recorded is not established, never assumed. */
export function immigrationPosition(view: CaseView) {
  return valueOf(view.answers, 'immigration-position') ?? 'not-established'
}

/** A position that was chosen, while what it changes waits to be seen and accepted; nothing where there is none. */
export function proposedPosition({ answers, proposedPosition: chosen }: CaseFile) {
  const recorded = valueOf(answers, 'immigration-position')
  return recorded === undefined || chosen === recorded ? undefined : chosen
}

/**
 * What can still be refused. Not a claim, where somebody has made none and means to make none. Not an appeal, where nothing else can be
 * refused (¶60).
 */
function contingenciesOf(view: CaseView): readonly Contingency[] {
  const position = immigrationPosition(view)
  const { contingencies } = positions[position]
  const claim = view.answers['asylum-claimed-or-intended']
  const isNoneMeant =
    isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither') || claim?.state === 'does-not-apply'
  if (!isNoneMeant || !positionsWithoutClaim.includes(position)) return contingencies
  return contingencies.includes('extension-refused')
    ? contingencies.filter((one) => one !== 'claim-refused')
    : []
}

/**
 * The tracks of this child (¶11, ¶56, ¶59–60). While the position is undecided none can be set aside; after that only with a recorded
 * reason. A child who is British or settled has none.
 */
export function tracksOf(view: CaseView): Tracks {
  const row = positions[immigrationPosition(view)]
  const setAside = row.decided
    ? itemsOf(view.answers, 'tracks-set-aside').flatMap((item) => {
        const track = fieldOf(item, 'set-aside-track')
        const reason = fieldOf(item, 'set-aside-reason')
        const stands = row.tracks.some((other) => other === track)
        return track !== undefined && reason !== undefined && stands ? [{ track, reason }] : []
      })
    : []
  return {
    pursued: row.tracks.filter((track) => !setAside.some((other) => other.track === track)),
    lead: row.lead ?? undefined,
    setAside,
    contingencies: contingenciesOf(view)
  }
}

/** Dual, triple or no planning in tracks, from the immigration position (¶11, ¶56). */
export const tracks = fact(['none', 'dual', 'triple'], (view) => {
  const { pursued, setAside } = tracksOf(view)
  if (pursued.length + setAside.length === 0) return 'none'
  return pursued.length === 3 ? 'triple' : 'dual'
})
