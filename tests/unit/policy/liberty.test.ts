import { describe, expect, it } from 'vitest'
import { withOutcome } from '../../../machines/case-file/change-actions'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { pathsOf } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { fileWith } from '../../support/file'

/** A place that takes liberty away needs authority as a walk with supervision does (ECHR article 5). */
const secure = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2011-03-01', 'birth-source': 'child-says' }],
  'placement-kind': 'secure-or-other-court-ordered',
  'placement-since': '2026-11-20'
} as const satisfies NamedCase['answers']
const settle = 'settle-what-authorises-a-measure'
const end = 'know-when-the-courts-order-ends'

const followed = (file: CaseFile, today: string) =>
  followActions(file, { answers: file.answers, today: today })
const fileOf = (given: NamedCase['answers']) => followed(fileWith(answersOf(given)), '2026-11-24')
const open = (file: CaseFile, today = '2026-11-24') =>
  actionListOf(file, { answers: file.answers, today })
    .filter(({ called, outcome }) => called && outcome === undefined)
    .map(({ action }) => action)

describe('a child in a secure place', () => {
  it('leads to the page that asks what authorises it, though no measure is chosen', () => {
    const of = (given: NamedCase['answers']) =>
      pathsOf({ answers: answersOf(given), today: '2026-11-24' })['protection-and-placement']
    expect(of(secure)).toContain('restraint-and-liberty')
    expect(of({ ...secure, 'placement-kind': 'childrens-home' })).not.toContain('restraint-and-liberty')
  })

  it('has it settled today before anybody has said that liberty may be taken away, in words of the place', () => {
    expect(open(fileOf(secure))).toContain(settle)
    expect(variantOf(settle, { answers: answersOf(secure), today: '2026-11-24' })).toBe('secure-place')
    expect(open(fileOf({ ...secure, 'placement-kind': 'childrens-home' }))).not.toContain(settle)
  })

  it('has its end asked about once, and once more after the day on which it may have ended', () => {
    const ordered = {
      ...secure,
      'liberty-authority': 'court-order',
      'legal-arrangements': [{ 'legal-matter': 'family-proceedings', 'legal-matter-next-date': '2026-12-10' }]
    } as const satisfies NamedCase['answers']
    const file = fileOf(ordered)
    expect(open(file)).toContain(end)
    expect(open(file)).not.toContain(settle)
    const known = followed(
      withOutcome(file, end, { state: 'done', on: '2026-11-24' }, '2026-11-24'),
      '2026-11-24'
    )
    expect(open(known)).not.toContain(end)
    expect(open(followed(known, '2026-12-10'), '2026-12-10')).not.toContain(end)
    expect(open(followed(known, '2026-12-11'), '2026-12-11')).toContain(end)
  })
})
