/** English words that show what a typed text is about, as far as a child’s own copy depends on it. */
export const wordsInText = {
  /** The language of these documents, at the beginning of an answer on languages. */
  english: /^\s*english\b/iu,
  britishSignLanguage: /\bBSL\b|\bBritish Sign Language\b/iu,
  /** Any sign language; or that somebody is deaf and signs. */
  signing:
    /\bBSL\b|\bsign language\b|\bdeaf\b(?! (?:\w+ )?(?:sister|brother|mother|father|parents?|cousin|friend))[^.!?\n]*\bsigns\b(?! of)|(?<!warning )\bsigns\b(?! of)[^.!?\n]*\bdeaf\b(?! (?:\w+ )?(?:sister|brother|mother|father|parents?|cousin|friend))/iu,
  /** Words by which a language of signs is not used. Where an interpreter of it is missing, it is used. */
  notSigning:
    /\b(?:no|not|never|than|cannot|\w+n[’']t)\s+(?:(?:in|a|any|yet|use|uses|know|knows|understand|understands|sign|signs)\s+){0,3}(?:BSL|(?:British )?sign language|signs?)\b(?!\s+interpret)/giu,
  /** The child has signs that only those around them know, or no language yet: home signs, signs of their own, gestures alone. */
  ownSigns:
    /(?<!\b(?:no|not) )(?:\bhome[ -]?sign(?:s|ing)?\b|\bown sign(?:s(?! of)|ing(?! of)| language(?! is))\b|\bvillage sign(?:s|ing| language)\b|(?<!\b(?:the|her|his|their|whole) )\bfamily sign(?:s|ing)\b)|\bsigns of (?:her|his|their) own\b|\bsigns (?:that )?only (?:her|his|their)\b[^.;]*\bknows?\b|\bgestur(?:es?|ing) only\b|\bonly gestur(?:es?|ing)\b/iu,
  /** The same where a first language is asked for: with it an answer begins, or says little else. */
  noLanguage:
    /^\W*(?:uses? )?gestures?\b|(?<=\bdeaf\b.*)\bgestur\w+|^\W*(?:(?:\w+ )?deaf\W+)?(?:(?:and|has) )*(?:no|without)(?: any| formal)* language(?: yet| at all)?\s*(?:$|[.,;:(])|^\W*(?:(?:\w+ )?deaf\W+)?(?:(?:and|has) )*no sign language(?: yet| at all)?\W*$/iu,
  /** The child is deaf: not in one ear, not a little, and not somebody beside the child. */
  deaf: /(?<!\b(?:not|partly|partially|slightly|little) )\bdeaf\b(?! in (?:one|her|his|their|the)\b)(?! (?:\w+ )?(?:sister|brother|mother|father|parents?|cousin|friend|relay|interpreter))/iu,
  /** Words of a language that is not the child’s: the family’s, or one that the child does not have. */
  notOfTheChild:
    /\b(?:\p{L}+(?:[ -]speaking)? )?(?:family|parents?|mother|father|brothers?|sisters?|aunt|uncle)\s+(?:speaks?|spoke|uses?|is|are|has|have)\b[^.;\n]*|\b\p{L}+(?:[ -]speaking)? family\b|\b(?:no|not|never|without|cannot|\w+n[’']t)(?:\s+(?:speak|understand|know|any|much))*\s+\p{L}+/giu,
  /** The child speaks, or hears enough to. */
  speaking: /\b(?:speaks?|talks?|lip-?reads?|hears|hearing aids?|implants?)\b/iu,
  /** Words for an interpreter who works with such signs, unless they say that there is none yet. */
  forOwnSigns:
    /(?<!\b(?:no|not|without|(?:wait(?:ing)?|ask(?:ed|ing)?|look(?:ed|ing)?) for|request(?:ed|ing)?)\s(?:an? |any |the |yet |deaf )*)(?:\brelay\b|\bdeaf interpreter\b|\bgestures?\b|\b(?:home|own|her|his|their) signs\b)(?!(?: interpreter)?(?:\s*\?|[\s:,(]+(?:is |was )?(?:still|not|needed|being|to be|requested|asked for|awaited|wanted|unavailable)\b))/iu,
  /** Text between quotation marks: the child’s own words, which need no rewording. */
  quoted: /[“"][^”"]*[”"]/gu,
  /** Words that speak of the child as of somebody else. */
  ofSomebodyElse: /\b(?:he|she|him|her|his|hers|himself|herself|the child|the young person)\b/iu,
  /** Words for the people who have the child, where an authority has placed the child. */
  ofCarers: /\b(?:carers?|foster\w*|key ?workers?|staff|here|lady|placement)\b/iu,
  /** Short forms, as CAMHS or NRM. */
  shortForm: /\b[A-Z]{2,}\b/u,
  /** Words of the office, and of what is done with the police: anybody who finds the paper would read them. */
  official:
    /\b(?:referr(?:al|ed)|safeguarding|statutory|multi-agency|pathway|placement|conference|section \d+|police|officer|markers?|disclosures?|immunis(?:ed|ation)s?|catch-up course)\b/iu
} as const
