import type { Component } from 'svelte'
import { get } from 'svelte/store'
import { render } from 'svelte/server'
import { startWords, words } from '../i18n/words'
import { readingPages } from '../routing/place'
import PaintedDoor from './door/PaintedDoor.svelte'
import PaintedList from './practise/PaintedList.svelte'

// Runs when the app is built, in the first language, and never in a browser. Code that imports this file can fetch nothing more afterwards.
await startWords(['shell', 'door', 'vault', 'training'])

/**
 * The page as a browser shows it. The marks by which Svelte would find its parts again are left out: nothing looks for them, and they would be a third of
 * the page.
 */
const shown = (page: Component) => render(page).body.replaceAll(/<!--[^>]*-->/g, '')

/** What stands in a page before its scripts run, by the page’s place for it. It is made by the same components that show it later. */
export const painted = {
  'front door': shown(PaintedDoor),
  'list of practice': shown(PaintedList)
} as const

const named: Readonly<Record<string, string>> = { 'pages-without-vault': readingPages.join(' ') }

/** What the pages say before any script has run: words by their key, and the addresses of the pages that are read without a vault. */
export const say = (key: string): string => named[key] ?? get(words)(key)
