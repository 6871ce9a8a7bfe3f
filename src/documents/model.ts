/**
 * What a document is, in finished words: built by pure functions from a case, read by two writers (the page, which prints
 * well, and the PDF). A writer knows nothing of cases, questions or languages: it receives words and sets them.
 */

/** A label with what was recorded under it. Several texts are several paragraphs, or several values. */
export interface Row {
  readonly label: string
  readonly values: readonly string[]
  /** The value is a reason for having none (“Not known”), and is set apart from answers. */
  readonly absent?: true
  /** Language of the values as BCP 47, where it is another than the document's: a name in the child's own script. */
  readonly language?: string
  /** What the child said, in the child's words. */
  readonly said?: true
  /** What somebody does, as it was typed. Whoever it names may have left since. */
  readonly does?: true
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
      /** Each value stands behind its label, in this many columns: for documents where much has to stand on little paper. */
      readonly columns?: 1 | 2
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** The first cell of each row is its heading. A cell's text may hold line breaks. */
      readonly rows: readonly (readonly string[])[]
      /** The places of rows in a child’s own copy that the person who makes the copy must look at. */
      readonly toLookAt?: readonly number[]
    }
  | Timeline
  /** Lines to sign on: who, and an empty line for name, signature and date. */
  | {
      readonly kind: 'signatures'
      readonly labels: SignatureLabels
      readonly who: readonly string[]
      /** What is written by hand on a line of its own under the signatures, such as the day on which a plan was read back. */
      readonly toFillIn?: string
    }
  /** An empty frame with words under it: room for a photograph, which is kept elsewhere and put on the paper by hand. */
  | {
      readonly kind: 'frame'
      readonly caption: string
      /** What stands beside the frame, so that the room is used. */
      readonly beside?: readonly Row[]
    }

/** One day on a line of time. */
export interface TimelineMark {
  /** How the day is drawn. Each kind has a shape of its own, so that it can be told from the others in black and white. */
  readonly kind: 'done' | 'due' | 'overdue' | 'milestone' | 'today'
  /** Where the mark stands, from 0 at the beginning to 1 at the end. No two marks are nearer than one line. */
  readonly position: number
  /** In words. Empty where the mark before has the same day. */
  readonly date: string
  readonly label: string
  /** Done, due or overdue, in words. Empty for a day that asks for nothing. */
  readonly state: string
}

/** A stretch of a line of time: a window in which something should be done, or a long stretch that is drawn shorter than it is. */
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
  /** How many lines of text high the picture must be, so that no label touches another. */
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
  /** The section is handed out by itself: it begins a page, wherever the section before it ends. */
  readonly beginsPage?: true
}

/** A picture that was drawn anew here, never passed on as it came. */
export interface Picture {
  /** PNG, in base64. */
  readonly png: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What the picture shows, for people who do not see it. */
  readonly alternative: string
}

export interface DocumentModel {
  readonly id: string
  /** For example "Care plan". */
  readonly title: string
  /** The case's reference; never a name. */
  readonly reference: string
  /** Stands on every page: the word for draft, or final and its version. */
  readonly status: string
  /** The date of this version, in words. */
  readonly date: string
  /**
   * The day and minute at which a draft was made of which several go out in one night. It is the date too, and files are named by it. No other
   * document has it.
   */
  readonly made?: string
  /** Language of the words, as BCP 47. */
  readonly language: string
  /** The lines under the title: which edition of the guidance the document follows, and for whom the copy is. */
  readonly notices: readonly string[]
  /** How many of the notices, counted from the first, speak to the child who reads the copy. They are set as large as the text. */
  readonly noticesToReader?: number
  /** The words for page n of m, with {page} and {pages} to be filled by the writer. */
  readonly pageOf: string
  /** How the document must be handled, such as OFFICIAL-SENSITIVE. On every page. */
  readonly classification?: string
  /** A word across every page, so that a document made in practice is never taken for a real plan. */
  readonly across?: string
  /** The authority's name, at the head of the first page; its logo beside it. */
  readonly authority?: string
  readonly logo?: Picture
  /** The recipient of the copy, by whom files are named. Undefined where it is not a copy yet. */
  readonly recipient?: string
  readonly sections: readonly Section[]
  /** The document must fit on one page, as a page that is read in a hurry: type and gaps shrink until it does. */
  readonly onePage?: true
  /** The document is set in larger type, for a child to read. */
  readonly large?: true
}

/** Several documents as one file, with a page of contents. */
export interface DocumentSet {
  /** The heading over the contents. */
  readonly contents: string
  readonly documents: readonly DocumentModel[]
}
