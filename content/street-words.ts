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

/** Buildings that are known by their name, and often have no number. */
export const kindsOfNamedBuilding: readonly string[] =
  'hotel hostel motel inn lodge guesthouse house cottage farm hall manor'.split(' ')

/** Words before one of these that name no building: it is one of many. */
export const noBuildingNames: ReadonlySet<string> = new Set(
  (
    'the a an in at of to from before after now near by behind outside inside opposite this that his her their our my one some same another other ' +
    'safe guest boarding lodging shared private rented empty old new big small large asylum budget cheap local council public youth ' +
    'terraced detached semi hotel hostel house'
  ).split(' ')
)

/** Words right before one of these that name no building either: whose home it is, or what it is used for. Every town has one. */
export const usesOfABuilding: ReadonlySet<string> = new Set(
  (
    'crack cannabis trap poultry foster school family families friend friends uncle uncles aunt aunts auntie aunties cousin cousins mother mothers ' +
    'father fathers parent parents brother brothers sister sisters grandmother grandmothers grandfather grandfathers'
  ).split(' ')
)

/** Buildings in which a family lives: “Tom’s house” is his, whereas “the Queen’s Hotel” is a name. */
export const kindsOfHome: ReadonlySet<string> = new Set(['house', 'cottage', 'farm'])

/** Written behind the name of a building where a town would stand: a whole country is none. */
export const countries: ReadonlySet<string> = new Set([
  'england',
  'wales',
  'scotland',
  'northern ireland',
  'britain',
  'great britain',
  'uk',
  'the uk',
  'united kingdom',
  'the united kingdom'
])
