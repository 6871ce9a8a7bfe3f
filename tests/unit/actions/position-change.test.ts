import { describe, expect, it } from 'vitest'
import type { ImmigrationPosition } from '../../../content/immigration-tracks'
import type { CaseView } from '../../../machines/case-file/case-file'
import { onPath } from '../../../machines/journey/paths'
import { positionChange, withPosition } from '../../../machines/actions/position-change'
import { isPosition } from '../../../machines/facts/tracks'
import { answersOf, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today: '2026-11-24' })
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

function changed(given: CaseAnswers, from: ImmigrationPosition, to: ImmigrationPosition) {
  const before = withPosition(view(given), from)
  return positionChange(onPath(before), onPath(withPosition(before, to)), before)
}

const seventeen: CaseAnswers = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2009-03-15', 'birth-source': 'document' }],
  'unaccompanied-responsible-adult': 'nobody',
  'unaccompanied-own-right': 'yes',
  'unaccompanied-under-18-at-claim': 'yes',
  'asylum-claimed-or-intended': 'claimed',
  'pathway-assessment-state': 'under-way',
  'return-reception-state': 'not-yet-checked',
  'tracks-work': { tracks: { transitional: 'A voluntary morning', 'long-term': 'An apprenticeship' } },
  'tracks-health': { tracks: { transitional: 'The same GP' } }
}

describe('a change of position', () => {
  it('a refusal puts return first, asks what ¶60 and ¶65 ask, and keeps every track', () => {
    const change = changed(seventeen, 'claim-undecided', 'refused-no-leave')
    expect(change.lead).toEqual({ before: 'transitional', after: 'return' })
    expect([change.comingIn, change.going]).toEqual([[], []])
    expect(change.contingencies).toEqual({
      asked: [],
      noLonger: [],
      staying: ['claim-refused', 'extension-refused', 'appeal-dismissed']
    })
    expect(ids(change.actions.called)).toContain('check-reception-is-safe')
  })

  it('takes no protection away with any decision', () => {
    const worried: CaseAnswers = {
      ...seventeen,
      'trafficking-conclusion': 'suspected',
      'home-office-liaison': 'not-yet-asked'
    }
    const gone = (to: ImmigrationPosition) =>
      ids(
        changed(worried, 'claim-undecided', to).actions.noLonger.filter(({ protects }) => protects === true)
      )
    expect(gone('refused-no-leave')).toEqual([])
    expect(gone('appeal-rights-exhausted')).toEqual([])
    expect(gone('refugee-status')).toEqual([])
    // No caseworker to talk to about family for whoever needs no permission, and no embassy to keep from for whoever is British.
    expect(gone('settled')).toEqual(['liaise-about-family-contact'])
    expect(gone('british')).toEqual(['never-approach-the-embassy', 'liaise-about-family-contact'])
  })

  it('refugee status sets the transitional track aside with its texts kept, and back again brings them back', () => {
    const change = changed(seventeen, 'claim-undecided', 'refugee-status')
    expect(change.going.map(({ column, texts }) => [column, texts.length])).toEqual([['transitional', 2]])
    expect(change.lead.after).toBe('long-term')
    expect(change.contingencies.asked).toEqual([])
    expect(change.contingencies.noLonger).toEqual(['claim-refused'])
    const back = changed(seventeen, 'refugee-status', 'appeal-pending')
    expect(back.comingIn.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ['A voluntary morning', 'The same GP'].sort()
    ])
  })

  it('to British leaves one plan, no contingency and no flag of asylum', () => {
    const change = changed(seventeen, 'claim-undecided', 'british')
    expect(change.comingIn.map(({ column }) => column)).toEqual(['plan'])
    expect(change.going.map(({ column }) => column)).toEqual(['transitional', 'long-term', 'return'])
    expect(change.lead.after).toBeUndefined()
    expect(change.contingencies.noLonger).toEqual(['claim-refused', 'extension-refused', 'appeal-dismissed'])
    expect(change.status.before.unaccompaniedAsylumSeeking).toBe(true)
    expect(change.status.after.unaccompaniedAsylumSeeking).toBe(false)
  })

  it('says which end of leave follows: 30 months or 17½, whichever is sooner', () => {
    const given: CaseAnswers = { ...seventeen, 'leave-granted-on': '2026-01-10' }
    expect(changed(given, 'claim-undecided', 'unaccompanied-child-leave').dates).toContainEqual({
      what: 'leave-ends',
      before: undefined,
      after: '2026-09-15'
    })
  })

  it('says which end of leave is none any more', () => {
    const given: CaseAnswers = { ...seventeen, 'leave-granted-on': '2026-01-10' }
    expect(changed(given, 'unaccompanied-child-leave', 'settled').dates).toContainEqual({
      what: 'leave-ends',
      before: '2026-09-15',
      after: undefined
    })
  })

  it('to the same position is no change at all', () => {
    const change = changed(seventeen, 'claim-undecided', 'claim-undecided')
    expect([change.comingIn, change.going, change.dates]).toEqual([[], [], []])
    expect([change.actions.called, change.actions.noLonger]).toEqual([[], []])
  })

  it('knows a position from any other text in an address', () => {
    expect(isPosition('settled')).toBe(true)
    expect(isPosition('toString')).toBe(false)
    expect(isPosition('')).toBe(false)
  })
})
