import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'
import { wordsWith } from './fetched-together.mjs'

const messageFiles = normalizePath(fileURLToPath(new URL('../../src/i18n/message-files.ts', import.meta.url)))
const content = normalizePath(fileURLToPath(new URL('../../content', import.meta.url)))

/** The files of words in a folder of content, as `message-files.ts` calls them. @param {string} folder */
const filesIn = (folder) =>
  readdirSync(`${content}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `../../content/${folder}/${normalizePath(file)}`)
    .sort()

/** Which files of words come with which others. @param {readonly string[]} files */
function inGroups(files) {
  /** @type {Map<string | null, string[]>} */
  const groups = new Map()
  for (const file of files) groups.set(wordsWith(file), [...(groups.get(wordsWith(file)) ?? []), file])
  return groups
}

/** What `import.meta.glob` would say of files, with one file for those that come together. @param {readonly string[]} files */
function howFetched(files) {
  const groups = [...inGroups(files)].flatMap(([group, names]) =>
    group === null
      ? names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`)
      : `...partsOf(() => import('${group}'), ${JSON.stringify(names)})`
  )
  return `{ ${groups.join(', ')} }`
}

/**
 * Makes one file of all words that come together (`fetched-together.mjs`). By itself the bundler makes a small one for each file of words
 * besides, which does nothing but name it: each is a request, and all of their names stand in what comes first.
 * @returns {import('vite').Plugin}
 */
export function wordsTogether() {
  const messages = filesIn('messages')
  const adult = filesIn('adult-words')
  const groups = inGroups([...messages, ...adult])
  return {
    name: 'waymark-words-together',
    enforce: 'pre',
    apply: 'build',
    resolveId: (asked) => (groups.has(asked) ? asked : null),
    load(id) {
      if (id === messageFiles)
        return `const partsOf = (fetched, files) => Object.fromEntries(files.map((file) =>
            [file, () => fetched().then(({ default: words }) => ({ default: words[file] }))]))
          export const messageFiles = ${howFetched(messages)}
          export const adultFiles = ${howFetched(adult)}`
      const files = groups.get(id)
      if (files === undefined) return null
      const imports = files.map(
        (file, at) => `import words${at} from ${JSON.stringify(file.replace('../../content', content))}`
      )
      const named = files.map((file, at) => `${JSON.stringify(file)}: words${at}`)
      return `${imports.join('\n')}\nexport default { ${named.join(', ')} }`
    }
  }
}
