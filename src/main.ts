import { mount } from 'svelte'
import type { VaultSurroundings } from './bridge/app'
import { Session } from './bridge/session.svelte'
import { languageOf } from './i18n/spoken'
import { loadWords, startWords } from './i18n/words'
import { browserLanguage } from './ports/chosen-language'
import { browserClipboard } from './ports/clipboard'
import { systemClock } from './ports/clock'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { isMissingPart } from './ports/missing-part'
import { noStartIn } from './ports/needed'
import { BrowserTabs } from './ports/other-tabs'
import { browserWorker } from './ports/service-worker'
import { answerForSpace } from './ports/disk-space-asked'
import { browserPersistence } from './ports/storage-persistence'
import { browserTabPage, type TabPage } from './ports/tab-page'
import { browserTabs } from './ports/tabs'
import { createUpdates } from './ports/updates'
import { browserVaultTrace } from './ports/vault-trace'
import { address } from './routing/address.svelte'
import { isReading } from './routing/place'
import App from './screens/App.svelte'
import CannotStart from './screens/CannotStart.svelte'
import { takeOver } from './screens/take-over'
import { ignoreSecondClicks } from './ui/double-click'
import './ui/styles/main.scss'
import { browserVault, reserveName } from './vault/browser-vault'
import { beginFreshLog } from './vault/fresh-log'
import { deriveInWorker } from './vault/key/derive'
import { diskSpaceInWorker } from './vault/disk-space/disk-space-in-worker'

/**
 * A person who is locked out is asked for the passphrase, wherever they were. A page that is read without one would stand there as if nothing had happened.
 */
const pageThatLocks: TabPage = {
  ...browserTabPage,
  reload: () => (isReading(address.place) ? browserTabPage.begin() : browserTabPage.reload())
}

/**
 * Begins. The module itself awaits nothing: files that are fetched later import from the file in which it stands, and none of them would run before it has
 * run.
 */
async function begin(target: HTMLElement, painted: HTMLElement | null): Promise<void> {
  await startWords(['shell', 'door', 'vault'], languageOf(browserLanguage.chosen()))
  const noStart = noStartIn()
  if (noStart !== undefined) {
    await loadWords(['cannot-start'])
    takeOver(painted, () => mount(CannotStart, { target, props: { noStart } }))
    return
  }
  const tabs = browserTabs()
  const askDiskSpace = diskSpaceInWorker()
  answerForSpace(askDiskSpace, reserveName)
  const session = new Session({
    vault: browserVault({
      derive: deriveInWorker,
      askDiskSpace,
      mayStand: () => browserVaultTrace.stood(),
      beforeFirst: beginFreshLog
    }),
    tabs,
    page: pageThatLocks,
    trace: browserVaultTrace
  })
  const updates = createUpdates({
    worker: browserWorker(import.meta.url),
    tabs: new BrowserTabs(new URL('./', document.baseURI).pathname),
    beforeReload: () => session.allSaved(),
    reloadPage: () => browserTabPage.reload()
  })
  // Vite sends this when a file of the page cannot be fetched, for example because the host has another build by now.
  window.addEventListener('vite:preloadError', ({ payload }) => {
    if (isMissingPart(payload)) updates.fileIsMissing()
  })
  const surroundings: VaultSurroundings = {
    session,
    clock: systemClock,
    ids: randomIds,
    download: browserDownload,
    clipboard: browserClipboard,
    persistence: browserPersistence,
    tabs,
    updates,
    chooseLanguage: (id) => {
      browserLanguage.choose(id)
      browserTabPage.reload()
    }
  }
  // Started first: a passphrase sent before the app had come waits for it.
  const started = session.start()
  takeOver(painted, () => mount(App, { target, props: { surroundings } }))
  // The page stands meanwhile: the browser’s store may be slow to answer, or never do.
  await started
  // What the first question needs is fetched while the passphrase is typed. If that fails, the code that needs it asks again.
  await loadWords(['common', 'opening', 'case', 'stages']).catch(() => undefined)
  // If this fails, Waymark works as before, as long as the network does.
  updates.start().catch(() => undefined)
}

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')
ignoreSecondClicks(document)
// The front door as it stands in index.html, until the app shows.
void begin(target, document.getElementById('painted'))
