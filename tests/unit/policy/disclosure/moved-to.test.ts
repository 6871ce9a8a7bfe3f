import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import { authoritiesMovedTo, wordsMovedTo } from '../../../../machines/policy/disclosure/moved-to'
import { care, viewOf, type CaseAnswers } from '../../../support/clock'

const withoutPlace: Disclosure = { leftOut: new Set(['placement']), own: [] }
const names = (given: CaseAnswers, more: Partial<Disclosure> = {}) =>
  authoritiesMovedTo(viewOf(given, '2026-11-24'), { ...withoutPlace, ...more })

const twoPeriods: CaseAnswers = {
  'periods-of-care': [
    care('2026-09-01', undefined, { 'care-authority': 'Fellshire County Council' }),
    care('2026-03-02', '2026-08-31', { 'care-authority': 'Kent' })
  ]
}

// ¶23, ¶31: the name of the authority to which a child moves says in which area the child lives.
describe('the authorities to which a child moves or moved', () => {
  it.each<[string, CaseAnswers, Partial<Disclosure>, readonly string[]]>([
    ['the one that is asked to take the case over', { 'transfer-authority': 'Fellshire' }, {}, ['Fellshire']],
    [
      'the one that has care since, where a move is recorded, in the order of the days',
      { ...twoPeriods, 'transfer-state': 'moved' },
      {},
      ['Fellshire County Council']
    ],
    [
      'the one that has care since, where the first one makes the copy',
      twoPeriods,
      { ownAuthority: 'Kent County Council' },
      ['Fellshire County Council']
    ],
    ['none of two that merely follow each other: nothing says that the child moved', twoPeriods, {}, []],
    [
      'none where an authority makes the copy that never had care',
      twoPeriods,
      { ownAuthority: 'Coastshire' },
      []
    ],
    [
      'not the one that makes the copy, which stands at its head',
      { ...twoPeriods, 'transfer-state': 'moved', 'transfer-authority': 'Fellshire' },
      { ownAuthority: 'Fellshire County Council' },
      []
    ],
    [
      'the one that has care since, where a move is agreed',
      { ...twoPeriods, 'transfer-state': 'agreed' },
      {},
      ['Fellshire County Council']
    ],
    ['none while a move is only asked for', { ...twoPeriods, 'transfer-state': 'asked-for' }, {}, []],
    ['none without a period', { 'transfer-state': 'moved' }, {}, []],
    ['none for whoever takes the case over', { 'transfer-authority': 'Fellshire' }, { takesOver: true }, []]
  ])('%s', (_, given, disclosure, expected) => {
    expect(names(given, disclosure)).toEqual(expected)
  })

  it('lend words that are kept back, but for those in the name of whoever makes the copy', () => {
    const view = viewOf(
      { ...twoPeriods, 'transfer-state': 'moved', 'transfer-authority': 'Fellshire County Council' },
      '2026-11-24'
    )
    const words = wordsMovedTo(view, { ...withoutPlace, ownAuthority: 'Kent County Council' })
    expect([...words]).toContain('fellshire')
    expect([...words]).not.toContain('county')
  })
})
