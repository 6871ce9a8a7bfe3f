import { describe, expect, test } from 'vitest'
import type { Question } from '../../content/shape'
import { questions, stages, type StageId } from '../../content/stages'
import { sentences, type GuardName } from '../../machines/stages/guards'
import { facts, type FactName } from '../../machines/facts'
import { stageMachines } from '../../machines/stages'
import { answersFor, explore, today } from '../explore/explore'
import { requiredQuestions } from '../explore/required'
import { askedOn } from '../../machines/journey/paths'

interface Edge {
  readonly from: string
  readonly to: string
}

/** The routes out of a state. */
const routesOf = ({ transitions }: (typeof stageMachines)[StageId]['states'][string]) =>
  transitions.get('step.continued') ?? []

/** Every route that a machine's config draws: one for each state and target. */
function edgesOf(stage: StageId): readonly Edge[] {
  return Object.entries(stageMachines[stage].states).flatMap(([from, state]) =>
    routesOf(state).flatMap(({ target }) => target?.map(({ key }) => ({ from, to: key })) ?? [])
  )
}

describe.each(stages.map((stage) => ({ id: stage.id, stage })))('the stage $id', ({ id, stage }) => {
  const machine = stageMachines[id]
  const explored = explore(machine)

  test('has one state for each step of its content, and no other', () => {
    expect(Object.keys(machine.states)).toEqual(Object.keys(stage.steps))
  })

  test('names the sources that each step serves', () => {
    for (const step of Object.keys(stage.steps))
      expect(machine.states[step]?.meta?.serves.length).toBeGreaterThan(0)
  })

  test('draws no edge that no case file can take, and ends in its check on every path', () => {
    const taken = new Set(
      explored.flatMap(({ path }) => path.map((to, index) => `${path[index - 1] ?? 'the beginning'} → ${to}`))
    )
    for (const { from, to } of edgesOf(id)) expect([...taken]).toContain(`${from} → ${to}`)
    for (const { path } of explored) expect(path.at(-1)).toBe(stage.check)
  })

  test('asks on every path for what must be known at its end', () => {
    for (const { path, view } of explored) {
      const asked = new Set(path.flatMap((step) => askedOn(step, view)))
      for (const question of requiredQuestions(id, view)) expect([...asked]).toContain(question)
    }
  })
})

test('every value of every fact has a real case file that gives it', () => {
  for (const name of Object.keys(facts) as FactName[]) {
    for (const value of facts[name].values) {
      const answers = answersFor({ [name]: value })
      expect(answers, `${name} ${value}`).toBeDefined()
      expect(facts[name].of({ answers: answers ?? {}, today })).toBe(value)
    }
  }
})

test('every guard is used, and none holds always or never', () => {
  const used = new Set(
    stages.flatMap(({ id }) =>
      Object.values(stageMachines[id].states).flatMap((state) => routesOf(state).map(({ guard }) => guard))
    )
  )
  for (const name of Object.keys(sentences) as GuardName[]) {
    expect([...used]).toContain(name)
    const { fact, values } = sentences[name]
    expect(values.length).toBeLessThan(facts[fact].values.length)
  }
})

test('every question stands on a step, and every step asks questions that exist', () => {
  const asked = stages.flatMap((stage) =>
    Object.values(stage.steps as Readonly<Record<string, readonly string[]>>).flat()
  )
  expect(asked.filter((id) => !(id in questions))).toEqual([])
  expect(Object.keys(questions).filter((id) => !asked.includes(id))).toEqual([])
})

test('ids are unique: questions and fields across stages, steps across stages', () => {
  const ids = stages.flatMap((stage) =>
    Object.entries(stage.questions as Readonly<Record<string, Question>>).flatMap(([id, question]) => [
      id,
      ...('fields' in question ? Object.keys(question.fields) : [])
    ])
  )
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const steps = stages.flatMap((stage) => Object.keys(stage.steps))
  expect(steps.filter((id, index) => steps.indexOf(id) !== index)).toEqual([])
})
