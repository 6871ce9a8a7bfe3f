import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const coreAssessmentBoxes: Readonly<Record<string, Formers>> = {}

/** The same in entries of its lists: by the list, then by the field of today. */
export const coreAssessmentFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
