/** By what words of English a text that somebody typed is known to say something that a child’s own copy goes by. */
export const wordsInText = {
  /** The language of these papers, at the beginning of an answer on languages. */
  english: /^\s*english\b/iu,
  britishSignLanguage: /\bBSL\b|\bBritish Sign Language\b/iu,
  /** What stands between marks of quotation: the child’s own words, which need no others. */
  quoted: /[“"][^”"]*[”"]/gu,
  /** What speaks of the child as of somebody else. */
  ofSomebodyElse: /\b(?:he|she|him|her|his|hers|himself|herself|the child|the young person)\b/iu,
  /** Of whoever has the child where an authority has placed them. */
  ofCarers: /\b(?:carers?|foster\w*|key ?workers?|staff|here|lady|placement)\b/iu,
  /** Short forms, as CAMHS or NRM. */
  shortForm: /\b[A-Z]{2,}\b/u,
  /** Words of the office, and what is done with the police: whoever finds the paper would read it. */
  official:
    /\b(?:referr(?:al|ed)|safeguarding|statutory|multi-agency|pathway|placement|conference|section \d+|police|officer|markers?|disclosures?|immunis(?:ed|ation)s?|catch-up course)\b/iu
} as const
