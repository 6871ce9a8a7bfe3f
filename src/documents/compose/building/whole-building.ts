import { everything } from '../../../../machines/policy/disclosure/disclosure'
import { peopleKeptAway } from '../../../../machines/policy/danger/kept-away'
import type { Building } from './context'

/** Everything in a case, as it was typed: for people who work on it. */
export const wholeBuilding = (of: Pick<Building, 'file' | 'view' | 'paths' | 'words'>): Building => ({
  ...of,
  disclosure: everything,
  location: 'shown',
  keptAway: peopleKeptAway(of.view, of.file.answers),
  keepBack: (typed) => typed,
  inTable: new Set(),
  stages: [],
  before: undefined,
  localDetails: {}
})
