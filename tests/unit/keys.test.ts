import { describe, expect, it } from 'vitest'
import { keyReader } from '../../src/bridge/keys'

const press = (key: string, others: Partial<KeyboardEvent> = {}) => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...others
})

/** What a row of presses leads to, each so many milliseconds after the one before. */
function played(presses: readonly (readonly [ReturnType<typeof press>, number])[]) {
  let now = 0
  const read = keyReader(() => now)
  return presses.map(([event, after]) => {
    now += after
    return read(event)
  })
}

const escape = press('Escape')

describe('the keys', () => {
  it('F8 locks, alone only', () => {
    expect(played([[press('F8'), 0]])).toEqual(['lock'])
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      expect(played([[press('F8', { [held]: true }), 0]])).toEqual([undefined])
  })

  it('Escape three times leaves, however slowly somebody presses within reason', () => {
    const slowly = [
      [escape, 0],
      [escape, 4900],
      [escape, 4900]
    ] as const
    expect(played(slowly)).toEqual([undefined, undefined, 'leave'])
  })

  it.each([
    [
      'twice',
      [
        [escape, 0],
        [escape, 100]
      ]
    ],
    [
      'with another key between',
      [
        [escape, 0],
        [escape, 100],
        [press('a'), 100],
        [escape, 100]
      ]
    ],
    [
      'held down',
      [
        [escape, 0],
        [press('Escape', { repeat: true }), 30],
        [press('Escape', { repeat: true }), 30]
      ]
    ],
    [
      'minutes apart',
      [
        [escape, 0],
        [escape, 60_000],
        [escape, 60_000]
      ]
    ]
  ] as const)('Escape %s does nothing', (_, presses) => {
    expect(played(presses).filter((command) => command !== undefined)).toEqual([])
  })
})
