import { describe, expect, it } from 'vitest'
import type { ActionItem } from '../../machines/actions/action-item'
import { heldLines } from '../../src/screens/due/held-lines.svelte'

type Said = Readonly<Record<string, string>>

/** Lines under headings, each with what it says now. */
function listOf(first: Said) {
  let now: readonly { readonly turn: string; readonly lines: Said }[] = []
  const set = (...groups: readonly (readonly [turn: string, lines: Said])[]) => {
    now = groups.map(([turn, lines]) => ({ turn, lines }))
  }
  set(['now', first])
  const held = heldLines(() =>
    now.map(({ turn, lines }) => ({
      turn,
      items: Object.entries(lines).map(([id, what]) => ({ id, what }) as ActionItem)
    }))
  )
  const seen = () =>
    held.groups.map(({ turn, items }) =>
      [turn, ...items.map(({ id, what }) => `${id} ${what ?? ''}`)].join(' | ')
    )
  return { held, set, seen }
}

describe('lines that are held', () => {
  it('stand as they are while one is unfolded, and say what is so now', () => {
    const { held, set, seen } = listOf({ a: '1', b: '1', c: '1' })
    held.hold('b')
    set(['now', { c: '1', a: '1' }], ['later', { b: '2' }])
    expect(seen()).toEqual(['now | a 1 | b 2 | c 1'])
    held.fold('b')
    expect(seen()).toEqual(['now | c 1 | a 1', 'later | b 2'])
  })

  it('are held until the last that was unfolded is folded or has gone', () => {
    const { held, set, seen } = listOf({ a: '1', b: '1' })
    held.hold('a')
    set(['now', { b: '1', a: '1' }])
    held.hold('b')
    expect(seen()).toEqual(['now | a 1 | b 1'])
    held.fold('a')
    expect(seen()).toEqual(['now | a 1 | b 1'])
    // One that was never unfolded has gone, too.
    held.release('c')
    expect(seen()).toEqual(['now | a 1 | b 1'])
    held.release('b')
    expect(seen()).toEqual(['now | b 1 | a 1'])
  })

  it('have no line that is done, and at the end of its own heading what has come meanwhile', () => {
    const { held, set, seen } = listOf({ a: '1', b: '1' })
    set(['now', { a: '1' }], ['later', { b: '1' }])
    held.hold('a')
    set(['now', { c: '1', a: '1' }])
    expect(seen()).toEqual(['now | a 1 | c 1'])
    set(['now', { a: '1' }], ['week', { d: '1' }])
    expect(seen()).toEqual(['now | a 1', 'week | d 1'])
    set(['now', { a: '1' }])
    expect(seen()).toEqual(['now | a 1'])
  })

  it('hold a line that came while another was unfolded, once it is unfolded itself', () => {
    const { held, set, seen } = listOf({ a: '1', b: '1' })
    set(['now', { a: '1', b: '1' }], ['week', { e: '1' }])
    held.hold('a')
    set(['now', { n: '1', m: '1', a: '1', b: '1' }], ['week', { e: '1' }])
    held.hold('n')
    set(['now', { m: '1', a: '1', b: '1' }], ['week', { e: '1', n: '2' }])
    expect(seen()).toEqual(['now | a 1 | b 1 | n 2 | m 1', 'week | e 1'])
    held.fold('a')
    expect(seen()).toEqual(['now | a 1 | b 1 | n 2 | m 1', 'week | e 1'])
    held.fold('n')
    expect(seen()).toEqual(['now | m 1 | a 1 | b 1', 'week | e 1 | n 2'])
  })
})
