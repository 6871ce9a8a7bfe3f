/**
 * “Leaving Care Team” says for which team somebody works, and not for whom. “Hove, Leaving Care Team” says both, and so does “Hove City Council Leaving Care
 * Team”: a word for a body that employs people stands in it.
 */
export const teamAlone =
  /^(?!.*\b(?:council|authority|trust|nhs|police|constabulary|home office|border force|barnardo))[^,;]*\bteam\b[^,;]*$/iu
