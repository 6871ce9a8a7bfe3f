import type { Place } from '../../routing/place'

/** Pages of a case on which no choice changes the case: they can be used when the case may only be read. */
export const onlyRead: readonly Place['page'][] = [
  'documents',
  'document',
  'version',
  'version-document',
  'actions',
  'find-a-question',
  'dates',
  'nrm-preparation-sheet',
  'earlier-state',
  'handing-over'
]
