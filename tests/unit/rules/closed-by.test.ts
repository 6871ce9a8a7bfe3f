import { describe, expect, it } from 'vitest'
import { clockRows } from '../../../content/clock'
import { documents } from '../../../content/documents'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { allActions, isCalled } from '../../../machines/actions/all'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { closedBy } from '../../../machines/actions/raised-by'
import { followedOnOpening } from '../../../machines/actions/since-when'
import { audienceOf, isQuestion, stepAsking, stageOf } from '../../../machines/facts/asked'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { answersOf } from '../../cases/named-case'
import table from '../../rules/closed-by.json'
import { fileWith } from '../../support/file'

const [day, later] = ['2026-11-24', '2026-12-20']
const viewOf = (file: CaseFile, today: string) => onPath({ answers: file.answers, today })
const fileOf = (given: object) => fileWith(answersOf(given))
const printedAtNight = JSON.stringify(documents['first-night'])
const isPrintedAtNight = (answer: string): boolean => printedAtNight.includes(`"${answer}"`)

/** The row of the clock that gives the action its day is told from this answer alone. */
function isWaitedForByItsDay(action: string, answer: string): boolean {
  const row = allActions.find(({ id }) => id === action)?.due
  return row !== undefined && clockRows[row].restsOn.every((one) => one === answer)
}

it('what is closed by an answer, and not by calling it done, is what the table says', () => {
  expect(allActions.flatMap(({ id, closedBy: by }) => (by === undefined ? [] : [[id, by]])).sort()).toEqual(
    table.map(({ action, answer }) => [action, answer]).sort()
  )
})

describe.each(table)('$action', ({ action, answer, done, open }) => {
  it('waits for the answer, which closes it by itself', () => {
    for (const given of open) {
      const file = fileOf(given)
      expect(isCalled(action, viewOf(file, day)), JSON.stringify(given)).toBe(true)
      expect(closedBy(action, viewOf(file, day)), JSON.stringify(given)).toBe(answer)
      const said = fileOf({ ...given, [answer]: done })
      expect(isCalled(action, viewOf(said, day)), JSON.stringify(given)).toBe(false)
      expect(closedBy(action, viewOf(said, day))).toBeUndefined()
    }
  })

  it('is about an answer that the page for the night prints or that its own day waits for, and that everybody is asked', () => {
    if (!isQuestion(answer)) throw new Error(`There is no question ${answer}.`)
    expect(isPrintedAtNight(answer) || isWaitedForByItsDay(action, answer)).toBe(true)
    expect(audienceOf(answer)).toBeUndefined()
    const step = stepAsking(answer)
    if (step === undefined) throw new Error(`No step asks ${answer}.`)
    for (const given of [...open, { ...open[0], 'age-as-known': '18-or-over' }])
      expect(pathsOf({ answers: fileOf(given).answers, today: day })[stageOf(step)]).toContain(step)
  })

  // A case in which an earlier build had it called done: it is as it was, weeks later too, and nobody is asked for it again.
  it('stays closed where it was called done', () => {
    for (const given of open) {
      const begun = followActions(fileOf(given), viewOf(fileOf(given), day))
      const closed = withOutcome(begun, action, { state: 'done', on: day }, day)
      const kept = { ...followActions(closed, viewOf(closed, day)), savedAt: `${day}T12:00:00.000Z` }
      const opened = followedOnOpening(kept, viewOf(kept, later), (on) => viewOf(kept, on))
      const item = actionListOf(opened, viewOf(opened, later)).find(({ id }) => id === action)
      expect(item?.state, JSON.stringify(given)).toBe('done')
    }
  })
})
