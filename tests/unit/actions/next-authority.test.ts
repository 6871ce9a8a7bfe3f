import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import type { CaseFile } from '../../../machines/case-file/case-file'
import {
  begun,
  doneIn,
  opened,
  answeredAs,
  viewOf,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** Kent called it done for its care. The clocks of regulations 4, 7 and 33 run anew with Northshire’s, which has made and arranged nothing yet. */
const ofEachCare = [
  'produce-the-care-plan',
  'arrange-the-initial-health-assessment',
  'produce-the-personal-education-plan',
  'arrange-the-next-review'
] as const

const care = (authority: string, from: string, to?: string) => ({
  'care-authority': authority,
  'care-legal-basis': 'section-20',
  'care-from': from,
  ...(to === undefined ? {} : { 'care-to': to })
})
const child: Given = { 'age-as-known': '16-or-17', 'age-in-doubt': 'no' }
const inKent: Given = { ...child, 'periods-of-care': [care('Kent', '2026-03-10')] }
const inNorthshire: Given = {
  ...child,
  'periods-of-care': [care('Kent', '2026-03-10', '2026-03-22'), care('Northshire', '2026-03-22')]
}

const allDone = (file: CaseFile, on: string) => doneIn(file, ofEachCare, on)
const kentDid = (given: Given) => allDone(begun(given, '2026-03-18'), '2026-03-18')
const listed = (file: CaseFile, today: string) =>
  actionListOf(file, viewOf(file, today)).flatMap(({ id, state, since }) =>
    ofEachCare.some((one) => one === id) ? [{ id, state, since }] : []
  )
const statesOn = (file: CaseFile, today: string) =>
  Object.fromEntries(listed(file, today).map(({ id, state }) => [id, state]))
const all = (state: string) => Object.fromEntries(ofEachCare.map((id) => [id, state]))

describe('what one authority called done', () => {
  it('is done for its care, whatever becomes of the order', () => {
    const kent = kentDid(inKent)
    expect(statesOn(opened(kent, '2026-03-24'), '2026-03-24')).toEqual(all('done'))
    const ordered: Given = {
      ...child,
      'periods-of-care': [
        care('Kent', '2026-03-10', '2026-03-22'),
        { ...care('Kent', '2026-03-22'), 'care-legal-basis': 'interim-care-order' }
      ]
    }
    expect(statesOn(answeredAs(kent, ordered, '2026-03-24'), '2026-03-24')).toEqual(all('done'))
  })

  it('is owed anew by the next, from the day on which that is entered, and done once it has done it', () => {
    const moved = answeredAs(kentDid(inKent), inNorthshire, '2026-03-24')
    expect(statesOn(moved, '2026-03-24')).toEqual(all('open'))
    for (const { id, since } of listed(moved, '2026-03-24')) expect(since, id).toBe('2026-03-24')
    expect(statesOn(opened(allDone(moved, '2026-04-01'), '2026-04-10'), '2026-04-10')).toEqual(all('done'))
  })

  it('but for an assessment of health that a doctor has done', () => {
    const assessed: Given = { ...inNorthshire, 'initial-health-assessment': 'done-by-a-doctor' }
    expect(statesOn(answeredAs(kentDid(inKent), assessed, '2026-03-24'), '2026-03-24')).toEqual({
      ...all('open'),
      'arrange-the-initial-health-assessment': 'done'
    })
  })

  it('and what an earlier build kept closed over the move stays closed', () => {
    const moved = allDone(begun(inNorthshire, '2026-03-24'), '2026-03-24')
    expect(statesOn(opened(withoutReasons(moved), '2026-04-09'), '2026-04-09')).toEqual(all('done'))
    // Two working weeks after it was called done, no care plan is recorded and the law’s day for it has gone (regulation 4).
    expect(statesOn(opened(withoutReasons(moved), '2026-04-10'), '2026-04-10')).toEqual({
      ...all('done'),
      'produce-the-care-plan': 'overdue'
    })
  })
})
