/**
 * What a document is, in finished words: built by pure functions from a case, read by two writers (the page, which prints
 * well, and the PDF). A writer knows nothing of cases, questions or languages: it receives words and sets them.
 */

/** A label with what was recorded under it. Several texts are several paragraphs, or several values. */
export interface Row {
  readonly label: string
  readonly values: readonly string[]
  /** Where the value is a reason for having none ("Not known"), it is set apart from answers. */
  readonly absent?: true
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Set apart, for what must not be overlooked. */
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** The first cell of each row is its heading. A cell's text may hold line breaks. */
      readonly rows: readonly (readonly string[])[]
    }
  /** Lines to sign on: who, and an empty line for name, signature and date. */
  | { readonly kind: 'signatures'; readonly labels: SignatureLabels; readonly who: readonly string[] }

export interface SignatureLabels {
  readonly who: string
  readonly name: string
  readonly signature: string
  readonly date: string
}

export interface Section {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Wide tables, such as the tracks of a pathway plan, have pages of their own. */
  readonly orientation: 'portrait' | 'landscape'
}

export interface DocumentModel {
  readonly id: string
  /** For example "Care plan". */
  readonly title: string
  /** The case's reference; never a name. */
  readonly reference: string
  /** What stands on every page: the word for draft, or final and its version. */
  readonly status: string
  /** The date of this version, in words. */
  readonly date: string
  /** Language of the words, as BCP 47. */
  readonly language: string
  /** What stands under the title: which edition of the guidance the document follows, and for whom the copy is. */
  readonly notices: readonly string[]
  /** The words for page n of m, with {page} and {pages} to be filled by the writer. */
  readonly pageOf: string
  readonly sections: readonly Section[]
}
