import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import { recordOf, withActionReopened, withOutcome } from '../../machines/case-file/change-actions'
import { parseCaseFile } from '../../machines/case-file/schema'
import { actionListOf } from '../../machines/actions/list'
import { occurrencesOf } from '../../machines/actions/all'
import { addDays } from '../../machines/facts/dates'
import { followActions } from '../../machines/actions/follow'
import { answersOf, type ScenarioItem, type NamedCase } from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 1_000 : 25 })

interface Raised {
  readonly action: string
  readonly list: 'missing-episodes' | 'enquirers' | 'safety-measures' | 'people'
  /** An entry that calls for the action, and one that does not (any more). */
  readonly raises: ScenarioItem
  readonly rests: ScenarioItem
}

const raised: readonly Raised[] = [
  {
    action: 'return-home-interview',
    list: 'missing-episodes',
    raises: { 'missing-from': 'Home', 'missing-returned': 'yes', 'missing-return-interview': 'not-yet' },
    rests: { 'missing-from': 'Home', 'missing-returned': 'yes', 'missing-return-interview': 'done' }
  },
  {
    action: 'tell-enquirers-nothing',
    list: 'enquirers',
    raises: { 'enquirer-name': 'A caller', 'enquirer-identity': 'being-checked' },
    rests: { 'enquirer-name': 'A caller', 'enquirer-identity': 'established' }
  },
  {
    action: 'take-legal-advice-on-a-measure',
    list: 'safety-measures',
    raises: { 'measure-what': 'supervision-when-out' },
    rests: { 'measure-what': 'supervision-when-out', 'measure-legal-advice': 'taken' }
  },
  {
    action: 'review-an-overdue-measure',
    list: 'safety-measures',
    raises: { 'measure-review-on': '2026-01-05' },
    rests: { 'measure-review-on': '2030-01-05' }
  },
  {
    action: 'unregulated-adviser',
    list: 'people',
    raises: { 'person-name': 'An adviser', 'person-regulated-as': 'not-regulated' },
    rests: { 'person-name': 'An adviser', 'person-regulated-as': 'solicitor' }
  }
]

/** Which entries there are, and which of them call for the action: `true` does, `false` does not. */
const entries = fc.array(fc.boolean(), { maxLength: 4 })
type Move = readonly boolean[] | 'close' | 'reopen'
const move: fc.Arbitrary<Move> = fc.oneof(entries, fc.constantFrom('close' as const, 'reopen' as const))

const viewOf = ({ answers }: CaseFile, day: string): CaseView => ({ answers, today: day })

function withEntries(file: CaseFile, { list, raises, rests }: Raised, which: readonly boolean[]): CaseFile {
  const given: NamedCase['answers'] = { [list]: which.map((one) => (one ? raises : rests)) }
  return { ...file, answers: answersOf(given) }
}

/** The file after a move, followed; only what is listed and open is closed. */
function after(file: CaseFile, one: Raised, what: Move, day: string): CaseFile {
  const isOpen = actionListOf(file, viewOf(file, day)).some(
    ({ id, state }) => id === one.action && state !== 'done'
  )
  const moved =
    what === 'close'
      ? isOpen
        ? withOutcome(file, one.action, { state: 'done', on: day }, day)
        : file
      : what === 'reopen'
        ? withActionReopened(file, one.action)
        : withEntries(file, one, what)
  return followActions(moved, viewOf(moved, day))
}

describe.each(raised)('$action, raised by entries of $list', (one) => {
  const start = () => {
    const file = withEntries(fileWith({}), one, [])
    return followActions(file, viewOf(file, today))
  }
  const idsIn = (file: CaseFile) => occurrencesOf(viewOf(file, today)).called.get(one.action)

  test('is called for by exactly the entries that raise it', () => {
    fc.assert(
      fc.property(entries, (which) => {
        const ids = idsIn(withEntries(start(), one, which)) ?? []
        expect(ids).toHaveLength(which.filter(Boolean).length)
      })
    )
  })

  test('is never closed while an entry raises it that did not when it was closed; what came of it stays', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        let file = start()
        let closedFor: readonly string[] | undefined
        let outcomes = 0
        moves.forEach((what, number) => {
          const day = addDays(today, number)
          const wasOpen = recordOf(file, one.action)?.outcome === undefined
          file = after(file, one, what, day)
          const record = recordOf(file, one.action)
          const isClosed = record?.outcome !== undefined
          if (what === 'close' && wasOpen && isClosed) {
            closedFor = idsIn(file) ?? []
            outcomes += 1
          }
          const isNew = (idsIn(file) ?? []).some((id) => closedFor?.includes(id) === false)
          if (isNew) expect(isClosed).toBe(false)
          expect((record?.before?.length ?? 0) + Number(isClosed)).toBe(outcomes)
          expect(followActions(file, viewOf(file, day))).toEqual(file)
          expect(parseCaseFile(JSON.parse(JSON.stringify({ ...file, savedAt: 'x' })))).toMatchObject({
            actions: file.actions
          })
        })
      })
    )
  })

  test('is open again for a second one, and closed as it was when that one no longer raises it', () => {
    const day = addDays(today, 30)
    const done = after(after(start(), one, [true], today), one, 'close', today)
    expect(recordOf(done, one.action)).toMatchObject({ outcome: { state: 'done', on: today } })
    const second = after(done, one, [true, true], day)
    expect(recordOf(second, one.action)).toMatchObject({
      since: day,
      called: true,
      before: [{ state: 'done', on: today }]
    })
    expect(recordOf(second, one.action)?.outcome).toBeUndefined()
    const settled = after(second, one, [true, false], day)
    expect(recordOf(settled, one.action)).toMatchObject({ outcome: { state: 'done', on: today } })
    expect(recordOf(settled, one.action)?.before).toBeUndefined()
  })
})
