import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { vietnam } from '../../cases/vietnam'
import { allWords } from '../../support/words'
import { smallCase } from './small-case'
import { backups, idOf, now, packageOf } from './support'
import { isProving } from '../../support/proving'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('a backup', () => {
  it('gives back what went into it', async () => {
    const packages = [eritrea, vietnam, countyLine].map((named, index) =>
      packageOf(named, { id: idOf(index + 1), words })
    )
    const { bytes, unrestorable } = await backups.seal(packages, 'correct horse battery')
    expect(unrestorable).toEqual([])
    const contents = await backups.open(bytes, 'correct horse battery')
    expect(contents).toEqual({
      madeAt: now,
      cases: packages.map((one) => ({ ...one, unreadableVersions: 0 })),
      refused: []
    })
  })
})

describe('what was typed', () => {
  // Also half of a character, which no text can hold that is well-formed, and what looks like a line's end.
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('\ud800', '\u2028', '__proto__', '{"a":1}\n', '', '\u0000')
  )

  it('comes back letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.string({ unit: 'grapheme', minLength: 1 }), async (said, passphrase) => {
        const one = smallCase(1, said)
        const { bytes, unrestorable } = await backups.seal([one], passphrase)
        expect(unrestorable).toEqual([])
        expect((await backups.open(bytes, passphrase)).cases).toEqual([{ ...one, unreadableVersions: 0 }])
      }),
      { numRuns: isProving ? 5_000 : 300 }
    )
  })
})
