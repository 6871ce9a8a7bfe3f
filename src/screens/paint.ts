import type { Component } from 'svelte'
import { get } from 'svelte/store'
import { render } from 'svelte/server'
import { startWords, words } from '../i18n/words'
import { readingPages } from '../routing/place'
import PaintedDoor from './door/PaintedDoor.svelte'
import PaintedList from './practise/PaintedList.svelte'

// Run when the app is built, in the first language, and never in a browser. Whoever imports it can fetch nothing more afterwards.
await startWords(['shell', 'door', 'vault', 'training'])

/** As a browser shows it. What Svelte would find its parts again by is left out: nothing of it is found again, and it would be a third of the page. */
const shown = (page: Component) => render(page).body.replaceAll(/<!--[^>]*-->/g, '')

/** What stands in a page before its scripts run, by the page's place for it: made by the components that show it once they do. */
export const painted = {
  'front door': shown(PaintedDoor),
  'list of practice': shown(PaintedList)
} as const

const named: Readonly<Record<string, string>> = { 'pages-without-vault': readingPages.join(' ') }

/** What the pages say before any script has run: words by their key, and the pages that are read without a vault, by their addresses. */
export const say = (key: string): string => named[key] ?? get(words)(key)
