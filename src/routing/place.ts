import { inject, parse } from 'regexparam'
import { stepTo } from '../../content/landmarks'
import { without } from '../../machines/case-file/without'
import { meaningOf, tokenOf } from './tokens'

/** Pages that show nothing from a vault: they are read without one. */
export const readingPages = [
  'guidance',
  'what-has-changed',
  'glossary',
  'resources',
  'about',
  'security'
] as const
export type ReadingPage = (typeof readingPages)[number]

/** Pages that belong to no case. */
export const referencePages = [...readingPages, 'local-details', 'backup', 'take-in'] as const
export type ReferencePage = (typeof referencePages)[number]

/** Pages of a case apart from its steps and documents, by their addresses. */
export const casePages = [
  'task-list',
  'delete-case',
  'documents',
  'actions',
  'find-a-question',
  'dates',
  'all-tracks',
  'nrm-preparation-sheet',
  'versions',
  'history',
  'back-up-case',
  'handing-over',
  'rename-case'
] as const
export type CasePage = (typeof casePages)[number]

/** A place inside a case. */
export type PlaceInCase = Extract<Place, { readonly case: string }>

/**
 * Where in the app a person is. An address holds random ids and names of pages: no answer, no name and no number. The browser still keeps addresses on disk,
 * and so which pages of a case were opened. That is the price of steps that can be linked and opened again. Anything that would say more has a token in its
 * place (`tokens.ts`).
 */
export type Place =
  | { readonly page: 'cases' }
  /** Where a vault is set up. If one stands already, this is the list of cases. */
  | { readonly page: 'set-up' }
  | { readonly page: ReferencePage }
  /** A paragraph of the guidance, with the case from which it was opened: the page leads back to that case’s steps. */
  | { readonly page: 'paragraph'; readonly paragraph: string; readonly opened?: string }
  | { readonly page: CasePage; readonly case: string }
  /** One action. If the case does not know the id, an action that is being added. Its address has a token. */
  | { readonly page: 'action'; readonly case: string; readonly action: string }
  /** What a change of the immigration position would do to the plans, before it is accepted. Its address has a token. */
  | { readonly page: 'position-change'; readonly case: string; readonly position: string }
  /** A finished version as it was. */
  | { readonly page: 'version'; readonly case: string; readonly version: string }
  /** An earlier state that was kept, by its revision. */
  | { readonly page: 'earlier-state'; readonly case: string; readonly revision: string }
  | {
      readonly page: 'version-document'
      readonly case: string
      readonly version: string
      readonly document: string
    }
  | { readonly page: 'document'; readonly case: string; readonly document: string }
  /**
   * A step. With where it was opened from, if going on leads back there: a check page, a list of what must be done, or a document that lacks something. With
   * the question on it that is meant: which question says more than the step does, so its address has a token.
   */
  | {
      readonly page: 'step'
      readonly case: string
      readonly step: string
      readonly from?: string
      readonly at?: string
    }
  | {
      readonly page: 'item'
      readonly case: string
      readonly step: string
      readonly question: string
      readonly item: string
      readonly from?: string
    }

/** A place that is read without a vault. */
type ReadingPlace = { readonly page: ReadingPage } | Extract<Place, { readonly page: 'paragraph' }>

const read: readonly string[] = [...readingPages, 'paragraph']

/** Whether a place needs no vault. */
export const isReading = (place: Place): place is ReadingPlace => read.includes(place.page)

type Page = Place['page']

const patterns: readonly (readonly [Page, string])[] = [
  ['cases', '/'],
  ['set-up', '/set-up'],
  ...referencePages.map((page) => [page, `/${page}`] as const),
  ['paragraph', '/guidance/:paragraph/for/:opened'],
  ['paragraph', '/guidance/:paragraph'],
  ['task-list', '/case/:case'],
  ...casePages.filter((page) => page !== 'task-list').map((page) => [page, `/case/:case/${page}`] as const),
  ['document', '/case/:case/documents/:document'],
  ['action', '/case/:case/actions/:action'],
  ['position-change', '/case/:case/change-of-position/:position'],
  ['version', '/case/:case/versions/:version'],
  ['version-document', '/case/:case/versions/:version/:document'],
  ['earlier-state', '/case/:case/history/:revision'],
  // Before the other addresses of a step and an item, because the first pattern that fits is used. No question is called “from” or “at”.
  ['step', '/case/:case/:step/at/:at/from/:from'],
  ['step', '/case/:case/:step/at/:at'],
  ['step', '/case/:case/:step/from/:from'],
  ['item', '/case/:case/:step/:question/:item/from/:from'],
  ['step', '/case/:case/:step'],
  ['item', '/case/:case/:step/:question/:item']
]

const routes = patterns.map(([page, path]) => ({ page, path, ...parse(path) }))

/** A place as its address names it. A part that would say something about the case becomes a token. */
function inAddress(place: Place): Place {
  switch (place.page) {
    case 'action':
      return { ...place, action: tokenOf(place.case, place.action) }
    case 'position-change':
      return { ...place, position: tokenOf(place.case, place.position) }
    case 'step':
      return place.at === undefined ? place : { ...place, at: tokenOf(place.case, place.at) }
    default:
      return place
  }
}

/** The place that an address names. If nobody knows any more what a token stood for, the place where it was chosen, or the step alone. */
function outOfAddress(place: Place): Place {
  switch (place.page) {
    case 'action': {
      const action = meaningOf(place.action)
      return action === undefined ? { page: 'actions', case: place.case } : { ...place, action }
    }
    case 'position-change': {
      const position = meaningOf(place.position)
      return position === undefined
        ? { page: 'step', case: place.case, step: stepTo.recordPosition }
        : { ...place, position }
    }
    case 'step': {
      const at = place.at === undefined ? undefined : meaningOf(place.at)
      return { ...without(place, 'at'), ...(at === undefined ? {} : { at }) }
    }
    default:
      return place
  }
}

/** Reads the place from an address’s hash. An address that leads nowhere becomes the list of cases. */
export function placeOf(hash: string): Place {
  const path = hash.replace(/^#/, '') || '/'
  for (const { page, keys, pattern } of routes) {
    const match = pattern.exec(path)
    if (match === null) continue
    const parts = decoded(keys, match)
    return parts === undefined ? { page: 'cases' } : outOfAddress({ page, ...parts } as Place)
  }
  return { page: 'cases' }
}

/** The named parts of an address. Undefined where one of them is wrongly escaped. */
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
  const escaped = Object.entries(inAddress(place)).map(([key, part]) => [key, encodeURIComponent(part)])
  return `#${inject(route?.path ?? '/', Object.fromEntries(escaped) as Record<string, string>)}`
}

/** Where a place was opened from, to be handed on to the next one. */
export const cameFrom = (place: Place): { readonly from?: string } =>
  'from' in place ? { from: place.from } : {}
