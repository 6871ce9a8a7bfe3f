import { beforeAll, describe, expect, it } from 'vitest'
import type { ActionRecord } from '../../../machines/case-file/action-record'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withActionEdited, withActionReopened, withOutcome } from '../../../machines/case-file/change-actions'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { actionListOf } from '../../../machines/actions/list'
import { allActions, mattersOfAction } from '../../../machines/actions/all'
import { actionChanges } from '../../../machines/changes/what-follows'
import { followActions } from '../../../machines/actions/follow'
import { shown, whatWords } from '../../../src/documents/compose/words/action-words'
import type { Words } from '../../../src/i18n/words'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

const list = 'siblings-and-other-children'
const viewOf = ({ answers }: CaseFile) => ({ answers, today })
const followed = (file: CaseFile) => followActions(file, viewOf(file))
const fileOf = (given: NamedCase['answers']) => followed(fileWith(answersOf(given)))
const listed = (file: CaseFile, action: string) =>
  actionListOf(file, viewOf(file)).filter((item) => item.action === action)

const unnamed: ScenarioItem = {
  'connected-child-age': 'a girl, about 9',
  'connected-child-relation': 'same-address-before-care'
}
const named: ScenarioItem = {
  'connected-child-name': 'Ionel',
  'connected-child-relation': 'same-address-before-care'
}

/** Six unrelated children at an address, three of them without a name. */
const six = {
  'trafficking-conclusion': 'suspected',
  [list]: [named, unnamed, named, unnamed, named, unnamed]
} as const

/** What is owed to each child by themselves, from ¶19 and ¶20: that somebody is told, is referred, is looked for. */
const oneForEach = [
  'tell-of-worry-for-another-child',
  'take-advice-on-a-child-overseas',
  'refer-each-other-child',
  'refer-the-other-child-once-found'
]

it('every action about other children is for each child by themselves', () => {
  const ofList = allActions.filter(({ each }) => typeof each === 'object' && each.list === list)
  expect(ofList.map(({ id }) => id)).toEqual(oneForEach)
})

