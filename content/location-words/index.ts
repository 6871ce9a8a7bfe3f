import { englishLocationWords } from './en'
import type { LocationWords } from './shape'

/**
 * The words of each language in which people type. All are used together, whichever language the pages have: a person who reads Waymark in another language
 * may still write in English.
 */
export const locationWords: readonly [LocationWords, ...LocationWords[]] = [englishLocationWords]
