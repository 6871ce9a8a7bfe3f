import { mount } from 'svelte'
import { allSaved } from './bridge/before-reload'
import { startWords } from './i18n/words'
import { browserClipboard } from './ports/clipboard'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { systemClock } from './ports/clock'
import { BrowserTabs } from './ports/other-tabs'
import { browserWorker } from './ports/service-worker'
import { createUpdates } from './ports/updates'
import App from './screens/App.svelte'
import './ui/styles/main.scss'
import { localDetailsInBrowser } from './vault/local-details'
import { plainCases } from './vault/plain-cases'

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')

const updates = createUpdates({
  worker: browserWorker(),
  tabs: new BrowserTabs(new URL('./', document.baseURI).pathname),
  beforeReload: allSaved,
  reloadPage: () => location.reload()
})
// Vite says so when a file of the page cannot be fetched, as when the host has another build by now.
window.addEventListener('vite:preloadError', () => updates.fileIsMissing())

await startWords('en', ['common', 'shell', 'opening', 'updates'])
mount(App, {
  target,
  props: {
    ports: {
      cases: plainCases(),
      clock: systemClock,
      ids: randomIds,
      download: browserDownload,
      clipboard: browserClipboard,
      localDetails: localDetailsInBrowser(),
      updates
    }
  }
})
// Without it Waymark works as before, as long as the network does.
updates.start().catch(() => undefined)
