import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directionViolation } from '../../scripts/lib/import-directions.mjs'
import { projectFolder } from '../../scripts/lib/project.mjs'

const rooms = ['content', 'machines', 'src']
const importing = /\.(ts|js|mjs|svelte)$/

/** Every source file under a folder, or none when the folder does not exist. */
function filesUnder(folder: string): string[] {
  try {
    return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && importing.test(entry.name))
      .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  } catch {
    return []
  }
}

/** Every import of a source text, found by its words alone. */
function importsOf(text: string): { names: string; typesOnly: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statements = /\b(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s*)?(['"])([^'"\n]+)\2/g
  const calls = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?(['"])([^'"\n]+)\1/g
  return [
    ...[...code.matchAll(statements)].map((found) => ({
      names: found[3] ?? '',
      typesOnly: found[1] !== undefined
    })),
    ...[...code.matchAll(calls)].map((found) => ({ names: found[2] ?? '', typesOnly: false }))
  ]
}

/** The files that each file names, for more than types or for types alone; none that it fetches later. */
function namedBy(files: readonly string[], textOf: (file: string) => string): Map<string, string[]> {
  const known = new Set(files)
  const atOnce = (text: string) => text.replace(/\bimport\([^)]*\)/g, '')
  const named = (file: string, names: string) => {
    const path = posix.join(posix.dirname(file), names)
    return [path, `${path}.ts`, `${path}.svelte.ts`, `${path}.js`, `${path}/index.ts`].filter((one) =>
      known.has(one)
    )
  }
  return new Map(
    files.map((file) => [
      file,
      importsOf(atOnce(textOf(file)))
        .filter(({ names }) => names.startsWith('.'))
        .flatMap(({ names }) => named(file, names))
    ])
  )
}

/** A way from a file back to itself, if there is one. */
function circleIn(naming: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const from = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    const found = (naming.get(file) ?? [])
      .map((next) => from(next, [...way, file]))
      .find((one) => one.length > 0)
    done.add(file)
    return found ?? []
  }
  return [...naming.keys()].map((file) => from(file, [])).find((one) => one.length > 0) ?? []
}

/** How one import of one file is judged, in a line that is easy to read in the table below. */
const judge = (file: string, names: string, typesOnly = false) =>
  directionViolation({ file, names, typesOnly }) === null ? 'may' : 'may not'

describe('the house', () => {
  it.each(rooms)('%s imports only in the directions of the design', (room) => {
    const violations = filesUnder(room).flatMap((file) =>
      importsOf(readFileSync(join(projectFolder, file), 'utf8'))
        .map((found) => directionViolation({ file, ...found }))
        .filter((sentence) => sentence !== null)
    )
    expect(violations).toEqual([])
  })

  it.each([
    ['content/a.ts', './messages/en/a.json', 'may'],
    ['content/deep/a.ts', '../b.ts', 'may'],
    ['content/a.ts', '../machines/b.ts', 'may not'],
    ['content/a.ts', 'valibot', 'may not'],
    ['machines/stages/nrm/machine.ts', 'xstate', 'may'],
    ['machines/journey/walk.ts', 'xstate/graph', 'may'],
    ['machines/stages/nrm/machine.ts', '../../facts/index.ts', 'may'],
    ['machines/stages/nrm/actions.ts', '../../policy/needs/needs.ts', 'may'],
    ['machines/stages/nrm/actions.ts', '../../actions/all.ts', 'may not'],
    ['machines/stages/nrm/machine.ts', '../../../src/main.ts', 'may not'],
    ['machines/stages/nrm/machine.ts', 'idb', 'may not'],
    ['machines/policy/needs/needs.ts', 'temporal-polyfill', 'may'],
    ['machines/policy/needs/needs.ts', '../../case-file/schema.ts', 'may'],
    ['machines/policy/needs/needs.ts', '../../facts/age.ts', 'may'],
    ['machines/policy/needs/needs.ts', '../../stages/stage.ts', 'may not'],
    ['machines/policy/needs/needs.ts', 'xstate', 'may not'],
    ['machines/facts/age.ts', '../case-file/schema.ts', 'may'],
    ['machines/facts/age.ts', '../policy/needs/needs.ts', 'may not'],
    ['machines/case-file/schema.ts', 'valibot', 'may'],
    ['machines/case-file/schema.ts', 'xstate', 'may not'],
    ['machines/case-file/schema.ts', '../facts/age.ts', 'may not'],
    ['machines/actions/all.ts', '../stages/nrm/actions.ts', 'may'],
    ['machines/actions/all.ts', '../journey/walk.ts', 'may not'],
    ['machines/changes/cells.ts', '../actions/all.ts', 'may'],
    ['machines/training/fits.ts', '../actions/all.ts', 'may'],
    ['machines/training/read.ts', 'yaml', 'may'],
    ['machines/journey/walk.ts', '../training/session.ts', 'may not'],
    ['src/screens/practise/begin.ts', 'yaml', 'may not'],
    ['machines/journey/walk.ts', '../actions/all.ts', 'may not'],
    ['src/documents/pdf/write.ts', 'jspdf', 'may'],
    ['src/documents/model.ts', 'jspdf', 'may not'],
    ['src/vault/store.ts', 'idb', 'may'],
    ['src/screens/start.svelte', 'idb', 'may not'],
    ['src/i18n/words.ts', 'svelte-i18n', 'may'],
    ['src/ui/button.svelte', 'svelte-i18n', 'may not'],
    ['src/screens/start.svelte', 'xstate', 'may not'],
    ['src/bridge/actor.ts', 'xstate', 'may not'],
    ['src/ui/button.svelte', 'svelte/transition', 'may'],
    ['src/ui/button.svelte', '../screens/start.svelte', 'may not'],
    ['src/ui/button.svelte', '../../machines/case-file/schema.ts', 'may not'],
    ['src/vault/keys.ts', './keys.worker.ts?worker&url', 'may'],
    ['src/ports/logo/png.ts', '../../vault/bytes.ts', 'may not'],
    ['src/ports/logo/png.ts', '../bytes.ts', 'may'],
    ['src/documents/word/tables.ts', '../../ui/document/page.ts', 'may not'],
    ['src/documents/pdf/draw.ts', '../model.ts', 'may'],
    ['src/documents/compose/parts.ts', '../copy/withhold.ts', 'may'],
    ['src/documents/copy/withhold.ts', '../compose/parts.ts', 'may not'],
    ['src/documents/copy/withhold.ts', '../model.ts', 'may'],
    ['src/documents/compose/dangers/danger-blocks.ts', '../words/enquirers.ts', 'may'],
    ['src/documents/compose/words/enquirers.ts', '../dangers/danger-blocks.ts', 'may not'],
    ['src/documents/compose/days/date-blocks.ts', '../parts.ts', 'may not'],
    ['src/documents/compose/childs-copy/blocks.ts', '../days/clock-blocks.ts', 'may'],
    ['src/vault/open-vault.ts', '../ports/vault.ts', 'may'],
    ['src/vault/open-vault.ts', '../bridge/session.ts', 'may not'],
    ['src/bridge/session.ts', '../screens/App.svelte', 'may not'],
    ['src/bridge/session.ts', '../vault/open-vault.ts', 'may'],
    ['src/main.ts', '../tests/helper.ts', 'may not']
  ])('%s importing %s: it %s', (file, names, verdict) => {
    expect(judge(file, names)).toBe(verdict)
  })

  it('has no files that go round in a circle: none waits for itself while it is loaded, and each can be read by itself', () => {
    const files = rooms.flatMap(filesUnder)
    const textOf = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
    expect(circleIn(namedBy(files, textOf))).toEqual([])
  })

  it('sees a circle of files, of types too, and none where a part is fetched later', () => {
    const circle = (ofB: string) => {
      const texts: Readonly<Record<string, string>> = {
        'a.ts': "import { b } from './deep/b'",
        'deep/b.ts': ofB
      }
      return circleIn(namedBy(Object.keys(texts), (file) => texts[file] ?? ''))
    }
    expect(circle("import { a } from '../a'")).toEqual(['a.ts', 'deep/b.ts', 'a.ts'])
    expect(circle("import type { A } from '../a'")).toEqual(['a.ts', 'deep/b.ts', 'a.ts'])
    expect(circle("const a = () => import('../a')")).toEqual([])
  })

  it('has no file of machines beside its rooms: no direction would hold it', () => {
    expect(filesUnder('machines').filter((file) => file.split('/').length < 3)).toEqual([])
  })

  it('lets the user interface take types from src, but not from machines', () => {
    expect(judge('src/ui/button.svelte', '../screens/kinds.ts', true)).toBe('may')
    expect(judge('src/ui/button.svelte', '../../machines/case-file/case.ts', true)).toBe('may not')
  })

  it('sees every form of import, and none in comments', () => {
    const text = `
      // import a from 'commented'
      /* import b from 'commented' */
      import c, { d } from 'one'
      import type { E } from "two"
      import 'three'
      export * from 'four'
      export {
        f,
        g
      } from 'five'
      const h = await import('six')
      import * as i from 'seven'
    `
    expect(
      importsOf(text)
        .map((found) => found.names)
        .sort()
    ).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven'].sort())
    expect(importsOf(text).find((found) => found.names === 'two')?.typesOnly).toBe(true)
  })

  it('waits for promises by ui/Awaited alone: errors of an await block reach no boundary, and leave an empty page', () => {
    const waiting = filesUnder('src').filter((file) =>
      readFileSync(join(projectFolder, file), 'utf8').includes('{#await')
    )
    expect(waiting).toEqual([])
  })

  // What `restore` replaces takes one of the ten places of earlier states: a slip that is taken back takes none (`undo`).
  it('brings an earlier state back from the history alone', () => {
    const restoring = filesUnder('src').filter((file) =>
      readFileSync(join(projectFolder, file), 'utf8').includes('opened.restore(')
    )
    expect(restoring).toEqual(['src/screens/history/EarlierStateScreen.svelte'])
  })
})
