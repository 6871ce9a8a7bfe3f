/** What stands in the head of a scenario and is one text or number. */
export const headNames = ['title', 'teaches', 'minutes', 'for', 'hard'] as const
export type HeadName = (typeof headNames)[number]

/** What a scenario has several of, in an order. */
export type PartKind = 'scenes' | 'points'

/** The name of the field that says what a part is. */
export const titleOf = { scenes: 'title', points: 'what' } as const
