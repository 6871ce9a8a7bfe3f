import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../content/matters'
import { recipientIds, type RecipientId } from '../../../content/recipient-ids'
import { recipients } from '../../../content/recipients'
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
function said(id: string, { about, others }: Pick<AboutRow, 'about' | 'others'>): readonly string[] {
  const own = others.find((group) => group.questions.includes(id))?.about
  const [list = id, field] = id.split('.')
  const matters = own ?? (field === undefined ? about : said(list, { about, others }))
  const isInTracks = (questions[list as QuestionId] as Question).kind === 'tracks'
  return [...new Set(isInTracks ? [...matters, 'immigration'] : matters)].sort()
}

/** Who is given all of these matters without being asked for. */
const givenTo = (about: readonly string[]): readonly RecipientId[] =>
  recipientIds.filter((id) => about.every((matter) => recipients[id].gives[matter as Matter] === 'given'))

/** Where content and the table differ: by it some read the answer, or read it no more, and perhaps others than those who were thought of. */
function differences(id: string, is: readonly string[], should: readonly string[]): readonly string[] {
  if (is.join() === should.join()) return []
  const [now, by] = [givenTo(is), givenTo(should)]
  const only = (some: readonly string[], others: readonly string[]): string =>
    some.filter((one) => !others.includes(one)).join(', ') || 'nobody'
  return [
    `${id} is about ${is.join(', ')}; the table says ${should.join(', ')}. Given by it to ${only(now, by)}, and no more to ${only(by, now)}.`
  ]
}

describe('what a question is about, which decides who is given it', () => {
  it.each(stages.map((stage) => [stage.id, stage] as const))('in %s', (id, stage) => {
    const row = aboutRows[id]
    const asked = askedIn(stage.questions)
    const is = asked.map((one) => {
      const [question = one, field] = one.split('.')
      return [one, [...mattersOf(question as QuestionId, field)].sort()] as const
    })
    expect(is.flatMap(([one, matters]) => differences(one, matters, said(one, row)))).toEqual([])
  })

  it.each(stages.map((stage) => [stage.id, stage] as const))(
    '%s names each question once, and none that is not asked',
    (id, stage) => {
      const { questions: own, others } = aboutRows[id]
      const named = [...own, ...others.flatMap((group) => group.questions)]
      expect(named.filter((one, at) => named.indexOf(one) !== at)).toEqual([])
      const asked = new Set(askedIn(stage.questions))
      expect(named.filter((one) => !asked.has(one))).toEqual([])
      // A new one is given to nobody before somebody has said what it is about: nothing is of its stage's matter unsaid.
      expect(Object.keys(stage.questions).filter((one) => !named.includes(one))).toEqual([])
    }
  )
})
