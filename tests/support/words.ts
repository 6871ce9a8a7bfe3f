import { readdirSync } from 'node:fs'
import { loadWords, startWords, wordsNow, type Words } from '../../src/i18n/words'

/** All English words, as the app has them. */
export async function allWords(): Promise<Words> {
  const names = readdirSync('content/messages/en').map((name) => name.replace(/\.json$/, ''))
  await startWords([])
  await loadWords(names)
  return wordsNow()
}
