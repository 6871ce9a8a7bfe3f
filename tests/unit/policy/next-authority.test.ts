import { describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { followedOnOpening } from '../../../machines/actions/since-when'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** Kent called it done for its care. The clocks of regulations 4, 7 and 33 run anew with Northshire’s, which has made and arranged nothing yet. */
type Given = NamedCase['answers']

const viewOf = ({ answers }: CaseFile, today: string) => onPath({ answers, today })
const followed = (file: CaseFile, today: string) => ({
  ...followActions(file, viewOf(file, today)),
  savedAt: `${today}T12:00:00.000Z`
})
const then = (file: CaseFile, given: Given, today: string) =>
  followed({ ...file, answers: answersOf(given), changes: file.changes + 1 }, today)
const opened = (file: CaseFile, today: string) =>
  followedOnOpening(file, viewOf(file, today), (on) => viewOf(file, on))

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

const doneIn = (file: CaseFile, today: string) =>
  ofEachCare.reduce(
    (now, id) => followed(withOutcome(now, id, { state: 'done', on: today }, today), today),
    file
  )
const kentDid = (given: Given) => doneIn(followed(fileWith(answersOf(given)), '2026-03-18'), '2026-03-18')
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
    expect(statesOn(then(kent, ordered, '2026-03-24'), '2026-03-24')).toEqual(all('done'))
  })

  it('is owed anew by the next, from the day on which that is entered, and done once it has done it', () => {
    const moved = then(kentDid(inKent), inNorthshire, '2026-03-24')
    expect(statesOn(moved, '2026-03-24')).toEqual(all('open'))
    for (const { id, since } of listed(moved, '2026-03-24')) expect(since, id).toBe('2026-03-24')
    expect(statesOn(opened(doneIn(moved, '2026-04-01'), '2026-04-10'), '2026-04-10')).toEqual(all('done'))
  })

  it('but for an assessment of health that a doctor has done', () => {
    const assessed: Given = { ...inNorthshire, 'initial-health-assessment': 'done-by-a-doctor' }
    expect(statesOn(then(kentDid(inKent), assessed, '2026-03-24'), '2026-03-24')).toEqual({
      ...all('open'),
      'arrange-the-initial-health-assessment': 'done'
    })
  })

  it('and what an earlier build kept closed over the move stays closed', () => {
    // An earlier build knew no reason by which these were closed.
    const moved = doneIn(followed(fileWith(answersOf(inNorthshire)), '2026-03-24'), '2026-03-24')
    const actions = Object.fromEntries(
      Object.entries(moved.actions).map(([id, record]) => [
        id,
        record.for === undefined ? record : { ...record, for: record.for.filter((one) => !one.includes(' ')) }
      ])
    )
    expect(statesOn(opened({ ...moved, actions }, '2026-04-10'), '2026-04-10')).toEqual(all('done'))
  })
})
