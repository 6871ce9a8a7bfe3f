import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupsWith } from '../../../src/vault/backup/backups'
import { workHere } from '../../../src/vault/backup/work'
import { firstLineOf, linesOf } from '../../../src/vault/backup/write-contents'
import { eritrea } from '../../cases/eritrea'
import { ageOpens, ageSeals } from '../../support/age-program'
import { now, packageOf } from './support'

// The work factors of the app, as in a browser.
const backups = backupsWith(workHere(), { now: () => now })

const folder = mkdtempSync(join(tmpdir(), 'waymark-age-'))
const path = (name: string) => join(folder, name)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const passphrase = 'fünf Wörter, ŵ ዓ and spaces '
const one = packageOf(eritrea)

// With these factors each sealing and opening takes a second.
beforeAll(async () => {
  writeFileSync(path('ours.age'), (await backups.seal([one], passphrase)).bytes)
})

describe('the age program', () => {
  it('opens a backup of Waymark’s, in which the case stands as JSON, line by line', async () => {
    await ageOpens(path('ours.age'), path('ours.jsonl'), passphrase)
    const [first = '', second = ''] = readFileSync(path('ours.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first)).toMatchObject({ waymark: 'cases', madeAt: now })
    expect(JSON.parse(second)).toMatchObject({ case: one.file })
  })

  it('does not open it with another passphrase', async () => {
    await expect(ageOpens(path('ours.age'), path('again.jsonl'), 'another')).rejects.toThrow(/incorrect/)
  })

  it.each([
    ['as bytes', []],
    ['in letters', ['-a']]
  ])('makes a file %s that Waymark opens', async (_, more) => {
    const theirs = path(`theirs${more.join('')}.age`)
    writeFileSync(path('plain.jsonl'), Buffer.concat([firstLineOf(now), ...linesOf(one)]))
    await ageSeals(path('plain.jsonl'), theirs, passphrase, more)
    const contents = await backups.open(new Uint8Array(readFileSync(theirs)), passphrase)
    expect(contents.cases).toEqual([{ ...one, unreadableVersions: 0 }])
    await expect(backups.open(new Uint8Array(readFileSync(theirs)), 'another')).rejects.toMatchObject({
      fault: 'wrong-passphrase'
    })
  })
})
