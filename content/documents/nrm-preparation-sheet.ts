import type { DocumentContent } from './shape'

export const nrmPreparationSheet = {
  stages: [],
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'contrary', kind: 'contrary' },
    { id: 'nrm-sheet', kind: 'nrm-sheet' }
  ]
} as const satisfies DocumentContent
