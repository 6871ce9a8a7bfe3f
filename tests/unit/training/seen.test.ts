import { describe, expect, it } from 'vitest'
import type { Answers, CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { holds } from '../../../machines/training/condition'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { seenIn } from '../../../machines/training/seen'
import { fileWith } from '../../support/file'
import { smallScenario } from './small-scenario'

const today = '2026-11-24'
const read = readScenario(
  smallScenario
    .replace(
      'points:\n',
      '  - id: second\n    title: The second\n    steps: [safe-place]\n    arrives: []\n    ask: []\n    commitment: { think: And?, next: And? }\n    reveal: So.\n    discuss: [What?]\npoints:\n'
    )
    .replace(
      '    scene: first\n',
      '    scene: second\n    warnsOf:\n      - { when: { question: place-tonight, is: [foster-home] }, why: Whose? }\n      - { when: { question: place-tonight, is: [with-family] }, why: Nobody knows who they are. }\n'
    )
)
if (!('scenario' in read)) throw new Error(JSON.stringify(read.problems))
const scenario: Scenario = read.scenario

const withPlace = (value: string): CaseFile =>
  fileWith({ 'place-tonight': { state: 'answered', value } } as Answers)

describe('what is seen of a case at the end of a scene', () => {
  it('is what was recorded of the belief, an answer or a reason why there is none, and nothing where it was not answered', () => {
    const believed = (answers: Answers) => seenIn(scenario, 0, fileWith(answers), today).belief
    expect(believed({ 'trafficking-conclusion': { state: 'answered', value: 'suspected' } })).toBe(
      'suspected'
    )
    expect(believed({ 'trafficking-conclusion': { state: 'not-known' } })).toBe('not-known')
    expect(believed({})).toBeUndefined()
  })

  it('is no point whose scene has not come', () => {
    expect(seenIn(scenario, 0, withPlace('foster-home'), today)).toEqual({
      scene: 'first',
      shown: [],
      warned: []
    })
    expect(seenIn(scenario, 1, withPlace('foster-home'), today)).toEqual({
      scene: 'second',
      shown: ['safe'],
      warned: [{ point: 'safe', warning: 0 }]
    })
  })

  it('is the road on which it stands, by which of the warnings it is, though the point is not shown', () => {
    expect(seenIn(scenario, 1, withPlace('with-family'), today)).toEqual({
      scene: 'second',
      shown: [],
      warned: [{ point: 'safe', warning: 1 }]
    })
  })
  it('is an action that the answers call for, or one that is done, whichever a point looks for', () => {
    const unsafe = fileWith({ 'safe-place-first': { state: 'answered', value: 'not-safe' } })
    const done = withOutcome(unsafe, 'find-a-safe-place', { state: 'done', on: today }, today)
    const looking = (is: 'called' | 'done', file: CaseFile) =>
      holds({ action: 'find-a-safe-place', is }, file, today)
    expect([looking('called', unsafe), looking('done', unsafe)]).toEqual([true, false])
    expect(looking('done', done)).toBe(true)
    expect(looking('called', withPlace('foster-home'))).toBe(false)
  })

  it('is an entry of a list with all that is looked for, in one and the same entry', () => {
    const looking = {
      list: 'enquirers',
      has: { 'enquirer-told': ['nothing'], 'enquirer-name': 'answered' }
    } as const
    const entry = (id: string, fields: object) => ({ id, fields })
    const nothing = { 'enquirer-told': { state: 'answered', value: 'nothing' } }
    const who = { 'enquirer-name': { state: 'answered', value: 'A man' } }
    const listed = (...entries: readonly object[]) =>
      holds(looking, fileWith({ enquirers: { state: 'answered', value: entries } } as never), today)
    expect(listed(entry('a', { ...nothing, ...who }))).toBe(true)
    expect(listed(entry('a', nothing), entry('b', who))).toBe(false)
    expect(listed()).toBe(false)
    expect(holds(looking, fileWith({ enquirers: { state: 'not-known' } } as never), today)).toBe(false)
    expect(holds(looking, fileWith({}), today)).toBe(false)
  })
})
