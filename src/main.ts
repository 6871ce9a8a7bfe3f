import { mount } from 'svelte'
import { Session } from './bridge/session.svelte'
import { loadWords, startWords } from './i18n/words'
import { browserClipboard } from './ports/clipboard'
import { systemClock } from './ports/clock'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { browserPersistence } from './ports/storage-persistence'
import { browserTabPage } from './ports/tab-page'
import { browserTabs } from './ports/tabs'
import App from './screens/App.svelte'
import './ui/styles/main.scss'
import { browserVault } from './vault/browser-vault'
import { deleteFormerDatabases } from './vault/former-databases'
import { deriveInWorker } from './vault/key/derive'

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')

await startWords('en', ['shell', 'vault'])
await deleteFormerDatabases()
const tabs = browserTabs()
const session = new Session({ vault: browserVault({ derive: deriveInWorker }), tabs, page: browserTabPage })
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
      tabs
    }
  }
})
await session.start()
// While the passphrase is typed, what the first question needs comes.
await loadWords('en', ['common', 'opening', 'case', 'stages'])
