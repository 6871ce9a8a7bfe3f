import { expect, it } from 'vitest'
import { begun, doneIn, followed, itemOf, type Given } from '../../support/over-days'

const arrange = 'arrange-the-protection-conference'
const decide = 'decide-on-a-child-protection-plan'
const given: Given = {
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'child-protection-enquiry': 'started',
  'child-protection-plan-decision': 'not-yet-decided'
}

/** Somebody said that the conference is arranged, and typed no day. Three months on, nobody has decided on a plan (¶20, ¶39). */
it('leaves the decision on a plan open where the conference is called arranged and has no day', () => {
  const arranged = doneIn(begun(given, '2026-09-02'), [arrange], '2026-09-02')
  expect(itemOf(arranged, arrange, '2026-09-02')?.outcome?.state).toBe('done')
  const on = '2026-12-02'
  const later = itemOf(followed(arranged, on), decide, on)
  expect(later).toMatchObject({ called: true, since: '2026-09-02' })
  expect(later?.outcome).toBeUndefined()
})

it('says nothing of the decision while the conference that decides has a day to come', () => {
  const booked: Given = { ...given, 'child-protection-conference-on': '2026-09-20' }
  expect(itemOf(begun(booked, '2026-09-02'), decide, '2026-09-02')?.called ?? false).toBe(false)
})
