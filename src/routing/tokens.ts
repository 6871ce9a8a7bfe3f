/**
 * Random tokens, in addresses, for what must not stand there. A browser keeps addresses on disk in its history, and may copy them to its maker’s servers.
 * Which position a child might get, and which action a case calls for, would be there in clear. Only this page’s memory knows what a token stands for. So
 * Back and Forward work as long as the page is open; after a reload nobody knows.
 */
const meanings = new Map<string, string>()
const tokens = new Map<string, string>()

/** The token for something in a case: the same as long as the page is open, and different in each case. */
export function tokenOf(caseId: string, meaning: string): string {
  const key = JSON.stringify([caseId, meaning])
  const known = tokens.get(key)
  if (known !== undefined) return known
  const token = crypto.randomUUID()
  tokens.set(key, token)
  meanings.set(token, meaning)
  return token
}

/** What a token stands for. Undefined where this page has not made it. */
export const meaningOf = (token: string): string | undefined => meanings.get(token)
