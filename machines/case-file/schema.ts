import { Temporal } from 'temporal-polyfill'
import * as v from 'valibot'
import { positions, type ImmigrationPosition } from '../../content/immigration-tracks'
import { moments } from '../../content/moments'
import type { Question } from '../../content/shape'
import { questions, stages } from '../../content/stages'
import { marks, nonAnswers, trackColumns } from './answer'
import type { CaseFile } from './case-file'
import { withFormerAnswers } from './merge-former'
import { withWholeTexts } from './whole-texts'

/** A day that exists; the shape alone would let 31 February in. */
function exists(date: string): boolean {
  try {
    Temporal.PlainDate.from(date)
    return true
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

/** The shape of an answer whose value has one. */
export const answerOf = (value: v.GenericSchema) =>
  v.variant('state', [
    v.strictObject({ state: v.literal('answered'), value }),
    v.strictObject({ state: v.picklist(nonAnswers), typed: v.optional(typed) }),
    v.strictObject({ state: v.literal('unfinished'), typed })
  ])

/** The shape of a question’s value. */
export function valueSchema(question: Question): v.GenericSchema {
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

/** An object with these entries and no other. A strict object of the library's would tell of the first other one only. */
const onlyWith = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.objectWithRest(entries, v.never())

const answersSchema = (asked: Readonly<Record<string, Question>>) =>
  onlyWith(
    Object.fromEntries(
      Object.entries(asked).map(([id, question]) => [id, v.optional(answerOf(valueSchema(question)))])
    )
  )

const stepIds = stages.flatMap((stage) => Object.keys(stage.steps))

const outcome = v.variant('state', [
  v.strictObject({ state: v.literal('done'), on: plainDate, note: v.optional(v.string()) }),
  v.strictObject({ state: v.literal('dismissed'), on: plainDate, reason: v.string() })
])

const actionRecord = v.strictObject({
  since: plainDate,
  called: v.boolean(),
  what: v.optional(v.string()),
  owner: v.optional(v.string()),
  due: v.optional(plainDate),
  typed: v.optional(
    v.strictObject({
      due: v.optional(v.record(v.string(), v.string())),
      note: v.optional(v.string()),
      reason: v.optional(v.string())
    })
  ),
  addedTo: v.optional(v.picklist(stages.map(({ id }) => id))),
  outcome: v.optional(outcome),
  for: v.optional(v.array(v.string())),
  gone: v.optional(v.record(v.string(), plainDate)),
  before: v.optional(v.array(outcome)),
  ceased: v.optional(plainDate),
  otherSince: v.optional(plainDate),
  anew: v.optional(v.boolean()),
  wasOpen: v.optional(v.literal(true)),
  first: v.optional(plainDate)
})

/** The shape of what is kept of actions. */
export const actionRecords = v.record(v.string(), actionRecord)

const review = v.strictObject({
  of: v.number(),
  openedOn: plainDate,
  kind: v.picklist(['care-plan', 'pathway-plan', 'both', 'change-of-status'])
})

/** The shape of a case file, built from content's questions: what is read back from the store must have it. */
export const caseFileSchema = onlyWith({
  schema: v.literal(2),
  id: v.string(),
  contentVersion: v.string(),
  openedOn: plainDate,
  savedAt: v.string(),
  revision: v.number(),
  changes: v.number(),
  recordCopied: v.optional(v.number()),
  step: v.picklist(stepIds),
  answers: answersSchema(questions),
  moment: v.optional(v.picklist(moments)),
  stagesDone: onlyWith(Object.fromEntries(stages.map((stage) => [stage.id, v.optional(plainDate)]))),
  actions: actionRecords,
  versions: v.array(
    v.strictObject({
      number: v.number(),
      finishedOn: plainDate,
      changes: v.number(),
      review: v.optional(review)
    })
  ),
  review: v.optional(review),
  proposedPosition: v.optional(v.picklist(Object.keys(positions) as ImmigrationPosition[])),
  setAside: v.optional(v.array(v.strictObject({ from: v.string(), json: v.string() }))),
  unclear: v.optional(v.array(v.strictObject({ list: v.string(), ids: v.array(v.string()) })))
})

/** A case file of an earlier shape in today's shape. Where it kept no actions, there were none; boxes that asked one thing become one. */
export function inTodaysShape(something: unknown): unknown {
  const isOfSchemaOne =
    typeof something === 'object' && something !== null && 'schema' in something && something.schema === 1
  return withFormerAnswers(isOfSchemaOne ? { ...something, schema: 2, actions: {} } : something)
}

/**
 * Checks that something is a case file.
 * @returns the case file, or nothing when it is none
 */
export function parseCaseFile(something: unknown): CaseFile | undefined {
  const result = v.safeParse(caseFileSchema, inTodaysShape(something))
  // The schema is built at run time from the questions, whose types are known at compile time only.
  return result.success ? withWholeTexts(result.output as unknown as CaseFile) : undefined
}
