import 'fake-indexeddb/auto'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { newCase, withAnswer } from '../../../machines/case-file/change'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Cases, KeptVersion } from '../../../src/ports/cases'
import { versionOf } from './filled'
import { allRows } from './raw'
import { at, faultOf, freshVault, openAgain } from './support'

const fresh = async (): Promise<Cases> => (await freshVault()).open.cases

/** The cases of one vault as two tabs see them. */
async function twoTabs(): Promise<readonly [Cases, Cases]> {
  const { name, open } = await freshVault()
  return [open.cases, (await openAgain(name)).cases]
}

const listed = async (cases: Cases) => (await cases.list()).heads.map(({ id }) => id)

describe('the cases of a vault', () => {
  it('come back as they were saved', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    expect(await cases.open('case-1')).toEqual(at(1))
    expect(await cases.open('case-2')).toBeUndefined()
  })

  it('come back as they were last saved', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    await cases.save(at(2, 'A2'))
    expect(await cases.open('case-1')).toEqual(at(2, 'A2'))
    expect((await cases.list()).heads.map(({ reference }) => reference)).toEqual(['A2'])
  })

  it('are listed with reference, name, days and when they were saved', async () => {
    const cases = await fresh()
    expect(await cases.list()).toEqual({ heads: [], unreadable: [] })
    const named = withAnswer(at(1), 'known-as', { state: 'answered', value: 'Sami' })
    const dates = [{ row: 'care-plan-before-placement', date: '2026-12-01' }] as const
    await cases.save(named, { dates: dates as never })
    await cases.save({ ...newCase('case-2', '2026-11-24'), savedAt: '2', revision: 1 })
    expect(await cases.list()).toEqual({
      heads: [
        {
          id: 'case-1',
          reference: 'A1',
          knownAs: 'Sami',
          savedAt: at(1).savedAt,
          step: 'opening-page',
          dates,
          isMissing: false,
          needsBackup: true
        },
        {
          id: 'case-2',
          reference: '',
          knownAs: '',
          savedAt: '2',
          step: 'opening-page',
          dates: [],
          isMissing: false,
          needsBackup: true
        }
      ],
      unreadable: []
    })
  })

  it('are listed as missing while the child is, also after another step was noted, and until the child is back', async () => {
    const cases = await fresh()
    const listed = async () => (await cases.list()).heads.map(({ isMissing }) => isMissing)
    await cases.save(withAnswer(at(1), 'place-tonight', { state: 'answered', value: 'missing' }))
    await cases.leaveOn('case-1', 'first-48-hours')
    expect(await listed()).toEqual([true])
    await cases.save(at(2))
    expect(await listed()).toEqual([false])
  })

  it('look the same on the disk, whether the child is missing or not', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    await open.cases.save(
      withAnswer(at(1, 'A1', 'case-2'), 'place-tonight', { state: 'answered', value: 'missing' })
    )
    const seen = ((await allRows(name))['heads'] ?? []).map((row) =>
      Object.entries(row).map(([key, value]) =>
        value instanceof Uint8Array ? [key, value.byteLength] : [key]
      )
    )
    expect(seen).toHaveLength(2)
    expect(seen[0]).toEqual(seen[1])
    expect(JSON.stringify(seen[0])).toMatch(/\d{3,}/)
  })

  it('is opened on the step where it was left last, however fast one after another was left', async () => {
    const { open } = await freshVault()
    const { cases } = open
    await cases.save(at(1))
    const left = (['trust', 'who-the-child-is', 'people', 'conclusion'] as const).flatMap((step, index) => [
      cases.leaveOn('case-1', step),
      // A save in between writes the same record.
      ...(index === 1 ? [cases.save(at(2))] : [])
    ])
    expect((await cases.open('case-1'))?.step).toBe('conclusion')
    await Promise.all(left)
    expect((await cases.open('case-1'))?.step).toBe('conclusion')
  })

  it('are listed as taken in until somebody has left a step, or saved, here', async () => {
    const cases = await fresh()
    const takenIn = async () => (await cases.list()).heads.map(({ isTakenIn }) => isTakenIn ?? false)
    await cases.save(at(1), { isTakenIn: true })
    await cases.save(at(1, 'B1', 'case-2'), { isTakenIn: true })
    expect(await takenIn()).toEqual([true, true])
    await cases.leaveOn('case-1', 'trust')
    await cases.save(at(2, 'B1', 'case-2'))
    expect(await takenIn()).toEqual([false, false])
  })

  // Decision 129: what time has brought, or an earlier build did not keep, is in the list once the case was opened.
  it('are listed with what stands in them on the day they were opened, without a change of the case', async () => {
    const cases = await fresh()
    await cases.save(at(1), { dates: [{ row: 'care-plan', date: '2026-12-08' }] })
    await cases.leaveOn('case-1', 'trust')
    const before = await cases.open('case-1')
    const listed = { dates: [], cannotWaitSince: '2026-11-05', bornOn: '2009-02-10' }
    await cases.noteListed?.('case-1', listed)
    expect((await cases.list()).heads[0]).toMatchObject({ ...listed, step: 'trust', needsBackup: true })
    expect(await cases.open('case-1')).toEqual(before)
    await cases.save(at(2))
    expect((await cases.list()).heads[0]?.cannotWaitSince).toBeUndefined()
  })

  it('are listed on the step that was left last, also when the list is read at once', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    await cases.save(at(1, 'B1', 'case-2'))
    const left = [cases.leaveOn('case-1', 'trust'), cases.leaveOn('case-2', 'who-the-child-is')]
    expect((await cases.list()).heads.map(({ step }) => step)).toEqual(['trust', 'who-the-child-is'])
    await Promise.all(left)
  })

  it('keep the step that was left while a save was on its way, which knew the step before', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    // Its encryption takes longer than the noting of a step.
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    const slow = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      for (let turn = 0; turn < 200; turn += 1) await setImmediate()
      return encrypt(...given)
    })
    const begun = [cases.save(at(2)), cases.leaveOn('case-1', 'trust')]
    expect((await cases.list()).heads.map(({ step }) => step)).toEqual(['trust'])
    expect((await cases.open('case-1'))?.step).toBe('trust')
    await Promise.all(begun)
    expect((await cases.open('case-1'))?.step).toBe('trust')
    slow.mockRestore()
  })

  it('remember where they were left, which is no change of them', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    await cases.leaveOn('case-1', 'trust')
    expect(await cases.open('case-1')).toEqual({ ...at(1), step: 'trust' })
    expect((await cases.list()).heads.map(({ step }) => step)).toEqual(['trust'])
    await cases.save(at(2))
    expect((await cases.open('case-1'))?.revision).toBe(2)
  })

  it('are found again at the next visit', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    await open.close()
    expect(await (await openAgain(name)).cases.open('case-1')).toEqual(at(1))
  })
})

