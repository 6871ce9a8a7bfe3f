import { expect, it } from 'vitest'
import { answeredAs, begun, doneIn, itemOf, opened, type Given } from '../../support/over-days'

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

it('is owed anew where it was done for police protection before', () => {
  const held = doneIn(begun(given('police-protection', []), '2026-02-05'), [settle], '2026-02-05')
  const objected = answeredAs(held, given('section-20', ['holder-objects']), '2026-02-06')
  expect(itemOf(objected, settle, '2026-02-06')?.state).toBe('open')
})
