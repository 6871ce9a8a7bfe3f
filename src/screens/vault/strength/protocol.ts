/** How hard a passphrase is to guess: from 0, at once, to 4, not by anybody. */
export type Strength = 0 | 1 | 2 | 3 | 4

/** A passphrase that is guessed at once or within minutes: no vault and no file is made with it. */
export const isGuessable = (strength: Strength): boolean => strength <= 1
