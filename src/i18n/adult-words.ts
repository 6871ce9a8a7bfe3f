/** Words as a file of messages holds them: texts, by key and key within key. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** How what is said of a child is said of an adult (content/adult-words/<language>). */
export interface AdultWords {
  /** What is said instead, wherever it stands; the first that fits at a place counts. */
  readonly phrases: Readonly<Record<string, string>>
  /** Whole texts, by the key of the text whose place they take. */
  readonly sentences: Messages
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Puts phrases in the place of others, whole words only. */
function rephrase(phrases: AdultWords['phrases']): (text: string) => string {
  const any = new RegExp(
    `(?<![\\p{L}’-])(?:${Object.keys(phrases).map(escaped).join('|')})(?![\\p{L}-])`,
    'gu'
  )
  return (text) => text.replace(any, (found) => phrases[found] ?? found)
}

/**
 * A file of words as it reads where the case is about an adult: sentence by sentence where one is written for an adult, phrase by phrase
 * where none is. Only what reads differently.
 */
export function inAdultWords(messages: Messages, { phrases, sentences }: AdultWords): Messages {
  const say = rephrase(phrases)
  const textOf = (text: string, instead: string | Messages | undefined) =>
    typeof instead === 'string' ? instead : say(text)
  const within = (own: Messages, instead: Messages): Messages =>
    Object.fromEntries(
      Object.entries(own).flatMap(([key, value]): [string, string | Messages][] => {
        const other = instead[key]
        if (typeof value !== 'string') return [[key, within(value, typeof other === 'object' ? other : {})]]
        const text = textOf(value, other)
        return text === value ? [] : [[key, text]]
      })
    )
  return within(messages, sentences)
}
