import { englishLocationWords } from './en'
import type { LocationWords } from './shape'

/**
 * Of each language in which people type. They are taken together, whichever language the pages have: whoever reads Waymark in
 * another language may still write in English.
 */
export const locationWords: readonly [LocationWords, ...LocationWords[]] = [englishLocationWords]
