import type { Paths } from '../../../machines/journey'
import type { CaseFile, CaseView } from '../../../machines/case-file/case-file'
import type { Words } from '../../i18n/words'

/** Whether this copy shows where the child lives; whoever makes it says so, each time (¶23). */
export type Location = 'withheld' | 'shown'

/** What every part of a document is built from. */
export interface Building {
  readonly file: CaseFile
  /** The answers on the path that they now give, and the day. */
  readonly view: CaseView
  readonly paths: Paths
  readonly location: Location
  /** Keeps back, in what a person typed, what would say where the child lives; changes nothing in a copy that shows it. */
  readonly keepBack: (typed: string) => string
  /** The questions that the document's table of tracks prints, so that its other parts do not print them again. */
  readonly inTable: ReadonlySet<string>
  /** The stages whose actions the document lists. */
  readonly stages: readonly string[]
  readonly words: Words
}
