/** English words that show what a typed text is about, as far as a child’s own copy depends on it. */
export const wordsInText = {
  /** The language of these documents, at the beginning of an answer on languages. */
  english: /^\s*english\b/iu,
  britishSignLanguage: /(?<!\b(?:no|not)(?: \w+)? )\b(?:BSL|British Sign Language)\b/iu,
  /** Any sign language. */
  signLanguage: /(?<!\b(?:no|not)(?: \w+)? )\b(?:BSL|sign language)\b/iu,
  /** A deaf child who signs, in which way nobody says. */
  someSigns: /(?<!\b(?:no|not)(?: \w+)? )\b(?:home[ -]?signs?|deaf(?:\W+\w+){0,2}\W+signs)\b(?! of\b)/iu,
  /** Who interprets for a child with signs of their own. */
  forOwnSigns: /\b(?:relay|deaf interpreter|gestures?|signs)\b/iu,
  /** Words by which somebody is still to be found. */
  notThere:
    /\b(?:no|not|yet|need(?:s|ed)?|want(?:s|ed)?|unavailable|(?:wait|await|ask|look|request)(?:s|ed|ing)?)\b|\?/iu,
  /** Text between quotation marks: the child’s own words, which need no rewording. */
  quoted: /[“"][^”"]*[”"]/gu,
  /** Words that speak of the child as of somebody else. */
  ofSomebodyElse: /\b(?:he|she|him|her|his|hers|himself|herself|the child|the young person)\b/iu,
  /** Words for the people who have the child, where an authority has placed the child. */
  ofCarers: /\b(?:carers?|foster\w*|key ?workers?|staff|here|lady|placement)\b/iu,
  /** Words that say of another child that they are with this one. */
  withTheChild:
    /(?<!\b(?:no|not|never|longer)(?: \w+)? )\b(?:with (?:her|him|them|the (?:child|girl|boy))|(?:in )?the same (?:foster )?(?:home|house|placement|room|flat))\b(?! (?:mother|father|parents?|family|grand\w+|aunt|uncle|sister|brother|cousin|husband|wife|partner|boyfriend|girlfriend|friends?|baby|babies|child|children|sons?|daughters?|carers?|key ?worker|own)\b)/iu,
  /** A text that says first of another child that their home is this child’s, and goes on to nobody else’s: “in the same house as her sister” is not it. */
  inTheSameHome:
    /^\s*(?:lives )?(?:in )?the same (?:foster )?(?:home|house|placement|room|flat)\b(?=\s*$|\s*[.,;]| (?:now|too|as this child)\b)/iu,
  /** Short forms, as CAMHS or NRM. */
  shortForm: /\b[A-Z]{2,}\b/u,
  /** Words of the office, and of what is done with the police: anybody who finds the paper would read them. */
  official:
    /\b(?:referr(?:al|ed)|safeguarding|statutory|multi-agency|pathway|placement|conference|section \d+|police|officer|markers?|disclosures?|immunis(?:ed|ation)s?|catch-up course)\b/iu
} as const
