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
  /** What speaks of children by law, and of nobody's case: files by name, texts by key. No phrase of theirs gives way. */
  readonly asTheyAre: { readonly files: readonly string[]; readonly keys: readonly string[] }
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
 * @param file its name
 */
export function inAdultWords(
  file: string,
  messages: Messages,
  { phrases, sentences, asTheyAre }: AdultWords
): Messages {
  const say = rephrase(phrases)
  const stays = (key: string) =>
    asTheyAre.files.includes(file) || asTheyAre.keys.some((one) => key === one || key.startsWith(`${one}.`))
  const textOf = (key: string, text: string, instead: string | Messages | undefined) => {
    if (typeof instead === 'string') return instead
    return stays(key) ? text : say(text)
  }
  const within = (own: Messages, instead: Messages, before: string): Messages =>
    Object.fromEntries(
      Object.entries(own).flatMap(([name, value]): [string, string | Messages][] => {
        const key = `${before}${name}`
        const other = instead[name]
        if (typeof value !== 'string')
          return [[name, within(value, typeof other === 'object' ? other : {}, `${key}.`)]]
        const text = textOf(key, value, other)
        return text === value ? [] : [[name, text]]
      })
    )
  return within(messages, sentences, '')
}