describe.each(['tell-of-worry-for-another-child', 'refer-each-other-child'])('%s', (action) => {
  it('is one for each child at the address, named or not, though nobody has said yet whether there is a worry', () => {
    expect(listed(fileOf(six), action)).toHaveLength(6)
  })

  it('is about the other children, as what is called for by all of them was', () => {
    const [first] = listed(fileOf(six), action)
    expect(first && mattersOfAction(first.id, first.stage)).toEqual(['other-people'])
  })

  it('done for one closes none of the others, and set aside for another neither', () => {
    let file = fileOf(six)
    const before = listed(file, action).map(({ id }) => id)
    file = followed(withOutcome(file, before[1] ?? '', { state: 'done', on: today }, today))
    file = followed(
      withOutcome(file, before[4] ?? '', { state: 'dismissed', on: today, reason: 'Moved' }, today)
    )
    const states = new Map(listed(file, action).map(({ id, state }) => [id, state]))
    expect(before.map((id) => states.get(id))).toEqual(['open', 'done', 'open', 'open', 'dismissed', 'open'])
    // Another child does not open those again.
    const seventh = followed({ ...file, answers: answersOf({ ...six, [list]: [...six[list], unnamed] }) })
    expect(listed(seventh, action).filter(({ state }) => state === 'open')).toHaveLength(5)
    const kept = { ...seventh, savedAt: 'x' }
    expect(parseCaseFile(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })
})

describe('what an earlier build kept for all children together', () => {
  const action = 'tell-of-worry-for-another-child'
  const ofTwo = { ...six, [list]: [named, unnamed] } as const
  const withRecord = (record: ActionRecord): CaseFile =>
    followed({ ...fileWith(answersOf(ofTwo)), actions: { [action]: record } })
  const done = { state: 'done', on: '2026-11-20', note: 'Rang Kent' } as const
  const states = (file: CaseFile) => listed(file, action).map(({ entry, state }) => [entry, state])

  it('is done for those for whom it was done, and for nobody else', () => {
    const file = withRecord({ since: '2026-11-19', called: true, outcome: done, for: [`${list}-1`] })
    const [first = '', second = ''] = listed(fileOf(ofTwo), action).map(({ entry }) => entry)
    const own = withRecord({ since: '2026-11-19', called: true, outcome: done, for: [first] })
    expect(Object.fromEntries(states(own))).toEqual({ [first]: 'done', [second]: 'open' })
    // An entry that nobody knows any more keeps what came of it.
    expect(JSON.stringify(file.actions)).toContain('Rang Kent')
  })

  it('is done for one where a second child had called for it anew', () => {
    const [first = '', second = ''] = listed(fileOf(ofTwo), action).map(({ entry }) => entry)
    const file = withRecord({ since: '2026-11-21', called: true, before: [done], for: [first] })
    expect(Object.fromEntries(states(file))).toEqual({ [first]: 'done', [second]: 'open' })
    expect(listed(file, action).find(({ entry }) => entry === first)?.outcome).toEqual(done)
  })

  it('stays what a person wrote, for each', () => {
    const edited = withActionEdited(
      fileWith(answersOf(ofTwo)),
      action,
      { owner: 'Jo', due: '2026-12-01' },
      today
    )
    for (const item of listed(followed(edited), action))
      expect(item).toMatchObject({ owner: { kind: 'edited', text: 'Jo' }, due: { date: '2026-12-01' } })
  })

  it('goes to those alone for whom it is called for now, not to children for whom something else is', () => {
    const overseas: ScenarioItem = {
      'connected-child-name': 'Bo',
      'connected-child-safeguarding': 'overseas-take-advice'
    }
    const advice = 'take-advice-on-a-child-overseas'
    const file = followed({
      ...fileWith(answersOf({ ...six, [list]: [named, overseas] })),
      actions: { [advice]: { since: '2026-11-19', called: true, owner: 'Jo' } }
    })
    expect(listed(file, action).map(({ entry }) => entry)).toContain(`${list}-1`)
    expect(listed(file, advice).map(({ entry, owner }) => [entry, owner])).toEqual([
      [`${list}-2`, { kind: 'edited', text: 'Jo' }]
    ])
    // Nothing is left of it under the id that stood for all of them.
    expect(Object.keys(file.actions)).not.toContain(advice)
  })

  it('is lost in no case, and followed once only', () => {
    for (const record of [
      { since: today, called: true, outcome: done },
      { since: today, called: true, outcome: done, for: [] },
      { since: today, called: false, outcome: done },
      { since: today, called: true, what: 'Rang Kent' }
    ]) {
      const file = withRecord(record)
      expect(JSON.stringify(file.actions)).toContain('Rang Kent')
      expect(followed(file)).toEqual(file)
    }
  })
})

describe('beside a version that an earlier build finished', () => {
  it('nothing is said to have been done since that was done then, or to have been open then that was never done', () => {
    const action = 'tell-of-worry-for-another-child'
    const file = fileOf({ ...six, [list]: [named, unnamed] })
    const [first = '', second = ''] = listed(file, action).map(({ entry }) => entry)
    const done = { state: 'done', on: '2026-11-20' } as const
    const together = { [action]: { since: '2026-11-19', called: true, outcome: done, for: [first] } }
    const now = followed({ ...file, actions: together })
    const before = { view: viewOf(file), actions: together }
    expect(actionChanges(before, { view: viewOf(now), actions: now.actions })).toEqual([])
    const second1 = withOutcome(now, `${action}:${second}`, { state: 'done', on: today }, today)
    expect(actionChanges(before, { view: viewOf(now), actions: second1.actions })).toMatchObject([
      { id: `${action}:${second}`, kind: 'done' }
    ])
    const again = withActionReopened(now, `${action}:${first}`)
    expect(actionChanges(before, { view: viewOf(now), actions: again.actions })).toMatchObject([
      { id: `${action}:${first}`, kind: 'reopened' }
    ])
    const never = withActionReopened(now, `${action}:${second}`)
    expect(actionChanges(before, { view: viewOf(now), actions: never.actions })).toEqual([])
  })
})

describe('in words', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  it('each says which child it is for, also one whose name nobody knows', () => {
    const file = fileOf({ ...six, [list]: [named, unnamed, { 'connected-child-worry': 'worry' }] })
    const said = listed(file, 'tell-of-worry-for-another-child').map((item) =>
      whatWords(item, shown(viewOf(file), words))
    )
    expect(said[0]).toMatch(/^Ionel: /)
    expect(said[1]).toContain('a girl, about 9')
    expect(said[2]).toMatch(/^Child 3, not named: /)
    expect(new Set(said).size).toBe(3)
  })
})
