import { describe, expect, it } from 'vitest'
import { charge, daySet, endOf, notUsed, since, words } from '../../../machines/case-file/reason'

const kinds = { since, daySet, words, endOf, notUsed }

/** As case files of November 2026 keep them: another text would open again what somebody has done. */
const kept: readonly (readonly [keyof typeof kinds, string, string])[] = [
  ['since', '2026-11-03', 'since 2026-11-03'],
  ['daySet', '2026-11-04', 'by 2026-11-04'],
  ['words', 'see the dentist', 'says see the dentist'],
  ['words', 'by bus\nsince it is far', 'says by bus\nsince it is far'],
  ['words', '', 'says '],
  ['endOf', 'finding challenged', 'over finding challenged'],
  ['notUsed', 'p1', 'p1 not used']
]

const names = ['m1', 'is suspected', 'in no safe place', 'remand r1', 'home somewhere-else', '']

describe('why an action is called for', () => {
  it.each(kept)('as %s, %j is kept as it always was, and read again', (kind, carried, text) => {
    expect(kinds[kind].write(carried)).toBe(text)
    for (const [one, { read }] of Object.entries(kinds))
      expect(read(text), one).toBe(one === kind ? carried : undefined)
    expect(charge.read(text)).toBeUndefined()
  })

  it('a charge is kept with its day, where that is known', () => {
    expect(charge.write('m1', '2026-11-05')).toBe('charged by m1 on 2026-11-05')
    expect(charge.read('charged by m1 on 2026-11-05')).toEqual({ id: 'm1', on: '2026-11-05' })
    expect(charge.write('m1')).toBe('charged by m1')
    expect(charge.read('charged by m1')).toEqual({ id: 'm1', on: undefined })
  })

  it.each(names)('%j is a name, and carries nothing', (text) => {
    for (const { read } of [...Object.values(kinds), charge]) expect(read(text)).toBeUndefined()
  })
})
