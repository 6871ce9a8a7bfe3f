import { addMessages, dictionary, init, format, locale } from 'svelte-i18n'
import { derived, type Readable } from 'svelte/store'
import type { AdultWords, Messages } from './adult-words'
import { languages, type Language } from './languages'
import { adultFiles, messageFiles } from './message-files'
import { speak, spokenLanguage } from './spoken'
import { together } from './together'

/** Puts words to a key, with values in place of what the words leave open. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Whom the words speak of: a child, or somebody of 18 or over whose age is not in doubt. */
export type SpokenOf = 'child' | 'adult'

/** The language as it speaks of somebody; what it does not say of adults of its own is said as of a child (BCP 47, private use). */
const spokenOf = (whom: SpokenOf) => {
  const { tag } = spokenLanguage()
  return whom === 'adult' ? `${tag}-x-adult` : tag
}

const loaded = new Map<string, Promise<Fetched>>()
/** The files of words that are there, by name. */
const there = new Map<string, Messages>()
/** All of them as one, as they speak of a child. */
let all: Messages = {}
/** How a file reads of an adult; nothing before an adult's case is open, with which the words of adults come. */
let readsOfAdult: ((file: Fetched) => Messages) | undefined

/** Starts with a language, for as long as the page stands. Call it once, before anything is shown. */
export async function startWords(first: readonly string[], language: Language = languages[0]): Promise<void> {
  await init({ fallbackLocale: language.tag, initialLocale: language.tag })
  speak(language)
  await loadWords(first)
}

/**
 * Fetches files of words by their names; each is fetched once.
 * @throws when a name has no file: a mistake in the code, not something a person can mend
 */
export async function loadWords(names: readonly string[]): Promise<void> {
  const asked = await Promise.allSettled(names.map(loadFile))
  // All at once: each time that words are added, all that is shown is said again.
  add(asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
  const failed = asked.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** A file of words that was fetched. */
interface Fetched {
  readonly name: string
  readonly messages: Messages
}

function loadFile(name: string): Promise<Fetched> {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const load = messageFiles[`../../content/messages/${spokenLanguage().id}/${name}.json`]
  if (load === undefined) throw new Error(`There is no file of words called ${name}.`)
  const loading = load().then(({ default: messages }) => ({ name, messages }))
  loaded.set(name, loading)
  // What could not be fetched is asked for again by whoever needs it next.
  loading.catch(() => loaded.delete(name))
  return loading
}

/** Adds files of words, those that are not there yet. */
function add(files: readonly Fetched[]): void {
  const fresh = files.filter(({ name }) => !there.has(name))
  if (fresh.length === 0) return
  for (const { name, messages } of fresh) there.set(name, messages)
  all = fresh.reduce((before, { messages }) => together(before, messages), all)
  const tag = spokenOf('child')
  // Not by addMessages: that copies every word that there is, and a page stands still for as long.
  dictionary.update((said) => ({ ...said, [tag]: { ...all } }))
  sayOfAdults(fresh)
}

/** Adds files as they speak of adults; nothing before an adult's case is open. */
function sayOfAdults(files: readonly Fetched[]): void {
  const reads = readsOfAdult
  if (reads === undefined || files.length === 0) return
  addMessages(spokenOf('adult'), ...files.map((file) => ({ ...reads(file) })))
}

async function fetchAdultWords(): Promise<void> {
  const { id } = spokenLanguage()
  const [phrases, sentences, asTheyAre] = ['phrases', 'sentences', 'as-they-are'].map(
    (name) => adultFiles[`../../content/adult-words/${id}/${name}.json`]
  )
  // A language without them says of an adult what it says of a child.
  if (phrases === undefined || sentences === undefined || asTheyAre === undefined) return
  const [{ inAdultWords }, ...files] = await Promise.all([
    import('./adult-words'),
    phrases(),
    sentences(),
    asTheyAre()
  ])
  const [said, whole, kept] = files.map((file) => file.default)
  const adultWords = { phrases: said, sentences: whole, asTheyAre: kept } as AdultWords
  readsOfAdult = ({ name, messages }) => inAdultWords(name, messages, adultWords)
  sayOfAdults([...there].map(([name, messages]) => ({ name, messages })))
}

let fetching: Promise<void> | undefined

function loadAdultWords(): Promise<void> {
  const asked = fetching ?? fetchAdultWords()
  fetching = asked
  asked.catch(() => {
    fetching = undefined
  })
  return asked
}

let lastAsked: SpokenOf = 'child'

/** Says from now on, in every word, whom the open case is about. Where it is asked for twice, the last counts. */
export async function speakOf(whom: SpokenOf): Promise<void> {
  lastAsked = whom
  if (whom === 'adult') await loadAdultWords()
  if (lastAsked !== whom) return
  await locale.set(spokenOf(whom))
  // It is the same language to whoever hears the page.
  speak(spokenLanguage())
}

/** Makes sure that words of whom a document is about can be said, whoever the open case is about. */
export async function prepareWordsOf(whom: SpokenOf): Promise<void> {
  if (whom === 'adult') await loadAdultWords()
}

/** The words as they speak of somebody, whoever the open case is about today: a version that was finished speaks of whom it spoke of. */
export const wordsOf: Readable<(whom: SpokenOf) => Words> = derived(
  format,
  ($format) =>
    (whom: SpokenOf): Words =>
    (key, values) =>
      $format(key, { locale: spokenOf(whom), ...(values === undefined ? {} : { values }) })
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
  format,
  ($format) =>
    (key: string): string | undefined =>
      $format(key, { default: '', locale: spokenOf('child') }) || undefined
)
