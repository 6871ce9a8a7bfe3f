import { beforeAll, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { sourceOf } from '../../../src/documents/compose/sources'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { copyFor, documentsOf } from '../../support/copies'
import { reviewed } from '../../cases/reviews'
import { fileWith } from '../../support/file'
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

/** In hospital when the case was opened, four days after the placement began. */
const ward: Given = { ...placed, 'where-the-child-is': 'Northport General Hospital, ward 4' }
const home = (
  given: Given,
  id: 'protection-and-placement-plan' | 'first-night' = 'protection-and-placement-plan'
) => JSON.stringify(copyFor(documentsOf(given, words)(id), 'full', words, ['placement']).model.sections)

// It is read for months: the ward of the first night is nobody's way to the child.
it('of a child who is placed the plan has the address alone, unless they are elsewhere tonight', () => {
  expect(home(ward)).toContain('14 Curlew Rise')
  expect(home(ward)).not.toContain('ward 4')
  for (const place of ['hospital', 'with-family', 'somewhere-else']) {
    const elsewhere = home({ ...ward, 'place-tonight': place })
    expect(elsewhere.indexOf('ward 4'), place).toBeGreaterThan(-1)
    expect(elsewhere.indexOf('ward 4'), place).toBeLessThan(elsewhere.indexOf('14 Curlew Rise'))
  }
  // The page for the night is of that night.
  expect(home(ward, 'first-night')).toContain('ward 4')
})

// ¶23: the night reads who has the child and where in one line.
it('the page for the night has no second row for an address that the first has whole', () => {
  const text = 'With Ann Lee, 14 Curlew Rise, since the summer'
  const tonight = (given: Given) => times('14 Curlew Rise', home({ ...placed, ...given }, 'first-night'))
  expect(tonight({ 'where-the-child-is': text, 'place-tonight': 'foster-home' })).toBe(1)
  const left = { 'where-the-child-is': 'Not at 14 Curlew Rise any more' }
  expect(tonight({ ...left, 'place-tonight': { reason: 'not-known' } })).toBe(2)
  expect(home({ ...placed, 'where-the-child-is': text }, 'first-night')).toContain(text)
  expect(tonight({ 'where-the-child-is': text, 'place-tonight': 'hospital' })).toBe(2)
  // Another house number is another house: both stand.
  const other = home({ ...placed, 'where-the-child-is': 'With Ann Lee, 114 Curlew Rise' }, 'first-night')
  expect(other).toContain('"14 Curlew Rise')
  expect(other).toContain('114 Curlew Rise')
})

it('of a child who was placed when the case was opened, and is in hospital on a later day, it has the ward after the address', () => {
  const later = (place: string) => {
    const given = answersOf({ ...ward, 'placement-since': '2026-11-24', 'place-tonight': place })
    const source = sourceOf('protection-and-placement-plan', fileWith(given), {
      today: '2026-12-19',
      words,
      localDetails: {}
    })
    return JSON.stringify(copyFor(source, 'full', words, ['placement']).model.sections)
  }
  expect(later('hospital').indexOf('ward 4')).toBeGreaterThan(later('hospital').indexOf('14 Curlew Rise'))
  for (const place of ['with-family', 'somewhere-else', 'foster-home'])
    expect(later(place), place).not.toContain('ward 4')
})

it.each(Object.keys(reviewed) as (keyof typeof reviewed)[])(
  '%s: the plan says where the child lives once',
  (name) => {
    const { answers } = reviewed[name]
    const address = answers['placement-address']
    const said = plan(answers).sections.find(({ id }) => id === 'home')
    expect(typeof address === 'string' ? times(address, said) : address).toBe(1)
  }
)

it('a copy without the place has neither', () => {
  for (const given of [first, placed])
    for (const place of ['8 Orchard Close', '14 Curlew Rise']) expect(times(place, plan(given, []))).toBe(0)
})

// It is said of each copy in which nothing was left out for it, and of many of these no sentence says where the child lives.
it('what a copy was not kept from saying, it is said that it may say', () => {
  for (const given of [{ 'known-as': 'Ana' }, first])
    expect(plan(given).notices.join(' ')).toContain(
      'CONFIDENTIAL: this copy may show where the child lives. Do not pass it on, and tell nobody who asks.'
    )
})