describe('finished versions', () => {
  const kept = (number: number, id = 'case-1'): KeptVersion => ({
    case: id,
    number,
    file: at(number, 'A1', id),
    documents: { withheld: [], shown: [] }
  })

  it('are kept with the save that finishes them, the first first', async () => {
    const cases = await fresh()
    await cases.save(at(1), { versions: [kept(2)] })
    await cases.save(at(2), { versions: [kept(1)] })
    await cases.save(at(3))
    expect(await cases.versions('case-1')).toEqual([kept(1), kept(2)])
    expect(await cases.versions('case-2')).toEqual([])
  })

  it('are not kept where the save is refused', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    expect(await faultOf(cases.save(at(3), { versions: [kept(1)] }))).toBe('changed-elsewhere')
    expect(await cases.versions('case-1')).toEqual([])
  })

  it('are given back as they were, whatever has become of questions since', async () => {
    const cases = await fresh()
    const odd = { ...kept(1), file: { ...at(1), answers: { gone: 'odd' } } } as unknown as KeptVersion
    await cases.save(at(1), { versions: [odd] })
    expect(await cases.versions('case-1')).toEqual([odd])
  })
})

describe('many cases at once', () => {
  const some = (...revisions: readonly (readonly [string, number])[]) =>
    revisions.map(([id, revision]) => ({ file: at(revision, `${id} ${revision}`, id) }))

  it('are all saved, with their versions, and what they replace stays in the history', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    const [first, ...others] = some(['case-1', 2], ['case-2', 1], ['case-3', 1])
    const saves = [
      { file: first?.file ?? at(2), saved: { versions: [versionOf('case-1')], keepsReplaced: true } },
      ...others
    ]
    expect(await cases.saveAll(saves)).toEqual([])
    expect((await listed(cases)).toSorted()).toEqual(['case-1', 'case-2', 'case-3'])
    expect(await cases.open('case-1')).toEqual(first?.file)
    expect(await cases.versions('case-1')).toEqual([versionOf('case-1')])
    expect((await cases.history('case-1')).map(({ revision }) => revision)).toEqual([1])
  })

  it('are saved none of them where one was saved or deleted by another tab, and those are named', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1, 'A1', 'case-1'))
    await one.save(at(1, 'A2', 'case-2'))
    await other.save(at(2, 'Theirs', 'case-1'))
    await other.remove('case-2')
    const saves = some(['case-1', 2], ['case-2', 2], ['case-3', 1])
    expect((await one.saveAll(saves)).toSorted()).toEqual(['case-1', 'case-2'])
    expect(await listed(one)).toEqual(['case-1'])
    expect(await one.open('case-1')).toEqual(at(2, 'Theirs', 'case-1'))
    expect((await one.history('case-1')).map(({ revision }) => revision)).toEqual([1])
  })

  it('are opened only once they are saved', async () => {
    const cases = await fresh()
    const saving = cases.saveAll(some(['case-1', 1], ['case-2', 1]))
    expect((await cases.open('case-2'))?.id).toBe('case-2')
    await saving
  })
})

