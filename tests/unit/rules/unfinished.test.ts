import { expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../../machines/case-file/answer'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { callOf } from '../../../machines/actions/all'
import { actionRows } from '../../rules/actions'
import { caseOf } from '../../rules/cases'
import type { RuleCase } from '../../rules/shape'

/** What somebody typed that does not hold yet, be it the very word of an option. */
const unfinished = (answer: AnyAnswer): AnyAnswer =>
  answer.state === 'answered' && typeof answer.value === 'string'
    ? { state: 'unfinished', typed: answer.value }
    : { state: 'unfinished', typed: 'yes' }
const notExplored = (): AnyAnswer => ({ state: 'not-yet-explored' })

/** An answer with something else in the place of what it says; of a list, in the place of each field of each entry. */
function replaced(id: QuestionId, answer: AnyAnswer, by: (one: AnyAnswer) => AnyAnswer): AnyAnswer {
  if ((questions[id] as Question).kind !== 'list' || answer.state !== 'answered') return by(answer)
  const items = (answer.value as readonly Item[]).map(({ id: entry, fields }) => ({
    id: entry,
    fields: Object.fromEntries(
      Object.entries(fields as Readonly<Record<string, AnyAnswer>>).map(([field, one]) => [field, by(one)])
    )
  }))
  return { ...answer, value: items as never }
}

/** The case with what the row itself answers replaced; its base stays. */
function caseWith(one: RuleCase, by: (answer: AnyAnswer) => AnyAnswer): CaseView {
  const view = caseOf(one)
  const own = Object.entries(view.answers as Readonly<Record<string, AnyAnswer>>).map(([id, answer]) => [
    id,
    id in one ? replaced(id as QuestionId, answer, by) : answer
  ])
  return { ...view, answers: Object.fromEntries(own) as Answers }
}

const isCalled = (id: string, view: CaseView) => {
  const by = callOf(id, view)
  return typeof by === 'boolean' ? by : by.length > 0
}

// An answer that is unfinished is kept as it was typed, treated as not explored, and listed.
it.each(Object.entries(actionRows))(
  'in %s what is only begun neither calls for an action nor closes one',
  (_, rows) => {
    for (const [id, { calls, near }] of Object.entries(rows))
      for (const one of [...calls, ...near.map((change) => ({ ...calls[0], ...change }))])
        expect(isCalled(id, caseWith(one, unfinished)), id).toBe(isCalled(id, caseWith(one, notExplored)))
  }
)
