import { describe, expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions, stages, type QuestionId } from '../../../content/stages'
import { mattersOf } from '../../../machines/policy/disclosure/about'
import { aboutRows, type AboutRow } from '../../rules/about'

/** Every question of a stage, and every field of its lists as `list.field`. */
const askedIn = (asked: Readonly<Record<string, Question>>): readonly string[] =>
  Object.entries(asked).flatMap(([id, question]) => [
    id,
    ...(question.kind === 'list' ? Object.keys(question.fields).map((field) => `${id}.${field}`) : [])
  ])

/** What a row says that a question is about: what its group says; of a field what its list is about; else what the stage is about. */
function said(id: string, { about, others }: AboutRow): readonly string[] {
  const own = others.find((group) => group.questions.includes(id))?.about
  const [list = id, field] = id.split('.')
  const matters = own ?? (field === undefined ? about : said(list, { about, others }))
  const isInTracks = (questions[list as QuestionId] as Question).kind === 'tracks'
  return [...new Set(isInTracks ? [...matters, 'immigration'] : matters)].sort()
}

describe('what a question is about, which decides who is given it', () => {
  it.each(stages.map((stage) => [stage.id, stage] as const))('in %s', (id, stage) => {
    const row = aboutRows[id]
    const asked = askedIn(stage.questions)
    const is = asked.map((one) => {
      const [question = one, field] = one.split('.')
      return [one, [...mattersOf(question as QuestionId, field)].sort()]
    })
    expect(Object.fromEntries(is)).toEqual(Object.fromEntries(asked.map((one) => [one, said(one, row)])))
  })

  it.each(stages.map((stage) => [stage.id, stage] as const))(
    '%s names no question twice, and none that is not asked',
    (id, stage) => {
      const named = aboutRows[id].others.flatMap((group) => group.questions)
      expect(named.filter((one, at) => named.indexOf(one) !== at)).toEqual([])
      const asked = new Set(askedIn(stage.questions))
      expect(named.filter((one) => !asked.has(one))).toEqual([])
    }
  )
})
