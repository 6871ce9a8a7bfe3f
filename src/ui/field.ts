/** The properties of every field, apart from its value. */
export interface FieldProps {
  /** The id of the element that takes the focus when something is wrong with the field. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Stands before an error, for a person who cannot see that it is one. */
  readonly errorPrefix?: string | undefined
  /** Where a page asks one thing only, its label is the page's heading. */
  readonly isPageHeading?: boolean | undefined
}

/** The ids of the elements that describe a field: its hint and its error, if any. */
export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined
): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])]
  return ids.length === 0 ? undefined : ids.join(' ')
}
