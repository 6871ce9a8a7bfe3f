/** Words as in a file of messages: texts under keys, which can be nested. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** How the words about a child read about an adult (content/adult-words/<language>). */
export interface AdultWords {
  /** Phrases that take the place of others everywhere. Where several fit, the first one counts. */
  readonly phrases: Readonly<Record<string, string>>
  /** Whole texts, under the key of the text that they replace. */
  readonly sentences: Messages
  /** Texts about children in law, and not about anybody’s case: files by name, texts by key. No phrase in them is replaced. */
  readonly asTheyAre: { readonly files: readonly string[]; readonly keys: readonly string[] }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Replaces phrases by others, whole words only. */
function rephrase(phrases: AdultWords['phrases']): (text: string) => string {
  const any = new RegExp(
    `(?<![\\p{L}’-])(?:${Object.keys(phrases).map(escaped).join('|')})(?![\\p{L}-])`,
    'gu'
  )
  return (text) => text.replace(any, (found) => phrases[found] ?? found)
}

/**
 * A file of words as it reads in a case about an adult: sentences written for an adult where there are any, otherwise phrase by phrase. Only the texts that
 * read differently.
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
