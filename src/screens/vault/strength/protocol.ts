/** How hard a passphrase is to guess: from 0, at once, to 4, in ten thousand million guesses or more. */
export type Strength = 0 | 1 | 2 | 3 | 4

/**
 * A passphrase that somebody with a copy of the disk, or of a file, would find within days: a good machine tries some thousands a second against Argon2id or
 * age. No vault and no file is made with it.
 */
export const isGuessable = (strength: Strength): boolean => strength < 4
