/**
 * English words by which typed text may tell of a pregnancy or of sexual health. They cut nothing, and find no more than themselves: “no blood for three months” has
 * none of them. Whoever makes a copy is shown where they stand (¶31, ¶34).
 */
export const wordsInConfidence =
  /\b(?:pregnan\w*|unborn|antenatal|midwi(?:fe|ves|fery)|miscarr\w*|abortions?|terminations?|contracepti\w*|sexual(?:ly)? (?:health|transmitted)|HIV)\b/iu
