import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/lib/project.mjs'

type Tree = { readonly [key: string]: string | Tree }
const words = join(projectFolder, 'content/messages/en')
const screens = join(projectFolder, 'src/screens')

/** What each list that somebody fills says while it is empty, by hand: the key, and what there is to do. */
const saysWhatToDo = {
  'cases.none': /Begin with “Open a new case”.*backup/,
  'case.none-added': /the button “Add \{item\}” adds one/,
  'action-list.none': /Record more .* or add an action/,
  // The list was narrowed, and what it was narrowed to is done.
  'action-list.none-here': /under “Every action”/,
  'versions.kept-none': /Use “Go to finishing”/,
  'clock.screen.none': /as soon as it is recorded when the child was born/,
  'history.none': /when the case is next changed/,
  // The link after the sentence that none is set.
  'local-details.set': /^Set local details$/,
  'all-tracks.no-goals': /Write the first/,
  'all-tracks.set-aside-none': /set it aside below, with the reason/,
  'backup.none': /Open one in the list of cases/,
  'preview.nothing': /Choose another file/,
  'copies.several-none': /Choose one document/,
  'copies.nothing': /Say above what they need, or choose another document/,
  'training.room.come-back.none': /Write below/
}

/** What is shown where something has no entries and nobody fills it: it is worked out, and says so. */
const isWorkedOut: readonly string[] = [
  'check.is-done',
  'clock.screen.none-overdue',
  'copies.left-out-none',
  'finish.open',
  'history.damaged-none',
  'history.empty',
  'moments.nothing-waits',
  'nrm-sheet.nothing-missing',
  'position-change.actions-same',
  'position-change.contingencies-same',
  'position-change.dates-same',
  'position-change.tracks-same',
  'versions.nothing'
]
/** What has its way to go on beside it: a link, and the button that adds an entry. */
const isFollowed: readonly string[] = ['local-details.not-set']

const all: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(words).flatMap((file) => flat(JSON.parse(readFileSync(join(words, file), 'utf8')) as Tree))
)

function flat(tree: Tree, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`)
  )
}

interface Piece {
  readonly type: string
  readonly start: number
  readonly end: number
}
const isPiece = (something: unknown): something is Piece =>
  typeof something === 'object' && something !== null && 'type' in something && 'start' in something

/** A piece of markup and all pieces in it. */
const within = (something: unknown): readonly Piece[] =>
  typeof something !== 'object' || something === null
    ? []
    : [...(isPiece(something) ? [something] : []), ...Object.values(something).flatMap(within)]

/** What of a piece is shown while there is nothing to list. */
function shownThen(piece: Piece, text: string): unknown {
  const { test, consequent, alternate, fallback } = piece as Piece & Record<string, unknown>
  if (piece.type === 'EachBlock') return fallback
  if (piece.type !== 'IfBlock' || !isPiece(test)) return undefined
  const asks = text.slice(test.start, test.end)
  if (asks.includes('length === 0')) return consequent
  return asks.includes('length > 0') ? alternate : undefined
}

/** The first words in a part of the markup, where it has any of its own. */
function firstWords(part: unknown, text: string): readonly string[] {
  const pieces = within(part).filter(({ type }) => type !== 'Fragment')
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  const [, key] = /\$words\(\s*'([\w.-]+)'/.exec(text.slice(start, end)) ?? []
  return pieces.length === 0 || key === undefined ? [] : [key]
}

/** The words that stand first where a list has no entries. */
const shownWhenEmpty = readdirSync(screens, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .flatMap((file) => {
    const text = readFileSync(join(screens, file), 'utf8')
    const blocks = within(parse(text, { modern: true }).fragment)
    const chosen = [...text.matchAll(/length === 0 \? '([a-z][\w-]*\.[\w.-]+)'/g)].map(([, key = '']) => key)
    return [...chosen, ...blocks.flatMap((piece) => firstWords(shownThen(piece, text), text))]
  })

describe('an empty list', () => {
  it.each(Object.entries(saysWhatToDo))('says what to do first: %s', (key, what) => {
    expect(all[key]).toMatch(what)
  })

  it('is known here, wherever a screen shows one', () => {
    expect(shownWhenEmpty.length).toBeGreaterThan(12)
    const known = [...Object.keys(saysWhatToDo), ...isWorkedOut, ...isFollowed]
    expect([...new Set(shownWhenEmpty)].filter((key) => !known.includes(key))).toEqual([])
    expect([...isWorkedOut, ...isFollowed].filter((key) => !shownWhenEmpty.includes(key))).toEqual([])
  })

  it('of which nothing is found says what to try', () => {
    expect(all['shell.found']).toMatch(/=0 \{Nothing found for “\{sought\}”\. Try another word/)
  })
})
