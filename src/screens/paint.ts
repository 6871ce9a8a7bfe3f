import { get } from 'svelte/store'
import { render } from 'svelte/server'
import { startWords, words } from '../i18n/words'
import PaintedDoor from './door/PaintedDoor.svelte'
import PaintedList from './practise/PaintedList.svelte'

// Run when the app is built, in the first language, and never in a browser. Whoever imports it can fetch nothing more afterwards.
await startWords(['shell', 'door', 'training'])

/** What stands in a page before its scripts run, by the page's place for it: made by the components that show it once they do. */
export const painted = {
  'front door': render(PaintedDoor).body,
  'list of practice': render(PaintedList).body
} as const

/** What the pages say before any script has run: words by their key. */
export const say = (key: string): string => get(words)(key)
