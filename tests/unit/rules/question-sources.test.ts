import { describe, expect, it } from 'vitest'
import { indicators } from '../../../content/indicators'
import { needRows } from '../../../content/needs'
import { sheetStatements } from '../../../content/prompt-sheet'
import type { Question, Source } from '../../../content/shape'
import { stages } from '../../../content/stages'
import { sourceRows } from '../../rules/question-sources'

type Named = readonly [string, readonly Source[]]

/** What each question of a stage names, and each field of its lists as `list.field`. */
const namedIn = (asked: Readonly<Record<string, Question>>): readonly Named[] =>
  Object.entries(asked).flatMap(([id, question]) => [
    [id, question.serves] as const,
    ...(question.kind === 'list'
      ? Object.entries(question.fields).map(([field, { serves }]) => [`${id}.${field}`, serves] as const)
      : [])
  ])

const parts: readonly (readonly [keyof typeof sourceRows, readonly Named[]])[] = [
  ...stages.map((stage) => [stage.id, namedIn(stage.questions)] as const),
  ['signs', indicators.map(({ id, sources }) => [id, sources] as const)],
  ['needs', Object.entries(needRows).map(([id, { serves }]) => [id, serves] as const)],
  ['nrm-sheet', Object.entries(sheetStatements).map(([id, { serves }]) => [id, serves] as const)]
]

/** One line for each: the order of its sources says nothing, one that is named twice does. */
const lines = (rows: readonly (readonly [string, readonly string[]])[]) =>
  rows.map(([id, sources]) => `${id}: ${[...sources].sort().join(', ')}`).sort()

describe('what a question, a sign, a need or a sentence over the NRM sheet rests on', () => {
  it.each(parts)('in %s: each source that needs it, and no other', (part, named) => {
    const said = Object.entries(sourceRows[part]).map(([id, row]) => [id, row.split(', ')] as const)
    // What has no row, and a row of what is not asked, stand on one side only.
    expect(lines(named)).toEqual(lines(said))
  })
})
