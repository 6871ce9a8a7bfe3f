import { SecretError } from '../../ports/vault'

/** The shortest passphrase, in characters. Five generated words are always longer. */
export const shortestPassphrase = 14

/** A passphrase as it is derived from: however a keyboard composed its letters, it is the same. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC')

/** A new passphrase as it is derived from. @throws SecretError `too-weak` */
export function newPassphrase(passphrase: string): string {
  const text = normalised(passphrase)
  if (Array.from(text).length < shortestPassphrase) throw new SecretError('too-weak')
  return text
}
