/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4): no role map is needed for them. A Note is not among them: it would need a tree of names. */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Quote'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Formula'

/** A place on a page, in the document's unit, from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What an element says of itself beside its role. */
export interface Properties {
  /** The language of its content as BCP 47, if it differs from the language around it. */
  readonly language?: string
  /** The text for a picture where the picture is not seen. */
  readonly alternative?: string
  /** The letters that its glyphs stand for, where the glyphs do not say it themselves. */
  readonly actualText?: string
  /** For a header cell: whether it heads its column or its row. */
  readonly scope?: 'Column' | 'Row' | 'Both'
  readonly columnSpan?: number
  readonly rowSpan?: number
  /** For a list with labels: what kind of labels. `None` is for labels that are words. */
  readonly numbering?: 'None' | 'Disc' | 'Circle' | 'Square' | 'Decimal'
  /** Where a picture stands. */
  readonly box?: Box
}

/** Something that is no part of the content: reading aids pass over it. */
export type Artifact =
  | { readonly type: 'Pagination'; readonly subtype?: 'Header' | 'Footer' | 'Watermark' }
  | { readonly type: 'Layout' }
  | { readonly type: 'Background' }
  | { readonly type: 'Page' }
