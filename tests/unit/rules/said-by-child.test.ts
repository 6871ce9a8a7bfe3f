import { expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions } from '../../../content/stages'
import afterBeside from '../../rules/after.json'
import appliesAlways from '../../rules/applies-always.json'
import noGap from '../../rules/no-gap.json'
import { nonAnswers } from '../../../machines/case-file/answer'
import { reasonsOffered } from '../../../machines/policy/plans/offered'
import saidByChild from '../../rules/said-by-child.json'

/** Every question, and every field of a list as `list.field`. */
const asked = Object.entries<Question>(questions).flatMap(
  ([id, question]): (readonly [string, Question])[] => [
    [id, question],
    ...(question.kind === 'list'
      ? Object.entries(question.fields).map(([field, one]) => [`${id}.${field}`, one] as const)
      : [])
  ]
)
const marked = (isMarked: (question: Question) => boolean) =>
  asked.flatMap(([id, question]) => (isMarked(question) ? [id] : [])).sort()

it('what is the child’s to say, so that the child may choose not to say it, is what the table says', () => {
  expect(marked(({ saidBy }) => saidBy === 'child')).toEqual(
    saidByChild.flatMap((group) => group.questions).sort()
  )
})

it('what is no gap where nothing stands in an entry is what the table says', () => {
  expect(marked(({ optional }) => optional === true)).toEqual(noGap.flatMap((group) => group.fields).sort())
})

it('what is a gap in an entry only after the field beside it is what the table says', () => {
  const written = asked.flatMap(([id, { after }]) =>
    after === undefined ? [] : [[id, { after: after.field, is: after.is }] as const]
  )
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(Object.entries(afterBeside).map(([id, { after, is }]) => [id, { after, is }]))
  )
})

it('the field beside it stands in the same entry, and offers those answers', () => {
  for (const [id, { after, is, sources }] of Object.entries(afterBeside)) {
    const [list = '', field] = id.split('.')
    const all = new Map(asked)
    const beside = all.get(`${list}.${after}`)
    const offered: readonly string[] =
      beside?.kind === 'choice' ? beside.options : beside?.kind === 'yes-no' ? ['yes', 'no'] : []
    expect(
      is.filter((one) => !offered.includes(one)),
      field
    ).toEqual([])
    expect(all.get(id)?.serves, id).toEqual(expect.arrayContaining(sources))
  }
})

it('what is so of everybody, so that nobody may say that it does not apply, is what the table says', () => {
  expect(marked((question) => !reasonsOffered(question).includes('does-not-apply'))).toEqual(
    appliesAlways.flatMap((group) => group.questions).sort()
  )
})

// A case of an earlier build in which it was chosen still shows it, so that it can be read and changed.
it('a reason that is kept is offered where it stands, though it is chosen nowhere else any more', () => {
  for (const [, question] of asked)
    for (const kept of nonAnswers) {
      const offered = reasonsOffered(question, kept)
      expect(offered).toEqual(
        nonAnswers.filter((one) => one === kept || reasonsOffered(question).includes(one))
      )
    }
})
