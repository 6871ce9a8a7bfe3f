import { base64 } from '@scure/base'

/** Marks bytes in the text of a row. */
const mark = '$bytes'

/**
 * A row of the vault as text, for a store that keeps files and not objects. Its sealed content stays sealed.
 * @param row a row whose values are texts, numbers, bytes, or objects of these
 */
export const packed = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? { [mark]: base64.encode(value) } : value
  )

/** The row from which a text was made. Throws where the text is no row. */
export const unpacked = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => {
    const bytes =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[mark] : undefined
    return typeof bytes === 'string' ? new Uint8Array(base64.decode(bytes)) : value
  })
