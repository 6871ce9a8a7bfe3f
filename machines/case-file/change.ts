import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { Moment } from '../../content/moments'
import { contentVersion } from '../../content/version'
import type { QuestionId, StageId, StepId } from '../../content/stages'
import type { AnyAnswer, PlainDate } from './answer'
import type { CaseFile } from './case-file'
import { without } from './without'

/** A new, empty case. `savedAt` is empty until it is first saved. */
export function newCase(id: string, today: PlainDate): CaseFile {
  return {
    schema: 2,
    id,
    contentVersion,
    openedOn: today,
    savedAt: '',
    revision: 0,
    changes: 0,
    step: 'opening-page',
    answers: {},
    stagesDone: {},
    actions: {},
    versions: []
  }
}

/** The case with one answer given or, with nothing, taken away. The answers of other branches stay. */
export function withAnswer(file: CaseFile, id: QuestionId, answer: AnyAnswer | undefined): CaseFile {
  const others = without(file.answers, id)
  const answers = answer === undefined ? others : { ...others, [id]: answer }
  const changes = file.changes + 1
  const copied = id === 'case-record-copied-on' ? { recordCopied: changes } : {}
  return { ...file, contentVersion, answers, changes, ...copied }
}

/** The case left on a step. */
export const leftOn = (file: CaseFile, step: StepId): CaseFile => ({ ...file, step })

/** The case gone on to a moment before it follows from the answers. That changes nothing that is printed. */
export const withMoment = (file: CaseFile, moment: Moment): CaseFile => ({ ...file, moment })

/**
 * The case with another position in the UK chosen and not accepted, or with none. That changes nothing that is printed, so that a finished
 * version stays one.
 */
export function withProposedPosition(file: CaseFile, position: ImmigrationPosition | undefined): CaseFile {
  const others = without(file, 'proposedPosition')
  return position === undefined ? others : { ...others, proposedPosition: position }
}

/** The case with a stage called done on a day, or open again. */
export function withStageDone(file: CaseFile, stage: StageId, on: PlainDate | undefined): CaseFile {
  const others = without(file.stagesDone, stage)
  return {
    ...file,
    stagesDone: on === undefined ? others : { ...others, [stage]: on },
    changes: file.changes + 1
  }
}

/** The case once somebody has looked at the entries that had one id. */
export const withoutUnclear = (file: CaseFile): CaseFile => without(file, 'unclear')

/** The case finished by the practitioner on a day, as its next version. A review that was open ends with it, and stands on record. */
export function finished(file: CaseFile, on: PlainDate): CaseFile {
  const { review, ...others } = file
  const version = {
    number: Math.max(file.versions.length, ...file.versions.map(({ number }) => number)) + 1,
    finishedOn: on,
    changes: file.changes,
    ...(review === undefined ? {} : { review })
  }
  return { ...others, versions: [...file.versions, version] }
}

/**
 * The case with the answers of an earlier state. What was finished since stays finished and on record, and the case is a
 * draft again, so that nothing that was signed changes.
 */
export function restored(file: CaseFile, earlier: CaseFile): CaseFile {
  const review =
    file.review ?? (earlier.versions.length === file.versions.length ? earlier.review : undefined)
  return {
    ...without(file, 'review'),
    contentVersion,
    step: earlier.step,
    answers: earlier.answers,
    stagesDone: earlier.stagesDone,
    actions: earlier.actions,
    changes: Math.max(file.changes, earlier.changes) + 1,
    ...(review === undefined ? {} : { review })
  }
}

/** The case with its last change taken back. The record has a copy of what stands again, where it had one of that (regulation 50). */
export function undone(file: CaseFile, earlier: CaseFile): CaseFile {
  const then = restored(file, earlier)
  return earlier.recordCopied === earlier.changes ? { ...then, recordCopied: then.changes } : then
}

/** The finished version that the case still is; nothing when it is a draft, never finished or changed since. */
export function finishedVersion(file: Pick<CaseFile, 'versions' | 'changes'>) {
  const last = file.versions.at(-1)
  return last?.changes === file.changes ? last : undefined
}
