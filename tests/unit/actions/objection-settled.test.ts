import { beforeAll, describe, expect, it } from 'vitest'
import { doneWith } from '../../../machines/actions/contained'
import { actionListOf } from '../../../machines/actions/list'
import type { Words } from '../../../src/i18n/words'
import { actionText } from '../../../src/documents/compose/words/action-text'
import { allWords } from '../../support/words'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** Children Act 1989, section 20(7) and (8): asking a lawyer about an objection is the first step, and what holds after it is settled by somebody. */
const given = (basis: string, by: readonly string[], age = 'under-16'): Given => ({
  'age-as-known': age,
  'age-in-doubt': 'no',
  'place-tonight': 'foster-home',
  'periods-of-care': [{ 'care-authority': 'Kent', 'care-legal-basis': basis, 'care-from': '2026-02-05' }],
  'accommodation-agreed-by': [...by]
})
const [advice, settle] = ['take-advice-on-the-objection', 'settle-the-basis-of-care']

it('what holds is owed once a lawyer was asked about an objection, until it is settled', () => {
  const objected = begun(given('section-20', ['holder-objects']), '2026-02-24')
  const advised = opened(doneIn(objected, [advice], '2026-02-24'), '2026-03-10')
  expect(itemOf(advised, advice, '2026-03-10')?.state).toBe('done')
  expect(itemOf(advised, settle, '2026-03-10')).toMatchObject({ called: true, state: 'overdue' })
  const agreed = answeredAs(advised, given('section-20', ['parent']), '2026-03-10')
  expect(itemOf(agreed, settle, '2026-03-11')?.called ?? false).toBe(false)
  const ordered = answeredAs(advised, given('interim-care-order', ['holder-objects']), '2026-03-10')
  expect(itemOf(ordered, settle, '2026-03-11')?.called ?? false).toBe(false)
})

it('is not owed of whoever is 16, whose own agreement may be enough', () => {
  const objected = begun(given('section-20', ['holder-objects'], '16-or-17'), '2026-02-24')
  expect(itemOf(objected, settle, '2026-02-24')).toBeUndefined()
})

