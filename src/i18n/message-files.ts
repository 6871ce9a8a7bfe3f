import type { Messages } from './adult-words'

/**
 * Each file of words, fetched when it is first needed, so that nothing waits for the words of a later stage. In a build, files that are needed together are
 * one file (scripts/lib/words-together-plugin.mjs).
 */
export const messageFiles = import.meta.glob<{ default: Messages }>('../../content/messages/*/*.json')
export const adultFiles = import.meta.glob<{ default: unknown }>('../../content/adult-words/*/*.json')
