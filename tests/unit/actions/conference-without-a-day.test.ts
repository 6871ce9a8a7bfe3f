import { expect, it } from 'vitest'
import { without } from '../../../machines/case-file/without'
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

/** The conference was on 10 November. Its day is entered, what was decided there is not: silence must not read as decided (¶20, ¶39). */
it.each(['2026-11-10', '2026-11-24', '2026-11'])(
  'asks what was decided at a conference of %s, where nobody has said anything of it',
  (on) => {
    const unsaid: Given = without(given, 'child-protection-plan-decision')
    const file = begun({ ...unsaid, 'child-protection-conference-on': on }, '2026-11-24')
    expect(itemOf(file, decide, '2026-11-24')).toMatchObject({ called: true })
    expect(itemOf(file, arrange, '2026-11-24')?.called ?? false).toBe(false)
  }
)
