import { describe, expect, it } from 'vitest'
import { announcedCases } from '../../src/bridge/announced-cases'
import type { Cases } from '../../src/ports/cases'
import type { TabMessage } from '../../src/ports/tabs'

function told(refused: readonly string[] = []) {
  const messages: TabMessage[] = []
  const cases = {
    saveAll: () => Promise.resolve(refused),
    remove: () => Promise.resolve(),
    undoRemove: () => Promise.resolve(true)
  } as unknown as Cases
  return { messages, cases: announcedCases(cases, { tell: (message) => messages.push(message) }) }
}

describe('the other tabs hear', () => {
  it('that a case was deleted, brought back, or taken in', async () => {
    const { cases, messages } = told()
    await cases.remove('case-1')
    await cases.undoRemove('case-1')
    await cases.saveAll([])
    expect(messages).toEqual(['cases-changed', 'cases-changed', 'cases-changed'])
  })

  it('nothing of cases of which none was taken in', async () => {
    const { cases, messages } = told(['case-1'])
    await cases.saveAll([])
    expect(messages).toEqual([])
  })
})
