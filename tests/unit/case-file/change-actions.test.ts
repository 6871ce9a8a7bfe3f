import { describe, expect, it } from 'vitest'
import {
  isTouched,
  typedWith,
  withActionEdited,
  withActionReopened,
  withOutcome
} from '../../../machines/case-file/change-actions'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { fileWith } from '../../support/file'

const on = '2026-11-24'
const done = { state: 'done', on } as const
const withAction = (record: CaseFile['actions'][string]): CaseFile => ({
  ...fileWith({}),
  actions: { 'report-missing': record }
})

describe('an action that somebody calls done or opens again', () => {
  it('is closed for what calls for it then, not for what it was closed for before', () => {
    const file = withAction({ since: on, called: true, for: ['an-earlier-entry'] })
    expect(withOutcome(file, 'report-missing', done, on).actions['report-missing']).toEqual({
      since: on,
      called: true,
      outcome: done
    })
  })

  it('is opened for all that calls for it, with what came of it behind it', () => {
    const file = withAction({
      since: on,
      called: true,
      for: ['an-earlier-entry'],
      outcome: done,
      before: [{ state: 'done', on: '2026-10-01' }]
    })
    expect(withActionReopened(file, 'report-missing').actions['report-missing']).toEqual({
      since: on,
      called: true,
      before: [{ state: 'done', on: '2026-10-01' }, done]
    })
  })

  it('keeps a day that was typed and is not whole; a note that was begun stands in what came of it', () => {
    const file = withAction({ since: on, called: true, typed: { due: { day: '3' }, note: 'Rang' } })
    expect(withOutcome(file, 'report-missing', done, on).actions['report-missing']).toEqual({
      since: on,
      called: true,
      typed: { due: { day: '3' } },
      outcome: done
    })
  })
})

describe('an action that somebody writes in', () => {
  it('keeps what was written, and nothing in the place of what was taken away', () => {
    const edited = withActionEdited(fileWith({}), 'report-missing', { owner: 'Ada', due: '2026-12-01' }, on)
    expect(edited.actions['report-missing']).toStrictEqual({
      since: on,
      called: true,
      owner: 'Ada',
      due: '2026-12-01'
    })
    expect(
      withActionEdited(edited, 'report-missing', { due: undefined }, on).actions['report-missing']
    ).toStrictEqual({ since: on, called: true, owner: 'Ada' })
  })

  it('is touched by whatever a person did with it, and by nothing else', () => {
    const fresh = { since: on, called: true }
    expect(isTouched(fresh)).toBe(false)
    expect(isTouched({ ...fresh, for: ['x'] })).toBe(false)
    for (const deed of [
      { what: 'Ring' },
      { owner: 'Ada' },
      { due: on },
      { typed: { note: 'Rang' } },
      { addedTo: 'care-plan' },
      { outcome: done },
      { before: [done] }
    ] as const)
      expect(isTouched({ ...fresh, ...deed }), Object.keys(deed)[0]).toBe(true)
  })

  it('keeps what was typed and is not whole, until nothing is left of it', () => {
    expect(typedWith({ note: 'Rang' }, { reason: 'Moved' })).toStrictEqual({ note: 'Rang', reason: 'Moved' })
    expect(typedWith({ note: 'Rang', reason: 'Moved' }, { note: '' })).toStrictEqual({ reason: 'Moved' })
    expect(typedWith({ note: 'Rang' }, { note: undefined })).toBeUndefined()
    expect(typedWith(undefined, {})).toBeUndefined()
  })
})
