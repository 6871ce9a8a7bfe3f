/** Kinds of street in Britain, each with its short forms: two spellings of one address are then compared as equal. */
export const kindsOfStreet: readonly (readonly [kind: string, ...short: string[]])[] = [
  ['avenue', 'ave', 'av'],
  ['close', 'cl'],
  ['court', 'ct'],
  ['crescent', 'cres'],
  ['drive', 'dr'],
  ['gardens', 'gdns'],
  ['green', 'grn'],
  ['grove', 'gr'],
  ['hill'],
  ['lane', 'ln'],
  ['mews'],
  ['parade', 'pde'],
  ['park', 'pk'],
  ['place', 'pl'],
  ['rise'],
  ['road', 'rd'],
  ['row'],
  ['square', 'sq'],
  ['street', 'st'],
  ['terrace', 'terr', 'ter'],
  ['view'],
  ['walk', 'wk'],
  ['way']
]

/** A street does not begin with these: a number before one of them counts something, or is a date. */
export const noStreets: ReadonlySet<string> = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december ' +
    'am pm oclock min mins minute minutes hour hours hr hrs day days night nights week weeks month months year years time times mile miles km ' +
    'bed beds bedroom bedrooms other others boy boys girl girls man men woman women person people child children class at in of on to and or'
  ).split(' ')
)
