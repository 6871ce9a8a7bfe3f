import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

/**
 * What the bundler knows of the modules of a build.
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Modules
 */

// As the bundler names it, on every system.
const caseScreen = normalizePath(
  fileURLToPath(new URL('../../src/screens/case/CaseScreen.svelte', import.meta.url))
)

/** Words of pages that are asked for one by one. */
const byThemselves = [
  'backup',
  'clock',
  'currency',
  'damaged-key',
  'findings',
  'glossary',
  'guidance',
  'local-details'
]
const atStart = ['shell', 'updates', 'vault']
const beforeTheFirstQuestion = ['case', 'common', 'opening', 'stages']

/**
 * A module and all that it cannot start without.
 * @param {string} first
 * @param {Modules} modules
 * @returns {Set<string>}
 * @throws {Error} where there is no such module: it was moved, and nothing would be put together
 */
export function closureOf(first, modules) {
  if (modules.getModuleInfo(first) === null) throw new Error(`The build has no module ${first}.`)
  const found = new Set([first])
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}

/**
 * Which words come with which others.
 * @param {string} id of a module
 * @returns {string | null} nothing where it is no file of words, or one that comes by itself
 */
export function wordsWith(id) {
  // They come with a case's words, so that what is asked for does not tell whether the case is an adult's.
  const [, ofAdults] = /\/content\/adult-words\/([\w-]+)\/[\w-]+\.json$/.exec(id) ?? []
  if (ofAdults !== undefined) return `words-${ofAdults}-case`
  const [, language, name] = /\/content\/messages\/([\w-]+)\/([\w-]+)\.json$/.exec(id) ?? []
  if (name === undefined || byThemselves.includes(name)) return null
  if (atStart.includes(name)) return `words-${language}-start`
  return beforeTheFirstQuestion.includes(name) ? `words-${language}-opening` : `words-${language}-case`
}

/** @type {WeakMap<Modules, Set<string>>} */
const ofCase = new WeakMap()

/** @param {string} id @param {Modules} modules */
function withCase(id, modules) {
  const known = ofCase.get(modules) ?? closureOf(caseScreen, modules)
  ofCase.set(modules, known)
  return known.has(id) ? 'case' : null
}

/**
 * What is asked for at one moment, and so comes in one file: by itself the bundler makes a file of every part that two screens
 * share, and opening the first case took 130 requests. Where a part belongs to two, the first counts.
 */
export const fetchedTogether = [
  { name: 'start', tags: [/** @type {const} */ ('$initial')] },
  { name: withCase },
  { name: wordsWith }
]
