import { inject, parse } from 'regexparam'

/** Where in the app a person is. Addresses hold random ids and steps, never anything about a child. */
export type Place =
  | { readonly page: 'cases' }
  | { readonly page: 'about' }
  | { readonly page: 'task-list'; readonly case: string }
  | { readonly page: 'delete'; readonly case: string }
  | { readonly page: 'documents'; readonly case: string }
  | { readonly page: 'document'; readonly case: string; readonly document: string }
  /** A step, and the check page that it was opened from, where going on leads back there. */
  | { readonly page: 'step'; readonly case: string; readonly step: string; readonly from?: string }
  | {
      readonly page: 'item'
      readonly case: string
      readonly step: string
      readonly question: string
      readonly item: string
    }

type Page = Place['page']

const patterns: readonly (readonly [Page, string])[] = [
  ['cases', '/'],
  ['about', '/about'],
  ['task-list', '/case/:case'],
  ['delete', '/case/:case/delete-case'],
  ['documents', '/case/:case/documents'],
  ['document', '/case/:case/documents/:document'],
  // Before the other addresses of a step and an item: the first that fits is taken. No question is called “from”.
  ['step', '/case/:case/:step/from/:from'],
  ['step', '/case/:case/:step'],
  ['item', '/case/:case/:step/:question/:item']
]

const routes = patterns.map(([page, path]) => ({ page, path, ...parse(path) }))

/** Reads a place from an address's hash. An address that leads nowhere leads to the list of cases. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#/, '') || '/'
  for (const { page, keys, pattern } of routes) {
    const match = pattern.exec(path)
    if (match === null) continue
    const parts = decoded(keys, match)
    return parts === undefined ? { page: 'cases' } : ({ page, ...parts } as Place)
  }
  return { page: 'cases' }
}

/** The named parts of an address; nothing where one of them is wrongly escaped. */
function decoded(
  keys: readonly string[],
  match: RegExpExecArray
): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(keys.map((key, index) => [key, decodeURIComponent(match[index + 1] ?? '')]))
  } catch {
    return undefined
  }
}

/** The hash that leads to a place. */
export function hashOf(place: Place): string {
  const route = routes.find(({ page, keys }) => page === place.page && keys.every((key) => key in place))
  const escaped = Object.entries(place).map(([key, part]) => [key, encodeURIComponent(part)])
  return `#${inject(route?.path ?? '/', Object.fromEntries(escaped) as Record<string, string>)}`
}
