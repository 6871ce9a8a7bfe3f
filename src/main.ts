import { mount } from 'svelte'
import { startWords } from './i18n/words'
import { browserClipboard } from './ports/clipboard'
import { browserDownload } from './ports/download'
import { randomIds } from './ports/ids'
import { systemClock } from './ports/clock'
import App from './screens/App.svelte'
import './ui/styles/main.scss'
import { localDetailsInBrowser } from './vault/local-details'
import { plainCases } from './vault/plain-cases'

const target = document.getElementById('app')
if (target === null) throw new Error('The page has no place for the app.')

await startWords('en', ['common', 'shell', 'opening'])
mount(App, {
  target,
  props: {
    ports: {
      cases: plainCases(),
      clock: systemClock,
      ids: randomIds,
      download: browserDownload,
      clipboard: browserClipboard,
      localDetails: localDetailsInBrowser()
    }
  }
})
