/** Letters with an accent, so that what was not put into words by a language is seen at once. */
const accents = 'áƀçđéƒğĥíĵķļɱñöþɋŕšţüṽŵẋýž'
/** Letters that are read from right to left, and join. */
const arabic = 'ابكديفغهيجكلمنوبقرستوفوخيز'

const plain = 'abcdefghijklmnopqrstuvwxyz'
const lettersFor = (letters: string): ReadonlyMap<string, string> =>
  new Map(Array.from(plain, (letter, index) => [letter, letters.charAt(index)]))
const accentedFor = lettersFor(accents)
const arabicFor = lettersFor(arabic)

/** The share by which words are longer than in English. */
export const longer = 0.4

const vowels = /[aeiouy]/giu

/** A word with some of its vowels said again, as often as makes it longer. */
function lengthened(word: string): string {
  let left = Math.round(word.length * longer)
  return word.replace(vowels, (vowel) => {
    const more = Math.min(left, 2)
    left -= more
    return vowel + vowel.toLowerCase().repeat(more)
  })
}

const accented = (word: string) =>
  word.replace(/[a-z]/giu, (letter) => {
    const other = accentedFor.get(letter.toLowerCase()) ?? letter
    return /[A-Z]/u.test(letter) ? other.toUpperCase() : other
  })

const fromRightToLeft = (word: string) =>
  word.replace(/[a-z]/giu, (letter) => arabicFor.get(letter.toLowerCase()) ?? letter)

/** Words that are the same in every language: addresses of pages and of people. */
const isTheSame = (word: string) => /@|:\/\/|\.(?:uk|org|com|gov)\b/u.test(word)

/** A piece of text without anything left open: every other word in letters that are read from right to left. */
function pseudoWords(text: string): string {
  let count = 0
  return text
    .split(' ')
    .map((word) => {
      if (isTheSame(word)) return word
      return word.replace(/[A-Za-z]+/gu, (letters) => {
        count += 1
        return count % 2 === 0 ? fromRightToLeft(lengthened(letters)) : accented(lengthened(letters))
      })
    })
    .join(' ')
}

/** Where what is opened at a place is closed again. */
function closingOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`Something is left open in ${text}.`)
}

/** What stands between braces: its name and kind stay as they are, and the texts that it chooses from are said. */
function pseudoArgument(inner: string): string {
  const first = inner.indexOf('{')
  if (first < 0) return inner
  const last = closingOf(inner, first)
  return `${inner.slice(0, first)}{${pseudoText(inner.slice(first + 1, last))}}${pseudoArgument(inner.slice(last + 1))}`
}

/** A message as the pseudo-language has it: long, accented, from right to left, with all that it leaves open as it was. */
export function pseudoText(text: string): string {
  const open = text.indexOf('{')
  if (open < 0) return pseudoWords(text)
  const close = closingOf(text, open)
  return `${pseudoWords(text.slice(0, open))}{${pseudoArgument(text.slice(open + 1, close))}}${pseudoText(text.slice(close + 1))}`
}

/** Messages, by key and key within key. */
export interface Tree {
  readonly [key: string]: string | Tree
}

/** A file of messages as the pseudo-language has it. */
export const pseudoMessages = (messages: Tree): Tree =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoMessages(value)
    ])
  )
