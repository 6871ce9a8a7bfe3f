import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const ownFile = normalizePath(fileURLToPath(new URL('../../src/ports/temporal.ts', import.meta.url)))

/**
 * Has the pages count days with what the browser has of its own: the package is a seventh of what the first question would bring.
 * Not the workers, to whom something may be said before they have fetched it.
 * @returns {import('vite').Plugin}
 */
export const ownDates = () => ({
  name: 'waymark-own-dates',
  enforce: 'pre',
  resolveId: (asked) => (asked === 'temporal-polyfill' ? ownFile : null)
})
