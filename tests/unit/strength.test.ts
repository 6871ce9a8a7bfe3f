import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fiveWords } from '../../src/screens/vault/five-words'
import { isGuessable } from '../../src/screens/vault/strength/protocol'
import { strengthOf } from '../../src/screens/vault/strength/strength-of'
import { isProving } from '../support/proving'

it.each([
  '12345678901234',
  'passwordpassword',
  'aaaaaaaaaaaaaaaa',
  'qwertyuiopasdfgh',
  'letmeinletmeinletmein'
])('“%s” is long enough, and guessed all the same', (passphrase) => {
  expect(isGuessable(strengthOf(passphrase))).toBe(true)
})

it('five words that are suggested are never refused', async () => {
  // Numbers as the browser throws them, each as likely as any other: a test that likes some more would throw one word five times.
  const thrown = fc.noBias(fc.array(fc.nat(62_207), { minLength: 5, maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(thrown, async (numbers) => {
      let next = 0
      const phrase = await fiveWords((into) => {
        into[0] = numbers[next] ?? 0
        next += 1
        return into
      })
      expect(isGuessable(strengthOf(phrase)), phrase).toBe(false)
    }),
    { numRuns: isProving ? 1_000 : 50 }
  )
})
