import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { documentIds } from '../../content/documents'
import { questions, stages } from '../../content/stages'
import { placeNow } from '../../src/screens/case/former-place'
import { casePages, hashOf, placeOf, referencePages, type Place } from '../../src/routing/place'

const id = fc.oneof(
  fc.uuid(),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('a/b', '..', '#', '?', '%', '%2F', '%E0%A4%A', 'a b', ':case', '*', 'ŵ', '🙂', 'documents')
)
// The names of pages; no step has one (tests/unit/guidance.test.ts holds that).
const step = id.filter((one) => ![...casePages, 'change-of-position'].includes(one.toLowerCase()))
// No question has the name of what stands between a step and the page that it was opened from, or the question that is meant.
const question = id.filter((one) => !['from', 'at'].includes(one.toLowerCase()))

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ page: 'cases' }, ...referencePages.map((page) => ({ page }))),
  fc.record({ page: fc.constant('paragraph' as const), paragraph: id }),
  fc.record({ page: fc.constant('paragraph' as const), paragraph: id, opened: id }),
  fc.record({ page: fc.constantFrom(...casePages), case: id }),
  fc.record({ page: fc.constant('action' as const), case: id, action: id }),
  fc.record({ page: fc.constant('position-change' as const), case: id, position: id }),
  fc.record({ page: fc.constant('version' as const), case: id, version: id }),
  fc.record({ page: fc.constant('version-document' as const), case: id, version: id, document: question }),
  fc.record({ page: fc.constant('document' as const), case: id, document: id }),
  fc.record({ page: fc.constant('step' as const), case: id, step }),
  fc.record({ page: fc.constant('step' as const), case: id, step, from: id }),
  fc.record({ page: fc.constant('step' as const), case: id, step, at: id }),
  fc.record({ page: fc.constant('step' as const), case: id, step, at: id, from: id }),
  fc.record({ page: fc.constant('item' as const), case: id, step, question, item: id }),
  fc.record({ page: fc.constant('item' as const), case: id, step, question, item: id, from: id })
)

test('every place is found again by its address', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(placeOf(hashOf(one))).toEqual(one)
    }),
    { numRuns: 500 }
  )
})

test('two places have two addresses', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other))
      expect(hashOf(one)).not.toBe(hashOf(other))
    })
  )
})

test('any address at all leads somewhere', () => {
  const pages = [
    'cases',
    ...referencePages,
    'paragraph',
    ...casePages,
    'document',
    'action',
    'position-change',
    'version',
    'version-document',
    'step',
    'item'
  ]
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(pages).toContain(placeOf(`#/${text}`).page)
      expect(pages).toContain(placeOf(text).page)
    })
  )
})

describe('what an address does not say', () => {
  const kept: readonly Place[] = [
    { page: 'action', case: 'c1', action: 'make-the-nrm-referral' },
    { page: 'position-change', case: 'c1', position: 'refused-no-leave' },
    { page: 'step', case: 'c1', step: 'people', at: 'referral-made-on' }
  ]

  it.each(kept)('$page: a token stands for it, the same for as long as the page is open', (one) => {
    const hash = hashOf(one)
    expect(hash).not.toMatch(/referral|refused/)
    expect(hashOf(one)).toBe(hash)
    expect(
      hashOf({ ...one, case: 'c2' } as Place)
        .split('/')
        .at(-1)
    ).not.toBe(hash.split('/').at(-1))
    expect(placeOf(hash)).toEqual(one)
  })

  it('a token that this page has not made leads to where it was chosen', () => {
    const unknown = crypto.randomUUID()
    expect(placeOf(`#/case/c1/actions/${unknown}`)).toEqual({ page: 'actions', case: 'c1' })
    expect(placeOf(`#/case/c1/change-of-position/${unknown}`)).toEqual({
      page: 'step',
      case: 'c1',
      step: 'immigration-position'
    })
    expect(placeOf(`#/case/c1/people/at/${unknown}`)).toEqual({ page: 'step', case: 'c1', step: 'people' })
    expect(placeOf(`#/case/c1/people/at/${unknown}/from/check`)).toEqual({
      page: 'step',
      case: 'c1',
      step: 'people',
      from: 'check'
    })
    // Nor does what a token would have stood for.
    expect(placeOf('#/case/c1/actions/make-the-nrm-referral')).toEqual({ page: 'actions', case: 'c1' })
  })
})

describe('addresses', () => {
  it('of every step and document of the app are found again', () => {
    const steps = stages.flatMap((stage) => Object.keys(stage.steps))
    for (const one of steps) {
      expect(placeOf(`#/case/c1/${one}`)).toEqual({ page: 'step', case: 'c1', step: one })
    }
    for (const { check } of stages) {
      expect(placeOf(`#/case/c1/people/from/${check}`)).toEqual({
        page: 'step',
        case: 'c1',
        step: 'people',
        from: check
      })
    }
    expect(Object.keys(questions)).not.toContain('from')
    expect(Object.keys(questions)).not.toContain('at')
    for (const document of documentIds) {
      expect(placeOf(`#/case/c1/documents/${document}`)).toEqual({ page: 'document', case: 'c1', document })
    }
  })

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/case',
    '#/case/c1/a/b',
    '#/case/c1/a/b/c/d',
    '#/case/c1/a/from',
    '#/case/%E0%A4%A/x',
    'x'
  ])('%j leads to the list of cases', (hash) => {
    expect(placeOf(hash)).toEqual({ page: 'cases' })
  })
})

// Pages that were joined: a bookmark, or the head of a case that an earlier build wrote, names the one that has gone.
test.each([
  ['other-potential-victims', 'future-risk'],
  ['indicators-presentation-and-health', 'indicators-forms-of-exploitation']
])('an address of the page %s leads to the page where its questions are now', (former, now) => {
  expect(placeNow(placeOf(`#/case/c-1/${former}`))).toEqual({ page: 'step', case: 'c-1', step: now })
  expect(placeNow(placeOf(`#/case/c-1/${former}/siblings-and-other-children/i-1`))).toEqual({
    page: 'item',
    case: 'c-1',
    step: now,
    question: 'siblings-and-other-children',
    item: 'i-1'
  })
  expect(placeNow(placeOf(`#/case/c-1/${now}`))).toBeUndefined()
})
