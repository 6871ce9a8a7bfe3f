/** The colour of a tag; `none` is plain text. The words alone always say the same. */
export type Tone = 'none' | 'blue' | 'green' | 'grey' | 'red'
