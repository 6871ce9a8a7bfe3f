import type { ImmigrationPosition } from './immigration-tracks'
import type { Only, Source } from './shape'

/** What turning 18 touches in one position. Its words are in messages under `at-eighteen`. */
export const areasAtEighteen = ['housing', 'support', 'work', 'study'] as const
export type AreaAtEighteen = (typeof areasAtEighteen)[number]

/** Positions that mean the same at 18, as far as the sources say. Where the sources say nothing, a specialist must be asked. */
export const groupsAtEighteen = [
  'not-decided',
  'protection',
  'limited-leave',
  'refused',
  'as-any-care-leaver'
] as const
export type GroupAtEighteen = (typeof groupsAtEighteen)[number]

/** The group of each position. An appeal or further submissions make it undecided again (¶56). A withdrawn claim decides nothing. */
export const atEighteen: Readonly<Record<ImmigrationPosition, GroupAtEighteen>> = {
  'not-established': 'not-decided',
  'no-claim-yet': 'not-decided',
  'claim-undecided': 'not-decided',
  'appeal-pending': 'not-decided',
  'further-submissions': 'not-decided',
  'claim-withdrawn': 'not-decided',
  'refugee-status': 'protection',
  'humanitarian-protection': 'protection',
  'unaccompanied-child-leave': 'limited-leave',
  'extension-pending': 'limited-leave',
  'eu-settlement-scheme': 'limited-leave',
  'victim-temporary-permission': 'limited-leave',
  'other-leave': 'limited-leave',
  'refused-no-leave': 'refused',
  'appeal-rights-exhausted': 'refused',
  settled: 'as-any-care-leaver',
  british: 'as-any-care-leaver'
}

const areaSources: Readonly<Record<AreaAtEighteen, readonly Source[]>> = {
  housing: ['¶51', '¶54'],
  support: ['¶64'],
  work: ['¶64'],
  study: ['¶64']
}
const scheduleThree = 'law:nationality-immigration-and-asylum-act-2002-schedule-3'

/** The sources for the words of each area. After a refusal, housing and support rest on Schedule 3 (¶65). */
export const sourcesAtEighteen: Readonly<
  Record<GroupAtEighteen, Readonly<Record<AreaAtEighteen, readonly Source[]>>>
> = {
  'not-decided': areaSources,
  protection: areaSources,
  'limited-leave': areaSources,
  refused: { ...areaSources, housing: [scheduleThree], support: ['¶64', '¶65', scheduleThree] },
  'as-any-care-leaver': areaSources
}

export interface GeneralAtEighteen {
  readonly serves: readonly Source[]
  readonly only?: Only
}

/** What holds at 18 whatever the area, in the order in which it is read. */
export const generalAtEighteen = {
  'until-eighteen': {
    serves: ['¶8', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    only: ['child', 'under-immigration-control']
  },
  'care-leaving': { serves: ['¶51', '¶66'] },
  'from-eighteen': {
    serves: ['¶60', '¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    only: 'under-immigration-control'
  },
  // The assessment is not in ¶65, so it stands alone here.
  'human-rights-first': {
    serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    only: 'under-immigration-control'
  },
  risk: { serves: ['¶54', '¶66'], only: 'worry' },
  'who-to-ask': { serves: ['¶57', '¶67'], only: 'under-immigration-control' }
} as const satisfies Readonly<Record<string, GeneralAtEighteen>>

export type GeneralId = keyof typeof generalAtEighteen
