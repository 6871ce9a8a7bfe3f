/**
 * Words of one language that say nothing of where a child lives, and those that stand around what does. What is left of an address
 * or of a name when they are taken away is what would lead somebody to the child (¶23). All in lower case.
 */
export interface LocationWords {
  /** Kinds of places and services, titles, and words that begin an entry: each text holds words with spaces between. */
  readonly plain: readonly string[]
  /** Plain words that make no name even where they stand together with capitals. */
  readonly neverNames: readonly string[]
  /** Words that begin no name of several words. */
  readonly notFirst: readonly string[]
  /** What stands before a name that is a thing too, as in “the Rise”. */
  readonly articles: readonly string[]
  /** How a family is called by its name. */
  readonly families: readonly string[]
  /** Words of the language that are somebody’s name or a town’s as well, as “price”: written small in a sentence they are no name. */
  readonly alsoWords: readonly string[]
  /** What a name stands after or before, however it is written, as “mrs”, and “family”. */
  readonly beforeNames: readonly string[]
  readonly afterNames: readonly string[]
  /** What stands before the number of a house; the longer before the shorter that begins it. */
  readonly beforeHouses: readonly string[]
  /** Places of health, each word with a small letter: behind a name with a capital it is one where the child can be met at an hour that is known. */
  readonly healthServices: readonly string[]
  /** Words that say nothing anywhere else, and name a place of health by themselves, as “City Hospital”; in lower case. */
  readonly namingHealthServices: readonly string[]
  /** What stands between a hospital and its name behind it, as “Hospital of St John”, each with the kinds of place of which it is said. */
  readonly namedBehind: { readonly kinds: readonly string[]; readonly by: readonly string[] }
  /** What joins the last two of several names. */
  readonly joining: readonly string[]
  /** What may be left between names without saying anything. */
  readonly small: readonly string[]
  /** What may end an address, after its town. */
  readonly countries: readonly string[]
  /** Counties by their whole name, and by how the others end: after a town in an address, and no town themselves. */
  readonly counties: readonly string[]
  readonly countyEndings: readonly string[]
  /** What an authority’s name may be written with or without, the longer first, and the word for “&”. */
  readonly authorities: { readonly and: string; readonly kinds: readonly string[] }
}
