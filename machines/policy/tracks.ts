import { positions, type Contingency, type Track } from '../../content/immigration-tracks'
import type { TrackColumn } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'

/** The strands of planning that stand today, the one that leads, those set aside with their reasons, and what must also be planned for. */
export interface Tracks {
  readonly standing: readonly Track[]
  readonly lead: Track | undefined
  readonly setAside: readonly { readonly track: Track; readonly reason: string }[]
  readonly contingencies: readonly Contingency[]
}

/** The immigration position; one that nobody has recorded is not established, never assumed. */
export function immigrationPosition(view: CaseView) {
  return valueOf(view.answers, 'immigration-position') ?? 'not-established'
}

/**
 * The tracks of this child (¶11, ¶56, ¶59–60). While the position is undecided none can be set aside; after that only with
 * a recorded reason. Who is British or settled has none.
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
    standing: row.tracks.filter((track) => !setAside.some((other) => other.track === track)),
    lead: row.lead ?? undefined,
    setAside,
    contingencies: row.contingencies
  }
}

/** The columns in which this child's plans are written: one for each track, or a single one where there are none. */
export function trackColumnsOf(view: CaseView): readonly TrackColumn[] {
  const { standing } = tracksOf(view)
  return standing.length > 0 ? standing : ['plan']
}
