import { beforeAll, describe, expect, it } from 'vitest'
import type { QuestionId, StepId } from '../../../content/stages'
import { itemsOf, fieldOf } from '../../../machines/case-file/read'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { stageStatuses } from '../../../machines/policy/plans/stage-order'
import type { OpenCase } from '../../../src/bridge/open-case.svelte'
import type { Words } from '../../../src/i18n/words'
import { checkRow } from '../../../src/screens/steps/check-row'
import { answersOf } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const file = fileWith(answersOf(vietnam.answers))

function valuesOf(id: QuestionId, step: StepId) {
  const view = { answers: file.answers, today: '2026-11-24' }
  const paths = pathsOf(view)
  const pathView = onPath(view, paths)
  const status = stageStatuses({}, pathView)
  // A row only reads what the case holds.
  const opened = undefined as unknown as OpenCase
  const current = {
    opened,
    file,
    view,
    pathView,
    documentView: pathView,
    paths,
    moment: 'review-to-review' as const,
    status,
    localDetails: {},
    later: undefined
  }
  return checkRow(id, step, current, words).flatMap(({ values }) => values)
}

const entries = (values: ReturnType<typeof valuesOf>) =>
  values.flatMap((value) => (typeof value === 'string' ? [] : [value.entry]))

describe('a list on a check page', () => {
  it('says of each entry whom it is about, before what is recorded of them', () => {
    const names = itemsOf(file.answers, 'people').map((person) => fieldOf(person, 'person-name'))
    expect(names.length).toBeGreaterThan(1)
    const values = valuesOf('people', 'people')
    expect(entries(values)).toEqual(
      names.map((name, index) => words('values.item', { number: index + 1, name: name ?? '' }))
    )
    expect(typeof values[0]).not.toBe('string')
  })

  it.each<[QuestionId, StepId]>([
    ['missing-episodes', 'trust'],
    ['people', 'people']
  ])('does not say its own name over its entries once more: %s', (id, step) => {
    expect(entries(valuesOf(id, step))).not.toContain(words(`questions.${id}.short`))
  })
})
