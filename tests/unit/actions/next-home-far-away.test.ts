import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import {
  answeredAs,
  begun,
  doneIn,
  itemOf,
  opened,
  withoutReasons,
  type Given
} from '../../support/over-days'

/** What is owed of each placement out of the area, before it begins: who approves it, its area's authority and its police (¶39, ¶42, regulations 11 and 13). */
const ofEachArea = [
  'get-the-directors-approval',
  'consult-the-area-authority',
  'notify-the-area-authority',
  'tell-the-police-of-the-new-area'
] as const

const home = (address: string, more: Given = {}): Given => ({
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'periods-of-care': [
    { 'care-authority': 'Lewisham', 'care-legal-basis': 'section-20', 'care-from': '2025-02-03' }
  ],
  'first-placement-on': '2025-02-05',
  'placement-kind': 'childrens-home',
  'placement-address': address,
  'placement-area': 'at-a-distance',
  'placement-since': '2025-02-05',
  ...more
})
const untold: Given = {
  'out-of-area-approved': 'not-yet',
  'area-authority-told': 'not-yet',
  'area-police-told': 'no'
}
const told: Given = {
  'out-of-area-approved': 'by-the-director',
  'area-authority-told': 'consulted-with-the-care-plan',
  'area-authority-told-on': '2025-02-24',
  'area-police-told': 'yes'
}
const carlisle = home('Larch House, Carlisle')
const hampshire = (more: Given = {}) =>
  home('Swanwick, Hampshire', { 'placement-since': '2025-02-25', ...more })

const done = (given: Given, on: string, first = on) => doneIn(begun(given, first), ofEachArea, on)
/** Whether each is done, or owed, be it late. */
const statesIn = (file: CaseFile, today: string) =>
  ofEachArea.map((id) => {
    const state = itemOf(opened(file, today), id, today)?.state ?? 'not listed'
    return [id, ['open', 'overdue'].includes(state) ? 'owed' : state]
  })
const all = (state: string) => ofEachArea.map((id) => [id, state])
/** Weeks later: the area’s authority has a day on the clock, and nobody recorded that it was told (regulation 13, decision 125). */
const weeksLater = ofEachArea.map((id) => [id, id === 'notify-the-area-authority' ? 'owed' : 'done'])

describe('what was done for one area far away', () => {
  it.each([
    ['nothing is answered of the next', {}],
    ['it is answered that nobody was told of the next', untold]
  ])('is owed anew for the next, where %s', (_, answers) => {
    const moved = answeredAs(done(carlisle, '2025-02-06'), hampshire(answers), '2025-02-26')
    expect(statesIn(moved, '2025-02-26')).toEqual(all('owed'))
    const again = doneIn(moved, ofEachArea, '2025-02-26')
    expect(statesIn(again, '2025-03-05')).toEqual(all('done'))
    expect(statesIn(again, '2025-04-01')).toEqual(weeksLater)
  })

  it('is not, where it is recorded that they were told of this one', () => {
    const moved = answeredAs(done(carlisle, '2025-02-06'), hampshire(told), '2025-02-26')
    for (const id of ofEachArea) expect(itemOf(moved, id, '2025-02-26')?.called ?? false, id).toBe(false)
  })

  it('is done for the first, on the eve of it as well, whenever its day is written', () => {
    const { 'placement-since': since, 'first-placement-on': first, ...undated } = carlisle
    expect([since, first]).toEqual(['2025-02-05', '2025-02-05'])
    const eve = done(undated, '2025-02-04')
    expect(statesIn(answeredAs(eve, carlisle, '2025-02-05'), '2025-02-05')).toEqual(all('done'))
    expect(statesIn(answeredAs(eve, hampshire(), '2025-02-26'), '2025-02-26')).toEqual(all('owed'))
  })

  it('is done where it was done for this one in the days before the move, from a home that was not far', () => {
    const near = home('12 Elm Road', { 'placement-area': 'own-area' })
    const planned = answeredAs(begun(near, '2025-02-05'), carlisle, '2025-02-20')
    expect(statesIn(planned, '2025-02-20')).toEqual(all('owed'))
    const eve = doneIn(planned, ofEachArea, '2025-02-24')
    expect(statesIn(answeredAs(eve, hampshire(), '2025-02-25'), '2025-02-25')).toEqual(all('done'))
  })

  // Approval that came late for one home approves no other, however soon the child is moved on (regulation 11).
  it.each(['2025-02-21', '2025-02-23'])(
    'is owed anew where it was done for the home before as late as %s',
    (on) => {
      const late = doneIn(begun(carlisle, '2025-02-06'), ofEachArea, on)
      expect(statesIn(answeredAs(late, hampshire(untold), '2025-02-25'), '2025-02-25')).toEqual(all('owed'))
    }
  )

  it('is owed anew where it was done on the eve of the move, and the first placement began on that day', () => {
    const first = { 'first-placement-on': '2025-02-24' }
    const oneNight = home('Larch House, Carlisle', { ...first, 'placement-since': '2025-02-24' })
    const moved = answeredAs(done(oneNight, '2025-02-24'), hampshire({ ...first, ...untold }), '2025-02-25')
    expect(statesIn(moved, '2025-02-25')).toEqual(all('owed'))
  })

  it('is owed anew where the child is moved on after some nights', () => {
    const moved = answeredAs(
      done(carlisle, '2025-02-06'),
      hampshire({ 'placement-since': '2025-02-10' }),
      '2025-02-10'
    )
    expect(statesIn(moved, '2025-02-10')).toEqual(all('owed'))
  })
})