describe('two writers', () => {
  it('cannot overwrite each other: the second learns that the case was changed elsewhere', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    await one.save(at(2, 'mine'))
    expect(await faultOf(other.save(at(2, 'theirs')))).toBe('changed-elsewhere')
    expect(await other.open('case-1')).toEqual(at(2, 'mine'))
    expect((await other.list()).heads.map(({ reference, savedAt }) => [reference, savedAt])).toEqual([
      ['mine', at(2).savedAt]
    ])
  })

  it('cannot both win a race', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    const faults = await Promise.all([faultOf(one.save(at(2, 'mine'))), faultOf(other.save(at(2, 'theirs')))])
    expect(faults.filter((fault) => fault === undefined)).toHaveLength(1)
    expect(faults).toContain('changed-elsewhere')
  })

  it('cannot leap over a save that never came', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    expect(await faultOf(cases.save(at(3)))).toBe('changed-elsewhere')
    expect(await faultOf(cases.save(at(1)))).toBe('changed-elsewhere')
    expect(await cases.open('case-1')).toEqual(at(1))
  })

  it('cannot begin one case twice', async () => {
    const cases = await fresh()
    await cases.save(at(1, 'mine'))
    expect(await faultOf(cases.save(at(1, 'theirs')))).toBe('changed-elsewhere')
    expect(await cases.open('case-1')).toEqual(at(1, 'mine'))
  })

  it('do not bring back what one of them deleted', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    await one.remove('case-1')
    expect(await faultOf(other.save(at(2)))).toBe('deleted-elsewhere')
    expect(await faultOf(other.save(at(1)))).toBe('deleted-elsewhere')
    expect(await listed(one)).toEqual([])
  })

  it('go on where the one brings back what it deleted', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    await one.remove('case-1')
    await one.undoRemove('case-1')
    expect(await faultOf(other.save(at(2, 'On')))).toBeUndefined()
    expect(await other.open('case-1')).toEqual(at(2, 'On'))
  })

  it('can both bring it back: for the second it is back', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    await one.remove('case-1')
    expect(await other.undoRemove('case-1')).toBe(true)
    expect(await one.undoRemove('case-1')).toBe(true)
    expect(await one.undoRemove('case-2')).toBe(false)
    expect(await listed(one)).toEqual(['case-1'])
  })

  it('both leave a case on a step while it is saved, and nothing is lost of the save', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    const saves = async () => {
      for (let revision = 2; revision < 12; revision += 1) await one.save(at(revision, `A${revision}`))
    }
    const leaves = async () => {
      for (let time = 0; time < 12; time += 1) await other.leaveOn('case-1', 'trust')
    }
    await Promise.all([saves(), leaves()])
    const [head] = (await one.list()).heads
    expect([head?.reference, head?.savedAt]).toEqual(['A11', at(11).savedAt])
    expect((await other.open('case-1'))?.revision).toBe(11)
  })
})

describe('a backup', () => {
  const needing = async (cases: Cases) =>
    (await cases.list()).heads.filter(({ needsBackup }) => needsBackup).map(({ id }) => id)

  it('is needed until a case is in one, and again when the case has changed since', async () => {
    const [one, other] = await twoTabs()
    await one.save(at(1))
    await one.save(at(1, 'B1', 'case-2'))
    await other.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-25')
    expect(await needing(one)).toEqual(['case-2'])
    await one.leaveOn('case-1', 'trust')
    expect(await needing(one)).toEqual(['case-2'])
    await one.save(at(2))
    expect(await needing(one)).toEqual(['case-1', 'case-2'])
  })

  it('that two tabs make at once is noted of both', async () => {
    const [one, other] = await twoTabs()
    const ids = Array.from({ length: 6 }, (_, index) => `case-${index}`)
    for (const id of ids) await one.save(at(1, 'A1', id))
    await Promise.all(
      ids.map((id, index) => (index % 2 ? one : other).backedUp([{ id, revision: 1 }], '2026-11-25'))
    )
    expect(await needing(one)).toEqual([])
  })

  it('of an earlier state does not count for a later one', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    await cases.save(at(2))
    await cases.backedUp([{ id: 'case-1', revision: 2 }], '2026-11-25')
    await cases.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-25')
    expect(await needing(cases)).toEqual([])
  })
})

it('a case with every kind of answer survives the way to the disk', async () => {
  const cases = await fresh()
  const file: CaseFile = withAnswer(at(1), 'name-in-own-script', { state: 'answered', value: 'ሳሚ ✨ سامي' })
  await cases.save(file)
  expect(await cases.open('case-1')).toEqual(file)
})
