import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import type { NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { allWords } from '../../support/words'

type Given = NamedCase['answers']

let words: Words
beforeAll(async () => {
  words = await allWords()
})

const first: Given = {
  'known-as': 'Ana',
  'place-tonight': 'foster-home',
  'where-the-child-is': '8 Orchard Close'
}
const placed: Given = {
  ...first,
  'placement-kind': 'foster-care',
  'placement-address': '14 Curlew Rise',
  'placement-since': '2026-11-20'
}

const plan = (given: Given, also: readonly 'placement'[] = ['placement']) =>
  copyFor(documentsOf(given, words)('protection-and-placement-plan'), 'full', words, also).model
const times = (text: string, within: unknown) => JSON.stringify(within).split(text).length - 1

// ¶23: what was typed once is asked for by no reader of the plan again.
it('the plan of the place has the place that was said first, until a placement is recorded, and each of them once', () => {
  expect(times('8 Orchard Close', plan(first))).toBe(1)
  expect(times('14 Curlew Rise', plan(placed))).toBe(1)
  const ids = plan(first).sections.map(({ id }) => id)
  expect(ids.indexOf('home')).toBeLessThan(ids.indexOf('signatures'))
})

it('a copy without the place has neither', () => {
  for (const given of [first, placed])
    for (const place of ['8 Orchard Close', '14 Curlew Rise']) expect(times(place, plan(given, []))).toBe(0)
})

// It is said of each copy in which nothing was left out for it, and of many of these no sentence says where the child lives.
it('what a copy was not kept from saying, it is said that it may say', () => {
  for (const given of [{ 'known-as': 'Ana' }, first])
    expect(plan(given).notices.join(' ')).toContain('CONFIDENTIAL: this copy may show where the child lives.')
})
