import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonBytes } from '../../../src/vault/json-bytes'

const textOf = async (something: unknown) => Buffer.concat(await jsonBytes(something)).toString('utf8')

describe('JSON in pieces', () => {
  it('is to the letter what JSON says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined)), { maxKeys: 40 }),
          fc.record({ answers: fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 21, maxKeys: 30 }) })
        ),
        async (something) => {
          expect(await textOf(something)).toBe(JSON.stringify(something))
        }
      )
    )
  })

  it('lets others have their turn while something large is written, and only then', async () => {
    const turnsOf = async (something: unknown) => {
      let turns = 0
      let isDone = false
      const count = () => {
        if (isDone) return
        turns += 1
        setImmediate(count)
      }
      setImmediate(count)
      const text = await textOf(something)
      isDone = true
      expect(text).toBe(JSON.stringify(something))
      return turns
    }
    const answers = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`q-${index}`, `Đạt ${'x'.repeat(2_000)}`])
    )
    expect(await turnsOf({ id: 'a', answers })).toBeGreaterThan(5)
    expect(await turnsOf({ id: 'a', answers: { one: 'short' } })).toBe(0)
  })
})
