import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { FieldQuestion, Question } from '../../content/shape'
import { questions } from '../../content/stages'
import { contentVersion } from '../../content/version'

/** What was asked on the day of the version. Where this test fails, raise the version in content/version.ts and set both here. */
const asked = { version: '2026-12-08', print: '439fc6fcbe1f168c' }

/** What a file of a case can hold of a question: its kind, its options, and the same of each of its fields. */
function shapeOf(question: Question | FieldQuestion): unknown {
  const { kind } = question
  const options = 'options' in question ? [...question.options].toSorted() : []
  const fields: Readonly<Record<string, FieldQuestion>> = 'fields' in question ? question.fields : {}
  return [kind, options, shapesOf(fields)]
}

const shapesOf = (all: Readonly<Record<string, Question | FieldQuestion>>): unknown =>
  Object.entries(all)
    .map(([id, question]) => [id, shapeOf(question)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))

it('has another version once something else is asked', () => {
  const print = createHash('sha256')
    .update(JSON.stringify(shapesOf(questions)))
    .digest('hex')
    .slice(0, 16)
  expect({ version: contentVersion, print }).toEqual(asked)
})
