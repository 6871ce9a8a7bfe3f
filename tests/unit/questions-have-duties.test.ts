import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paragraphs } from '../../content/guidance'
import type { Question, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'
import { noDutyYet } from '../support/questions-that-no-duty-names-yet'

/** It was 175 on 26 November 2026. It goes down with the list, and never up: a new question has a duty. */
const longest = 18

const inDuties = new Set(
  Object.values(paragraphs).flatMap(({ duties }) =>
    duties.flatMap(({ met }) => met.flatMap((where) => ('question' in where ? [where.question] : [])))
  )
)

/** A duty names the list or one of its fields. */
const isInDuties = (id: string, question: Question): boolean =>
  [id, ...(question.kind === 'list' ? Object.keys(question.fields) : [])].some((one) => inDuties.has(one))

/** The law asks it, or the Home Office's form. */
const isAskedElsewhere = ({ serves }: Question): boolean =>
  serves.some((one) => /^(law|prompt-sheet):/.test(one))

const contents: readonly StageContent[] = stages

const withoutReason = contents.flatMap(({ questions }) =>
  Object.entries(questions).flatMap(([id, question]) =>
    isInDuties(id, question) || isAskedElsewhere(question) ? [] : [id]
  )
)

const listed = Object.keys(noDutyYet)

it('each question serves a paragraph of the guidance that is there, where it says that it serves one', () => {
  const serving = contents.flatMap(({ questions }) =>
    Object.entries(questions).flatMap(([id, question]) => [
      [id, question.serves] as const,
      ...Object.entries(question.kind === 'list' ? question.fields : {}).map(
        ([field, { serves }]) => [field, serves] as const
      )
    ])
  )
  const astray = serving.flatMap(([id, serves]) =>
    serves.filter((one) => one.startsWith('¶') && !(one.slice(1) in paragraphs)).map((one) => `${id}: ${one}`)
  )
  expect(serving.length).toBeGreaterThan(500)
  expect(astray).toEqual([])
})

it('each question is asked because a duty, the law or the prompt sheet asks for it', () => {
  // Name it in content/guidance.ts under the duty that it meets, or say in `serves` which law or field asks for it.
  expect(withoutReason.filter((id) => !listed.includes(id))).toEqual([])
})

it('no question stands among those without a duty that has one, or that is no longer asked', () => {
  expect(listed.filter((id) => !withoutReason.includes(id))).toEqual([])
  // What has its reason on the page of weights stands there.
  const page = readFileSync('docs/weight.md', 'utf8')
  const onThePage = listed.filter((id) => noDutyYet[id] === 'docs/weight.md')
  expect(onThePage.filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([])
})

it('those without a duty become fewer', () => {
  // Fewer: lower the number with them. More: the new question needs its duty.
  expect(listed).toHaveLength(longest)
})
