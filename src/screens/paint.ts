import { get } from 'svelte/store'
import { render } from 'svelte/server'
import { startWords, words } from '../../i18n/words'
import PaintedDoor from './PaintedDoor.svelte'

// Run when the app is built, in the first language, and never in a browser. Whoever imports it can fetch nothing more afterwards.
await startWords(['shell', 'door'])

/** The front door as HTML, by the components that show it once the scripts run. */
export const door = render(PaintedDoor).body

/** What the pages say before any script has run: words by their key. */
export const say = (key: string): string => get(words)(key)
