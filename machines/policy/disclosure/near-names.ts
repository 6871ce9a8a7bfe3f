import type { CaseView } from '../../case-file/case-file'
import type { Disclosure } from './disclosure'
import { namesOfDangers, namesThatReveal, openWords, locationTexts, textsThatReveal } from './location'
import { shortNamesIn } from './short-names'
import { plainWords } from '../../facts/location-words'

/**
 * What comes near to a text that reveals where the child lives, without being it. A person decides on each. It is a name written small or
 * without its accents or with one letter wrong, a part of an address, or a number with other spaces.
 */
export interface NearTexts {
  /** Single words that tell, folded. */
  readonly words: ReadonlySet<string>
  /** Names of two letters, folded. Where one is also a word of the language, its capital tells which is meant. */
  readonly short: ReadonlySet<string>
  /** The first letters of names of three words and more, folded: “SHS” for a school. Shorter ones stand for too much else. */
  readonly initials: ReadonlySet<string>
  /** Words that stay wherever they stand, folded: the names of people whose names say nothing, and of those to be kept away. */
  readonly open: ReadonlySet<string>
  /** Plain words of an address, as “Rise” in 14 Curlew Rise. */
  readonly parts: ReadonlySet<string>
  /** The digits of numbers. */
  readonly numbers: readonly string[]
  /** The numbers of houses. */
  readonly houses: ReadonlySet<string>
}

/** A word as it is compared: small, without accents or genitive, whichever apostrophe a keyboard gave it. */
export const folded = (word: string): string =>
  word
    .replace(/[’'](?:s)?$/iu, '')
    .replace(/’/gu, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()

const shortest = 4
const fewestInitials = 3
/** A house with its number and street, up to the first comma. */
const house = /\b\d+[a-z]? \p{Lu}[^,;\n]*/u
/**
 * A withheld text that is a telephone number and nothing else. The same number is then looked for in other texts, however it is written there.
 * Where words stand beside a number, it may be the number of an office, and it is not looked for.
 */
const wholeNumber = /^\+?\d[\d ]{5,}\d$/

/** The first letters of a name of at least three words, with and without those of its small words. */
function initialsOf(text: string): readonly string[] {
  if (/[\d@,;]/.test(text)) return []
  const all = text.split(/[\s-]+/).filter((one) => /^\p{L}/u.test(one))
  const named = all.filter((one) => /^\p{Lu}/u.test(one))
  if (named.length < fewestInitials) return []
  return [named, all].map((some) => folded(some.map((one) => one.slice(0, 1)).join('')))
}

/** Gathers what comes near to what a copy withholds. */
export function nearTextsOf(view: CaseView, disclosure: Disclosure): NearTexts {
  const texts = textsThatReveal(view, disclosure)
  const streets = locationTexts(view, disclosure).flatMap((text) => house.exec(text) ?? [])
  const parts = streets.flatMap((street) => street.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [])
  const open = openWords(view, disclosure)
  return {
    open: new Set([...open, ...namesOfDangers(view, disclosure)].map(folded)),
    short: new Set(namesThatReveal(view, disclosure).flatMap((name) => shortNamesIn(name, open).map(folded))),
    words: new Set(texts.filter((text) => !/\s|\d/.test(text) && text.length >= shortest).map(folded)),
    initials: new Set(texts.flatMap(initialsOf)),
    parts: new Set(parts.filter((part) => part.length >= shortest && plainWords.has(part.toLowerCase()))),
    numbers: [
      ...new Set(texts.filter((text) => wholeNumber.test(text)).map((text) => text.replace(/\D/g, '')))
    ],
    houses: new Set(streets.flatMap((street) => /\d+[a-z]?/iu.exec(street)?.[0] ?? []))
  }
}
