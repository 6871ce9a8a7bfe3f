import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const standIn = normalizePath(fileURLToPath(new URL('./no-skeletons.mjs', import.meta.url)))

/**
 * Leaves out what reads patterns of numbers and days inside words ("{day, date, ::yMMMd}"): a tenth of what svelte-i18n brings, and
 * no word of Waymark has any (tests/unit/words.test.ts).
 * @returns {import('vite').Plugin}
 */
export const noSkeletons = () => ({
  name: 'waymark-no-skeletons',
  enforce: 'pre',
  resolveId: (asked, from) =>
    from?.includes('icu-messageformat-parser') === true &&
    ['@formatjs/icu-skeleton-parser', './date-time-pattern-generator'].includes(asked)
      ? standIn
      : null
})
