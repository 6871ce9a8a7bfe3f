import { describe, expect, it } from 'vitest'
import { indicators } from '../../../content/indicators'
import { needRows } from '../../../content/needs'
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
  ['needs', Object.entries(needRows).map(([id, { serves }]) => [id, serves] as const)]
]

/** Their order says nothing; one that is named twice does. */
const inOneOrder = (sources: readonly string[]) => [...sources].sort()

describe('what a question, a sign or a need rests on', () => {
  it.each(parts)('in %s: each source that needs it, and no other', (part, named) => {
    const is = named.map(([id, sources]) => [id, inOneOrder(sources)])
    const said = Object.entries(sourceRows[part]).map(([id, row]) => [id, inOneOrder(row.split(', '))])
    // Whatever has no row, or a row and nothing that it is of, is missing on one side.
    expect(Object.fromEntries(is)).toEqual(Object.fromEntries(said))
  })
})
