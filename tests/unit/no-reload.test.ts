import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Tree = { readonly [key: string]: string | Tree }

const wordsOf = (file: string) =>
  JSON.parse(readFileSync(`content/messages/en/${file}.json`, 'utf8')) as Readonly<Record<string, Tree>>

const sentencesOf = (tree: string | Tree | undefined): readonly string[] => {
  if (tree === undefined) throw new Error('These words have gone: look where they are now.')
  return typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(sentencesOf)
}

/** What can be shown while something is in memory alone: whoever loads the page anew then loses the last copy. */
const shownOverUnsaved = [
  ['shell', 'store'],
  ['shell', 'store-reading'],
  ['vault', 'held'],
  ['vault', 'room'],
  ['vault', 'unavailable'],
  ['case', 'sealed'],
  ['case-pages', 'stand-again'],
  ['backup', 'backup'],
  ['backup', 'take-in'],
  ['backup', 'preview'],
  // Practice can be in memory alone too: where the browser keeps nothing, or has no room.
  ['training', 'training'],
  ['own-scenarios', 'own-scenario']
] as const

it.each(shownOverUnsaved)('no sentence of %s.%s has the page loaded anew', (file, group) => {
  const sentences = sentencesOf(wordsOf(file)[group])
  expect(sentences.length).toBeGreaterThan(0)
  expect(sentences.filter((sentence) => /reload|restart|load this page|refresh/i.test(sentence))).toEqual([])
})

it('a browser that has promised to keep the vault is not said to clear it only when it is told to', () => {
  const storage = wordsOf('security')['storage']
  expect(sentencesOf(storage).filter((sentence) => /only if somebody/.test(sentence))).toEqual([])
})
