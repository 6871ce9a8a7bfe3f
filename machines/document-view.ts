import type { PlainDate } from './case-file/answer'
import type { CaseFile, CaseView } from './case-file/case-file'
import { finishedVersion } from './case-file/change'
import { onPath } from './journey'
import { concerns } from './policy/audience'

/** The case as its documents see it: a finished version keeps its own day, so that what was signed stays as it was signed. */
export const documentView = (file: CaseFile, today: PlainDate): CaseView =>
  onPath({ answers: file.answers, today: finishedVersion(file)?.finishedOn ?? today })

/** Whom the words of a case speak of. */
export const spokenOf = (view: CaseView): 'child' | 'adult' => (concerns('adult', view) ? 'adult' : 'child')
