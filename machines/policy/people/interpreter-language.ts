import { namesNoLanguage, sameLanguages } from '../../../content/language-words'
import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()

const isNaming = (word: string): boolean => word.length > 2 && !namesNoLanguage.includes(word)
const nameOf = (word: string): string => sameLanguages.find((names) => names.includes(word))?.[0] ?? word

/** The words of a text that may name a language or a dialect, and a sign language by its first letters too. */
function namesIn(text: string): readonly string[] {
  const words = folded(text).split(/[^\p{L}]+/u)
  const signed = words.indexOf('sign')
  const letters =
    signed > 0
      ? [
          words
            .slice(signed - 1, signed + 2)
            .map((word) => word.charAt(0))
            .join('')
        ]
      : []
  return [...words.filter(isNaming).map(nameOf), ...letters]
}

/** How many letters have to be put in, taken out or changed to make one word the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [at, its] of Array.from(other).entries())
      next.push(
        Math.min((row[at] ?? 0) + Number(letter !== its), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1)
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/** Names that differ by spelling alone, as “Tigrinya” and “Tigrigna”: short ones are so near to each other that only the same is the same. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  return one === other || lettersApart(one, other) <= (shorter > 6 ? 2 : shorter > 4 ? 1 : 0)
}

const isInOtherScript = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text.normalize('NFC'))

/** Whether one text names no language that the other names, however it is spelled. What cannot be compared is taken for the same. */
function isOtherLanguage(one: string, other: string): boolean {
  if (isInOtherScript(one) || isInOtherScript(other)) return false
  const [names, others] = [namesIn(one), namesIn(other)]
  if (names.length === 0 || others.length === 0) return false
  return !names.some((name) => others.some((its) => isAlike(name, its)))
}

/** Whether the interpreter is recorded in another language than the child’s first: trained and independent is not understood (¶26). */
export function isInterpretedInAnotherLanguage({ answers }: CaseView): boolean {
  const first = valueOf(answers, 'first-language')
  const interpreted = valueOf(answers, 'interpreter-language')
  return (
    isOneOf(answers, 'interpreter-needed', 'yes') &&
    first !== undefined &&
    interpreted !== undefined &&
    isOtherLanguage(first, interpreted)
  )
}
