import { mount } from 'svelte'
import { get } from 'svelte/store'
import { UnsavedCases } from './bridge/unsaved-cases.svelte'
import { UnsavedDetails } from './bridge/unsaved-details.svelte'
import { OwnScenarios } from './bridge/own-scenarios'
import { fetchScenario, scenarioHeads } from './bridge/scenarios'
import { storeWithSpace } from './bridge/store-with-space'
import { trainingCases, trainingDetails } from './bridge/training-cases'
import { TrainingRooms } from './bridge/training-rooms'
import { TrainingRuns } from './bridge/training-runs'
import { languageOf } from './i18n/spoken'
import { loadWords, startWords, words } from './i18n/words'
import { browserLanguage } from './ports/chosen-language'
import { browserClipboard } from './ports/clipboard'
import { systemClock } from './ports/clock'
import { browserDownload } from './ports/download'
import { browserFollowers } from './ports/followers'
import { randomIds } from './ports/ids'
import { markedClipboard, markedDownload } from './ports/marked'
import { isMissingPart } from './ports/missing-part'
import { noStartIn } from './ports/needed'
import { BrowserTabs } from './ports/other-tabs'
import { answerForSpace } from './ports/disk-space-asked'
import { browserTabPage } from './ports/tab-page'
import { browserTabs } from './ports/tabs'
import { browserTrainingStore } from './ports/training-store'
import { createUpdates } from './ports/updates'
import CannotStart from './screens/CannotStart.svelte'
import { bringCase } from './screens/practise/bring-case'
import { fetchScene } from './screens/practise/fetch-scene'
import { markPage } from './screens/practise/mark-page'
import PractiseApp from './screens/practise/PractiseApp.svelte'
import { practiceSavers } from './screens/practise/savers.svelte'
import { storeInTime } from './screens/practise/store-in-time'
import { takeOver } from './screens/take-over'
import { ignoreSecondClicks } from './ui/double-click'
import { ReservedSpace } from './vault/disk-space/reserved-space'
import { diskSpaceInWorker } from './vault/disk-space/disk-space-in-worker'
import { lockWriters } from './vault/writers/lock-writers'

/** The name of everything that practice has in the browser: its database, its channel between tabs and its locks. Nothing of a real case has it. */
const name = 'waymark-training'

/** Pages that only real cases have. */
const leavesOut = ['back-up-case', 'handing-over', 'history', 'earlier-state', 'delete-case', 'rename-case']

/** Begins practice. It opens no vault, and nothing is made here that leads to one. */
async function begin(target: HTMLElement, painted: HTMLElement | null): Promise<void> {
  await startWords(['shell', 'training'], languageOf(browserLanguage.chosen()))
  const mark = get(words)('training.mark')
  markPage(mark)
  const noStart = noStartIn()
  if (noStart !== undefined) {
    await loadWords(['cannot-start'])
    takeOver(painted, () => mount(CannotStart, { target, props: { noStart } }))
    return
  }
  // Practice has no reserve of its own and leaves the vault’s alone: nothing of practice must be kept at any price. It looks for room before each write:
  // what it writes is small, but what a failed write could cost is not its own.
  const ask = diskSpaceInWorker()
  answerForSpace(ask, `${name}-reserve`)
  const diskSpace = new ReservedSpace(`${name}-reserve`, { ask })
  const store = storeWithSpace(
    await storeInTime(
      { target, painted },
      browserTrainingStore(() => diskSpace.beforeOpening())
    ),
    diskSpace
  )
  const unsavedCases = new UnsavedCases()
  const unsavedDetails = new UnsavedDetails()
  const cases = trainingCases(store)
  const ports = { clock: systemClock, ids: randomIds }
  const runs = new TrainingRuns(store, ports)
  const owns = new OwnScenarios(store, ports)
  const session = practiceSavers([
    { save: () => unsavedCases.allSaved(), holds: () => unsavedCases.unsaved.length > 0 },
    { save: () => unsavedDetails.allSaved(), holds: () => unsavedDetails.couldNotBeSaved },
    // If the browser keeps nothing of practice, only this tab has it.
    { save: () => runs.unsaved.allKept(), holds: () => !runs.isKept || runs.unsaved.all.length > 0 },
    { save: () => owns.unsaved.allKept(), holds: () => owns.unsaved.all.length > 0 }
  ])
  const updates = createUpdates({
    // Newer builds are taken in the app. This page says only that a part of it is missing.
    worker: undefined,
    tabs: new BrowserTabs(name),
    beforeReload: () => session.allSaved(),
    reloadPage: () => browserTabPage.reload()
  })
  window.addEventListener('vite:preloadError', ({ payload }) => {
    if (isMissingPart(payload)) updates.fileIsMissing()
  })
  takeOver(painted, () =>
    mount(PractiseApp, {
      target,
      props: {
        runs,
        rooms: new TrainingRooms(store, browserFollowers(`${name}-room`), ports),
        owns,
        ports: {
          ...ports,
          session,
          download: markedDownload(browserDownload, mark),
          clipboard: markedClipboard(browserClipboard, mark),
          tabs: browserTabs(name),
          updates,
          cases,
          writers: lockWriters(`${name}-writers`),
          localDetails: trainingDetails(store),
          unsavedCases,
          unsavedDetails,
          practice: { leavesOut, mark }
        }
      }
    })
  )
  // What the first scene needs is fetched while the list is read, and then the pages of a case. If that fails, the code that needs it asks again.
  await bringFirstScene().catch(() => undefined)
}

async function bringFirstScene(): Promise<void> {
  const shortest = scenarioHeads[0]?.id
  await Promise.all([fetchScene(), ...(shortest === undefined ? [] : [fetchScenario(shortest)])])
  await bringCase()
}

const target = document.getElementById('practise')
if (target === null) throw new Error('The page has no place for practice.')
ignoreSecondClicks(document)
void begin(target, document.getElementById('painted'))
