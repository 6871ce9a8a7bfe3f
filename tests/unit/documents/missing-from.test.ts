import { beforeAll, describe, expect, it } from 'vitest'
import type { QuestionId } from '../../../content/stages'
import { firstRecipient } from '../../../machines/policy/disclosure/recipients'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { copyFor } from '../../support/copies'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const station = 'Harrow Lane police station'
const placement = '9 Larch Close'
const today = '2026-11-24'

/** The rows of the sheet for the police that say where the child lives or lived. */
function locationRows(given: NamedCase['answers']): Readonly<Record<string, string>> {
  const answers = answersOf({
    ...vietnam.answers,
    'where-the-child-is': station,
    'placement-address': placement,
    'missing-episodes': { reason: 'does-not-apply' },
    ...given
  })
  const source = sourceOf('missing-child-sheet', fileWith(answers), { today, words, localDetails: {} })
  const { model } = copyFor(source, firstRecipient('missing-child-sheet'), words)
  const labels = [
    ...(['missing-from', 'where-the-child-is'] satisfies (QuestionId | 'missing-from')[]).map((id) =>
      words(`questions.${id}.short`)
    ),
    'Where the child was staying'
  ]
  const rows = model.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => labels.includes(label))
  return Object.fromEntries(rows.map(({ label, values }) => [label, values.join()]))
}

describe('where the child is missing from, in the sheet for the police', () => {
  it('is where the child stays tonight while a placement is still to come', () => {
    expect(locationRows({ 'placement-since': '2026-11-25' })).toEqual({
      [words('questions.missing-from.short')]: station
    })
  })

  it.each(['2026-11-24', '2026-11-03'])('is a placement that has begun, as on %s', (since) => {
    expect(locationRows({ 'placement-since': since })).toEqual({
      [words('questions.missing-from.short')]: placement
    })
  })

  // A child who is missing is nowhere that anybody knows (¶39).
  it('is the place of the last time, with where the child was staying until the placement begins', () => {
    const missing = [{ 'missing-from': '2 Quay Street', 'missing-since': '2026-11-23' }]
    expect(locationRows({ 'placement-since': '2026-11-25', 'missing-episodes': missing })).toEqual({
      [words('questions.missing-from.short')]: '2 Quay Street',
      'Where the child was staying': station
    })
  })
})

it('the missing-child sheet is made for the police first, and every other document whole', () => {
  expect(firstRecipient('missing-child-sheet')).toBe('police')
  expect(firstRecipient('care-plan')).toBe('full')
})
