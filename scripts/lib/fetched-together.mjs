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
const laterParts = named('screens/case/later-parts.ts')
const whatFollows = named('bridge/what-follows.ts')
const main = named('main.ts')
const practise = named('practise.ts')
const scene = named('screens/practise/TrainingCase.svelte')
const style = named('ui/styles/main.scss')
const styleOfPractice = named('ui/styles/practise.scss')
const styleOfSummaries = named('ui/styles/summary-list.scss')

/** Words of pages that are asked for one by one. */
const byThemselves = [
  'about',
  'backup',
  'cannot-start',
  'case-list',
  'clock',
  'currency',
  'damaged-key',
  'findings',
  'glossary',
  'guidance',
  'local-details',
  'own-scenarios',
  'security',
  'training'
]
const atStart = ['door', 'shell', 'vault']
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

/**
 * What practice and a case both need, such as which questions there are: a file of its own, so that neither the list of practice nor a
 * scene waits for the pages of a case.
 * @param {string} id @param {Modules} modules
 */
const withQuestions = (id, modules) =>
  knownClosure(caseScreen, modules).has(id) &&
  [practise, scene].some((first) => knownClosure(first, modules).has(id))
    ? 'questions'
    : null

/**
 * What no first question needs of a case: it comes while that is typed. What is shown in practice too stays apart, so that a scene
 * does not wait for it.
 * @param {string} id @param {Modules} modules
 */
function laterInCase(id, modules) {
  if (![laterParts, whatFollows].some((first) => knownClosure(first, modules).has(id))) return null
  return [practise, scene].some((first) => knownClosure(first, modules).has(id))
    ? 'shown-in-practice'
    : 'case-later'
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
  const withoutVault = [practise, caseScreen, laterParts, whatFollows]
  return withoutVault.some((first) => knownClosure(first, modules).has(id)) ? 'start' : 'vault'
}

/**
 * What a page needs that only waits to be painted, and then fetches the rest: the style of all pages, and Vite's own few lines that fetch
 * a file later.
 * @param {string} id
 */
function whilePainted(id) {
  if (id === style) return 'style'
  if (id === styleOfPractice) return 'style-of-practice'
  // The list of practice shows one before any script runs, and no other page does.
  if (id === styleOfSummaries) return 'style-of-summaries'
  return id.includes('vite/preload-helper') ? 'fetching-later' : null
}

/**
 * What is asked for at one moment, and so comes in one file: by itself the bundler makes a file of every part that two screens
 * share, and opening the first case took 130 requests. Where a part belongs to two, the first counts.
 */
export const fetchedTogether = [
  { name: whilePainted },
  { name: atTheStart, tags: [/** @type {const} */ ('$initial')] },
  { name: withQuestions },
  { name: withCase },
  { name: laterInCase }
]
