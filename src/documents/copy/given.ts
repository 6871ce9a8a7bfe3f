import type { About, Block, DocumentModel, Marked } from '../model'

/** Whether a piece goes to whoever is not given some matters. */
export function isGiven({ about, unless }: Marked, leftOut: ReadonlySet<string>): boolean {
  const has = (one: About) => one.some((all) => all.every((matter) => !leftOut.has(matter)))
  return (about === undefined || has(about)) && (unless === undefined || !has(unless))
}

/** What something is about of which each piece is about something: whoever is given one piece is given it. */
export function anyOf(pieces: readonly (About | null | undefined)[]): About | undefined {
  const all = pieces.filter((about) => about !== null && about !== undefined)
  if (all.length === 0 || all.length < pieces.length) return undefined
  const lists = new Map(all.flat().map((list) => [[...list].sort().join(' '), list]))
  return [...lists.values()]
}

/** Every mark in a block: its own, and those of its rows. */
const marksIn = (block: Block): readonly (About | null | undefined)[] => [
  block.about,
  ...(block.kind === 'rows' ? block.rows.map(({ about }) => about) : []),
  ...(block.kind === 'frame' ? (block.beside ?? []).map(({ about }) => about) : []),
  ...(block.kind === 'table' ? [...(block.rowsAbout ?? []), ...(block.columnsAbout ?? [])] : [])
]

/** The matters that pieces of a document are about: leaving one of them out changes the document. */
export function mattersIn({ sections }: DocumentModel): ReadonlySet<string> {
  const marks = sections.flatMap(({ blocks }) => blocks.flatMap(marksIn))
  return new Set(marks.flatMap((about) => about ?? []).flat())
}
