import { expect, it } from 'vitest'
import { stages } from '../../content/stages'
import type { Question } from '../../content/shape'
import { questionOf } from '../../machines/facts/asked'
import { cardLines } from '../../src/screens/fields/card-lines'

const shown = (id: 'reviews' | 'health-actions', ...answered: readonly string[]) => {
  const question = questionOf(id)
  if (question.kind !== 'list') throw new Error(`${id} is no list.`)
  return cardLines(
    question,
    answered.map((field) => ({ field }))
  ).map(({ field }) => field)
}

// ¶46: what a review decided, and when the next is, are what its page is opened for again.
it('the card of a review that was held has its decisions and the next review', () => {
  const all = [
    'review-on',
    'review-state',
    'review-chaired-by',
    'review-child-part',
    'review-status-needs',
    'review-decisions',
    'review-next-on'
  ]
  expect(shown('reviews', ...all)).toEqual([
    'review-state',
    'review-chaired-by',
    'review-decisions',
    'review-next-on'
  ])
})

it('where less is answered, the others follow in their order', () => {
  expect(shown('reviews', 'review-on', 'review-state', 'review-child-part', 'review-next-on')).toEqual([
    'review-state',
    'review-next-on',
    'review-child-part'
  ])
})

it('every field that a card shows first is one of its list', () => {
  for (const { questions } of stages)
    for (const question of Object.values<Question>(questions))
      if (question.kind === 'list')
        expect(Object.keys(question.fields)).toEqual(expect.arrayContaining([...(question.onCard ?? [])]))
})
