/** After these words no person’s name follows: “at Hill Road”, “lives near May Street”. In lower case, from every language in which people type. */
export const wordsBeforePlaces: ReadonlySet<string> = new Set('at in into from on near by'.split(' '))

/** What one person is to another. After these words a word is a name, however it is written, as in “friend of uncle daud”. */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  (
    'of uncle aunt auntie aunty cousin brother sister mother father mum mam dad stepmother stepfather grandmother grandfather ' +
    'grandma grandpa gran nan friend husband wife partner mr mrs ms miss'
  ).split(' ')
)

/** A name before these words belongs to a place or a firm: “Pham Road”, “Grace Chambers”. */
export const wordsBehindPlaces: ReadonlySet<string> = new Set(
  'road street lane avenue close drive way square terrace court chambers house law legal solicitors lawyers'.split(
    ' '
  )
)
