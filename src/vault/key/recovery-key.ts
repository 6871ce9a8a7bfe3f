import { base32crockford } from '@scure/base'
import { SecretError } from '../../ports/vault'
import { joined } from '../../ports/bytes'
import { randomBytes, sameBytes, type Bytes } from '../bytes'

/** 160 bits: nobody can guess them, so no slow derivation is needed. */
const secretLength = 20
/** Tells a slip of the pen from another key. */
const checkLength = 2
/** The key's characters on paper, in groups of four. */
const characters = 36

async function checkOf(secret: Bytes): Promise<Bytes> {
  const label = new TextEncoder().encode('waymark recovery key')
  const digest = await crypto.subtle.digest('SHA-256', joined([label, secret]))
  return new Uint8Array(digest).slice(0, checkLength)
}

const inGroups = (text: string): string => (text.match(/.{4}/g) ?? []).join('-')

/** A new recovery key: its bytes, and how it stands on paper. */
export async function newRecoveryKey(): Promise<{ readonly secret: Bytes; readonly text: string }> {
  const secret = randomBytes(secretLength)
  const text = base32crockford.encode(joined([secret, await checkOf(secret)]))
  return { secret, text: inGroups(text) }
}

function decoded(text: string): Bytes | undefined {
  const typed = text.normalize('NFKC').replace(/[\s\p{Dash}]/gu, '')
  if (typed.length !== characters) return undefined
  try {
    return new Uint8Array(base32crockford.decode(typed))
  } catch {
    return undefined
  }
}

/**
 * Reads a recovery key as somebody typed it from paper: in capitals or not, with or without dashes, O for 0 and l for 1.
 * @throws SecretError `mistyped` where it is no key at all
 */
export async function readRecoveryKey(text: string): Promise<Bytes> {
  const bytes = decoded(text)
  if (bytes === undefined) throw new SecretError('mistyped')
  const secret = bytes.slice(0, secretLength)
  if (!sameBytes(await checkOf(secret), bytes.slice(secretLength))) throw new SecretError('mistyped')
  return secret
}
