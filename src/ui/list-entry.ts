/** Something that is done with the entry: a place to go to, or done on the spot. */
type EntryAction = { readonly id: string; readonly text: string } & (
  { readonly href: string } | { readonly onclick: () => void }
)
/** What a list says of an entry. */
export interface ListEntry {
  readonly id: string
  readonly href: string
  readonly reference: string
  readonly knownAs: string
  /** The age, where the name does not tell the entry from others. Empty elsewhere. */
  readonly age: string
  readonly saved: string
  /** What must be done about the entry as a whole. Empty where there is nothing. */
  readonly mark: string
  /** What comes before all else, and where it leads. Undefined where nothing does. */
  readonly alert?: { readonly mark: string; readonly text: string; readonly href: string } | undefined
  /** That something cannot wait, and since when. Empty where everything can. */
  readonly urgent: string
  /** That another entry is easily taken for this one. Empty where none is. */
  readonly beside: string
  /** How many days have passed, which one first, and what comes next. Empty where there is none. */
  readonly dates: { readonly passed: string; readonly firstPassed: string; readonly next: string }
  readonly actions: readonly EntryAction[]
}
