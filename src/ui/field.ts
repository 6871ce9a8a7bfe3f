/** The properties of every field, apart from its value. */
export interface FieldProps {
  /** The id of the element that takes the focus when something is wrong with the field. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Stands before an error, for a person who cannot see that it is one. */
  readonly errorPrefix?: string | undefined
}

/** The ids of the elements that describe a field: its hint and its error, if any, and what else does. */
export function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
  also?: string
): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, also]
  return ids.filter(Boolean).join(' ') || undefined
}
