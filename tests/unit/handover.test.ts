import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  localDetailIds,
  localDetailsFromText,
  localDetailsToText,
  withLocalDetail,
  type LocalDetails
} from '../../machines/case-file/local-details'
import { localDetails, type LocalDetail } from '../../content/local-details'
import { questions, stages } from '../../content/stages'
import { buildDocument } from '../../src/documents/compose/build-document'
import { makeFile, noteBackup } from '../../src/handover/make-file'
import type { Words } from '../../src/i18n/words'
import { StoreError } from '../../src/ports/store-error'
import { backupsWith } from '../../src/vault/backup/backups'
import { workHere } from '../../src/vault/backup/work'
import { eritrea } from '../cases/eritrea'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { memoryCases } from '../support/memory-cases'
import { allWords } from '../support/words'
import { idOf, lowFactors, now, packageOf } from './backup/support'

let words: Words
beforeAll(async () => {
  words = await allWords()
})

describe('a file of cases', () => {
  const backups = backupsWith(workHere(lowFactors), { now: () => now })
  const passphrase = 'a passphrase of enough letters'

  it('holds a case with its versions as they were, and says what is in it', async () => {
    const cases = memoryCases()
    const { file, versions } = packageOf(eritrea, { words })
    await cases.save({ ...file, revision: 1 }, { versions })
    const made = await makeFile({ cases, backups }, [file.id], passphrase)
    expect(made).toMatchObject({ whole: [{ id: file.id, revision: 1 }], unrestorable: [], leftOut: [] })
    const contents = await backups.open(made.bytes, passphrase)
    expect(contents.cases).toEqual([
      { file: { ...file, revision: 1 }, versions, trail: [], unreadableVersions: 0 }
    ])
  })

  it('leaves out a damaged case, says so, and holds the others', async () => {
    const cases = memoryCases()
    const ids = [1, 2, 3].map(idOf)
    for (const id of ids) await cases.save({ ...packageOf(eritrea, { id }).file, revision: 1 })
    const [first = '', damaged = '', last = ''] = ids
    const open = (id: string) =>
      id === damaged ? Promise.reject(new StoreError('unreadable')) : cases.open(id)
    const made = await makeFile({ cases: { ...cases, open }, backups }, ids, passphrase)
    expect(made.leftOut).toEqual([damaged])
    const { cases: held } = await backups.open(made.bytes, passphrase)
    expect(held.map(({ file }) => file.id)).toEqual([first, last])
  })

  it('is not made where the store cannot be read at all', async () => {
    const open = () => Promise.reject(new StoreError('locked'))
    const cases = { ...memoryCases(), open }
    await expect(makeFile({ cases, backups }, [idOf(1)], passphrase)).rejects.toMatchObject({
      fault: 'locked'
    })
  })

  // Whoever deletes a case because it is in a backup must be able to get it back from there.
  it('is no backup of a case that could not be taken in from it whole', async () => {
    const cases = memoryCases()
    const [large, small] = [1, 2].map((number) => packageOf(eritrea, { id: idOf(number) }).file)
    if (large === undefined || small === undefined) throw new Error('There are two.')
    const text = 'x'.repeat(6 * 1024 * 1024)
    await cases.save({
      ...large,
      revision: 1,
      answers: { ...large.answers, worries: { state: 'answered', value: text } }
    })
    await cases.save({ ...small, revision: 1 })
    const made = await makeFile({ cases, backups }, [large.id, small.id], passphrase)
    expect(made.unrestorable).toEqual([large.id])
    await noteBackup(cases, made, '2026-11-25')
    expect((await cases.list()).heads.map(({ id, needsBackup }) => [id, needsBackup])).toEqual([
      [large.id, true],
      [small.id, false]
    ])
  })

  it('ends the reminder of the cases that are whole in it, on its day', async () => {
    const cases = memoryCases()
    for (const number of [1, 2])
      await cases.save({ ...packageOf(eritrea, { id: idOf(number) }).file, revision: 1 })
    await noteBackup(cases, await makeFile({ cases, backups }, [idOf(1)], passphrase), '2026-11-25')
    const { heads } = await cases.list()
    expect(heads.map(({ needsBackup, backedUpOn }) => [needsBackup, backedUpOn])).toEqual([
      [false, '2026-11-25'],
      [true, undefined]
    ])
  })
})

describe('local details', () => {
  const detail = fc.constantFrom(...localDetailIds)

  it('come back from a file as they were set', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(detail, fc.string({ maxLength: 200 }))), (given) => {
        const set = given.reduce<LocalDetails>((all, [id, text]) => withLocalDetail(all, id, text), {})
        expect(localDetailsFromText(localDetailsToText(set))).toEqual(set)
        expect(Object.values(set).every((one) => typeof one === 'string' && one.trim() !== '')).toBe(true)
      })
    )
  })

  it('go to a team without who the manager is', () => {
    const text = localDetailsToText({ team: 'Dover', own: { name: 'Nora Lind', telephone: '01632 960188' } })
    expect(text).not.toMatch(/own|Nora|960188/u)
    expect(localDetailsFromText(text)).toEqual({ team: 'Dover' })
    const sent = '{"waymark":"local-details","details":{"own":{"name":"Nora Lind"}}}'
    expect(localDetailsFromText(sent)).toBeUndefined()
  })

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"waymark":"case"}',
    '{"waymark":"local-details","details":{"unknown":"x"}}',
    '{"waymark":"local-details","details":{"team":1}}',
    `{"waymark":"local-details","details":{"team":"${'x'.repeat(2001)}"}}`
  ])('a file that is none is refused', (text) => {
    expect(localDetailsFromText(text)).toBeUndefined()
  })

  it('name steps and questions that there are', () => {
    const steps = new Set(stages.flatMap((stage) => Object.keys(stage.steps)))
    for (const [id, { steps: own, fills }] of Object.entries<LocalDetail>(localDetails)) {
      expect(
        own.filter((step) => !steps.has(step)),
        id
      ).toEqual([])
      if (fills !== undefined) expect(fills in questions, id).toBe(true)
    }
  })

  it('stand in documents that need them; how emergency accommodation is reached only where the placement is shown', () => {
    const set = { 'out-of-hours-number': '020 0000 0000', 'emergency-accommodation-route': 'Ring Ash House.' }
    const text = (location: 'withheld' | 'shown') =>
      JSON.stringify(
        buildDocument('protection-and-placement-plan', fileWith({}), {
          today,
          words,
          location,
          localDetails: set
        })
      )
    expect(text('withheld')).toContain('020 0000 0000')
    expect(text('shown')).toContain('Ring Ash House.')
    expect(text('withheld')).not.toContain('Ring Ash House.')
  })
})
