import { mount } from 'svelte'
import { Session } from './bridge/session.svelte'
import { languageOf } from './i18n/spoken'
import { loadWords, startWords } from './i18n/words'
import { browserLanguage } from './ports/chosen-language'
import { browserClipboard } from './ports/clipboard'
import { systemClock } from './ports/clock'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { hindranceIn } from './ports/needed'
import { BrowserTabs } from './ports/other-tabs'
import { browserWorker } from './ports/service-worker'
import { browserPersistence } from './ports/storage-persistence'
import { browserTabPage } from './ports/tab-page'
import { browserTabs } from './ports/tabs'
import { createUpdates } from './ports/updates'
import { browserVaultTrace } from './ports/vault-trace'
import App from './screens/App.svelte'
import CannotStart from './screens/CannotStart.svelte'
import './ui/styles/main.scss'
import { browserVault } from './vault/browser-vault'
import { beginFreshLog } from './vault/fresh-log'
import { deriveInWorker } from './vault/key/derive'
import { roomInWorker } from './vault/room/room-in-worker'

/**
 * Begins. Nothing here is awaited by the module itself: files that are fetched later import from the file it stands in, and none of
 * them would run before it has.
 */
async function begin(target: HTMLElement): Promise<void> {
  await startWords(['shell', 'updates', 'vault'], languageOf(browserLanguage.chosen()))
  const hindrance = hindranceIn()
  if (hindrance !== undefined) {
    mount(CannotStart, { target, props: { hindrance } })
    return
  }
  const tabs = browserTabs()
  const session = new Session({
    vault: browserVault({ derive: deriveInWorker, askRoom: roomInWorker() }),
    tabs,
    page: browserTabPage,
    trace: browserVaultTrace
  })
  const updates = createUpdates({
    worker: browserWorker(import.meta.url),
    tabs: new BrowserTabs(new URL('./', document.baseURI).pathname),
    beforeReload: () => session.allSaved(),
    reloadPage: () => browserTabPage.reload()
  })
  // Vite says so when a file of the page cannot be fetched, as when the host has another build by now.
  window.addEventListener('vite:preloadError', () => updates.fileIsMissing())
  mount(App, {
    target,
    props: {
      surroundings: {
        session,
        clock: systemClock,
        ids: randomIds,
        download: browserDownload,
        clipboard: browserClipboard,
        persistence: browserPersistence,
        tabs,
        updates,
        chooseLanguage: (id: string) => {
          browserLanguage.choose(id)
          browserTabPage.reload()
        }
      }
    }
  })
  // The page stands meanwhile: the browser's store may be slow to answer, or never do.
  await session.start(beginFreshLog)
  // While the passphrase is typed, what the first question needs comes. Where it does not, whoever needs it asks again.
  await loadWords(['common', 'opening', 'case', 'stages']).catch(() => undefined)
  // Without it Waymark works as before, as long as the network does.
  updates.start().catch(() => undefined)
}

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')
void begin(target)
