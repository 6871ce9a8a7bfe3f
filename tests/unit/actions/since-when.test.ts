import { describe, expect, it } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { followedCase } from '../../../src/bridge/what-follows'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { recordOf } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** A case that was last saved on a day, with what was called for then. */
function savedOn(day: string, given: NamedCase['answers']): CaseFile {
  const file = { ...fileWith(answersOf(given)), savedAt: `${day}T10:00:00.000Z` }
  return followActions(file, onPath({ answers: file.answers, today: day }))
}

const followedOnOpening = (file: CaseFile, today: string): CaseFile =>
  followedCase(file, onPath({ answers: file.answers, today }), true)

/** Trafficking was to be settled by a day, and nobody has. */
const findingOut = { 'trafficking-conclusion': 'still-finding-out', 'finding-out-by': '2026-12-01' }
const overdue = 'finding-out-is-overdue'

describe('what time alone calls for', () => {
  const saved = savedOn('2026-11-28', findingOut)

  it('was not called for when the case was saved', () => {
    expect(recordOf(saved, overdue)).toBeUndefined()
  })

  it.each(['2026-12-02', '2026-12-03', '2026-12-06', '2026-12-24', '2027-06-01'])(
    'dates from the day on which it did, opened on %s',
    (day) => {
      expect(recordOf(followedOnOpening(saved, day), overdue)).toEqual({ since: '2026-12-02', called: true })
    }
  )

  it('and not from before the case was last saved', () => {
    const late = { ...saved, savedAt: '2026-12-04T10:00:00.000Z' }
    // What another build did not know dates from the day on which this one says it.
    expect(recordOf(followedOnOpening(late, '2026-12-06'), overdue)?.since).toBe('2026-12-06')
  })

  it('leaves what was called for already as it was', () => {
    const opened = followedOnOpening(saved, '2026-12-06')
    for (const [id, record] of Object.entries(saved.actions))
      if (opened.actions[id]?.called === true) expect(opened.actions[id]).toEqual(record)
  })

  it('and a case that was never saved', () => {
    const fresh = { ...saved, savedAt: '', actions: {} }
    expect(recordOf(followedOnOpening(fresh, '2026-12-06'), overdue)?.since).toBe('2026-12-06')
  })
})
