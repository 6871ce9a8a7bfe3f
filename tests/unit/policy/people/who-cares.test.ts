import { describe, expect, it } from 'vitest'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { itemsOf } from '../../../../machines/case-file/read'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { disclosedAnswers } from '../../../../machines/policy/disclosure/disclosed-answers'
import { watched } from '../../../../machines/policy/disclosure/watched'
import {
  areCarersDoubted,
  carersUnsettledAsTold,
  isToldWhetherCarersAreDoubted
} from '../../../../machines/policy/people/who-cares'
import type { NamedCase } from '../../../cases/named-case'
import { viewOf } from '../../../support/clock'

type Given = NamedCase['answers']

const whole = (given: Given): CaseView => viewOf(given, '2026-11-24')
/** What a copy is told that leaves out where the child lives. */
function withoutThePlace(given: Given, own: Disclosure['own'] = []): CaseView {
  const disclosure: Disclosure = { leftOut: new Set(['placement']), own }
  const view = whole(given)
  return { ...view, answers: watched(disclosedAnswers(view, disclosure), disclosure, new Set()) }
}
const toldIn = (view: CaseView) => {
  const ids = carersUnsettledAsTold(view)
  return itemsOf(view.answers, 'family-contacts').flatMap(({ id, fields }) =>
    ids.has(id) ? [(fields['contact-who'] as { value?: string } | undefined)?.value] : []
  )
}

const waits = { 'contact-is-parent': 'yes', 'contact-plan': 'wait-for-assessment' }
const ana = { 'contact-who': 'Ana Pop', ...waits }
const vasile = { 'contact-who': 'Vasile Pop', ...waits }

describe('of whom a paper says that they have the child while contact with them waits (¶23, ¶30, ¶42)', () => {
  it.each<[string, Given, readonly string[]]>([
    ['of nobody where contact waits with nobody', { 'family-contacts': [{ 'contact-who': 'Ana Pop' }] }, []],
    [
      'of those who are named for it, of several',
      {
        people: [{ 'person-name': 'Ana Pop', 'person-role': 'parent' }],
        'first-48-hours-who': 'Ana Pop',
        'placement-kind': 'with-parent',
        'family-contacts': [ana, vasile]
      },
      ['Ana Pop']
    ],
    [
      'of nobody else where somebody is named, though it may be one of the family',
      {
        people: [{ 'person-name': 'Ruth Lane', 'person-role': 'carer' }],
        'placement-kind': 'with-parent',
        'family-contacts': [ana]
      },
      []
    ],
    [
      'of the one parent where nobody is named',
      { 'placement-kind': 'with-parent', 'family-contacts': [ana] },
      ['Ana Pop']
    ],
    [
      'of neither of two parents where it may be either',
      { 'placement-kind': 'with-parent', 'family-contacts': [ana, vasile] },
      []
    ],
    ['of nobody where the child is with nobody of the family', { 'family-contacts': [ana] }, []]
  ])('%s', (_, given, told) => {
    expect(toldIn(whole(given))).toEqual(told)
  })

  const kin: Given = {
    people: [
      { 'person-name': 'Ana Pop', 'person-role': 'carer' },
      { 'person-name': 'Vasile Pop', 'person-role': 'parent' }
    ],
    'placement-kind': 'connected-person-foster-care',
    'placement-since': '2026-11-01',
    'family-contacts': [ana, vasile]
  }

  it('of nobody in a copy that is not told where the child lives; in the carer’s own, of the carer', () => {
    expect(toldIn(withoutThePlace(kin))).toEqual([])
    expect(toldIn(withoutThePlace(kin, ['carer']))).toEqual(['Ana Pop'])
  })
})

describe('whether a copy can tell that the child may be with whoever has the child (¶23)', () => {
  it('is so where contact waits with nobody, and not where it does and the copy is not told who has the child', () => {
    const settled: Given = {
      'placement-kind': 'with-parent',
      'family-contacts': [{ 'contact-who': 'Ana Pop' }]
    }
    const unsettled: Given = { 'placement-kind': 'with-parent', 'family-contacts': [ana] }
    expect(isToldWhetherCarersAreDoubted(withoutThePlace(settled))).toBe(true)
    expect(isToldWhetherCarersAreDoubted(withoutThePlace(unsettled))).toBe(false)
    expect(isToldWhetherCarersAreDoubted(whole(unsettled))).toBe(true)
  })
})

describe('whether it is to be settled first that the child may stay with those who care for them (¶30, ¶42)', () => {
  it('is so in the carer’s own paper where it says that contact with them waits, and in none that does not say who they are', () => {
    const kin: Given = {
      people: [{ 'person-name': 'Ana Pop', 'person-role': 'carer' }],
      'placement-kind': 'connected-person-foster-care',
      'placement-since': '2026-11-01',
      'family-contacts': [ana]
    }
    expect(areCarersDoubted(whole(kin))).toBe(true)
    expect(areCarersDoubted(withoutThePlace(kin, ['carer']))).toBe(true)
    expect(areCarersDoubted(withoutThePlace(kin))).toBe(false)
  })
})
