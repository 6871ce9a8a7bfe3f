import type { ImmigrationPosition } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { immigrationPosition } from '../../facts/tracks'

/** How things stand for a child who may not be able to stay, as it is told to the child: as they are recorded, and no further. */
type Standing = 'open' | 'waiting' | 'court' | 'for-a-time' | 'refused' | 'no-appeal'

const standings: Readonly<Record<ImmigrationPosition, Standing | undefined>> = {
  'not-established': 'open',
  'no-claim-yet': 'open',
  'claim-withdrawn': 'open',
  'eu-settlement-scheme': 'open',
  'claim-undecided': 'waiting',
  'extension-pending': 'waiting',
  'further-submissions': 'waiting',
  'appeal-pending': 'court',
  'refugee-status': 'for-a-time',
  'humanitarian-protection': 'for-a-time',
  'unaccompanied-child-leave': 'for-a-time',
  'victim-temporary-permission': 'for-a-time',
  'other-leave': 'for-a-time',
  'refused-no-leave': 'refused',
  'appeal-rights-exhausted': 'no-appeal',
  settled: undefined,
  british: undefined
}

/** How things stand (¶27, ¶28, ¶57, ¶60); nothing of whoever is British or settled, of whom nobody decides. */
export const standingOf = (view: CaseView): Standing | undefined => standings[immigrationPosition(view)]
