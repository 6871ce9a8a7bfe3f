import * as v from 'valibot'
import { without } from './without'
import { localDetails, type LocalDetailId } from '../../content/local-details'

/** The authority's logo: a PNG in base64 that was drawn anew on this machine, never a file as it came. */
export interface Logo {
  readonly png: string
  readonly width: number
  readonly height: number
}

/** Whoever works here, as they name themselves. */
export interface OwnDetails {
  readonly name?: string
  readonly telephone?: string
}

/** What this machine's team has set; what is not set is not there. */
export type LocalDetails = Readonly<Partial<Record<LocalDetailId, string>>> & {
  readonly logo?: Logo
  readonly own?: OwnDetails
}

/** Every detail's id, in the order in which they are asked for. */
export const localDetailIds = Object.keys(localDetails) as readonly LocalDetailId[]

/** The longest detail, in characters. */
const longest = 2_000

/** The most that a logo may have: pixels to a side, and characters of base64. */
export const logoBounds = { side: 1_000, characters: 400_000 } as const

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(logoBounds.side))

const logoSchema = v.strictObject({
  png: v.pipe(v.string(), v.maxLength(logoBounds.characters), v.base64()),
  width: side,
  height: side
})

const entry = v.optional(v.pipe(v.string(), v.maxLength(longest)))

const fileSchema = v.strictObject({
  waymark: v.literal('local-details'),
  details: v.strictObject({
    ...Object.fromEntries(localDetailIds.map((id) => [id, entry])),
    logo: v.optional(logoSchema)
  })
})

/** The details as the text of a small file, which a manager gives to a team: without who the manager is, whom nobody else takes a case on as. */
export const localDetailsToText = (details: LocalDetails): string =>
  JSON.stringify({ waymark: 'local-details', details: without(details, 'own') }, null, 2)

/**
 * Reads the text of a file of local details.
 * @returns nothing where it is none: not JSON, an unknown entry, or an entry that is too long
 */
export function localDetailsFromText(text: string): LocalDetails | undefined {
  try {
    const result = v.safeParse(fileSchema, JSON.parse(text))
    // What is optional is absent here, never there as undefined: it was read from JSON.
    return result.success ? (result.output.details as LocalDetails) : undefined
  } catch {
    return undefined
  }
}

/** The details with one set, or with an empty text taken away. */
export function withLocalDetail(details: LocalDetails, id: LocalDetailId, text: string): LocalDetails {
  const others = without(details, id)
  return text.trim() === '' ? others : { ...others, [id]: text }
}

/** What somebody says of themselves, with one part set, or with an empty text taken away. */
export function withOwn(own: OwnDetails | undefined, part: keyof OwnDetails, text: string): OwnDetails {
  const others = without(own ?? {}, part)
  return text.trim() === '' ? others : { ...others, [part]: text }
}

/** The details with a logo, or without one. */
export const withLogo = (details: LocalDetails, logo: Logo | undefined): LocalDetails =>
  logo === undefined ? without(details, 'logo') : { ...details, logo }

/**
 * What a file of local details changes: each entry that it sets to something else than is set here. What it leaves empty it does not set.
 */
export const changedBy = (details: LocalDetails, found: LocalDetails): LocalDetails => ({
  ...Object.fromEntries(
    localDetailIds
      .map((id) => [id, found[id] ?? ''] as const)
      .filter(([id, text]) => text.trim() !== '' && text !== details[id])
  ),
  ...(found.logo === undefined || found.logo.png === details.logo?.png ? {} : { logo: found.logo })
})
