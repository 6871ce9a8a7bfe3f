import { describe, expect, it } from 'vitest'
import { documentIds, documents, type Part } from '../../content/documents'
import { casePages } from '../../src/routing/place'
import { paragraphs, type Where } from '../../content/guidance'
import { indicators } from '../../content/indicators'
import { positions } from '../../content/immigration-tracks'
import { promptSheet } from '../../content/prompt-sheet'
import type { Question, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'
import { statements } from '../../content/statements'
import { allActions } from '../../machines/actions/all'
import { stageMachines } from '../../machines/stages'

interface Asked {
  readonly id: string
  readonly serves: readonly string[]
}

const contents: readonly StageContent[] = stages
const withFields = ([id, question]: readonly [string, Question]): readonly Asked[] => [
  { id, serves: question.serves },
  ...(question.kind === 'list'
    ? Object.entries(question.fields).map(([field, { serves }]) => ({ id: field, serves }))
    : [])
]
const asked = contents.flatMap((stage) => Object.entries(stage.questions).flatMap(withFields))
const questionIds = contents.flatMap((stage) => Object.keys(stage.questions))
const stepIds = contents.flatMap((stage) => Object.keys(stage.steps))
const stepsAsking = (id: string) =>
  contents.flatMap((stage) =>
    Object.entries(stage.steps).flatMap(([step, ids]) => (ids.includes(id) ? [step] : []))
  )

const duties = Object.entries(paragraphs).flatMap(([paragraph, { duties: all }]) =>
  all.map((duty) => ({ paragraph, ...duty }))
)
const met = duties.flatMap((duty) => duty.met.map((where) => ({ duty: duty.id, where })))
const parts = documentIds.flatMap((id): readonly Part[] => documents[id].parts)
const stepsPrinted = new Set<string>(parts.flatMap((part) => (part.kind === 'answers' ? part.steps : [])))
const inTracks = new Set<string>(
  parts.flatMap((part) => (part.kind === 'tracks' || part.kind === 'track-lines' ? part.questions : []))
)
const statementsPrinted = new Set<string>(
  parts.flatMap((part) => (part.kind === 'statements' ? part.statements : []))
)
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

describe('the map of the guidance', () => {
  it('has every paragraph, 1 to 67, and the annex', () => {
    const numbers = Array.from({ length: 67 }, (_, index) => String(index + 1))
    expect(Object.keys(paragraphs).sort()).toEqual([...numbers, 'annex-a'].sort())
  })

  it('has for each paragraph either duties or the reason why not', () => {
    const neither = Object.entries(paragraphs).filter(
      ([, { duties: all, none }]) => (all.length === 0) !== (none !== undefined && none !== '')
    )
    expect(neither.map(([paragraph]) => paragraph)).toEqual([])
  })

  it('names each duty once, and where it is met', () => {
    expect(repeated(duties.map(({ id }) => id))).toEqual([])
    expect(duties.filter(({ met: where }) => where.length === 0).map(({ id }) => id)).toEqual([])
  })

  const exists = (where: Where): boolean => {
    if ('question' in where) return asked.some(({ id }) => id === where.question)
    if ('action' in where) return allActions.some(({ id }) => id === where.action)
    if ('statement' in where) return where.statement in statements
    return where.outside !== ''
  }

  it('points at nothing that does not exist', () => {
    expect(met.filter(({ where }) => !exists(where))).toEqual([])
  })

  it('points at each thing once within a duty', () => {
    const all = met.map(({ duty, where }) => `${duty} ${JSON.stringify(where)}`)
    expect(repeated(all)).toEqual([])
  })

  it('finds what meets a duty serving its paragraph, unless part of it lies outside', () => {
    const serving = new Map<string, readonly string[]>([
      ...asked.map(({ id, serves }) => [`question ${id}`, serves] as const),
      ...allActions.map(({ id, serves }) => [`action ${id}`, serves] as const),
      ...Object.entries(statements).map(([id, { serves }]) => [`statement ${id}`, serves] as const)
    ])
    const astray = duties.filter(({ paragraph, met: all }) => {
      const things = all.map((where) => Object.entries(where).flat().join(' '))
      const isOutside = all.some((where) => 'outside' in where)
      return !isOutside && !things.some((thing) => serving.get(thing)?.includes(`¶${paragraph}`))
    })
    expect(astray.map(({ paragraph, id }) => `¶${paragraph} ${id}`)).toEqual([])
  })
})

describe('what meets a duty', () => {
  const kinds: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
    ['question', Object.fromEntries(asked.map(({ id, serves }) => [id, serves]))],
    ['action', Object.fromEntries(allActions.map(({ id, serves }) => [id, serves]))],
    ['statement', Object.fromEntries(Object.entries(statements).map(([id, { serves }]) => [id, serves]))]
  ]

  // The map is written from the guidance, paragraph by paragraph; what a question says of itself, from the question.
  it.each(kinds)('each %s that it names says the paragraph of itself', (kind, serving) => {
    const silent = duties.flatMap(({ paragraph, met: all }) =>
      all
        .flatMap((where) => (kind in where ? Object.values(where) : []))
        .filter((id) => serving[id]?.includes(`¶${paragraph}`) !== true)
        .map((id) => `¶${paragraph} ${id}`)
    )
    expect(silent).toEqual([])
  })
})

