import type { PlainDate } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { finishedVersion } from '../case-file/change'
import { onPath } from './paths'
import { concerns } from '../facts/audience'

/** The day of a case's documents: a finished version keeps its own, so that what was signed stays as it was signed. */
export const documentDay = (file: CaseFile, today: PlainDate): PlainDate =>
  finishedVersion(file)?.finishedOn ?? today

/** The case as its documents see it. */
export const documentView = (file: CaseFile, today: PlainDate): CaseView =>
  onPath({ answers: file.answers, today: documentDay(file, today) })

/** Whom the words of a case speak of. */
export const spokenOf = (view: CaseView): 'child' | 'adult' => (concerns('adult', view) ? 'adult' : 'child')
