import type { jsPDF } from 'jspdf'

/** What jsPDF tells of a page while it writes it. */
interface WrittenPage {
  readonly pageNumber: number
}

/** A stream as jsPDF writes it: compressed where the document is. */
interface Stream {
  readonly data: string
  readonly objectId: number
  readonly additionalKeyValues?: { readonly key: string; readonly value: string | number }[]
  /** Without filters, where a reader must find the data as it is. */
  readonly filters?: readonly string[]
}

/** Filtered data, and the names of the filters that undo the filtering. */
export interface Filtered {
  readonly data: string
  readonly reverseChain: string
}

/** The part of jsPDF that its own plugins use and its types leave out. */
export interface Internals {
  /** The operators of each page, by its number from 1. */
  readonly pages: readonly string[][]
  readonly scaleFactor: number
  readonly events: {
    subscribe(event: 'putPage', listener: (page: WrittenPage) => void): string
    subscribe(event: 'addPage' | 'putAdditionalObjects' | 'putCatalog', listener: () => void): string
  }
  write(text: string): void
  /** Reserves a number for an object that is written later, or elsewhere. */
  newObjectDeferred(): number
  newObjectDeferredBegin(id: number, begin: boolean): void
  putStream(stream: Stream): void
  /** How the document's streams are compressed. */
  getFilters(): readonly string[]
  getPageInfo(page: number): {
    readonly objId: number
    readonly pageContext: { readonly mediaBox: { readonly topRightY: number } }
  }
  getCurrentPageInfo(): { readonly pageNumber: number }
}

/** The same, with the settings that jsPDF keeps beside. */
interface Settings {
  readonly internal: Internals
  readonly __private__: { setPdfVersion(version: string): void }
  processDataByFilters(data: string, filters: readonly string[]): Filtered
}

/** Reaches what jsPDF’s types leave out. It has been there, for jsPDF’s own plugins, since version 1. */
export function internalsOf(doc: jsPDF): Settings {
  return doc as unknown as Settings
}
