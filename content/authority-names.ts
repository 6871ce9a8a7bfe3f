/** The word for “&” in the name of an authority: in England they have English names, whatever else is spoken. */
export const andOfAuthorities = 'and'

/** What an authority’s name may be written with or without, the longer first. */
export const kindsOfAuthority = [
  'london borough',
  'royal borough',
  'metropolitan borough',
  'borough',
  'county',
  'city',
  'council',
  'of',
  'the'
] as const
