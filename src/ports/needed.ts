/** What Waymark cannot do without; each part has its sentence in the words. */
type NeededPart = 'encryption' | 'random-ids' | 'workers' | 'tabs'

/** Why Waymark cannot even begin here. A forbidden store is not among these: it shows itself when it is opened. */
export type NoStart =
  /** The page came over a connection that others could have changed: browsers do not encrypt there. */
  { readonly kind: 'insecure' } | { readonly kind: 'missing'; readonly parts: readonly NeededPart[] }

/** What is looked at in the browser. In an old one any part may be missing, whatever its type says. */
interface Around {
  readonly isSecureContext?: boolean
  readonly crypto?: Partial<Pick<Crypto, 'subtle' | 'randomUUID'>>
  readonly Worker?: unknown
  readonly BroadcastChannel?: unknown
}

/** What keeps Waymark from beginning in this browser, at this address. Undefined where everything is there. */
export function noStartIn(): NoStart | undefined {
  const around: Around = globalThis
  // On an insecure page encryption is missing too, and another browser would not help.
  if (around.isSecureContext === false) return { kind: 'insecure' }
  const isThere: Readonly<Record<NeededPart, boolean>> = {
    encryption: around.crypto?.subtle !== undefined,
    'random-ids': around.crypto?.randomUUID !== undefined,
    workers: around.Worker !== undefined,
    tabs: around.BroadcastChannel !== undefined
  }
  const parts = (Object.keys(isThere) as NeededPart[]).filter((part) => !isThere[part])
  return parts.length === 0 ? undefined : { kind: 'missing', parts }
}
