import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const isScenario = /\/content\/scenarios\/[\w-]+\.yaml$/

/** What reads them, which is the app's own: it is fetched when the first is built. */
const readers = ['read', 'scenario'].map((name) =>
  fileURLToPath(new URL(`../../machines/training/${name}.ts`, import.meta.url))
)

/** @type {Promise<any> | undefined} */
let loaded
const saying = fileURLToPath(new URL('../../src/screens/practise/say-problems.ts', import.meta.url))

const reading = () =>
  (loaded ??= Promise.all(readers.map((file) => runnerImport(file, { configFile: false }))).then((all) =>
    Object.assign({}, ...all.map(({ module }) => module))
  ))

/**
 * Has the app import scenarios as data: they are read and checked when it is built, and no parser comes with them.
 * With `?head`, what a list shows of one.
 * @returns {import('vite').Plugin}
 */
export function scenarios() {
  let root = ''
  return {
    name: 'waymark-scenarios',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    async load(id) {
      const [file = '', query] = id.split('?', 2)
      if (!isScenario.test(file)) return null
      this.addWatchFile(file)
      const { readScenario, scenarioHeadOf } = await reading()
      const found = readScenario(readFileSync(file, 'utf8'))
      if ('problems' in found) {
        const { module } = await runnerImport(saying, { configFile: false })
        return this.error(/** @type {any} */ (module).inLines(relative(root, file), found.problems))
      }
      const data = query === 'head' ? scenarioHeadOf(found.scenario) : found.scenario
      return { code: `export default ${JSON.stringify(data)}`, moduleType: 'js', map: null }
    }
  }
}
