import { expect, it } from 'vitest'
import { followActions } from '../../machines/actions/follow'
import { actionListOf } from '../../machines/actions/list'
import { followedOnOpening } from '../../machines/actions/since-when'
import type { CaseFile } from '../../machines/case-file/case-file'
import { finished } from '../../machines/case-file/change'
import { withOutcome } from '../../machines/case-file/change-actions'
import { onPath } from '../../machines/journey/paths'
import { keepAsCase } from '../../src/bridge/copies'
import type { CasePorts } from '../../src/bridge/case-ports'
import { answersOf } from '../cases/named-case'
import { fileWith } from '../support/file'

// What time alone calls for is no less due in a copy: nobody looked at the case by copying it (¶20).
const end = 'know-when-the-courts-order-ends'
const at = (file: CaseFile, today: string) => onPath({ answers: file.answers, today })
const outcomeOn = (file: CaseFile, day: string) => {
  const opened = followedOnOpening(file, at(file, day), (on) => at(file, on))
  return actionListOf(opened, at(opened, day)).find(({ id }) => id === end)?.outcome
}

const saved = (): CaseFile => {
  const file = fileWith(
    answersOf({
      'age-as-known': 'under-16',
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2011-03-01', 'birth-source': 'child-says' }],
      'placement-kind': 'secure-or-other-court-ordered',
      'placement-since': '2026-11-20',
      'liberty-authority': 'court-order',
      'legal-arrangements': [{ 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-10' }]
    })
  )
  const day = '2026-11-24'
  const called = followActions(file, at(file, day))
  const done = followActions(withOutcome(called, end, { state: 'done', on: day }, day), at(file, day))
  return { ...done, savedAt: `${day}T10:00:00.000Z` }
}

it.each([
  ['a draft', (file: CaseFile) => file],
  ['what was finished', (file: CaseFile) => finished(file, '2026-11-24')]
])('the copy of %s calls for what its case calls for, on whatever day it was copied', async (_, as) => {
  const file = as(saved())
  const kept: CaseFile[] = []
  const cases: Pick<CasePorts['cases'], 'save'> = {
    save: (copy) => {
      kept.push(copy)
      return Promise.resolve()
    }
  }
  const now = '2026-12-12T10:00:00.000Z'
  const ports = {
    cases: cases as CasePorts['cases'],
    clock: { now: () => now, today: () => '2026-12-12' },
    ids: { next: () => 'copy' }
  }
  // Whoever makes it is told when; the list has since when nobody has changed it.
  expect(await keepAsCase(ports, { file, reference: 'Copy', kept: [], listed: { dates: [] } })).toBe(now)
  expect(outcomeOn(file, '2026-12-12')).toBeUndefined()
  expect(kept).toHaveLength(1)
  for (const copy of kept) expect(outcomeOn(copy, '2026-12-12')).toBeUndefined()
})
