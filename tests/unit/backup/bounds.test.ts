import { describe, expect, it } from 'vitest'
import type { BackupContents } from '../../../src/ports/backups'
import { readableOf } from '../../../machines/case-file/readable'
import { bounds } from '../../../src/vault/backup/bounds'
import { contentsOf } from '../../../src/vault/backup/read-contents'
import { firstLineOf, linesInOne, linesOf } from '../../../src/vault/backup/write-contents'
import { smallCase } from './small-case'
import { backups, idOf, now } from './support'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const first = decoder.decode(firstLineOf(now))

type Fields = Record<string, unknown>

/** The text of a small case's lines, its file changed as is said. */
function written(change: (file: Fields) => Fields, number = 1): string {
  const { file, ...others } = smallCase(number)
  const changed = change(structuredClone(file) as unknown as Fields)
  return linesOf({ ...others, file: changed as never })
    .map((line) => decoder.decode(line))
    .join('')
}

const read = (...texts: readonly string[]): BackupContents => contentsOf(encoder.encode(texts.join('')))
const refusedAs = (change: (file: Fields) => Fields) => read(first, written(change)).refused

const answering = (id: string, answer: unknown) => (file: Fields) => ({
  ...file,
  answers: { ...(file['answers'] as Fields), [id]: answer }
})
const saying = (text: string) => answering('worries', { state: 'answered', value: text })

