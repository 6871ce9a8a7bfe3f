import { describe, expect, it } from 'vitest'
import { withProposedPosition } from '../../../machines/case-file/change'
import { withPositionAccepted } from '../../../machines/case-file/change-position'
import { itemsOf } from '../../../machines/case-file/read'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { askedOn } from '../../../machines/journey/paths'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const today = '2026-11-24'
const step = 'immigration-position'
const recorded = fileWith({
  ...answersOf({
    'immigration-position': 'claim-undecided'
  }),
  'immigration-position-basis': { state: 'not-known', typed: 'The solicitor will say' }
})
const accepted = withPositionAccepted(withProposedPosition(recorded, 'appeal-pending'), 'appeal-pending', {
  id: 'before-1',
  on: today
})

describe('a change of position that is accepted', () => {
  it('keeps the former position with how it was known and when it was checked, as they were given', () => {
    const answers = recorded.answers
    expect(itemsOf(accepted.answers, 'immigration-positions-before').map(({ fields }) => fields)).toEqual([
      {
        'position-before': answers['immigration-position'],
        'position-before-basis': answers['immigration-position-basis'],
        'position-before-until': { state: 'answered', value: { date: today, precision: 'day' } }
      }
    ])
    expect(parseCaseFile(accepted)).toEqual(accepted)
  })

  it('keeps no word of how it was known where nobody had said', () => {
    const bare = fileWith(answersOf({ 'immigration-position': 'claim-undecided' }))
    const moved = withPositionAccepted(bare, 'appeal-pending', { id: 'before-1', on: today })
    const [before] = itemsOf(moved.answers, 'immigration-positions-before')
    expect(Object.keys(before?.fields ?? {}).sort()).toEqual(['position-before', 'position-before-until'])
    const first = withPositionAccepted(fileWith({}), 'appeal-pending', { id: 'before-1', on: today })
    expect(Object.keys(itemsOf(first.answers, 'immigration-positions-before')[0]?.fields ?? {})).toEqual([
      'position-before-until'
    ])
  })

  it('asks anew how the new one is known and when it was checked, and waits no longer', () => {
    expect(accepted.answers['immigration-position']).toEqual({ state: 'answered', value: 'appeal-pending' })
    expect(accepted.answers['immigration-position-basis']).toBeUndefined()
    expect(accepted.proposedPosition).toBeUndefined()
  })

  const back = (file: typeof recorded, on: string) =>
    withPositionAccepted(file, 'claim-undecided', { id: 'before-2', on })

  it('gone back from on the same day is as before it: no position before, and how the one that stands is known', () => {
    expect(back(accepted, today).answers).toEqual(recorded.answers)
    // One from before stays, though it is of the same position: it has no day, and was not left today.
    const withHistory = fileWith({
      ...recorded.answers,
      ...answersOf({ 'immigration-positions-before': [{ 'position-before': 'claim-undecided' }] })
    })
    const there = withPositionAccepted(withHistory, 'appeal-pending', { id: 'before-1', on: today })
    expect(back(there, today).answers).toEqual(withHistory.answers)
  })

  it('gone back from on another day is history, and how the one gone back to is known is asked anew', () => {
    const later = back(accepted, '2026-11-25')
    expect(itemsOf(later.answers, 'immigration-positions-before').map(({ id }) => id)).toEqual([
      'before-1',
      'before-2'
    ])
    expect(later.answers['immigration-position-basis']).toBeUndefined()
  })

  it('gone on from on the same day to a third is history too', () => {
    const third = withPositionAccepted(accepted, 'refugee-status', { id: 'before-2', on: today })
    expect(itemsOf(third.answers, 'immigration-positions-before')).toHaveLength(2)
  })

  // Back never loses an answer.
  it('gone back from with words of its own keeps them, and the one that stands has its own again', () => {
    const basis = { state: 'answered', value: 'A letter of 20 November' } as const
    const spoken = { ...accepted, answers: { ...accepted.answers, 'immigration-position-basis': basis } }
    const { answers } = back(spoken, today)
    expect(answers['immigration-position-basis']).toEqual(recorded.answers['immigration-position-basis'])
    expect(itemsOf(answers, 'immigration-positions-before').map(({ fields }) => fields)).toEqual([
      {
        'position-before': { state: 'answered', value: 'appeal-pending' },
        'position-before-basis': basis,
        'position-before-until': { state: 'answered', value: { date: today, precision: 'day' } }
      }
    ])
  })

  it('adds to the positions before, the latest last', () => {
    const again = withPositionAccepted(accepted, 'refugee-status', { id: 'before-2', on: today })
    expect(itemsOf(again.answers, 'immigration-positions-before').map(({ id }) => id)).toEqual([
      'before-1',
      'before-2'
    ])
  })

  it('shows them from then on, but to nobody who works with a British child', () => {
    const asked = (file: typeof recorded) => askedOn(step, { answers: file.answers, today })
    expect(asked(recorded)).not.toContain('immigration-positions-before')
    expect(asked(accepted)).toContain('immigration-positions-before')
    const british = withPositionAccepted(accepted, 'british', { id: 'before-2', on: today })
    expect(asked(british)).not.toContain('immigration-positions-before')
  })
})
