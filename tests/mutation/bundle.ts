import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { projectFolder } from '../../scripts/lib/project.mjs'
import { scenarios } from '../../scripts/lib/scenarios-plugin.mjs'
import { instrumentCode, type Enter } from './code-mutants'
import { instrumentData } from './data-mutants'

const shortPath = (path: string) => relative(projectFolder, path).split(sep).join('/')

/** Tests and what they judge as one script that can be run again and again in the same process, each time anew. */
export interface Bundle {
  readonly name: string
  readonly script: string
}

const collectorId = '\0collector'

/** Hands each test file a `describe` and an `it` that enter its tests under its name. */
function collecting(): Plugin {
  return {
    name: 'collecting',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'vitest' && importer !== undefined ? `${collectorId}:${shortPath(importer)}` : null
    },
    load(id) {
      if (!id.startsWith(collectorId)) return null
      const file = JSON.stringify(id.slice(collectorId.length + 1))
      const names = [
        'describe',
        'it',
        'test',
        'expect',
        'vi',
        'beforeAll',
        'beforeEach',
        'afterAll',
        'afterEach'
      ]
      return `const all = __testsOf(${file})\n${names.map((name) => `export const ${name} = all.${name}`).join('\n')}`
    }
  }
}

/**
 * Writes the mutants into files.
 * @param isMutated which files have mutants
 * @param enter gives each mutant its number; the same mutant has the same number in every bundle
 */
export function mutating(isMutated: (file: string) => boolean, enter: Enter): Plugin {
  return {
    name: 'mutating',
    enforce: 'pre',
    load(id) {
      const file = shortPath(id)
      if (!file.endsWith('.ts') || file.startsWith('..') || file.startsWith('tests/')) return null
      const source = readFileSync(id, 'utf8')
      // What remembers from case to case forgets between tests, also where it is not mutated itself.
      if (!isMutated(file)) return file.startsWith('content/') ? null : forgetting(file, source)
      return file.startsWith('content/')
        ? instrumentData(file, source, enter)
        : instrumentCode(file, source, enter)
    }
  }
}

const forgetting = (file: string, source: string) =>
  /new WeakMap|let last\b|^const \w+ = new Map<.*>\(\)/m.test(source)
    ? instrumentCode(file, source, () => -1)
    : null

/** One change made by hand. */
export interface Patch {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Makes a change by hand: what it changes must stand in its file, once. */
export const patching = ({ file, from, to }: Patch): Plugin => ({
  name: 'patching',
  enforce: 'pre',
  load(id) {
    if (shortPath(id) !== file) return null
    const [before, after, ...more] = readFileSync(id, 'utf8').split(from)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${file} does not hold, once: ${from}`)
    return before + to + after
  }
})

/** Says to each file where it stands, as it would be said if it stood by itself. */
const placing: Plugin = {
  name: 'placing',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules') || !code.includes('import.meta.url')
      ? null
      : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
}

/** What a file waits for while it is loaded is waited for before its tests begin: a script cannot wait. */
const waiting: Plugin = {
  name: 'waiting',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules') || !/^await /m.test(code)
      ? null
      : code.replace(/^await (.+)$/gm, '__before($1)')
}

/**
 * Builds one bundle of test files.
 * @param changing writes changes into what they judge
 */
export async function bundleOf(
  name: string,
  testFiles: readonly string[],
  changing: Plugin
): Promise<Bundle> {
  const entry = 'virtual:tests'
  const result = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    define: { __WAYMARK_VERSION__: '"0.0.0"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? testFiles.map((file) => `import ${JSON.stringify(resolve(projectFolder, file))}`).join('\n')
            : null
      },
      placing,
      waiting,
      scenarios(),
      collecting(),
      changing
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: entry, treeshake: false, output: { format: 'cjs', codeSplitting: false } }
    }
  })
  const outputs = Array.isArray(result)
    ? result.flatMap((one) => one.output)
    : 'output' in result
      ? result.output
      : []
  const chunk = outputs.find((one) => one.type === 'chunk' && one.isEntry)
  if (chunk?.type !== 'chunk') throw new Error(`No bundle was made of ${name}.`)
  return { name, script: chunk.code }
}
