import { describe, expect, it } from 'vitest'
import { watchOver } from '../../../../machines/case-file/if-disclosed'
import { lacksOfManager } from '../../../../machines/policy/people/manager'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const lacks = (given: NamedCase['answers'], before?: string) =>
  lacksOfManager(
    { answers: answersOf({ people: [{ 'person-name': 'Max Hill' }], ...given }), today: '2026-11-24' },
    before
  )

describe('the manager who looked at a version before it was finished (¶9, ¶13)', () => {
  it.each([
    ['nobody, on no day', {}, undefined, ['name', 'day']],
    ['nobody, on no day, after a version', {}, '2026-11-10', ['name', 'day']],
    ['nobody, on a day', { 'manager-oversight-on': '2026-11-20' }, undefined, ['name']],
    ['somebody, on no day', { 'manager-oversight-by': 'Max Hill' }, undefined, ['day']],
    ['both', { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': '2026-11-20' }, undefined, []],
    [
      'a day before the last version',
      { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': '2026-11-09' },
      '2026-11-10',
      ['day-since-the-version-before']
    ],
    [
      'the day of the last version',
      { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': '2026-11-10' },
      '2026-11-10',
      []
    ],
    [
      'a month in which that day lies',
      { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': { about: '2026-11' } },
      '2026-11-10',
      []
    ]
  ] as const)('%s', (_, given, before, missing) => {
    expect(lacks(given, before)).toEqual(missing)
  })

  it.each([
    ['a team manager', 'team-manager', []],
    // Whoever stands above a team manager has no role of their own in the list.
    ['a head of service', 'other', []],
    ['an uncle', 'relative', ['role']],
    ['the social worker', 'social-worker', ['role']],
    ['the reviewing officer', 'independent-reviewing-officer', ['role']]
  ] as const)('%s', (_, role, missing) => {
    const people = [{ 'person-name': 'Max Hill', 'person-role': role }]
    const looked = { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': '2026-11-20' }
    expect(lacks({ people, ...looked })).toEqual(missing)
  })

  it('somebody who is in the case no more is no manager who looked', () => {
    const looked = { 'manager-oversight-by': 'Max Hill', 'manager-oversight-on': '2026-11-20' } as const
    const { people, ...answers } = answersOf({ people: [{ 'person-name': 'Max Hill' }], ...looked })
    expect(people).toBeDefined()
    expect(lacksOfManager({ answers, today: '2026-11-24' }, undefined)).toEqual(['person'])
    // A copy that is not given the people cannot say so.
    const watch = { asked: 0 }
    const copied = new Proxy(answers, {
      get: (all, id, self) => {
        if (id === 'people') watch.asked += 1
        return Reflect.get(all, id, self) as unknown
      }
    })
    watchOver(copied, watch)
    expect(lacksOfManager({ answers: copied, today: '2026-11-24' }, undefined)).toEqual([])
  })
})