describe('contents', () => {
  it('of a small case are let in as they are', () => {
    expect(
      read(
        first,
        written((file) => file)
      )
    ).toEqual({
      madeAt: now,
      cases: [{ ...smallCase(), unreadableVersions: 0 }],
      refused: []
    })
  })

  it('keep a text that is longer than a field allows, and no text without end', () => {
    const [taken] = read(first, written(saying('x'.repeat(bounds.text)))).cases
    expect(taken?.file.answers.worries).toEqual({ state: 'answered', value: 'x'.repeat(bounds.text) })
    expect(refusedAs(saying('x'.repeat(bounds.text + 1)))).toEqual(['damaged'])
  })

  it('refuse a case of more than 5 MB, and take the others in', () => {
    const large = written((file) => ({ ...file, more: 'x'.repeat(bounds.case) }))
    const contents = read(
      first,
      large,
      written((file) => file, 2)
    )
    expect(contents.refused).toEqual(['too-large'])
    expect(contents.cases.map(({ file }) => file.id)).toEqual([idOf(2)])
  })

  it.each([
    ['goes too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['has too many values', `[${'0,'.repeat(bounds.values)}0]`],
    ['has too many lists', `[${'[],'.repeat(bounds.values)}0]`]
  ])('refuse what %s, quickly', (_, text) => {
    const begun = performance.now()
    const line = written(answering('worries', 'here')).replace('"here"', text)
    expect(read(first, line).refused).toEqual(['damaged'])
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  it.each([
    ['no id', (file: Fields) => ({ ...file, id: '../../x' })],
    ['an id that every object has', (file: Fields) => ({ ...file, id: 'constructor' })],
    ['a revision that cannot be counted on', (file: Fields) => ({ ...file, revision: 2 ** 53 })],
    ['no instant', (file: Fields) => ({ ...file, savedAt: 'yesterday' })],
    [
      'an entry with an evil id',
      answering('people', { state: 'answered', value: [{ id: '__proto__', fields: {} }] })
    ]
  ])('refuse a case with %s', (_, change) => {
    expect(refusedAs(change)).toEqual(['damaged'])
  })

  it('say where a newer build made a case, or all of it', () => {
    const newer = (file: Fields) => ({ ...file, contentVersion: '2099-01-01' })
    expect(
      read(
        first,
        written((file) => newer({ ...file, more: 1 }))
      ).refused
    ).toEqual(['newer'])
    // What this build understands all the same comes in.
    expect(read(first, written(newer)).cases).toHaveLength(1)
    expect(() => read(first.replace('"format":1', '"format":2'))).toThrow(
      expect.objectContaining({ fault: 'newer' })
    )
  })

  it.each(['', '{}', '[]', 'null', '\n', '{"waymark":"local-details"}', first.replace('"cases"', '"case"')])(
    'that begin with %j are none',
    (text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ fault: 'not-cases' }))
    }
  )

  it('take the same id once', () => {
    const contents = read(
      first,
      written((file) => file),
      written((file) => file)
    )
    expect(contents.cases).toHaveLength(1)
    expect(contents.refused).toEqual(['damaged'])
  })

  it('bring in a case whose finished version is damaged, and say so', () => {
    const [caseLine = '', versionLine = ''] = written((file) => file).split('\n')
    for (const broken of [versionLine.replace('"kind":"rows"', '"kind":"script"'), 'x', '{"version":1}']) {
      const [taken] = read(first, `${caseLine}\n`, broken).cases
      expect(taken).toMatchObject({ versions: [], unreadableVersions: 1 })
    }
  })

  it('keep what is no part of a case as text, where nothing looks for it', () => {
    const [taken] = read(
      first,
      written((file) => ({ ...file, more: { html: '<b>' } }))
    ).cases
    expect(taken?.file).toEqual({ ...smallCase().file, setAside: [{ from: 'more', json: '{"html":"<b>"}' }] })
  })

  it('keep what earlier questions asked and today’s do not, set aside as text: in a case and in its versions', () => {
    const gone = { state: 'answered', value: { any: ['form'] } }
    const setAside = [{ from: 'answers/asked-no-more', json: JSON.stringify(gone) }]
    const { file, versions, trail } = smallCase()
    const [version] = versions
    if (version === undefined) throw new Error('The case has a version.')
    const old = (one: object) =>
      answering('asked-no-more', gone)({ ...one, contentVersion: '2024-01-01' }) as never
    const lines = linesOf({ file: old(file), trail, versions: [{ ...version, file: old(version.file) }] })
    const [taken] = read(first, ...lines.map((line) => decoder.decode(line))).cases
    expect(taken?.file).toMatchObject({ answers: file.answers, setAside })
    expect(taken?.versions[0]?.file).toMatchObject({ answers: version.file.answers, setAside })
    expect(readableOf(taken?.versions[0]?.file)).toMatchObject({
      answers: version.file.answers,
      isWhole: false
    })
  })

  it('are read quickly although nothing in them fits', () => {
    const begun = performance.now()
    const many = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, index) => [`q${index}`, { state: 'x' }])
    )
    const [taken] = read(
      first,
      written((file) => ({ ...file, answers: many }))
    ).cases
    expect(taken?.file).toMatchObject({ answers: {} })
    expect(taken?.file.setAside).toHaveLength(60_000)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  it('cannot have more lines than a backup has', () => {
    const { madeAt, ...others } = read(first, '{"case":1}\n'.repeat(bounds.cases))
    expect(madeAt).toBe(now)
    expect(others).toEqual({ cases: [], refused: Array.from({ length: bounds.cases }, () => 'damaged') })
    // Also where another program wrote them.
    for (const one of ['{"case":1}\n', '{ "case": 1 }\n'])
      expect(() => read(first, one.repeat(bounds.cases + 1))).toThrow(
        expect.objectContaining({ fault: 'too-many' })
      )
    expect(() => read(first, '{}\n'.repeat(bounds.lines + 1))).toThrow(
      expect.objectContaining({ fault: 'damaged' })
    )
  })
})

describe('a backup that is made', () => {
  it('says which case it could not give back', async () => {
    const large = { ...smallCase(1), file: { ...smallCase(1).file, contentVersion: 'x'.repeat(bounds.case) } }
    const { bytes, unrestorable } = await backups.seal([large, smallCase(2)], 'a passphrase')
    expect(unrestorable).toEqual([idOf(1)])
    expect((await backups.open(bytes, 'a passphrase')).cases.map(({ file }) => file.id)).toEqual([idOf(2)])
  })

  it('is refused where it is larger than one that can be read', () => {
    const line = encoder.encode('x'.repeat(1024 * 1024))
    expect(() => linesInOne(Array.from({ length: 257 }, () => line))).toThrow(
      expect.objectContaining({ fault: 'too-large' })
    )
  })
})
