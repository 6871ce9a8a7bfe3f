import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const standIn = normalizePath(fileURLToPath(new URL('./words-reader.mjs', import.meta.url)))

/**
 * Has messages read by our own few lines (`read-words.mjs`): the reader that svelte-i18n brings also knows tags and patterns of numbers and
 * days, of which no word of Waymark has any, and was more than half of what it brings.
 * @returns {import('vite').Plugin}
 */
export const wordsReader = () => ({
  name: 'waymark-words-reader',
  enforce: 'pre',
  resolveId: (asked, from) =>
    asked === '@formatjs/icu-messageformat-parser' && from?.includes('intl-messageformat') === true
      ? standIn
      : null
})
