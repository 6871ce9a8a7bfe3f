import type { Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const openingBoxes: Readonly<Record<string, Formers>> = {}

/** The same for entries of lists: by the list, then by today’s field. */
export const openingFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