describe('sources', () => {
  const isSource = (source: string): boolean => {
    const [kind = '', name = ''] = source.split(':')
    if (source.startsWith('¶')) return source.slice(1) in paragraphs
    if (kind === 'prompt-sheet') return promptSheet.some(({ id }) => id === name)
    return ['law', 'practice'].includes(kind) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  }
  const all: readonly Asked[] = [
    ...asked,
    ...allActions,
    ...Object.entries(statements).map(([id, { serves }]) => ({ id, serves })),
    ...indicators.map(({ id, sources }) => ({ id, serves: sources })),
    ...Object.entries(positions).map(([id, { serves }]) => ({ id, serves })),
    ...stages.flatMap(({ id: stage, steps }) =>
      Object.keys(steps).map((id) => ({ id, serves: stageMachines[stage].states[id]?.meta?.serves ?? [] }))
    )
  ]

  it('stand at every question, field, action, statement, indicator, position and step', () => {
    expect(all.filter(({ serves }) => serves.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('exist: a paragraph, a field of the prompt sheet, a law or a practice', () => {
    const wrong = all.flatMap(({ id, serves }) =>
      serves.filter((one) => !isSource(one)).map((one) => `${id}: ${one}`)
    )
    expect(wrong).toEqual([])
  })

  it('reach every field of the prompt sheet, but those that are made online', () => {
    const served = new Set(asked.flatMap(({ serves }) => serves))
    const unserved = promptSheet.filter(
      (field) => !('madeOnline' in field) && !served.has(`prompt-sheet:${field.id}`)
    )
    expect(unserved.map(({ id }) => id)).toEqual([])
  })

  it('are asked for by no field that is made online', () => {
    const served = new Set(asked.flatMap(({ serves }) => serves))
    const online = promptSheet.filter((field) => 'madeOnline' in field)
    expect(online.length).toBeGreaterThan(0)
    expect(online.filter(({ id }) => served.has(`prompt-sheet:${id}`))).toEqual([])
  })
})

describe('ids', () => {
  it('stand once: questions and fields, steps, actions', () => {
    expect(repeated(asked.map(({ id }) => id))).toEqual([])
    expect(repeated(stepIds)).toEqual([])
    expect(repeated(allActions.map(({ id }) => id))).toEqual([])
  })

  it('of questions that a step asks exist, and every question is asked by a step', () => {
    const onSteps = contents.flatMap((stage) => Object.values(stage.steps).flat())
    expect(onSteps.filter((id) => !questionIds.includes(id))).toEqual([])
    expect(questionIds.filter((id) => !onSteps.includes(id))).toEqual([])
  })

  it('of steps lead to no other page of the case', () => {
    expect(stepIds.filter((id) => [...casePages, 'change-of-position'].some((page) => page === id))).toEqual(
      []
    )
  })

  it('of steps are those of no document: what a step was opened from is one or the other', () => {
    expect(stepIds.filter((id) => documentIds.some((document) => document === id))).toEqual([])
  })

  it('that name an item of a list are fields of it', () => {
    const unnamed = contents.flatMap((stage) =>
      Object.entries(stage.questions).flatMap(([id, question]) =>
        question.kind === 'list' && !(question.named in question.fields) ? [id] : []
      )
    )
    expect(unnamed).toEqual([])
  })
})

describe('documents', () => {
  it('name only steps, questions and stages that exist', () => {
    expect([...stepsPrinted].filter((id) => !stepIds.includes(id))).toEqual([])
    expect([...inTracks].filter((id) => !questionIds.includes(id))).toEqual([])
    const named = documentIds.flatMap((id): readonly string[] => documents[id].stages)
    expect(named.filter((id) => !contents.some((stage) => stage.id === id))).toEqual([])
  })

  it('name each part, and in each part each step, once', () => {
    for (const id of documentIds) {
      const own = documents[id].parts
      expect(repeated(own.map((part) => part.id))).toEqual([])
      expect(
        repeated(own.flatMap((part): readonly string[] => (part.kind === 'answers' ? part.steps : [])))
      ).toEqual([])
    }
  })

  it('print every question in at least one of them', () => {
    const unprinted = questionIds.filter(
      (id) => !inTracks.has(id) && !stepsAsking(id).some((step) => stepsPrinted.has(step))
    )
    expect(unprinted).toEqual([])
  })

  it('print in tracks what is asked in tracks', () => {
    const tracked = contents.flatMap((stage) =>
      Object.entries(stage.questions).flatMap(([id, { kind }]) => (kind === 'tracks' ? [id] : []))
    )
    expect(tracked.filter((id) => !inTracks.has(id))).toEqual([])
  })

  it('print every statement', () => {
    expect(Object.keys(statements).filter((id) => !statementsPrinted.has(id))).toEqual([])
  })
})
