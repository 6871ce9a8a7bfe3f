import { isAlike, isNamingWord } from '../../../../machines/facts/same-name'

/** Words that say of a name only that nothing more is known of it. */
const ofNoName = new Set(
  'a the no not none nothing other others more further real own first last full family second name names surname known unknown unclear given said only'.split(
    ' '
  )
)

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A name without what is typed in brackets where that names nobody, such as “(no other name known)”. “A man (no name known)” stays whole: he may be any man. */
function withoutEmptyBrackets(name: string): string {
  const rest = name
    .replace(/\(([^()]*)\)/gu, (bracket) =>
      wordsIn(bracket).every((word) => ofNoName.has(word)) ? ' ' : bracket
    )
    .replace(/\s+/gu, ' ')
  return wordsIn(rest).some(isNamingWord) ? rest : name
}

/**
 * Whether two people who stand among the dangers have the same whole name, whatever is said in brackets of there being no other. What a bracket adds, such as
 * “(the driver)”, may tell two people of one name apart, and counts (¶23, ¶30).
 */
export const isOfSameWholeName = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && isAlike(withoutEmptyBrackets(one), withoutEmptyBrackets(other))
