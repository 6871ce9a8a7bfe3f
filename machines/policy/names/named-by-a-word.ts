import { wordsBeforeNames, wordsBeforePlaces, wordsBehindPlaces } from '../../../content/words-before-names'
import { wordsOfName } from '../../facts/may-be-same-name'

/** Whether a word of a name is among these words, as it is or with the s of a genitive. */
export const isAmong = (word: string, said: readonly string[]): boolean =>
  said.includes(word) || said.includes(`${word}s`)

const isWrittenSmall = (token: string) => /^\p{P}*\p{Ll}/u.test(token)
/** Whether a word begins with a capital. */
export const isCapital = (word: string) => /^\p{Lu}/u.test(word)

const isWrittenLarge = (token: string) => /^\p{P}*\p{Lu}/u.test(token)
const endsThere = (token: string) => /[.,;:!?)]$/u.test(token)
const isGenitive = (token: string) => /[’']s?\p{P}*$/u.test(token)

/**
 * Whether a text names somebody by one word of their name, as “friend of uncle Daud” and “Daud’s friend” do. “May be known” and “Hill Road”
 * name nobody, and neither does the word with another name behind it. In small letters the word is a name only after a word for what the
 * person is to somebody.
 * @param said as somebody typed it
 * @param own the words of the name that tell this person from others here
 * @param whole all the words of their name
 */
export function isNamedByAWord(said: string, own: readonly string[], whole: readonly string[]): boolean {
  const tokens = said.split(/\s+/u)
  return tokens.some((token, index) => {
    const here = wordsOfName(token)
    if (!own.some((word) => isAmong(word, here))) return false
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    if (before !== undefined && wordsBeforePlaces.has(before.toLowerCase())) return false
    const isOwnAfter = after !== undefined && wordsOfName(after).some((word) => whole.includes(word))
    if (isGenitive(token) || isOwnAfter || tokens.length === 1) return true
    if (after !== undefined && isWrittenLarge(after) && !endsThere(token)) return false
    if (isWrittenSmall(token)) return before !== undefined && wordsBeforeNames.has(before.toLowerCase())
    return !isWrittenLarge(token) || (before !== undefined && !endsThere(before))
  })
}

/** After these words stands a place, or the person who pays or sends. */
const beforeEither: readonly string[] = ['by', 'from']

/**
 * Whether a text names somebody whose name is one word, as “paid by Duc”, “Duc pays” and “Duc Pham’s money” do. “In May 2024”, “Pham Road”
 * and “she may pay” do not. It is used where a hit makes somebody ask: a hit too many costs a press.
 * @param said as somebody typed it
 * @param name their only word
 */
export function isNamedAlone(said: string, name: string): boolean {
  const tokens = said.split(/\s+/u)
  return tokens.some((token, index) => {
    if (!isAmong(name, wordsOfName(token))) return false
    if (isGenitive(token)) return true
    const before = tokens[index - 1]?.toLowerCase() ?? ''
    if (wordsBeforePlaces.has(before) && !beforeEither.includes(before)) return false
    const isOfAPlace = wordsBehindPlaces.has((tokens[index + 1] ?? '').toLowerCase().replace(/\P{L}/gu, ''))
    if (isOfAPlace && !endsThere(token)) return false
    return index === 0 || !isWrittenSmall(token) || before === 'by' || wordsBeforeNames.has(before)
  })
}
