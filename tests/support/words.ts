import { readdirSync } from 'node:fs'
import { get } from 'svelte/store'
import { loadWords, startWords, words, type Words } from '../../src/i18n/words'

/** The words as they are now. */
export const wordsNow = (): Words => get(words)

/** All English words, as the app has them. */
export async function allWords(): Promise<Words> {
  const names = readdirSync('content/messages/en').map((name) => name.replace(/\.json$/, ''))
  await startWords([])
  await loadWords(names)
  return wordsNow()
}
