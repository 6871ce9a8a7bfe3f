import { posix } from 'node:path'

/**
 * One import: the file that has it (path from the project's folder, with forward slashes), what it names, and
 * whether it takes only types.
 * @typedef {{ file: string, names: string, typesOnly: boolean }} Import
 */

/**
 * A package that one folder alone may import.
 * @type {Readonly<Record<string, string>>}
 */
const onlyFolder = {
  xstate: 'machines',
  yaml: 'machines/training',
  idb: 'src/vault',
  '@resvg/resvg-wasm': 'src/ports',
  'hash-wasm': 'src/vault',
  fflate: 'src/vault',
  'age-encryption': 'src/vault',
  'ical-generator': 'src/calendar',
  minisearch: 'src/screens/reference',
  docx: 'src/documents/word',
  harfbuzzjs: 'src/documents/pdf',
  'bidi-js': 'src/documents/pdf',
  jspdf: 'src/documents/pdf',
  'svelte-i18n': 'src/i18n',
  'workbox-precaching': 'src/service-worker'
}

/**
 * A room of machines/, with the rooms below it. No file stands beside the rooms.
 * @param {string} name
 * @param {readonly string[]} below
 * @param {readonly string[]} packages beside those of all
 */
const machinesRoom = (name, below, packages) => ({
  room: `machines/${name}`,
  folders: [`machines/${name}`, ...below.map((room) => `machines/${room}`), 'content'],
  packages: ['temporal-polyfill', 'valibot', ...packages]
})

/**
 * A room of src/documents/compose/, with the rooms below it. What puts a document together stands beside the rooms, and none of them imports it.
 * @param {string} name
 * @param {readonly string[]} below
 */
const composeRoom = (name, below) => ({
  room: `src/documents/compose/${name}`,
  folders: [
    ...[name, ...below].map((room) => `src/documents/compose/${room}`),
    'src/documents/copy',
    'src/documents/model.ts',
    'src/i18n',
    'machines',
    'content'
  ],
  packages: ['*']
})
const inWords = ['words', 'rows', 'building']

/**
 * What a folder may import; the first room that holds the file decides. A folder not listed may import anything
 * that onlyFolder allows.
 * @type {readonly { room: string, folders: readonly string[], packages: readonly string[], anyTypes?: boolean }[]}
 */
const rooms = [
  { room: 'content', folders: ['content'], packages: [] },
  machinesRoom('case-file', [], []),
  machinesRoom('facts', ['case-file'], []),
  machinesRoom('policy', ['case-file', 'facts'], []),
  machinesRoom('stages', ['case-file', 'facts', 'policy'], ['xstate']),
  machinesRoom('actions', ['case-file', 'facts', 'policy', 'stages'], []),
  machinesRoom('changes', ['case-file', 'facts', 'policy', 'stages', 'actions'], []),
  machinesRoom('journey', ['case-file', 'facts', 'policy', 'stages'], ['xstate']),
  machinesRoom(
    'training',
    ['case-file', 'facts', 'policy', 'stages', 'actions', 'journey'],
    ['xstate', 'yaml']
  ),
  { room: 'src/ui', folders: ['src/ui'], packages: ['svelte'], anyTypes: true },
  {
    room: 'src/ports',
    folders: ['src/ports', 'src/service-worker', 'machines', 'content'],
    packages: ['*'],
    anyTypes: true
  },
  { room: 'src/i18n', folders: ['src/i18n', 'content'], packages: ['*'] },
  composeRoom('building', []),
  composeRoom('rows', []),
  composeRoom('words', ['rows', 'building']),
  ...['actions', 'answers', 'dangers', 'days', 'nrm-sheet', 'practice', 'status'].map((name) =>
    composeRoom(name, inWords)
  ),
  composeRoom('missing-child', ['dangers', ...inWords]),
  composeRoom('first-night', ['missing-child', ...inWords]),
  composeRoom('child', ['missing-child', ...inWords]),
  composeRoom('versions', ['answers', ...inWords]),
  composeRoom('childs-copy', ['answers', 'dangers', 'days', ...inWords]),
  { room: 'src/routing', folders: ['src/routing', 'machines', 'content'], packages: ['*'] },
  {
    room: 'src/documents/copy',
    folders: ['src/documents/copy', 'src/documents/model.ts', 'src/i18n', 'machines', 'content'],
    packages: ['*']
  },
  {
    room: 'src/documents',
    folders: ['src/documents', 'src/ports', 'src/i18n', 'machines', 'content'],
    packages: ['*']
  },
  {
    room: 'src/vault',
    folders: ['src/vault', 'src/ports', 'src/documents', 'machines', 'content'],
    packages: ['*']
  },
  {
    room: 'src/bridge',
    folders: ['src/bridge', 'src/vault', 'src/documents', 'src/ports', 'src/i18n', 'machines', 'content'],
    packages: ['*']
  },
  { room: 'src', folders: ['src', 'machines', 'content'], packages: ['*'] }
]

/** @param {string} path @param {string} folder */
const isIn = (path, folder) =>
  path === folder || path === folder.replace(/\.ts$/, '') || path.startsWith(`${folder}/`)

/** @param {string} names a bare import, perhaps with a path inside the package */
const packageOf = (names) =>
  names
    .split('/')
    .slice(0, names.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Says in one sentence how an import goes against the house's directions, or null when it does not.
 * @param {Import} found
 * @returns {string | null}
 */
export function directionViolation(found) {
  const room = rooms.find(({ room: folder }) => isIn(found.file, folder))
  if (room === undefined) return null
  // An asset's address is asked for with a query, such as ?url.
  const names = found.names.split('?', 1)[0] ?? ''
  if (names.startsWith('.')) {
    const target = posix.join(posix.dirname(found.file), names)
    if (room.folders.some((folder) => isIn(target, folder))) return null
    if (room.anyTypes && found.typesOnly && isIn(target, 'src')) return null
    return `${found.file} may not import ${target}: ${room.room} imports only from ${room.folders.join(', ')}.`
  }
  const wanted = packageOf(names)
  const folder = onlyFolder[wanted]
  if (folder !== undefined && !isIn(found.file, folder)) {
    return `${found.file} may not import ${wanted}: only ${folder} does.`
  }
  if (room.packages.includes(wanted) || room.packages.includes('*')) return null
  if (room.anyTypes && found.typesOnly) return null
  return `${found.file} may not import ${wanted}: ${room.room} imports ${room.packages.join(', ') || 'no package'}.`
}
