import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { finished, withAnswer } from '../../../machines/case-file/change'
import { withReview } from '../../../machines/case-file/change-review'
import { valueOf } from '../../../machines/case-file/read'
import { unchosen, type ClashChoice } from '../../../src/handover/clash'
import { makeFile } from '../../../src/handover/make-file'
import { packageOf as packageIn } from '../../../src/handover/package-of'
import {
  candidatesOf,
  noteTakenIn,
  noteTrailsIn,
  takeIn,
  type Candidate,
  type Outcome
} from '../../../src/handover/take-in'
import type { CasePackage } from '../../../src/ports/backups'
import type { KeptVersion } from '../../../src/ports/cases'
import { StoreError } from '../../../src/ports/store-error'
import { today } from '../../explore/explore'
import { eritrea } from '../../cases/eritrea'
import { memoryCases } from '../../support/memory-cases'
import { backups, idOf, packageOf } from './support'

let cases = memoryCases()
let count = 100
const namedBeside = (reference: string | undefined) => `${reference ?? 'None'} (from the file)`
const needed = () => ({
  cases,
  clock: { today: () => today },
  ids: { next: () => idOf((count += 1)) },
  namedBeside
})

beforeEach(() => {
  cases = memoryCases()
})

const worries = (file: CaseFile, text: string) =>
  withAnswer(file, 'worries', { state: 'answered', value: text })
