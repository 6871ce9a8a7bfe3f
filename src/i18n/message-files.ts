import type { Messages } from './adult-words'

/** Each file of words, fetched when it is first needed, so that nothing waits for the words of a later stage. */
export const messageFiles = import.meta.glob<{ default: Messages }>('../../content/messages/*/*.json')
export const adultFiles = import.meta.glob<{ default: unknown }>('../../content/adult-words/*/*.json')
