import { addMessages, dictionary, init, format, locale } from 'svelte-i18n'
import { derived, type Readable } from 'svelte/store'
import type { AdultWords, Messages } from './adult-words'
import { languages, type Language } from './languages'
import { adultFiles, messageFiles } from './message-files'
import { speak, spokenLanguage } from './spoken'
import { together } from './together'

/** Gives the words for a key, with values filled in where the words leave room for them. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The person that the words speak of: a child, or somebody of 18 or over whose age is not in doubt. */
type SpokenOf = 'child' | 'adult'

/** The language tag for words about a child or an adult (BCP 47, private use). What has no words for adults is said as of a child. */
const spokenOf = (whom: SpokenOf) => {
  const { tag } = spokenLanguage()
  return whom === 'adult' ? `${tag}-x-adult` : tag
}

const loaded = new Map<string, Promise<Fetched>>()
/** The files of words that have been fetched, by name. */
const there = new Map<string, Messages>()
/** All of them joined, as they speak of a child. */
let all: Messages = {}
/** How a file reads of an adult. Undefined until an adult’s case is opened: the words for adults come with it. */
let readsOfAdult: ((file: Fetched) => Messages) | undefined

/** Starts with a language, for as long as the page is open. To be called once, before anything is shown. */
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
  // Added all at once: each time words are added, everything shown is rendered again.
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
  // If a file could not be fetched, the next caller that needs it asks again.
  loading.catch(() => loaded.delete(name))
  return loading
}

/** Adds files of words that are not there yet. */
function add(files: readonly Fetched[]): void {
  const fresh = files.filter(({ name }) => !there.has(name))
  if (fresh.length === 0) return
  for (const { name, messages } of fresh) there.set(name, messages)
  all = fresh.reduce((before, { messages }) => together(before, messages), all)
  const tag = spokenOf('child')
  // Not with addMessages: that copies all words that there are, and the page stands still meanwhile.
  dictionary.update((said) => ({ ...said, [tag]: { ...all } }))
  sayOfAdults(fresh)
}

/** Adds files as they speak of adults. Does nothing until an adult’s case is opened. */
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
  // A language without words for adults says of an adult what it says of a child.
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

/** From now on all words speak of the person that the open case is about. If it is called twice, the last call counts. */
export async function speakOf(whom: SpokenOf): Promise<void> {
  lastAsked = whom
  if (whom === 'adult') await loadAdultWords()
  if (lastAsked !== whom) return
  await locale.set(spokenOf(whom))
  // For a person who hears the page, it is the same language.
  speak(spokenLanguage())
}

/** Makes sure that the words for a document’s person can be said, whoever the open case is about. */
export async function prepareWordsOf(whom: SpokenOf): Promise<void> {
  if (whom === 'adult') await loadAdultWords()
}

/** The words for a child or for an adult, whoever the open case is about today: a finished version speaks of the person as it did then. */
export const wordsOf: Readable<(whom: SpokenOf) => Words> = derived(
  format,
  ($format) =>
    (whom: SpokenOf): Words =>
    (key, values) =>
      $format(key, { locale: spokenOf(whom), ...(values === undefined ? {} : { values }) })
)

/** The words as a store: screens read `$words('key')`. A function that was read keeps speaking of the person that it spoke of. */
export const words: Readable<Words> = derived(
  [format, locale],
  ([$format, $locale]): Words =>
    (key, values) =>
      $format(key, {
        ...($locale ? { locale: $locale } : {}),
        ...(values === undefined ? {} : { values })
      })
)

/** Words that may be missing, such as a hint. Undefined where nobody wrote any. */
export const wordsIfAny: Readable<(key: string) => string | undefined> = derived(
  format,
  ($format) =>
    (key: string): string | undefined =>
      $format(key, { default: '' }) || undefined
)

/** The same from the words for a child, which are there from the start: a page’s title stays in the browser’s history and must not tell anybody’s age. */
export const titleIfAny: Readable<(key: string) => string | undefined> = derived(
  format,
  ($format) =>
    (key: string): string | undefined =>
      $format(key, { default: '', locale: spokenOf('child') }) || undefined
)
