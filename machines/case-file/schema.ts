import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import type { Question } from '../../content/shape'
import { questions, stages } from '../../content/stages'
import { marks, nonAnswers, trackColumns } from './answer'
import type { CaseFile } from './case-file'

/** A day that exists; the shape alone would let 31 February in. */
function exists(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date
  } catch {
    return false
  }
}

const plainDate = v.pipe(v.string(), v.isoDate(), v.check(exists))
const typed = v.union([v.string(), v.record(v.string(), v.string())])

const knownDate = v.strictObject({
  date: plainDate,
  precision: v.picklist(['day', 'month', 'year']),
  words: v.optional(v.string())
})

const answerOf = (value: v.GenericSchema) =>
  v.variant('state', [
    v.strictObject({ state: v.literal('answered'), value }),
    v.strictObject({ state: v.picklist(nonAnswers), typed: v.optional(typed) }),
    v.strictObject({ state: v.literal('unfinished'), typed })
  ])

function valueSchema(question: Question): v.GenericSchema {
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'person':
      return v.string()
    case 'yes-no':
      return v.picklist(['yes', 'no'])
    case 'choice':
      return v.picklist(question.options)
    case 'choices':
      return v.array(v.picklist(question.options))
    case 'date':
      return knownDate
    case 'tracks':
      return v.strictObject(
        Object.fromEntries(trackColumns.map((column) => [column, v.optional(v.string())]))
      )
    case 'indicator-marks':
      return v.record(v.string(), v.record(v.string(), v.picklist(marks)))
    case 'indicator-details':
      return v.record(
        v.string(),
        v.record(v.string(), v.strictObject({ who: v.string(), when: v.string(), context: v.string() }))
      )
    case 'list':
      return v.array(v.strictObject({ id: v.string(), fields: answersSchema(question.fields) }))
  }
}

const answersSchema = (asked: Readonly<Record<string, Question>>) =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(asked).map(([id, question]) => [id, v.optional(answerOf(valueSchema(question)))])
    )
  )

const stepIds = stages.flatMap((stage) => Object.keys(stage.steps))

/** The shape of a case file, built from content's questions: what is read back from the store must have it. */
const caseFileSchema = v.strictObject({
  schema: v.literal(1),
  id: v.string(),
  contentVersion: v.string(),
  openedOn: plainDate,
  savedAt: v.string(),
  revision: v.number(),
  changes: v.number(),
  step: v.picklist(stepIds),
  answers: answersSchema(questions),
  stagesDone: v.strictObject(Object.fromEntries(stages.map((stage) => [stage.id, v.optional(plainDate)]))),
  versions: v.array(v.strictObject({ number: v.number(), finishedOn: plainDate, changes: v.number() }))
})

/**
 * Checks that something is a case file.
 * @returns the case file, or nothing when it is none
 */
export function parseCaseFile(something: unknown): CaseFile | undefined {
  const result = v.safeParse(caseFileSchema, something)
  // The schema is built at run time from the questions, whose types are known at compile time only.
  return result.success ? (result.output as unknown as CaseFile) : undefined
}
