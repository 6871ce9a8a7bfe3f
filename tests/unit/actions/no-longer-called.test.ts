import { beforeAll, describe, expect, it } from 'vitest'
import { noLongerCalled } from '../../../content/actions/no-longer-called'
import { allActions, callOf, isDerivedAction } from '../../../machines/actions/all'
import { disclosedActions } from '../../../machines/actions/disclosed-actions'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { withOutcome, withActionEdited } from '../../../machines/case-file/change-actions'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { buildDocument } from '../../../src/documents/compose/build-document'
import { shown, stateLines, whatWords } from '../../../src/documents/compose/words/action-words'
import type { Words } from '../../../src/i18n/words'
import { textsInDocument } from '../../support/document-texts'
import { fileWith } from '../../support/file'
import { today } from '../../explore/explore'
import { allWords } from '../../support/words'

/** Case files of earlier builds hold actions that were called for where only an answer was lacking, with what people did with them. */
const earlierIds = Object.values(noLongerCalled).flatMap((actions) => Object.keys(actions))

let words: Words
beforeAll(async () => {
  words = await allWords()
})

/** A file as an earlier build left it: one closed, one given to somebody and dated, one begun to be set aside, one that nobody touched. */
const earlier = {
  ...fileWith({}),
  actions: {
    'choose-a-placement': {
      since: '2026-11-02',
      called: true,
      outcome: { state: 'done', on: '2026-11-03', note: 'Two foster homes were looked at.' }
    },
    'assess-influence': { since: '2026-11-02', called: true, owner: 'Ama Boateng', due: '2026-11-30' },
    'build-trust-quickly': { since: '2026-11-02', called: true, typed: { reason: 'He is away until' } },
    'find-the-missing-protocol': { since: '2026-11-02', called: true }
  }
} as const

const opened = () => {
  const file = parseCaseFile(JSON.parse(JSON.stringify(earlier)))
  if (file === undefined) throw new Error('The file did not open.')
  return file
}

describe('an action that no answer calls for any more', () => {
  it('is called for by nothing, and stands beside none that is', () => {
    const now = new Set(allActions.map(({ id }) => id))
    expect(earlierIds.length).toBeGreaterThan(60)
    expect(earlierIds.filter((id) => now.has(id))).toEqual([])
    for (const id of earlierIds) {
      expect(isDerivedAction(id)).toBe(true)
      expect(callOf(id, { answers: {}, today })).toBe(false)
      expect(words(`actions.${id}`)).not.toBe(`actions.${id}`)
    }
  })

  it('stays listed with what somebody wrote in it, and goes where nobody did', () => {
    const file = opened()
    const view = { answers: file.answers, today }
    const items = actionListOf(followActions(file, view), view)
    const find = (id: string) => items.find((item) => item.id === id)
    expect(find('choose-a-placement')?.outcome).toEqual({
      state: 'done',
      on: '2026-11-03',
      note: 'Two foster homes were looked at.'
    })
    expect(find('assess-influence')).toMatchObject({
      owner: { kind: 'edited', text: 'Ama Boateng' },
      due: { date: '2026-11-30', basis: 'edited' },
      called: false,
      state: 'open',
      protects: true
    })
    expect(find('build-trust-quickly')?.called).toBe(false)
    expect(find('find-the-missing-protocol')).toBeUndefined()
    const influence = find('assess-influence')
    if (influence === undefined) throw new Error('It is not listed.')
    expect(whatWords(influence, shown(view, words))).toBe(words('actions.assess-influence'))
    expect(stateLines(influence, shown(view, words))).toContain(words('action-list.no-longer-called'))
  })

  it('can still be closed, and is printed with what came of it', () => {
    const file = withOutcome(
      withActionEdited(opened(), 'assess-influence', { owner: 'Ama Boateng and Jo Lund' }, today),
      'assess-influence',
      { state: 'done', on: today, note: 'Told in supervision.' },
      today
    )
    const printed = textsInDocument(
      buildDocument('action-list', file, { today, words, location: 'shown' })
    ).join('\n')
    for (const said of [
      'Ama Boateng and Jo Lund',
      'Told in supervision.',
      'Two foster homes were looked at.'
    ])
      expect(printed).toContain(said)
  })

  it('is in no copy that is not given what it is about, or where the child lives', () => {
    const touched = (id: string) => ({ [id]: { since: today, called: false, owner: 'Jo' } })
    const given = (
      id: string,
      ...leftOut: readonly ('intimate' | 'immigration' | 'placement' | 'safety')[]
    ) => Object.keys(disclosedActions(touched(id), [], { leftOut: new Set(leftOut), own: [] })).length
    expect(given('consider-a-placement-outside-the-area')).toBe(1)
    expect(given('consider-a-placement-outside-the-area', 'placement')).toBe(0)
    expect(given('name-the-home-office-caseworker', 'immigration')).toBe(0)
    expect(given('assess-influence', 'safety')).toBe(0)
  })
})
