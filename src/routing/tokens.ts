/**
 * Random tokens that stand in addresses for what must not stand there. A browser keeps addresses on disk, in its history, and
 * may copy them to its maker's servers: which position a child might get, and which action a case calls for, would be there in
 * clear. What a token stands for is known to this page's memory alone, so that Back and Forward work for as long as it is open;
 * once it is loaded anew, nobody knows.
 */
const meanings = new Map<string, string>()
const tokens = new Map<string, string>()

/** The token of something in a case: the same for as long as the page is open, and in each case another. */
export function tokenOf(caseId: string, meaning: string): string {
  const key = JSON.stringify([caseId, meaning])
  const known = tokens.get(key)
  if (known !== undefined) return known
  const token = crypto.randomUUID()
  tokens.set(key, token)
  meanings.set(token, meaning)
  return token
}

/** What a token stands for; nothing where this page has not made it. */
export const meaningOf = (token: string): string | undefined => meanings.get(token)
