import { withoutReview, withReview } from '../../../machines/case-file/change-review'
import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finished, newCase, restored, withAnswer, withStageDone } from '../../../machines/case-file/change'
import { reviewAfter, reviewKinds, versionBefore, versionStateOf } from '../../../machines/case-file/review'

const answered = (file: CaseFile, name: string) =>
  withAnswer(file, 'known-as', { state: 'answered', value: name })

const draft = answered(newCase('case-1', '2026-11-02'), 'Sami')
const first = finished(draft, '2026-11-03')
const inReview = withReview(first, 'care-plan', '2026-11-10')
const second = finished(answered(inReview, 'Samir'), '2026-11-12')

describe('what a case is now', () => {
  it('is a first draft until it is finished, and then finished', () => {
    expect(versionStateOf(newCase('case-1', '2026-11-02'))).toEqual({ kind: 'first-draft' })
    expect(versionStateOf(draft)).toEqual({ kind: 'first-draft' })
    expect(versionStateOf(first)).toEqual({ kind: 'finished', version: first.versions[0] })
    expect(first.versions).toEqual([{ number: 1, finishedOn: '2026-11-03', changes: first.changes }])
  })

  it('is changed since the version before where an answer changed', () => {
    expect(versionStateOf(answered(first, 'Samir'))).toEqual({ kind: 'changed', since: first.versions[0] })
  })

  it('is in review once one was opened, and says of which version, of what kind and since when', () => {
    const review = { of: 1, openedOn: '2026-11-10', kind: 'care-plan' }
    for (const file of [inReview, answered(inReview, 'Samir')])
      expect(versionStateOf(file)).toEqual({ kind: 'in-review', since: first.versions[0], review })
  })

  it('is finished again with the version that came of the review', () => {
    expect(versionStateOf(second)).toEqual({
      kind: 'finished',
      version: {
        number: 2,
        finishedOn: '2026-11-12',
        changes: second.changes,
        review: { of: 1, openedOn: '2026-11-10', kind: 'care-plan' }
      }
    })
  })
})

describe('a review', () => {
  it('is of the care plan, the pathway plan, both, or a change of status (¶46, ¶52)', () => {
    expect(reviewKinds).toEqual(['care-plan', 'pathway-plan', 'both', 'change-of-status'])
  })

  it('is not opened of what was never finished, nor twice', () => {
    expect(withReview(draft, 'both', '2026-11-10')).toBe(draft)
    expect(withReview(inReview, 'both', '2026-11-11')).toBe(inReview)
  })

  it('that was opened by mistake leaves the finished version as it was signed', () => {
    expect(withoutReview(inReview)).toEqual(first)
    expect(withoutReview(first)).toBe(first)
  })

  it('that is closed after a change leaves a draft', () => {
    const closed = withoutReview(answered(inReview, 'Samir'))
    expect(closed.review).toBeUndefined()
    expect(versionStateOf(closed)).toEqual({ kind: 'changed', since: first.versions[0] })
  })

  it('is found after the version that it followed, while it goes on and once it ended', () => {
    const review = { of: 1, openedOn: '2026-11-10', kind: 'care-plan' }
    expect(reviewAfter(inReview, 1)).toEqual(review)
    expect(reviewAfter(second, 1)).toEqual(review)
    expect(reviewAfter(second, 2)).toBeUndefined()
    expect(reviewAfter(first, 1)).toBeUndefined()
  })
})

it('a draft is compared with the last version, and a finished one with that before it', () => {
  expect(versionBefore(draft)).toBeUndefined()
  expect(versionBefore(first)).toBeUndefined()
  expect(versionBefore(inReview)).toBe(first.versions[0])
  expect(versionBefore(second)).toBe(first.versions[0])
  expect(versionBefore(answered(second, 'Sam'))).toBe(second.versions[1])
})

describe('an earlier state that is brought back', () => {
  it('is one change more than either, so that it is no version that was signed', () => {
    const changed = answered(first, 'Samir')
    expect(restored(changed, draft).changes).toBe(changed.changes + 1)
    expect(restored(first, changed).changes).toBe(changed.changes + 1)
    expect(versionStateOf(restored(first, draft))).toEqual({ kind: 'changed', since: first.versions[0] })
  })

  it('keeps the review that goes on, and takes up none that has ended', () => {
    expect(restored(inReview, first).review).toEqual(inReview.review)
    expect(restored(second, inReview).review).toBeUndefined()
    expect(restored(first, inReview).review).toEqual(inReview.review)
  })
})

it('each answer and each stage that is called done is one change', () => {
  expect(draft.changes).toBe(1)
  expect(answered(draft, 'Samir').changes).toBe(2)
  expect(withAnswer(draft, 'known-as', undefined).changes).toBe(2)
  expect(withStageDone(draft, 'opening', '2026-11-03').changes).toBe(2)
  expect(inReview.changes).toBe(first.changes + 1)
})