describe('where the day of a move is put right', () => {
  const swanwick = (since: string) => hampshire({ ...untold, 'placement-since': since })
  const settled = doneIn(begun(swanwick('2025-02-25'), '2025-02-26'), ofEachArea, '2025-02-26')
  const later = (since: string) => answeredAs(settled, swanwick(since), '2025-03-03')

  it.each(['2025-02-24', '2025-02-26'])('what was done on that day or later stays done: %s', (since) => {
    expect(statesIn(settled, '2025-03-03')).toEqual(all('done'))
    expect(statesIn(later(since), '2025-03-03')).toEqual(all('done'))
  })

  it.each(['2025-02-27', '2025-03-03'])('what was done before is owed, as of the next home: %s', (since) => {
    expect(statesIn(later(since), '2025-03-03')).toEqual(all('owed'))
  })

  it('stays done in a case that an earlier build kept', () => {
    const kept = opened(withoutReasons(settled), '2025-03-01')
    expect(statesIn(answeredAs(kept, swanwick('2025-02-26'), '2025-03-03'), '2025-03-03')).toEqual(
      all('done')
    )
    expect(statesIn(answeredAs(kept, swanwick('2025-03-02'), '2025-03-03'), '2025-03-03')).toEqual(
      all('owed')
    )
  })

  it('so does what is owed of each home, done on a later day', () => {
    const done = doneIn(begun(swanwick('2025-02-25'), '2025-02-25'), ['arrange-the-visits'], '2025-02-27')
    const on = '2025-03-03'
    const state = (since: string) =>
      itemOf(answeredAs(done, swanwick(since), on), 'arrange-the-visits', on)?.state
    expect(state('2025-02-26')).toBe('done')
    // On the day itself it may have been for the home that the child left on it.
    expect(state('2025-02-27')).not.toBe('done')
    expect(state('2025-02-28')).not.toBe('done')
  })
})

describe('what an earlier build kept', () => {
  it('stays closed where the child has not moved, but for what the clock calls overdue', () => {
    const kept = withoutReasons(done(carlisle, '2025-02-04'))
    expect(statesIn(kept, '2025-06-01')).toEqual(weeksLater)
  })
  it('stays closed where it was closed for the placement that stands', () => {
    const kept = withoutReasons(done(hampshire(untold), '2025-02-24', '2025-02-20'))
    expect(statesIn(kept, '2025-06-01')).toEqual(weeksLater)
  })
  it('is owed anew once the child is moved', () => {
    const kept = opened(withoutReasons(done(carlisle, '2025-02-06')), '2025-02-20')
    expect(statesIn(kept, '2025-02-20')).toEqual(all('done'))
    expect(statesIn(answeredAs(kept, hampshire(untold), '2025-02-26'), '2025-02-26')).toEqual(all('owed'))
  })
})

it('a nominated officer approves the next home in an adjoining area too', () => {
  const id = 'get-out-of-area-approval'
  const beside = (more: Given) =>
    home('3 Ash Close, Bromley', { 'placement-area': 'adjoining-area', ...more })
  const first = doneIn(begun(beside({}), '2025-02-06'), [id], '2025-02-06')
  const moved = answeredAs(first, beside({ 'placement-since': '2025-02-25' }), '2025-02-26')
  expect(itemOf(first, id, '2025-02-20')?.state).toBe('done')
  expect(itemOf(moved, id, '2025-02-26')?.state).toBe('open')
})