const passphrase = 'a passphrase of enough letters'
const text = (value: string) => ({ state: 'answered', value }) as const
const instant = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`

/** Saves the next state of a case, as the app does. */
async function save(
  file: CaseFile,
  minute: number,
  versions: readonly KeptVersion[] = []
): Promise<CaseFile> {
  const next = { ...file, revision: file.revision + 1, savedAt: instant(minute) }
  await cases.save(next, { versions })
  return next
}

const begun = () => save({ ...packageOf(eritrea).file, revision: 0 }, 1)

/** What a backup of everything here holds. */
async function backup(): Promise<Uint8Array> {
  const packages = await Promise.all(cases.ids().map((id) => packageIn(cases, id)))
  const { bytes } = await backups.seal(
    packages.filter((one): one is CasePackage => one !== undefined),
    'a passphrase of enough letters'
  )
  return bytes
}

async function lookedAt(bytes: Uint8Array): Promise<readonly Candidate[]> {
  const { cases: incoming } = await backups.open(bytes, 'a passphrase of enough letters')
  return candidatesOf(cases, incoming)
}

async function only(bytes: Uint8Array): Promise<Candidate> {
  const [candidate, ...others] = await lookedAt(bytes)
  if (candidate === undefined || others.length > 0) throw new Error('One case was expected.')
  return candidate
}

/** Does with one case what was chosen. */
async function takeOne(candidate: Candidate, choice: ClashChoice): Promise<Outcome> {
  const [done] = await takeIn(needed(), [[candidate, choice]])
  if (done === undefined) throw new Error('Nothing became of the case.')
  return done[1]
}

const version = (file: CaseFile, words: string): KeptVersion => ({
  case: file.id,
  number: file.versions.length,
  file,
  documents: {
    withheld: [],
    shown: [
      {
        id: 'care-plan',
        title: words,
        reference: 'R',
        status: 'FINAL',
        date: '24 November 2026',
        language: 'en',
        notices: [],
        pageOf: '{page} of {pages}',
        sections: []
      }
    ]
  }
})

describe('what comes in', () => {
  it('is new where nothing of its id is here, and is then here as it was', async () => {
    const file = await begun()
    const bytes = await backup()
    cases = memoryCases()
    const candidate = await only(bytes)
    expect(candidate).toMatchObject({ clash: 'none', choices: ['take', 'leave'] })
    expect(await takeOne(candidate, 'take')).toEqual({ kind: 'taken', id: file.id })
    expect(await cases.open(file.id)).toEqual(file)
  })

  it('is the same where nothing has changed since, whoever looked at it', async () => {
    await begun()
    expect(await only(await backup())).toMatchObject({ clash: 'same', choices: ['keep-mine'] })
  })

  // What was done, what is finished and a review that is open are the case too: none of them is thrown away as “the same”.
  it.each<[string, (file: CaseFile) => CaseFile]>([
    [
      'an action was done',
      (file) => ({
        ...file,
        actions: {
          own: { since: today, called: false, addedTo: 'care-plan', outcome: { state: 'done', on: today } }
        }
      })
    ],
    ['a stage was marked done', (file) => ({ ...file, stagesDone: { 'immediate-safety': today } })],
    ['a review was begun', (file) => withReview(file, 'both', today)]
  ])('is another where %s here', async (_, change) => {
    const file = await save(finished(await begun(), today), 2)
    const bytes = await backup()
    await save(change(file), 3)
    expect((await only(bytes)).clash).toBe('older')
  })

  it('is older where the case went on here', async () => {
    const file = await begun()
    const bytes = await backup()
    await save(worries(file, 'New'), 2)
    expect(await only(bytes)).toMatchObject({
      clash: 'older',
      choices: ['keep-mine', 'keep-both', 'take-theirs']
    })
  })

  it('is newer where it went on elsewhere', async () => {
    const file = await begun()
    const here = cases
    cases = memoryCases()
    await save({ ...file, revision: 0 }, 1)
    await save(worries({ ...file, revision: 1 }, 'Elsewhere'), 2)
    const bytes = await backup()
    cases = here
    expect((await only(bytes)).clash).toBe('newer')
  })

  it('was changed on both sides where both went on', async () => {
    const file = await begun()
    const here = cases
    cases = memoryCases()
    await save({ ...file, revision: 0 }, 1)
    await save(worries({ ...file, revision: 1 }, 'Elsewhere'), 2)
    const bytes = await backup()
    cases = here
    await save(worries(file, 'Here'), 3)
    expect(await only(bytes)).toMatchObject({
      clash: 'both',
      choices: ['keep-both', 'keep-mine', 'take-theirs']
    })
  })
})

// Somebody who takes over has the files of who has left: a case in two states, in whatever order they are opened.
// ¶18, ¶31: begun twice, a child has two cases, and who exploits them may stand in one alone.
describe('a case that comes in under an id of its own', () => {
  const begunTwice = async (theirs: string) => {
    cases = memoryCases()
    const here = withAnswer(packageOf(eritrea).file, 'reference', text('HS-26-4471'))
    const file = await save({ ...here, revision: 0 }, 1)
    const other = { ...file, id: idOf(7), answers: { ...file.answers, reference: text(theirs) } }
    const bytes = await backups.seal([{ file: other, versions: [], trail: [] }], passphrase)
    return only(bytes.bytes)
  }

  it('is told of the one here that has its reference, however that was typed', async () => {
    const candidate = await begunTwice(' hs-26-4471')
    expect(candidate.clash).toBe('none')
    expect(candidate.namesakes.map(({ id }) => id)).toEqual(cases.ids())
  })

  it('is told of none where the reference is another, or there is none', async () => {
    expect((await begunTwice('HS-26-4417')).namesakes).toEqual([])
    cases = memoryCases()
    const unnamed = { ...packageOf(eritrea).file, revision: 0, answers: {} }
    await save(unnamed, 1)
    const { bytes } = await backups.seal(
      [{ file: { ...unnamed, id: idOf(7) }, versions: [], trail: [] }],
      passphrase
    )
    expect((await only(bytes)).namesakes).toEqual([])
  })

  it('is not told of itself', async () => {
    await begun()
    expect((await only(await backup())).namesakes).toEqual([])
  })
})

describe('two files of one case', () => {
  const sealed = async (file: CaseFile, trail: readonly string[]) =>
    (await backups.seal([{ file, versions: [], trail }], passphrase)).bytes
  const state = (minute: number, text: string): CaseFile => ({
    ...worries(packageOf(eritrea).file, text),
    revision: minute,
    savedAt: instant(minute)
  })
  const earlier = () => sealed(state(10, 'At the old address'), [instant(1)])
  const later = () => sealed(state(20, 'At the new address'), [instant(15), instant(10), instant(1)])

  /** Takes a case in, as the page does. */
  async function come(bytes: Uint8Array, choice: ClashChoice): Promise<void> {
    const done = await takeIn(needed(), [[await only(bytes), choice]])
    await noteTrailsIn(cases, done)
  }

  it('are told apart where the later one comes first, and the earlier one is left out unless somebody says otherwise', async () => {
    await come(await later(), 'take')
    expect(await only(await earlier())).toMatchObject({
      clash: 'older',
      choices: ['keep-mine', 'keep-both', 'take-theirs']
    })
  })

  it('are told apart where the earlier one comes first', async () => {
    await come(await earlier(), 'take')
    expect((await only(await later())).clash).toBe('newer')
  })

  it('are told apart where the later one took the place of a state between them', async () => {
    await come(await sealed(state(15, 'Between'), [instant(10)]), 'take')
    await come(await later(), 'take-theirs')
    expect((await only(await earlier())).clash).toBe('older')
  })

  it('are told apart however often the case was saved here since', async () => {
    await come(await later(), 'take')
    const here = await cases.open(idOf(1))
    if (here === undefined) throw new Error('It was taken in.')
    let file = here
    for (let minute = 30; minute < 45; minute += 1) file = await save(worries(file, `At ${minute}`), minute)
    expect((await only(await earlier())).clash).toBe('older')
    expect((await only(await later())).clash).toBe('older')
    // A file that is made here tells it to the next vault.
    const bytes = await backup()
    cases = memoryCases()
    await come(bytes, 'take')
    expect((await only(await later())).clash).toBe('older')
  })

  // Nothing of what somebody deleted may call a later state an earlier one.
  it('are no past of each other where the later one was deleted and the earlier one came in', async () => {
    await come(await later(), 'take')
    await cases.remove(idOf(1))
    await come(await earlier(), 'take')
    expect((await only(await later())).clash).toBe('newer')
  })

  // What stands here is the earlier state, whatever stood here before. What takes its place leaves it in the history.
  it('are told apart where the earlier one was put in the place of the later one', async () => {
    await come(await later(), 'take')
    await come(await earlier(), 'take-theirs')
    expect(await only(await later())).toMatchObject({
      clash: 'newer',
      choices: ['take-theirs', 'keep-both', 'keep-mine']
    })
  })

  // ¶39: kept beside it, the earlier state goes on saying that a child is missing who is back.
  it('leave one case where the later one comes second, and nobody chose otherwise', async () => {
    await come(await earlier(), 'take')
    const candidate = await only(await later())
    const choice = unchosen(candidate.choices, true)
    expect(choice).toBe('take-theirs')
    await takeOne(candidate, choice)
    expect(cases.ids()).toEqual([idOf(1)])
    expect((await cases.history(idOf(1))).length).toBeGreaterThan(0)
    // One that no page has shown replaces nothing.
    expect(unchosen(candidate.choices, false)).toBe('keep-both')
    expect(unchosen(['take', 'leave'], false)).toBe('take')
  })

  /** What is made here of the one case, to be given to somebody. */
  const made = async () => (await makeFile({ cases, backups }, cases.ids(), passphrase)).bytes
  const standing = async (): Promise<CaseFile> => {
    const file = await cases.open(cases.ids()[0] ?? '')
    if (file === undefined) throw new Error('There is one case.')
    return file
  }
  const asked = {
    clash: 'both',
    choices: ['keep-both', 'keep-mine', 'take-theirs']
  }

  // What was replaced is kept in the history, and is no past of what took its place: nobody leaves the newest work out beforehand.
  it('are in no order where the earlier one was put in the place of the later one, and was worked on since', async () => {
    const first = await save(worries(await begun(), 'First'), 2)
    const old = await made()
    await save(worries(first, 'Newest'), 3)
    const newest = await made()
    await come(old, 'take-theirs')
    await save(worries(await standing(), 'On from the first'), 4)
    expect(await only(newest)).toMatchObject(asked)
    expect((await only(old)).clash).toBe('older')
    // Nor does the file of it say so to somebody who never had the newest.
    const on = await made()
    cases = memoryCases()
    await come(on, 'take')
    await save(worries(await standing(), 'On elsewhere'), 5)
    expect(await only(newest)).toMatchObject(asked)
    expect((await only(old)).clash).toBe('older')
    expect((await only(on)).clash).toBe('older')
  })

  it('are in no order where both went on and one took the other’s place, here and where the file of that comes', async () => {
    const first = await begun()
    const start = await made()
    const mine = cases
    const theirs = memoryCases()
    cases = theirs
    await come(start, 'take')
    await save(worries(await standing(), 'Theirs'), 10)
    const fromThem = await made()
    cases = mine
    await save(worries(first, 'Mine'), 11)
    const fromMe = await made()
    await come(fromThem, 'take-theirs')
    await save(worries(await standing(), 'On from theirs'), 12)
    const on = await made()
    expect(await only(fromMe)).toMatchObject(asked)
    expect((await only(fromThem)).clash).toBe('older')
    cases = theirs
    expect((await only(on)).clash).toBe('newer')
    await come(on, 'take-theirs')
    expect(await only(fromMe)).toMatchObject(asked)
    await save(worries(await standing(), 'Theirs once more'), 13)
    expect(await only(fromMe)).toMatchObject(asked)
    for (const one of [start, fromThem, on]) expect((await only(one)).clash).toBe('older')
  })

  // The case that is here has not gone on from what came to stand beside it.
  it('are in no order where both went on and both were kept', async () => {
    const first = await begun()
    await save(worries(first, 'Here'), 21)
    const theirs = await sealed(state(20, 'Elsewhere'), [first.savedAt])
    await come(theirs, 'keep-both')
    expect(await only(theirs)).toMatchObject(asked)
  })

  // Decision 121: no order can be told, so nobody is told one, and nothing is left out beforehand.
  it('are in no order where each was the other’s past', async () => {
    await come(await sealed(state(10, 'Put back'), [instant(20), instant(1)]), 'take')
    expect(await only(await sealed(state(20, 'Gone on'), [instant(10), instant(1)]))).toMatchObject(asked)
  })

  it('are told apart again where the newest is put back in its place', async () => {
    const first = await save(worries(await begun(), 'First'), 2)
    const old = await made()
    await save(worries(first, 'Newest'), 3)
    const newest = await made()
    await come(old, 'take-theirs')
    await come(newest, 'take-theirs')
    await save(worries(await standing(), 'On from the newest'), 4)
    for (const one of [old, newest]) expect((await only(one)).clash).toBe('older')
  })

  it('are told apart where one of them was made here long ago', async () => {
    let file = await begun()
    const { bytes } = await makeFile({ cases, backups }, [file.id], passphrase)
    for (let minute = 2; minute < 20; minute += 1) file = await save(worries(file, `At ${minute}`), minute)
    expect((await only(bytes)).clash).toBe('older')
  })
})

describe('a clash', () => {
  /** Another state of the case in a file, and the case as it is here. */
  async function clashing(): Promise<{ here: CaseFile; candidate: Candidate }> {
    const file = await begun()
    const bytes = await backup()
    const here = await save(worries(file, 'Here'), 2)
    return { here, candidate: await only(bytes) }
  }

  it('keeps both where that is chosen: the incoming one becomes a case of its own', async () => {
    const { here, candidate } = await clashing()
    const outcome = await takeOne(candidate, 'keep-both')
    expect(outcome.kind).toBe('copied')
    expect(await cases.open(here.id)).toEqual(here)
    const copy = await cases.open('id' in outcome ? outcome.id : '')
    // Its reference says which of the two it is; else it is as it came, and what was finished stays so.
    const { answers, changes } = candidate.incoming.file
    const value = namedBeside(valueOf(answers, 'reference'))
    expect(copy?.answers).toEqual({ ...answers, reference: { state: 'answered', value } })
    expect(value).not.toBe(valueOf(here.answers, 'reference'))
    expect(copy?.changes).toBe(changes)
    expect(copy?.id).not.toBe(here.id)
    expect(cases.ids()).toHaveLength(2)
  })

  it('takes what was finished along into that case, as its own', async () => {
    const file = await begun()
    const signed = finished(file, today)
    await save(signed, 2, [version(signed, 'Signed there')])
    const bytes = await backup()
    await save(worries({ ...signed, revision: 2 }, 'Here'), 3)
    const outcome = await takeOne(await only(bytes), 'keep-both')
    const id = 'id' in outcome ? outcome.id : ''
    const kept = await cases.versions(id)
    expect(kept.map((one) => [one.case, one.file.id, one.number])).toEqual([[id, id, 1]])
    expect(kept[0]?.documents).toEqual(version(signed, 'Signed there').documents)
  })

  it('leaves what is here when it is kept', async () => {
    const { here, candidate } = await clashing()
    expect(await takeOne(candidate, 'keep-mine')).toEqual({ kind: 'left' })
    expect(await cases.open(here.id)).toEqual(here)
    expect(cases.ids()).toEqual([here.id])
  })

  it('puts theirs in the place of ours when that is chosen, and ours stays in the history', async () => {
    const { here, candidate } = await clashing()
    expect(await takeOne(candidate, 'take-theirs')).toEqual({ kind: 'replaced', id: here.id })
    expect((await cases.open(here.id))?.answers).toEqual(candidate.incoming.file.answers)
    expect(await cases.openHistory(here.id, here.revision)).toEqual(here)
  })

  // The store keeps one state a sitting: without being told, it would keep none of what somebody typed a minute ago.
  it('has the store keep what it replaces, however lately that was saved', async () => {
    const { candidate } = await clashing()
    const kept: unknown[] = []
    const noting = {
      ...cases,
      saveAll: (saves: Parameters<typeof cases.saveAll>[0]) => {
        kept.push(...saves.map(({ saved }) => saved?.keepsReplaced))
        return cases.saveAll(saves)
      }
    }
    await takeIn({ ...needed(), cases: noting }, [[candidate, 'take-theirs']])
    expect(kept).toEqual([true])
  })

  it('becomes a copy when the case was saved while the page was looked at', async () => {
    const { here, candidate } = await clashing()
    const later = await save(worries(here, 'Meanwhile'), 5)
    expect((await takeOne(candidate, 'take-theirs')).kind).toBe('copied')
    expect(await cases.open(here.id)).toEqual(later)
  })

  it('never takes the place of a finished version that it does not have', async () => {
    const file = await begun()
    const bytes = await backup()
    const signed = finished(file, today)
    await save(signed, 2, [version(signed, 'Signed')])
    expect((await only(bytes)).choices).toEqual(['keep-mine', 'keep-both'])
  })

  it('never takes the place of a finished version that is another', async () => {
    const file = await begun()
    const signed = finished(file, today)
    await save(signed, 2, [version(signed, 'Signed there')])
    const bytes = await backup()
    cases = memoryCases()
    await save({ ...signed, revision: 0 }, 2, [version(signed, 'Signed here')])
    expect((await only(bytes)).choices).toEqual(['keep-both', 'keep-mine'])
  })

  it('lets the file that was made when saving failed, without versions, take the place of what was last saved', async () => {
    const file = await begun()
    const signed = finished(file, today)
    const here = await save(signed, 2, [version(signed, 'Signed')])
    const { bytes } = await backups.seal(
      [{ file: worries(here, 'Typed when saving failed'), versions: [], trail: [] }],
      'a passphrase of enough letters'
    )
    const candidate = await only(bytes)
    expect(candidate.choices).toContain('take-theirs')
    await takeOne(candidate, 'take-theirs')
    expect(await cases.versions(here.id)).toHaveLength(1)
  })

  it('with a case that is damaged here brings the incoming one in beside it', async () => {
    await begun()
    const bytes = await backup()
    const broken = { ...cases, open: () => Promise.reject(new StoreError('unreadable')) }
    const { cases: incoming } = await backups.open(bytes, 'a passphrase of enough letters')
    const [candidate] = await candidatesOf(broken, incoming)
    expect(candidate?.choices).toEqual(['keep-both', 'keep-mine'])
    // Also where the list cannot read it either: its place is not free.
    const unlisted = {
      ...broken,
      list: async () => ({ heads: [], unreadable: (await cases.list()).heads.map(({ id }) => id) })
    }
    const [other] = await candidatesOf(unlisted, incoming)
    expect(other?.choices).toEqual(['keep-both', 'keep-mine'])
  })
})

describe('what has come in', () => {
  const needing = async () => (await cases.list()).heads.map(({ needsBackup }) => needsBackup)

  it('is as it is in the file that it came from, which is no backup of whoever took it in', async () => {
    await begun()
    const bytes = await backup()
    cases = memoryCases()
    const candidate = await only(bytes)
    await noteTakenIn(cases, [[candidate, await takeOne(candidate, 'take')]], '2026-11-20')
    const [head] = (await cases.list()).heads
    expect(head).toMatchObject({ needsBackup: false, inFileOf: '2026-11-20' })
    expect(head?.backedUpOn).toBeUndefined()
  })

  it('is in that file where it was here the same, or took the place of what was', async () => {
    const file = await begun()
    const bytes = await backup()
    const same = await only(bytes)
    await noteTakenIn(cases, [[same, await takeOne(same, 'keep-mine')]], '2026-11-20')
    expect(await needing()).toEqual([false])
    await save(worries(file, 'Here'), 2)
    const older = await only(bytes)
    await noteTakenIn(cases, [[older, await takeOne(older, 'take-theirs')]], '2026-11-20')
    expect(await needing()).toEqual([false])
  })

  // Whoever opens a backup of their own has not lost it by that.
  it('leaves the day of one’s own backup, where it was here the same and where it took the place of what was', async () => {
    const file = await begun()
    const bytes = await backup()
    await cases.backedUp([{ id: file.id, revision: file.revision }], '2026-11-28')
    const same = await only(bytes)
    await noteTakenIn(cases, [[same, await takeOne(same, 'keep-mine')]], '2026-11-28')
    const own = { needsBackup: false, backedUpOn: '2026-11-28' }
    expect((await cases.list()).heads).toMatchObject([own])
    await save(worries(file, 'Here'), 2)
    const older = await only(bytes)
    await noteTakenIn(cases, [[older, await takeOne(older, 'take-theirs')]], '2026-11-20')
    expect((await cases.list()).heads).toMatchObject([{ ...own, needsBackup: true }])
  })

  // A backup that was made of a case before it was deleted is no backup of what comes in.
  it('is in that file alone where a case that was backed up here had been deleted', async () => {
    const file = await begun()
    const bytes = await backup()
    await cases.backedUp([{ id: file.id, revision: file.revision }], '2026-11-28')
    await cases.remove(file.id)
    const candidate = await only(bytes)
    await noteTakenIn(cases, [[candidate, await takeOne(candidate, 'take')]], '2026-11-20')
    const [head] = (await cases.list()).heads
    expect(head).toMatchObject({ needsBackup: false, inFileOf: '2026-11-20' })
    expect(head?.backedUpOn).toBeUndefined()
  })

  // Where a finished version did not come in, the file is no backup of the case as it is here.
  it('is in none where a finished version of it could not be read', async () => {
    const file = await begun()
    const signed = finished(file, today)
    await save(signed, 2, [version(signed, 'Signed')])
    const bytes = await backup()
    cases = memoryCases()
    const candidate = await only(bytes)
    const half = { ...candidate, incoming: { ...candidate.incoming, versions: [], unreadableVersions: 1 } }
    await noteTakenIn(cases, [[half, await takeOne(half, 'take')]], '2026-11-20')
    expect(await needing()).toEqual([true])
  })

  it('is in none where it became a case of its own, or did not come in', async () => {
    const file = await begun()
    const bytes = await backup()
    await save(worries(file, 'Here'), 2)
    const candidate = await only(bytes)
    for (const choice of ['keep-both', 'keep-mine'] as const)
      await noteTakenIn(cases, [[candidate, await takeOne(candidate, choice)]], '2026-11-20')
    expect(await needing()).toEqual([true, true])
  })

  it('says so where the store could not keep it, and leaves what is here', async () => {
    const file = await begun()
    const bytes = await backup()
    await save(worries(file, 'Here'), 2)
    const candidate = await only(bytes)
    const full = { ...cases, saveAll: () => Promise.reject(new StoreError('full')) }
    for (const choice of ['keep-both', 'take-theirs'] as const)
      await expect(takeIn({ ...needed(), cases: full }, [[candidate, choice]])).rejects.toMatchObject({
        fault: 'full'
      })
    expect(cases.ids()).toEqual([file.id])
  })
})

describe('the list of cases', () => {
  // What is due stands in the list, and a case of somebody else is opened on what must be done.
  it.each(['take', 'keep-both', 'take-theirs'] as const)(
    'has the days of a case that came in, and where it came from: %s',
    async (choice) => {
      const file = await begun()
      const bytes = await backup()
      if (choice === 'take') cases = memoryCases()
      else await save(worries(file, 'Here'), 2)
      const candidate = await only(bytes)
      const saved: unknown[] = []
      const noting = {
        ...cases,
        saveAll: (saves: Parameters<typeof cases.saveAll>[0]) => {
          saved.push(...saves.map((one) => [one.saved?.isTakenIn, (one.saved?.dates ?? []).length > 0]))
          return cases.saveAll(saves)
        }
      }
      await takeIn({ ...needed(), cases: noting }, [[candidate, choice]])
      expect(saved).toEqual([[true, true]])
    }
  )
})

describe('many cases', () => {
  /** Three cases in a file, of which the second is here already and was changed since. */
  async function three(): Promise<{ candidates: readonly Candidate[]; here: CaseFile }> {
    const files = []
    for (const number of [1, 2, 3])
      files.push(await save({ ...packageOf(eritrea, { id: idOf(number) }).file, revision: 0 }, number))
    const bytes = await backup()
    const [, second] = files
    if (second === undefined) throw new Error('There are three.')
    cases = memoryCases()
    await save({ ...second, revision: 0 }, 2)
    const here = await save(worries({ ...second, revision: 1 }, 'Here'), 4)
    return { candidates: await lookedAt(bytes), here }
  }

  it('come in with one save of all of them, and what was left out does not', async () => {
    const { candidates, here } = await three()
    const [first, second, third] = candidates
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three.')
    const saved: (readonly string[])[] = []
    const one = {
      ...cases,
      save: () => Promise.reject(new Error('Nothing is saved by itself.')),
      saveAll: (saves: Parameters<typeof cases.saveAll>[0]) => {
        saved.push(saves.map(({ file }) => file.id))
        return cases.saveAll(saves)
      }
    }
    const done = await takeIn({ ...needed(), cases: one }, [
      [first, 'take'],
      [second, 'take-theirs'],
      [third, 'leave']
    ])
    expect(done.map(([, { kind }]) => kind)).toEqual(['taken', 'replaced', 'left'])
    expect(saved).toEqual([[idOf(1), idOf(2)]])
    expect(cases.ids().toSorted()).toEqual([idOf(1), idOf(2)])
    expect(await cases.openHistory(here.id, here.revision)).toEqual(here)
  })

  it('come in together where one was saved meanwhile: it comes in as a copy, and nothing here is replaced', async () => {
    const { candidates, here } = await three()
    const later = await save(worries(here, 'Meanwhile'), 5)
    const choose = (candidate: Candidate): ClashChoice =>
      candidate.clash === 'none' ? 'take' : 'take-theirs'
    const done = await takeIn(
      needed(),
      candidates.map((candidate) => [candidate, choose(candidate)])
    )
    expect(done.map(([, { kind }]) => kind)).toEqual(['taken', 'copied', 'taken'])
    expect(await cases.open(here.id)).toEqual(later)
    expect(cases.ids()).toHaveLength(4)
  })
})