// A court's order holds the child whatever a parent objects to (Children Act 1989, section 31; the Act of 2012, section 91).
it.each(['care-order', 'interim-care-order', 'remand'])(
  'is not owed where a court has made another order beside section 20: %s',
  (order) => {
    const both: Given = {
      ...given('section-20', ['holder-objects']),
      'periods-of-care': [
        { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': '2026-02-05' },
        { 'care-authority': 'Kent', 'care-legal-basis': order, 'care-from': '2026-02-20' }
      ]
    }
    expect(itemOf(begun(both, '2026-02-24'), settle, '2026-02-24')?.called ?? false).toBe(false)
  }
)

it('is owed anew where it was done for police protection before', () => {
  const held = doneIn(begun(given('police-protection', []), '2026-02-05'), [settle], '2026-02-05')
  const objected = answeredAs(held, given('section-20', ['holder-objects']), '2026-02-06')
  expect(itemOf(objected, settle, '2026-02-06')?.state).toBe('open')
})

// The other way round: where section 20 was let stand, what comes after it is not settled (Children Act 1989, sections 20, 44 to 46).
const ended = (next: readonly Record<string, string>[] = []): Given => ({
  ...given('section-20', ['holder-objects']),
  'placement-kind': 'foster-care',
  'placement-since': '2026-02-05',
  'periods-of-care': [
    {
      'care-authority': 'Kent',
      'care-legal-basis': 'section-20',
      'care-from': '2026-02-05',
      'care-to': '2026-03-18'
    },
    ...next.map((period) => ({ 'care-authority': 'Kent', ...period }))
  ]
})
const order = { 'care-legal-basis': 'emergency-protection-order', 'care-from': '2026-03-19' }

it.each([
  ['ends and the child stays', ended()],
  ['gives way to an emergency protection order', ended([order])]
])('is owed anew where section 20 was let stand, and %s', (_, after) => {
  const stands = doneIn(begun(given('section-20', ['holder-objects']), '2026-03-02'), [settle], '2026-03-02')
  expect(itemOf(opened(stands, '2026-03-16'), settle, '2026-03-16')?.state).toBe('done')
  const now = answeredAs(stands, after, '2026-03-20')
  expect(itemOf(now, settle, '2026-03-20')).toMatchObject({
    called: true,
    state: 'open',
    since: '2026-03-20'
  })
  const again = doneIn(now, [settle], '2026-03-20')
  expect(itemOf(opened(again, '2026-03-24'), settle, '2026-03-24')?.state).toBe('done')
})

it('stays done for police protection in a case that an earlier build kept', () => {
  const kept = withoutReasons(
    doneIn(begun(given('police-protection', []), '2026-02-05'), [settle], '2026-02-05')
  )
  expect(itemOf(opened(kept, '2026-02-06'), settle, '2026-02-06')?.state).toBe('done')
})

// Who somebody is, and what they are to the child, is established first, whatever papers they bring (¶23).
it.each([advice, settle])('%s has the lawyer see what the claim rests on, and takes nobody’s word', (id) => {
  const claim = {
    ...given('section-20', ['holder-objects']),
    'parental-responsibility-holders': [
      { 'holder-name': 'An aunt', 'holder-relation': 'Papers from Lagos', 'holder-reach': 'may-not-be-safe' }
    ]
  }
  const view = viewOf(begun(claim, '2026-02-24'), '2026-02-24')
  const said = actionText(id, { view, words, keepBack: (text) => text })
  expect(said).toMatch(/papers from abroad/)
  expect(said).not.toMatch(/objects?\. They can take/)
})

it('has a lawyer’s letter that asks where the child is go to the authority’s lawyer on the day it comes', () => {
  for (const identity of ['not-established', 'being-checked', 'established']) {
    const asks = {
      ...given('section-20', ['parent']),
      'trafficking-conclusion': 'suspected',
      enquirers: [{ 'enquirer-name': 'An aunt', 'enquirer-identity': identity, 'enquirer-told': 'nothing' }]
    }
    const view = viewOf(begun(asks, '2026-02-24'), '2026-02-24')
    const said = actionText('tell-enquirers-nothing', { view, words, keepBack: (text) => text })
    expect(said, identity).toMatch(/lawyer’s letter goes to the authority’s lawyer/)
  }
})

// One call to the same lawyer, of the same day: section 20(7) and (8) of the Children Act 1989 are asked about once.
describe('the advice and what follows from it', () => {
  const ids = [advice, settle]
  const listed = (file: ReturnType<typeof begun>, today: string) =>
    actionListOf(file, viewOf(file, today))
      .filter(({ id, called, outcome }) => ids.includes(id) && called && outcome === undefined)
      .map(({ id }) => id)
      .sort()
  const objected = begun(given('section-20', ['holder-objects']), '2026-02-24')

  it('are one order while both are open, and closed together', () => {
    expect(listed(objected, '2026-02-24')).toEqual([settle])
    expect(doneWith(settle, objected.actions, viewOf(objected, '2026-02-24'))).toEqual([advice])
  })

  it.each<[string, Given]>([
    ['whoever is 16 may agree by themselves', given('section-20', ['holder-objects'], '16-or-17')],
    ['the child is in police protection', given('police-protection', ['holder-objects'])]
  ])('the advice stands by itself where %s', (_, answers) => {
    expect(listed(begun(answers, '2026-02-05'), '2026-02-05')).toContain(advice)
  })

  it('the advice stands by itself where the basis was owed a day later', () => {
    const held = begun(given('police-protection', ['holder-objects']), '2026-02-05')
    const settled = doneIn(held, [settle], '2026-02-05')
    const later = answeredAs(settled, given('section-20', ['holder-objects']), '2026-02-08')
    expect(listed(later, '2026-02-08')).toEqual([settle, advice].sort())
  })
})
