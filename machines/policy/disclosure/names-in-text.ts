import { families, neverNames, notFirst, plainWords } from '../../facts/location-words'
import { isCapital } from '../names/named-by-a-word'

/** A word as it is written, from its first letter or digit to its last. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu
/** A word without its genitive: without the ’s, or the apostrophe. */
export const withoutGenitive = (word: string) => word.replace(/[’'](?:s)?$/iu, '').replace(/[-’']+$/u, '')
/** Whether a word is one that many texts have, and names nobody by itself. */
export const isPlain = (word: string) =>
  plainWords.has(word.toLowerCase()) || word.split('-').every((part) => plainWords.has(part.toLowerCase()))

/** Words in a form in which they can be compared: lower case, without a genitive. */
export const comparable = (text: string): readonly string[] =>
  (text.match(wordPattern) ?? []).map((word) => withoutGenitive(word).toLowerCase())

/** A telephone number, an address of e-mail, a postcode, or the first half of one. */
const codes = /\+?\d[\d ]{7,}\d|[^\s;,()<>]+@[^\s;,()<>]+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu

/** What stands in a text and leads to one place by itself, though it is no name. */
export const codesIn = (text: string): readonly string[] =>
  (text.match(codes) ?? []).flatMap((code) =>
    /^[A-Z]/.test(code) ? [code, code.replace(/ ?\d[A-Z]{2}$/, '')] : [code]
  )

/**
 * The words of a text by which somebody would know a place or a person: names, but not the kind of place, a title, or what the
 * case shows openly.
 * @param open words that stay, in the form of `comparable`
 */
function tellingWords(text: string, open: ReadonlySet<string>): readonly string[] {
  const words = (text.match(wordPattern) ?? []).map(withoutGenitive)
  // A name that was typed without any capital is a name no less.
  const isSmall = words.length <= 4 && !words.some(isCapital)
  const named = words.filter((word) => !isPlain(word))
  return named.flatMap((word) =>
    [word, ...(word.includes('-') ? word.split('-') : [])].filter(
      (part) =>
        part.length > (isSmall ? 3 : 2) &&
        (isSmall || isCapital(part)) &&
        /\p{L}{2}/u.test(part) &&
        !isPlain(part) &&
        !open.has(part.toLowerCase())
    )
  )
}

/**
 * The names of families in a text: the Ashdowns, the Marshes, the Bellweather family. “The Bankoles” may be called Bankole or Bankol. Where
 * one of the two is a word that stays, both stay: otherwise the plural of a family to be kept away would be left out.
 */
export function familiesIn(text: string, open: ReadonlySet<string>): readonly string[] {
  const named = families.flatMap((said) => [...text.matchAll(said)])
  return named.flatMap(([, stem = '']) => {
    const forms = [stem, stem.replace(/e$/, '')]
    if (forms.some((one) => open.has(one.toLowerCase()))) return []
    return forms.filter((one) => one.length > 2 && !isPlain(one) && !isPlain(`${one}s`))
  })
}

/** Names of several words that stand side by side, such as a street or a school: all of them, and each part that tells something. */
function phrasesIn(text: string, open: ReadonlySet<string>): readonly string[] {
  const runs = text.match(/\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)+/gu) ?? []
  return runs.flatMap((run) => {
    const words = run.split(' ')
    return words
      .flatMap((_, from) => words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2)))
      .filter(([first = '', ...rest]) => !notFirst.has(first.toLowerCase()) && rest.length < 5)
      .map((part) => part.join(' '))
      .filter((part) => tellingWords(part, open).length > 0)
  })
}

/** Everything in a text that names somebody or somewhere: whole names, and each of their words by itself. */
export const namesIn = (text: string, open: ReadonlySet<string>): readonly string[] => [
  ...phrasesIn(text, open),
  ...tellingWords(text, open),
  ...familiesIn(text, open)
]

/**
 * A text as a whole, and what stands in it before the first comma or bracket, where they tell something. The latter is the first line of an
 * address. It tells something even where its words are those of many others, as in Park House.
 */
export function wholesOf(text: string, open: ReadonlySet<string>): readonly string[] {
  const first = text.split(/[,;(\n]/)[0]?.trim() ?? ''
  const isName = (one: string) =>
    /\S\s+\p{Lu}/u.test(one) && comparable(one).some((word) => !neverNames.has(word) && !open.has(word))
  const tells = (one: string) => /\d/.test(one) || tellingWords(one, open).length > 0 || isName(one)
  return [text, first].filter((one) => one.length > 4 && one.length <= 120 && tells(one))
}
