import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

/**
 * What the bundler knows of the modules of a build.
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Modules
 */

// As the bundler names it, on every system.
const named = (/** @type {string} */ path) =>
  normalizePath(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)))
const caseScreen = named('screens/case/CaseScreen.svelte')
const main = named('main.ts')
const practise = named('practise.ts')

/** Words of pages that are asked for one by one. */
const byThemselves = [
  'backup',
  'cannot-start',
  'clock',
  'currency',
  'damaged-key',
  'findings',
  'glossary',
  'guidance',
  'local-details',
  'own-scenarios',
  'training'
]
const atStart = ['door', 'shell', 'updates', 'vault']
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

/** @type {WeakMap<Modules, Map<string, Set<string>>>} */
const closures = new WeakMap()

/** The same for each module of a build. @param {string} first @param {Modules} modules */
function knownClosure(first, modules) {
  const known = closures.get(modules) ?? new Map()
  closures.set(modules, known)
  const closure = known.get(first) ?? closureOf(first, modules)
  known.set(first, closure)
  return closure
}

/** @param {string} id @param {Modules} modules */
const withCase = (id, modules) => (knownClosure(caseScreen, modules).has(id) ? 'case' : null)

/**
 * What the app begins with. What practice needs too is one file, and what reaches the vault another, which practice does not load;
 * what begins the app stands in neither, or practice would begin it.
 * @param {string} id @param {Modules} modules
 */
function atTheStart(id, modules) {
  if (id === main || !knownClosure(main, modules).has(id)) return null
  return [practise, caseScreen].some((first) => knownClosure(first, modules).has(id)) ? 'start' : 'vault'
}

/**
 * What is asked for at one moment, and so comes in one file: by itself the bundler makes a file of every part that two screens
 * share, and opening the first case took 130 requests. Where a part belongs to two, the first counts.
 */
export const fetchedTogether = [
  { name: atTheStart, tags: [/** @type {const} */ ('$initial')] },
  { name: withCase },
  { name: wordsWith }
]
