import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { isListFull } from '../../../machines/case-file/entries'
import { candidatesOf, takeIn } from '../../../src/handover/take-in'
import type { CasePackage } from '../../../src/ports/backups'
import { contentsOf, readContents } from '../../../src/vault/backup/read-contents'
import { firstLineOf, linesInOne, linesOf } from '../../../src/vault/backup/write-contents'
import { today } from '../../explore/explore'
import { memoryCases } from '../../support/memory-cases'
import { freshVault } from '../vault/support'
import { smallCase, someDocument } from './small-case'
import { idOf, now } from './support'

const text = (value: string) => ({ state: 'answered', value }) as const
const read = (packages: readonly CasePackage[]) =>
  contentsOf(linesInOne([firstLineOf(now), ...packages.flatMap(linesOf)]))

const entries = (count: number, id = (at: number) => `e${at}`) => ({
  state: 'answered',
  value: Array.from({ length: count }, (_, at) => ({ id: id(at), fields: {} }))
})

function withAnswers(number: number, answers: object): CasePackage {
  const { file, trail } = smallCase(number)
  return { file: { ...file, versions: [], answers: answers }, versions: [], trail }
}

const lists = (Object.entries(questions) as [QuestionId, Question][])
  .filter(([, { kind }]) => kind === 'list')
  .map(([id]) => id)

describe('entries that have one id in a file', () => {
  const doubled = () => withAnswers(1, Object.fromEntries(lists.map((id) => [id, entries(3, () => 'same')])))

  it('come in with ids of their own, all of them, whatever the list', () => {
    const [one] = read([doubled()]).cases
    for (const id of lists) {
      const answer = one?.file.answers[id] as { value: readonly { id: string }[] }
      expect(new Set(answer.value.map((item) => item.id)).size, id).toBe(3)
    }
    expect(one?.file.unclear?.map(({ list }) => list).toSorted()).toEqual(lists.toSorted())
  })

  it('are known as the same when the file comes in again', async () => {
    const cases = memoryCases()
    const look = () => candidatesOf(cases, read([doubled()]).cases)
    const needed = {
      cases,
      clock: { today: () => today },
      ids: { next: () => idOf(99) },
      namedBeside: () => 'R'
    }
    await takeIn(
      needed,
      (await look()).map((one) => [one, 'take'])
    )
    expect((await look()).map(({ clash }) => clash)).toEqual(['same'])
  })

  it('are told apart too where a build before this one has kept them', async () => {
    const { open } = await freshVault()
    await open.cases.save({ ...doubled().file, revision: 1 })
    const found = await open.cases.open(idOf(1))
    const people = found?.answers.people as { value: readonly { id: string }[] }
    expect(new Set(people.value.map((item) => item.id)).size).toBe(3)
  })
})

it('versions that have one number in a file come in as two, each with its own documents', () => {
  const { file, trail } = smallCase(1)
  const version = { number: 1, finishedOn: today, changes: 4 }
  const kept = (words: string) => ({
    case: file.id,
    number: 1,
    file,
    documents: { withheld: [], shown: [someDocument(words)] }
  })
  const twice = {
    file: { ...file, versions: [version, version] },
    versions: [kept('one'), kept('two')],
    trail
  }
  const [one] = read([twice]).cases
  expect(one?.file.versions.map(({ number }) => number)).toEqual([1, 2])
  expect(one?.versions.map(({ number, documents }) => [number, documents.shown[0]?.title])).toEqual([
    [1, 'one'],
    [2, 'two']
  ])
  expect(one?.unreadableVersions).toBe(0)
})

describe('a case with too many entries', () => {
  const filled = (count: number, each: number) =>
    Object.fromEntries(lists.slice(0, count).map((id) => [id, entries(each)]))

  it.each([
    ['500 entries in a list', filled(1, 500), []],
    ['501 entries in a list', filled(1, 501), ['too-many-entries']],
    ['3,000 entries in all', filled(6, 500), []],
    ['3,001 entries in all', { ...filled(6, 500), ...{ [lists[6] ?? '']: entries(1) } }, ['too-many-entries']]
  ])('with %s, is refused or not, and keeps no other from coming in', (_, answers, refused) => {
    const contents = read([withAnswers(1, answers), withAnswers(2, { reference: text('Other') })])
    expect(contents.refused).toEqual(refused)
    expect(contents.cases.map(({ file }) => file.id)).toEqual([
      ...(refused.length === 0 ? [idOf(1)] : []),
      idOf(2)
    ])
  })

  it('that is on disk already opens, and nothing of it is lost', async () => {
    const { open } = await freshVault()
    const file: CaseFile = { ...withAnswers(1, filled(1, 9_000)).file, revision: 1 }
    await open.cases.save(file)
    expect(await open.cases.open(idOf(1))).toEqual(file)
  })

  it('is full to whoever adds by hand, in its list or in all of it', () => {
    const fileWith = (answers: object) => withAnswers(1, answers).file
    expect(isListFull(fileWith(filled(1, 499)), lists[0] ?? 'people')).toBe(false)
    expect(isListFull(fileWith(filled(1, 500)), lists[0] ?? 'people')).toBe(true)
    expect(isListFull(fileWith(filled(1, 500)), lists[1] ?? 'people')).toBe(false)
    expect(isListFull(fileWith(filled(6, 500)), lists[7] ?? 'people')).toBe(true)
  })
})

it('2,000 cases come in from one file; one more is said to be too many, when it is made and when it is opened', () => {
  const one = withAnswers(1, {})
  const cases = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...one, file: { ...one.file, id: idOf(at + 1) } }))
  expect(read(cases(2_000)).cases).toHaveLength(2_000)
  const lines = linesInOne([firstLineOf(now), ...cases(2_001).flatMap(linesOf)])
  expect(() => [...readContents(lines).parts]).toThrow(
    expect.objectContaining({ fault: 'too-many' }) as Error
  )
})

it('5,000 cases in one file are refused before any is read', () => {
  const one = withAnswers(1, {})
  const lines = Array.from({ length: 5_000 }, (_, at) =>
    linesOf({ ...one, file: { ...one.file, id: idOf(at + 1) } })
  )
  const bytes = linesInOne([firstLineOf(now), ...lines.flat()])
  // Nothing asks for a case: the lines alone are too many.
  expect(() => readContents(bytes)).toThrow(expect.objectContaining({ fault: 'too-many' }) as Error)
})
