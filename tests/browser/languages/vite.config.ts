import { fileURLToPath } from 'node:url'
import { mergeConfig, normalizePath, type Plugin } from 'vite'
import waymark from '../../../vite.config'

const pathOf = (relative: string) => normalizePath(fileURLToPath(new URL(relative, import.meta.url)))
/** The files of the app that say which languages there are, and what stands in their place. */
const instead = new Map(
  ['languages', 'message-files'].map((name) => [
    pathOf(`../../../src/i18n/${name}.ts`),
    pathOf(`./${name}.ts`)
  ])
)
const ours = new Set(instead.values())

/** Gives the app one language more. What stands in the place of a file reads that file. */
const oneLanguageMore: Plugin = {
  name: 'waymark-one-language-more',
  enforce: 'pre',
  async resolveId(names, importer, options) {
    if (importer === undefined || ours.has(normalizePath(importer))) return null
    const found = await this.resolve(names, importer, { ...options, skipSelf: true })
    return found === null ? null : (instead.get(normalizePath(found.id)) ?? null)
  }
}

/** Waymark as it is built, with a language of tests beside English. */
export default mergeConfig(waymark, { root: pathOf('../../..'), plugins: [oneLanguageMore] })
