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
  /** Language of the values as BCP 47, where it is another than the document's: a name in the child's own script. */
  readonly language?: string
  /** What the child said, in the child's words. */
  readonly said?: true
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Set apart, for what must not be overlooked. */
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'rows'
      readonly rows: readonly Row[]
      /** Each value behind its label, in so many columns: where much has to stand on little paper. */
      readonly columns?: 1 | 2
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** The first cell of each row is its heading. A cell's text may hold line breaks. */
      readonly rows: readonly (readonly string[])[]
      /** Rows of a child’s own copy, by their place, that whoever makes it has to look at. */
      readonly toLookAt?: readonly number[]
    }
  | Timeline
  /** Lines to sign on: who, and an empty line for name, signature and date. */
  | {
      readonly kind: 'signatures'
      readonly labels: SignatureLabels
      readonly who: readonly string[]
      /** What is written by hand on a line of its own under them, such as the day on which a plan was read back. */
      readonly toFillIn?: string
    }
  /** An empty frame with words under it: room for a photograph, which is kept elsewhere and put on the paper by hand. */
  | {
      readonly kind: 'frame'
      readonly caption: string
      /** What stands beside it, so that the room is used. */
      readonly beside?: readonly Row[]
    }

/** One day on a line of time. */
export interface TimelineMark {
  /** How it is drawn: each kind has a shape of its own, so that it is told from the others in black and white. */
  readonly kind: 'done' | 'due' | 'overdue' | 'milestone' | 'today'
  /** Where it stands, from 0 at the beginning to 1 at the end; no two marks are nearer than one line. */
  readonly position: number
  /** In words; empty where the mark before has the same day. */
  readonly date: string
  readonly label: string
  /** Done, due or overdue, in words; empty for a day that asks for nothing. */
  readonly state: string
}

/** A stretch of a line of time: one in which something should be done, or a long one that is drawn shorter than it is. */
export interface TimelineSpan {
  readonly kind: 'window' | 'shortened'
  readonly from: number
  readonly to: number
}

/** Days as a picture: one line of time down the page, the earliest day first. It gives more room to where days stand close together. */
export interface Timeline {
  readonly kind: 'timeline'
  readonly caption: string
  /** What the picture shows, as a text. */
  readonly description: string
  /** How many lines of text high it has to be for no label to touch another. */
  readonly lines: number
  readonly marks: readonly TimelineMark[]
  readonly spans: readonly TimelineSpan[]
}

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
  /** It belongs to the annex, which a copy has only where somebody asks for it. */
  readonly annex?: true
  /** It is handed out by itself: it begins a page, wherever the one before it ends. */
  readonly beginsPage?: true
}

/** A picture that was drawn anew here, never passed on as it came. */
export interface Picture {
  /** PNG, in base64. */
  readonly png: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for who does not see it. */
  readonly alternative: string
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
  /** So many of them, from the first, are words to whoever reads the copy, a child: as large as its text. */
  readonly noticesToReader?: number
  /** The words for page n of m, with {page} and {pages} to be filled by the writer. */
  readonly pageOf: string
  /** How it must be handled, such as OFFICIAL-SENSITIVE: on every page. */
  readonly classification?: string
  /** A word that stands across every page, so that what was made in practice is never taken for a real plan. */
  readonly across?: string
  /** The authority's name, at the head of the first page; its logo beside it. */
  readonly authority?: string
  readonly logo?: Picture
  /** For whom the copy was made, as files are named by it; nothing where it is no copy yet. */
  readonly recipient?: string
  readonly sections: readonly Section[]
  /** It has to stand on one page, as what somebody looks at in a hurry: type and gaps grow smaller until it does. */
  readonly onePage?: true
  /** It is set in larger type, for a child to read. */
  readonly large?: true
}

/** Several documents as one file, with a page of contents. */
export interface DocumentSet {
  /** What stands over the contents. */
  readonly contents: string
  readonly documents: readonly DocumentModel[]
}
