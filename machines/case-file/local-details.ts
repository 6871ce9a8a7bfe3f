import * as v from 'valibot'
import { localDetails, type LocalDetailId } from '../../content/local-details'

/** What this machine's team has set; what is not set is not there. */
export type LocalDetails = Readonly<Partial<Record<LocalDetailId, string>>>

/** Every detail's id, in the order in which they are asked for. */
export const localDetailIds = Object.keys(localDetails) as readonly LocalDetailId[]

/** The longest detail, in characters. */
const longest = 2_000

const entry = v.optional(v.pipe(v.string(), v.maxLength(longest)))

const fileSchema = v.strictObject({
  waymark: v.literal('local-details'),
  details: v.strictObject(Object.fromEntries(localDetailIds.map((id) => [id, entry])))
})

/** The details as the text of a small file, which a manager gives to a team. */
export const localDetailsToText = (details: LocalDetails): string =>
  JSON.stringify({ waymark: 'local-details', details }, null, 2)

/**
 * Reads the text of a file of local details.
 * @returns nothing where it is none: not JSON, an unknown entry, or an entry that is too long
 */
export function localDetailsFromText(text: string): LocalDetails | undefined {
  try {
    const result = v.safeParse(fileSchema, JSON.parse(text))
    return result.success ? result.output.details : undefined
  } catch {
    return undefined
  }
}

/** The details with one set, or with an empty text taken away. */
export function withLocalDetail(details: LocalDetails, id: LocalDetailId, text: string): LocalDetails {
  const others = Object.fromEntries(Object.entries(details).filter(([one]) => one !== id))
  return text.trim() === '' ? others : { ...others, [id]: text }
}
