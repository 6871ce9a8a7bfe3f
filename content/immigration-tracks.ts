import type { Source } from './shape'

/** A strand of planning (¶56): while nothing is decided, if the child may stay, and if return is chosen or required. */
export type Track = 'transitional' | 'long-term' | 'return'

/** What must also be planned for, because it can still happen (¶60, ¶65). */
export type Contingency = 'claim-refused' | 'extension-refused' | 'appeal-dismissed'

/** Where a child can stand in immigration law: ¶58’s four outcomes, and other positions that practice meets. */
export type ImmigrationPosition =
  | 'not-established'
  | 'no-claim-yet'
  | 'claim-undecided'
  | 'refugee-status'
  | 'humanitarian-protection'
  | 'unaccompanied-child-leave'
  | 'refused-no-leave'
  | 'appeal-pending'
  | 'extension-pending'
  | 'further-submissions'
  | 'claim-withdrawn'
  | 'eu-settlement-scheme'
  | 'victim-temporary-permission'
  | 'other-leave'
  | 'appeal-rights-exhausted'
  | 'settled'
  | 'british'

/** How the plans of a child in one position are laid out. */
interface PositionTracks {
  readonly tracks: readonly Track[]
  /** The track that planning rests on first; none where there are no tracks. */
  readonly lead: Track | null
  /** Whether the position is decided, so that a track may be set aside with a reason (¶56). */
  readonly decided: boolean
  readonly contingencies: readonly Contingency[]
  readonly serves: readonly Source[]
}

const all = ['transitional', 'long-term', 'return'] as const

/** Positions without a claim for asylum, or in which nothing is known of one. If no claim is meant either, none can be refused (¶60). */
export const positionsWithoutClaim: readonly ImmigrationPosition[] = [
  'not-established',
  'no-claim-yet',
  'eu-settlement-scheme',
  'victim-temporary-permission',
  'other-leave'
]

/** The tracks of each position. Leave for an unaccompanied child is reviewed, never settled, so all three stand (¶58). */
export const positions: Readonly<Record<ImmigrationPosition, PositionTracks>> = {
  'not-established': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶11', '¶56', '¶60']
  },
  'no-claim-yet': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'appeal-dismissed'],
    serves: ['¶11', '¶56', '¶60']
  },
  'claim-undecided': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    // An open claim may end in leave, and leave in a refused extension: plans always consider it (¶60, ¶65).
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶11', '¶56', '¶60', '¶65']
  },
  'refugee-status': {
    tracks: ['long-term', 'return'],
    lead: 'long-term',
    decided: true,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    serves: ['¶58', '¶59', '¶60', '¶65']
  },
  'humanitarian-protection': {
    tracks: ['long-term', 'return'],
    lead: 'long-term',
    decided: true,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    serves: ['¶58', '¶59', '¶60', '¶65']
  },
  'unaccompanied-child-leave': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶58', '¶60', '¶65']
  },
  'refused-no-leave': {
    tracks: all,
    lead: 'return',
    decided: false,
    // The claim is refused already. What can still fail is an appeal, a new claim, or an extension of what either of these gives.
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶58', '¶60', '¶63', '¶65']
  },
  'appeal-pending': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65']
  },
  'extension-pending': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65']
  },
  'further-submissions': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65']
  },
  'claim-withdrawn': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60']
  },
  'eu-settlement-scheme': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65']
  },
  'victim-temporary-permission': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65', 'law:nationality-and-borders-act-2022-section-65']
  },
  'other-leave': {
    tracks: all,
    lead: 'transitional',
    decided: false,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    serves: ['¶56', '¶60', '¶65']
  },
  'appeal-rights-exhausted': {
    tracks: ['transitional', 'return'],
    lead: 'return',
    decided: true,
    // No appeal is left, but the claim can still be put again.
    contingencies: ['claim-refused'],
    serves: ['¶56', '¶60', '¶63']
  },
  settled: { tracks: [], lead: null, decided: true, contingencies: [], serves: ['¶11', '¶56'] },
  british: { tracks: [], lead: null, decided: true, contingencies: [], serves: ['¶11', '¶18'] }
}
