/**
 * Words of one language that say nothing about where a child lives, and words that stand around names that do. Take these away from an address or a name,
 * and what is left could lead somebody to the child (¶23). All in lower case.
 */
export interface LocationWords {
  /** Kinds of places and services, titles, and words that begin an entry. Each text holds words with spaces between them. */
  readonly plain: readonly string[]
  /** Plain words that form no name, even where they stand together with capitals. */
  readonly neverNames: readonly string[]
  /** Words that never begin a name of several words. */
  readonly notFirst: readonly string[]
  /** Words before a name that is also a thing, as in “the Rise”. */
  readonly articles: readonly string[]
  /** Words by which a family is called after its name. */
  readonly families: readonly string[]
  /** Words of the language that are also a person’s or a town’s name, as “price”. Written small in a sentence, they are no name. */
  readonly alsoWords: readonly string[]
  /** Words before or after which a name stands, however it is written, as “mrs” and “family”. */
  readonly beforeNames: readonly string[]
  readonly afterNames: readonly string[]
  /** Words before a house number. A longer word stands before a shorter one that it begins with. */
  readonly beforeHouses: readonly string[]
  /** Places of health, each in small letters. Behind a name with a capital, it is a place where the child can be met at a known hour. */
  readonly healthServices: readonly string[]
  /** Words that say nothing anywhere else, but name a place of health, as “City Hospital”. In lower case. */
  readonly namingHealthServices: readonly string[]
  /** Words between a hospital and the name behind it, as “Hospital of St John”, with the kinds of place that have them. */
  readonly namedBehind: { readonly kinds: readonly string[]; readonly by: readonly string[] }
  /** Words that join the last two of several names. */
  readonly joining: readonly string[]
  /** Words that may be left between names without saying anything. */
  readonly small: readonly string[]
  /** Words that may end an address, after its town. */
  readonly countries: readonly string[]
  /** Counties by their whole name, and the endings of the others. In an address they stand after the town, and are no town themselves. */
  readonly counties: readonly string[]
  readonly countyEndings: readonly string[]
}
