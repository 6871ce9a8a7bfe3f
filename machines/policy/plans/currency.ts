import { currencyNotes, type CurrencyNote, type CurrencyNoteId } from '../../../content/currency'
import type { StepId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { concerns } from '../../facts/audience'

/** A note on what has changed since the draft, with its id. */
export interface Changed extends CurrencyNote {
  readonly id: CurrencyNoteId
}

/** Every note, in the order of the draft's paragraphs. */
export const allCurrencyNotes: readonly Changed[] = Object.entries<CurrencyNote>(currencyNotes).map(
  ([id, note]) => ({ ...note, id: id as CurrencyNoteId })
)

/** What has changed of what these steps name, and concerns this child; each note once. */
export const currencyNotesOf = (steps: readonly StepId[], view: CaseView): readonly Changed[] =>
  allCurrencyNotes.filter(
    (note) =>
      steps.some((step) => note.steps.includes(step)) && isToldThat(view, () => concerns(note.only, view))
  )

/** What has changed of what a paragraph says. */
export const currencyNotesOn = (paragraph: string): readonly Changed[] =>
  allCurrencyNotes.filter(({ paragraphs }) => paragraphs.includes(paragraph))
