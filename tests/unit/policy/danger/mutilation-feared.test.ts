import { describe, expect, it } from 'vitest'
import { ifDisclosed } from '../../../../machines/case-file/if-disclosed'
import { disclosed } from '../../../../machines/journey/disclosed-case'
import { variantOf } from '../../../../machines/actions/variants'
import type { Matter } from '../../../../content/matters'
import { isMutilationFeared, mutilationFeared } from '../../../../machines/policy/danger/mutilation-feared'
import { answersOf } from '../../../cases/named-case'
import { answeredAs, begun, doneIn, itemOf, safeMother, type Given } from '../../../support/over-days'

const order = 'protect-from-genital-mutilation'
const feared: Given = {
  'dates-of-birth': [{ 'birth-date': '2016-03-14', 'birth-source': 'family' }],
  'health-in-confidence': ['mutilation-risk']
}
const stateOf = (more: Given, later: Given) => {
  const done = doneIn(begun({ ...feared, ...more }, '2026-09-08'), [order], '2026-09-08')
  return itemOf(answeredAs(done, { ...feared, ...later }, '2026-09-16'), order, '2026-09-16')?.state
}
const asking = {
  'enquirer-name': 'Kwame Mensah',
  'enquirer-says-they-are': 'Her father',
  'enquirer-identity': 'not-established'
}

// By hand, from ¶23, ¶29, ¶30 and ¶60: what was settled before somebody new came, or a return, says nothing of them.
describe('protection from a cutting that is feared', () => {
  it.each<[string, Given]>([
    ['somebody asks for her', { enquirers: [asking] }],
    ['her mother is in touch', { 'family-contacts': [safeMother] }],
    [
      'contact with an aunt is to begin',
      { 'family-contacts': [{ 'contact-who': 'Efua', 'contact-plan': 'start-contact' }] }
    ],
    ['a return is worked towards', { 'reunification-considered': 'being-worked-towards' }],
    ['she wishes to return', { 'return-wished-for': 'wished-for' }],
    // From whom it is feared first: family whom nobody suspects of anything else, and who may be told where she is (¶23, ¶30).
    [
      'her father asks, who may be told',
      {
        'trafficking-conclusion': 'not-suspected',
        enquirers: [{ ...asking, 'enquirer-identity': 'established' }],
        'parental-responsibility-holders': [
          { 'holder-name': 'Kwame Mensah', 'holder-relation': 'Father', 'holder-reach': 'can-be-reached' }
        ]
      }
    ],
    ['she is placed with a parent', { 'placement-kind': 'with-parent' }],
    ['she is placed with an aunt', { 'placement-kind': 'connected-person-foster-care' }],
    ['she is with family tonight', { 'place-tonight': 'with-family' }]
  ])('is asked for anew once %s, and not again for the same', (_, news) => {
    expect(stateOf({}, news)).not.toBe('done')
    expect(stateOf(news, news)).toBe('done')
  })

  it.each<[string, Given]>([
    ['nothing new is on record', {}],
    [
      'family is listed who is out of touch',
      { 'family-contacts': [{ 'contact-who': 'Efua', 'contact-now': 'contact-lost' }] }
    ],
    ['a return is not for now', { 'reunification-considered': 'not-for-now' }],
    ['she is placed with others', { 'placement-kind': 'foster-care', 'place-tonight': 'foster-home' }]
  ])('stays done where %s', (_, later) => {
    expect(stateOf({}, later)).toBe('done')
  })

  it('is asked for anew once she goes from a relative to a parent', () => {
    const withAunt = { 'placement-kind': 'connected-person-foster-care' }
    expect(stateOf(withAunt, { 'placement-kind': 'with-parent' })).not.toBe('done')
    // Tonight’s place is no other news while the placement says the same.
    expect(stateOf(withAunt, { ...withAunt, 'place-tonight': 'with-family' })).toBe('done')
  })

  it('is asked for by no other answer', () => {
    const view = {
      answers: answersOf({
        ...feared,
        'health-in-confidence': ['mutilation-told-or-seen'],
        enquirers: [asking]
      }),
      today: '2026-09-08'
    }
    expect(mutilationFeared(view)).toEqual([])
  })

  it.each<[Given, string | undefined]>([
    [{}, undefined],
    [{ 'reunification-considered': 'being-worked-towards' }, 'before-a-return'],
    [{ 'return-wished-for': 'wished-for' }, 'before-a-return'],
    [{ 'reunification-considered': 'not-safe', 'return-wished-for': 'not-wished-for' }, undefined]
  ])('speaks of a return where there may be one: %j', (given, words) => {
    expect(variantOf(order, { answers: answersOf({ ...feared, ...given }), today: '2026-09-08' })).toBe(words)
  })
})

// Invariant 15: the option goes by its own matter, whatever its question is about, and its question’s answer goes with nobody.
describe('a copy', () => {
  const inCopy = (given: Given, ...leftOut: readonly Matter[]) =>
    disclosed(
      { answers: answersOf({ ...feared, ...given }), today: '2026-09-08' },
      { leftOut: new Set(leftOut), own: [] }
    ).view

  it.each<[boolean | undefined, readonly Matter[]]>([
    [true, []],
    [true, ['intimate']],
    [undefined, ['danger']],
    [undefined, ['danger', 'intimate']]
  ])('is told %s where it leaves out %j', (told, leftOut) => {
    const view = inCopy({}, ...leftOut)
    expect(ifDisclosed(view, () => isMutilationFeared(view))).toBe(told)
    const other = inCopy({ 'health-in-confidence': ['pregnancy-care-needed'] }, ...leftOut)
    expect(ifDisclosed(other, () => isMutilationFeared(other))).toBe(told === undefined ? told : false)
  })

  it('has no answer to the question by it', () => {
    expect('health-in-confidence' in inCopy({}, 'intimate').answers).toBe(false)
  })
})
