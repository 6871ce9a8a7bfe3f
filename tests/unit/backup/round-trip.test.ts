import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/i18n/words'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { vietnam } from '../../cases/vietnam'
import { allWords } from '../../support/words'
import { backups, idOf, now, packageOf } from './support'

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
