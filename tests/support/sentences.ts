const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of a text, as a reader comes to them. */
export const sentencesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '')

/** How many words a sentence has: what is only a sign is none. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one)).length
