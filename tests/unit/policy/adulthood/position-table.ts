import type { GroupAtEighteen } from '../../../../content/at-eighteen'
import type { Contingency, ImmigrationPosition, Track } from '../../../../content/immigration-tracks'
import type { NamedCase } from '../../../cases/named-case'

/**
 * What each immigration position must give, written by hand from ¶11, ¶56–60 and ¶65 and never computed: the table that
 * policy is held against for every combination of position, age and suspicion.
 */
export interface ExpectedPosition {
  readonly position: ImmigrationPosition
  readonly tracks: readonly Track[]
  readonly lead: Track | undefined
  readonly contingencies: readonly Contingency[]
  /** The plans in which the tracks stand side by side. */
  readonly tracksIn: readonly ('care-plan' | 'pathway-plan')[]
  /** Whether the sentence is read that Schedule 3 bars support to some adults only. */
  readonly scheduleThree: boolean
  readonly atEighteen: GroupAtEighteen
}

const three = ['transitional', 'long-term', 'return'] as const
const both = ['care-plan', 'pathway-plan'] as const
/** Nothing is decided, so three tracks stand and the first leads (¶56). */
const uncertain = {
  tracks: three,
  lead: 'transitional',
  tracksIn: both,
  scheduleThree: true
} as const

export const expectedPositions: readonly ExpectedPosition[] = [
  // Nobody knows what may be claimed, extended or appealed: all three failures of ¶60 stay thinkable.
  {
    position: 'not-established',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  // No leave that could be extended: a claim can be refused, and an appeal against that dismissed.
  {
    position: 'no-claim-yet',
    ...uncertain,
    contingencies: ['claim-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  // A claim that is open may end in leave, and leave in a refused extension: ¶60 and ¶65 say “always”.
  {
    position: 'claim-undecided',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  // ¶58, outcomes 1 and 2; ¶59: primarily a longer life here, and further leave is not guaranteed.
  {
    position: 'refugee-status',
    tracks: ['long-term', 'return'],
    lead: 'long-term',
    contingencies: ['extension-refused', 'appeal-dismissed'],
    tracksIn: both,
    scheduleThree: true,
    atEighteen: 'protection'
  },
  {
    position: 'humanitarian-protection',
    tracks: ['long-term', 'return'],
    lead: 'long-term',
    contingencies: ['extension-refused', 'appeal-dismissed'],
    tracksIn: both,
    scheduleThree: true,
    atEighteen: 'protection'
  },
  // ¶58, outcome 3: given because return is not safe now, reviewed at 17½, so never a settled position.
  {
    position: 'unaccompanied-child-leave',
    ...uncertain,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    atEighteen: 'limited-leave'
  },
  // ¶58, outcome 4: return leads, the others stand while an appeal or another claim is open (¶60).
  {
    position: 'refused-no-leave',
    tracks: three,
    lead: 'return',
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    tracksIn: both,
    scheduleThree: true,
    atEighteen: 'refused'
  },
  {
    position: 'appeal-pending',
    ...uncertain,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  {
    position: 'extension-pending',
    ...uncertain,
    contingencies: ['extension-refused', 'appeal-dismissed'],
    atEighteen: 'limited-leave'
  },
  {
    position: 'further-submissions',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  {
    position: 'claim-withdrawn',
    ...uncertain,
    contingencies: ['claim-refused', 'appeal-dismissed'],
    atEighteen: 'not-decided'
  },
  // Other leave with an end: an application can be refused, and so can more time.
  {
    position: 'eu-settlement-scheme',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'limited-leave'
  },
  {
    position: 'victim-temporary-permission',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'limited-leave'
  },
  {
    position: 'other-leave',
    ...uncertain,
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    atEighteen: 'limited-leave'
  },
  // No appeal is left; a claim can still be put again, and the time until a return is planned for (¶60, ¶63).
  {
    position: 'appeal-rights-exhausted',
    tracks: ['transitional', 'return'],
    lead: 'return',
    contingencies: ['claim-refused'],
    tracksIn: both,
    scheduleThree: true,
    atEighteen: 'refused'
  },
  // One plan, as for any child in care.
  {
    position: 'settled',
    tracks: [],
    lead: undefined,
    contingencies: [],
    tracksIn: [],
    scheduleThree: false,
    atEighteen: 'as-any-care-leaver'
  },
  {
    position: 'british',
    tracks: [],
    lead: undefined,
    contingencies: [],
    tracksIn: [],
    scheduleThree: false,
    atEighteen: 'as-any-care-leaver'
  }
]

export interface ExpectedAge {
  readonly age: string
  readonly given: NamedCase['answers']
  readonly pathwayPlan: 'waits' | 'due'
  /** Whether the pathway plan prints what changes at 18. */
  readonly printsEighteen: boolean
  /** Whether papers say that nothing is taken away until 18, where the position has tracks. */
  readonly isChild: boolean
}

const born = (date: string) => [{ 'birth-date': date, 'birth-source': 'child-says' }]

/** On 24 November 2026. Somebody whose age is in doubt is a child, and is owed what an older child is owed (¶7). */
export const expectedAges: readonly ExpectedAge[] = [
  {
    age: 'under 16',
    given: { 'age-in-doubt': 'no', 'dates-of-birth': born('2011-08-02') },
    pathwayPlan: 'waits',
    printsEighteen: false,
    isChild: true
  },
  {
    age: '16 or 17',
    given: { 'age-in-doubt': 'no', 'dates-of-birth': born('2009-11-24') },
    pathwayPlan: 'due',
    printsEighteen: true,
    isChild: true
  },
  {
    age: 'adult',
    given: { 'age-in-doubt': 'no', 'dates-of-birth': born('2007-03-15') },
    pathwayPlan: 'due',
    printsEighteen: true,
    isChild: false
  },
  {
    age: 'in doubt',
    given: { 'age-in-doubt': 'yes', 'dates-of-birth': born('2004-05-01') },
    pathwayPlan: 'due',
    printsEighteen: true,
    isChild: true
  }
]

export interface ExpectedSuspicion {
  readonly suspicion: string
  readonly given: NamedCase['answers']
  /** Whether papers say that turning 18 ends no risk from traffickers. Suspicion changes nothing else here, since no status hangs on it. */
  readonly risk: boolean
}

export const expectedSuspicions: readonly ExpectedSuspicion[] = [
  { suspicion: 'suspected', given: { 'trafficking-conclusion': 'suspected' }, risk: true },
  { suspicion: 'finding out', given: { 'trafficking-conclusion': 'still-finding-out' }, risk: true },
  { suspicion: 'not suspected', given: { 'trafficking-conclusion': 'not-suspected' }, risk: false },
  { suspicion: 'not concluded', given: {}, risk: false }
]
