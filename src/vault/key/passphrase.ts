import { SecretError } from '../../ports/vault'

/** The shortest passphrase, in characters. Five generated words are always longer. */
export const shortestPassphrase = 14

/** The passphrase as the key is derived from it: the same however a keyboard composed its letters. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC')

/**
 * A new passphrase, as a key is derived from it.
 * @throws SecretError `too-weak`
 */
export function newPassphrase(passphrase: string): string {
  const text = normalised(passphrase)
  if (Array.from(text).length < shortestPassphrase) throw new SecretError('too-weak')
  return text
}
