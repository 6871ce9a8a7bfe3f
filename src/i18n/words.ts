import { addMessages, init, format } from 'svelte-i18n'
import { get, derived, type Readable } from 'svelte/store'

/** Puts words to a key, with values in place of what the words leave open. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Each file of words, fetched when it is first needed, so that nothing waits for the words of a later stage. */
const files = import.meta.glob<{ default: Record<string, unknown> }>('../../content/messages/*/*.json')

export const languages = ['en'] as const
export type Language = (typeof languages)[number]

const loaded = new Map<string, Promise<void>>()

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
  const loading = load().then((file) => {
    addMessages(language, file.default as Parameters<typeof addMessages>[1])
  })
  loaded.set(path, loading)
  // What could not be fetched is asked for again by whoever needs it next.
  loading.catch(() => loaded.delete(path))
  return loading
}

/** The words as a store: screens read it as `$words('key')`. */
export const words: Readable<Words> = derived(
  format,
  ($format): Words =>
    (key, values) =>
      $format(key, values === undefined ? undefined : { values })
)

/** Words that may not be there, such as a hint: nothing where nobody wrote any. */
export const wordsIfAny: Readable<(key: string) => string | undefined> = derived(
  format,
  ($format) =>
    (key: string): string | undefined =>
      $format(key, { default: '' }) || undefined
)

/** The words now, for what is not a screen: documents. */
export const wordsNow = (): Words => get(words)
