import { expect, it } from 'vitest'
import { paragraphs } from '../../content/guidance'
import type { Question, Source, StageContent } from '../../content/shape'
import { stages } from '../../content/stages'

interface Tagged {
  /** A field as `list.field`. */
  readonly name: string
  readonly serves: readonly Source[]
  /** What a duty may call it by: a list also by one of its fields, a field also by its list. */
  readonly namedAs: readonly string[]
}

/** Each ¶ with the questions that its own duties name. */
const namedBy = new Map<string, ReadonlySet<string>>(
  Object.entries(paragraphs).map(([paragraph, { duties }]) => [
    `¶${paragraph}`,
    new Set(
      duties.flatMap(({ met }) => met.flatMap((where) => ('question' in where ? [where.question] : [])))
    )
  ])
)

const taggedIn = ([id, question]: readonly [string, Question]): readonly Tagged[] => {
  const fields = Object.entries(question.kind === 'list' ? question.fields : {})
  return [
    { name: id, serves: question.serves, namedAs: [id, ...fields.map(([field]) => field)] },
    ...fields.map(([field, { serves }]) => ({ name: `${id}.${field}`, serves, namedAs: [id, field] }))
  ]
}
const contents: readonly StageContent[] = stages
const tagged = contents.flatMap(({ questions }) => Object.entries(questions).flatMap(taggedIn))

const isBorne = (tag: Source, { namedAs }: Tagged): boolean => namedAs.some((id) => namedBy.get(tag)?.has(id))
const tagsOf = ({ serves }: Tagged): readonly Source[] => serves.filter((one) => one.startsWith('¶'))

it('each ¶ that a question or a field carries is that of a duty of this ¶ which names it', () => {
  // Either the ¶ asks for it: name it in content/guidance.ts under that duty. Or it does not: take the ¶ out of `serves`.
  const astray = tagged.flatMap((one) =>
    tagsOf(one)
      .filter((tag) => !isBorne(tag, one))
      .map((tag) => `${one.name}: ${tag}`)
  )
  expect(tagged.length).toBeGreaterThan(500)
  expect(astray).toEqual([])
})
