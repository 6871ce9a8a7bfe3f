import { mount } from 'svelte'
import { startWords } from './i18n/words'
import { browserClipboard } from './ports/clipboard'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { systemClock } from './ports/clock'
import App from './screens/App.svelte'
import './ui/styles/main.scss'
import { browserVault } from './vault/browser-vault'
import { deleteFormerDatabases } from './vault/former-databases'
import { deriveInWorker } from './vault/key/derive'

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')

await startWords('en', ['common', 'shell', 'opening'])
await deleteFormerDatabases()
const vault = browserVault({ derive: deriveInWorker })
const text = prompt('Passphrase') ?? ''
const { cases, localDetails } =
  (await vault.state()) === 'absent'
    ? (await vault.create(text)).open
    : await vault.unlock({ kind: 'passphrase', text })
mount(App, {
  target,
  props: {
    ports: {
      cases,
      clock: systemClock,
      ids: randomIds,
      download: browserDownload,
      clipboard: browserClipboard,
      localDetails
    }
  }
})
