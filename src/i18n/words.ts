import { addMessages, init, format, locale } from 'svelte-i18n'
import { get, derived, type Readable } from 'svelte/store'
import { inAdultWords, type AdultWords, type Messages } from './adult-words'

/** Puts words to a key, with values in place of what the words leave open. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Each file of words, fetched when it is first needed, so that nothing waits for the words of a later stage. */
const files = import.meta.glob<{ default: Messages }>('../../content/messages/*/*.json')
const adultFiles = import.meta.glob<{ default: unknown }>('../../content/adult-words/*/*.json')

const languages = ['en'] as const
export type Language = (typeof languages)[number]

/** Whom the words speak of: a child, or somebody of 18 or over whose age is not in doubt. */
export type SpokenOf = 'child' | 'adult'

/** A language as it speaks of an adult: what it does not say of its own is said as of a child (BCP 47, private use). */
const ofAdult = (language: Language) => `${language}-x-adult`

const loaded = new Map<string, Promise<void>>()
/** The files of words that are there, by language and name. */
const there = new Map<Language, Map<string, Messages>>()
const adultWords = new Map<Language, AdultWords>()

/** Starts with a language. Call it once, before anything is shown. */
export async function startWords(language: Language, first: readonly string[]): Promise<void> {
  await init({ fallbackLocale: language, initialLocale: language })
  await loadWords(language, first)
}

/**
 * Fetches files of words by their names; each is fetched once.
 * @throws when a name has no file: a mistake in the code, not something a person can mend
 */
export async function loadWords(language: Language, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => loadFile(language, name)))
}

function loadFile(language: Language, name: string): Promise<void> {
  const path = `../../content/messages/${language}/${name}.json`
  const known = loaded.get(path)
  if (known !== undefined) return known
  const load = files[path]
  if (load === undefined) throw new Error(`There is no file of words called ${name}.`)
  const loading = load().then(({ default: messages }) => {
    add(language, messages)
    there.set(language, (there.get(language) ?? new Map<string, Messages>()).set(name, messages))
    sayOfAdults(language, name, messages)
  })
  loaded.set(path, loading)
  // What could not be fetched is asked for again by whoever needs it next.
  loading.catch(() => loaded.delete(path))
  return loading
}

const add = (to: string, messages: Messages) => {
  addMessages(to, messages)
}

/** Adds a file as it speaks of adults; nothing before an adult's case is open. */
function sayOfAdults(language: Language, name: string, messages: Messages): void {
  const adult = adultWords.get(language)
  if (adult !== undefined) add(ofAdult(language), inAdultWords(name, messages, adult))
}

async function loadAdultWords(language: Language): Promise<void> {
  const load = async (name: string) =>
    (await adultFiles[`../../content/adult-words/${language}/${name}.json`]?.())?.default
  if (adultWords.has(language)) return
  const [phrases, sentences, asTheyAre] = await Promise.all(['phrases', 'sentences', 'as-they-are'].map(load))
  if (adultWords.has(language)) return
  adultWords.set(language, { phrases, sentences, asTheyAre } as AdultWords)
  for (const [name, messages] of there.get(language) ?? []) sayOfAdults(language, name, messages)
}

let lastAsked: SpokenOf = 'child'

/** Says from now on, in every word, whom the open case is about. Where it is asked for twice, the last counts. */
export async function speakOf(language: Language, whom: SpokenOf): Promise<void> {
  lastAsked = whom
  if (whom === 'adult') await loadAdultWords(language)
  if (lastAsked !== whom) return
  await locale.set(whom === 'adult' ? ofAdult(language) : language)
  // It is the same language to whoever hears the page.
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

/** Makes sure that words of whom a document is about can be said, whoever the open case is about. */
export async function prepareWordsOf(language: Language, whom: SpokenOf): Promise<void> {
  if (whom === 'adult') await loadAdultWords(language)
}

/** The words as they speak of somebody, whoever the open case is about today: a version that was finished speaks of whom it spoke of. */
export const wordsOf: Readable<(whom: SpokenOf) => Words> = derived(
  [format, locale],
  ([$format, $locale]) =>
    (whom: SpokenOf): Words => {
      const language = $locale?.split('-x-')[0] as Language | undefined
      const spoken = language === undefined ? undefined : whom === 'adult' ? ofAdult(language) : language
      return (key, values) =>
        $format(key, {
          ...(spoken === undefined ? {} : { locale: spoken }),
          ...(values === undefined ? {} : { values })
        })
    }
)

/** The words as a store: screens read it as `$words('key')`. What was read keeps speaking of whom it spoke of. */
export const words: Readable<Words> = derived(
  [format, locale],
  ([$format, $locale]): Words =>
    (key, values) =>
      $format(key, {
        ...($locale ? { locale: $locale } : {}),
        ...(values === undefined ? {} : { values })
      })
)

/** Words that may not be there, such as a hint: nothing where nobody wrote any. */
export const wordsIfAny: Readable<(key: string) => string | undefined> = derived(
  format,
  ($format) =>
    (key: string): string | undefined =>
      $format(key, { default: '' }) || undefined
)

/** The same in the words that are there from the start: a page's title stays in the browser's history, and tells nobody's age. */
export const titleIfAny: Readable<(key: string) => string | undefined> = derived(
  [format, locale],
  ([$format, $locale]) =>
    (key: string): string | undefined =>
      $format(key, { default: '', ...($locale ? { locale: $locale.split('-x-')[0] ?? $locale } : {}) }) ||
      undefined
)

/** The words now, for what is not a screen: documents. */
export const wordsNow = (): Words => get(words)
