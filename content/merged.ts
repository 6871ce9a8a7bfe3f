/** One box of before: its label, as it stood over what was typed, and the words of its options where it had some. */
export interface Former {
  readonly label: string
  readonly options?: Readonly<Record<string, string>>
  /** It named somebody from the list of people. */
  readonly person?: true
}

/** Boxes of before, by their ids, in the order in which their texts are joined. */
export type Formers = Readonly<Record<string, Former>>

/**
 * Where one box stands for several that asked one thing: for each question of today those whose answers it takes over. A case that
 * was written before opens with their texts joined, each under its old label. A question that stays is named among its own.
 * The labels are as they were, in the language in which they were asked: what they stand over was typed under them.
 */
export const merged: Readonly<Record<string, Formers>> = {
  'child-description': {
    'description-height-and-build': { label: 'Height and build' },
    'description-hair-and-eyes': { label: 'Hair, eyes and skin' },
    'description-marks': { label: 'Marks' },
    'description-clothes': { label: 'Usual clothes' },
    'child-description': { label: 'How to recognise the child' }
  }
}

/** The same for fields of lists: by the list, then by the field of today. */
export const mergedFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** What is written for a box of before that has a reason instead of an answer. */
export const formerReasons: Readonly<Record<string, string>> = {
  'not-yet-explored': 'not yet explored',
  'not-known': 'not known',
  'chose-not-to-say': 'the child chose not to say',
  'does-not-apply': 'does not apply'
}
