import { describe, expect, it } from 'vitest'
import { isMissingPart } from '../../src/ports/missing-part'
import type { Agreement, OtherTabs, StandingBy } from '../../src/ports/other-tabs'
import type { BuildWorker } from '../../src/ports/service-worker'
import { createUpdates, type UpdateState } from '../../src/ports/updates'
import type { BuildState } from '../../src/service-worker/protocol'

const current: BuildState = { isNewer: false, runsTaken: true }
const newer: BuildState = { isNewer: true, runsTaken: true }
const replaced: BuildState = { isNewer: false, runsTaken: false }

/** A page with everything around it, and a list of what happened in order. */
function page({
  state = current,
  agreement = 'agreed',
  saves = true,
  takes = true
}: { state?: BuildState; agreement?: Agreement; saves?: boolean; takes?: boolean } = {}) {
  const around = { state, saves }
  const happened: string[] = []
  let standingBy: StandingBy | undefined
  let changed: () => void = () => undefined
  const save = () => {
    happened.push('saved')
    return Promise.resolve(around.saves)
  }
  const worker: BuildWorker = {
    start: (listener) => {
      changed = listener
      listener()
      return Promise.resolve()
    },
    buildState: () => Promise.resolve(around.state),
    take: () => {
      happened.push('taken')
      return takes ? Promise.resolve() : Promise.reject(new Error('No.'))
    }
  }
  const tabs: OtherTabs = {
    join: (given) => {
      standingBy = given
      return Promise.resolve()
    },
    ask: () => {
      happened.push('asked')
      return Promise.resolve(agreement)
    },
    goOn: () => {
      happened.push('let go')
      return Promise.resolve()
    }
  }
  const updates = createUpdates({
    worker,
    tabs,
    beforeReload: save,
    reloadPage: () => happened.push('reloaded')
  })
  const states: UpdateState[] = []
  updates.subscribe((state) => states.push(state))
  return {
    updates,
    around,
    happened,
    save,
    changed: () => changed(),
    others: () => {
      if (standingBy === undefined) throw new Error('Nobody has joined.')
      return standingBy
    },
    state: () => states.at(-1),
    steps: () => states.map(({ step }) => step)
  }
}

/** Lets what was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a newer build', () => {
  it('is not spoken of where there is none', async () => {
    const { updates, state } = page()
    await updates.start()
    await settled()
    expect(state()).toEqual({ step: 'current' })
  })

  it('is announced when it is complete, and no more when it has gone', async () => {
    const { updates, around, changed, state } = page()
    await updates.start()
    around.state = newer
    changed()
    await settled()
    expect(state()).toEqual({ step: 'ready' })
    around.state = current
    changed()
    await settled()
    expect(state()).toEqual({ step: 'current' })
  })

  it('is taken after everything is saved and every tab has agreed, and the page is loaded last', async () => {
    const { updates, happened, save, steps } = page({ state: newer })
    await updates.start()
    await settled()
    await updates.takeUpdate(save)
    expect(happened).toEqual(['saved', 'asked', 'taken', 'reloaded'])
    expect(steps()).toEqual(['current', 'ready', 'taking'])
  })

  it('is not taken where something here cannot be saved, nor where nobody can say', async () => {
    const { updates, happened, save, state } = page({ state: newer, saves: false })
    await updates.takeUpdate(save)
    expect(state()).toEqual({ step: 'ready', problem: 'unsaved-here' })
    await updates.takeUpdate(() => Promise.reject(new Error('No.')))
    expect(state()).toEqual({ step: 'ready', problem: 'unsaved-here' })
    expect(happened).toEqual(['saved'])
  })

  it.each([
    ['refused', 'unsaved-elsewhere'],
    ['silent', 'no-answer']
  ] as const)('is not taken where another tab has %s', async (agreement, problem) => {
    const { updates, happened, save, state } = page({ state: newer, agreement })
    await updates.takeUpdate(save)
    expect(state()).toEqual({ step: 'ready', problem })
    expect(happened).toEqual(['saved', 'asked'])
  })

  it('lets the others go on where the browser does not start it', async () => {
    const { updates, happened, save, state } = page({ state: newer, takes: false })
    await updates.takeUpdate(save)
    expect(state()).toEqual({ step: 'ready', problem: 'failed' })
    expect(happened).toEqual(['saved', 'asked', 'taken', 'let go'])
  })
})

describe('a tab that is asked to stand by', () => {
  it('is covered before it saves, and says whether it could', async () => {
    const { updates, others, around, steps } = page()
    await updates.start()
    await settled()
    expect(await others().standBy()).toBe(true)
    expect(steps().at(-1)).toBe('standing-by')
    around.saves = false
    expect(await others().standBy()).toBe(false)
  })

  it('is covered until it is loaded anew where the other tab took the build', async () => {
    const { updates, others, around, changed, state, save, happened } = page()
    await updates.start()
    await others().standBy()
    around.state = replaced
    await others().goOn()
    expect(state()).toEqual({ step: 'replaced' })
    // Nothing that the worker says later uncovers it.
    around.state = newer
    changed()
    await settled()
    expect(state()).toEqual({ step: 'replaced' })
    await updates.reload(save)
    expect(happened.at(-1)).toBe('reloaded')
  })

  it('goes on as before where the other tab gave it up', async () => {
    const { updates, others, around, changed, state } = page()
    await updates.start()
    around.state = newer
    changed()
    await settled()
    await others().standBy()
    await others().goOn()
    expect(state()).toEqual({ step: 'ready' })
  })

  it('is replaced too where it was opened while another tab took a newer build', async () => {
    const { updates, state } = page({ state: replaced })
    await updates.start()
    await settled()
    expect(state()).toEqual({ step: 'replaced' })
  })
})

describe('a page of which a file is missing', () => {
  it('says so until it is loaded anew, which waits for what is unsaved', async () => {
    const { updates, around, changed, state, save, happened } = page({ saves: false })
    await updates.start()
    updates.fileIsMissing()
    changed()
    await settled()
    expect(state()).toEqual({ step: 'incomplete' })
    await updates.reload(save)
    expect(state()).toEqual({ step: 'incomplete', problem: 'unsaved-here' })
    around.saves = true
    await updates.reload(save)
    expect(happened).toEqual(['saved', 'saved', 'reloaded'])
  })

  it('says so no longer once the file is asked for again, until it fails again', async () => {
    const { updates, state } = page()
    await updates.start()
    updates.fileIsMissing()
    updates.fileIsAskedAgain()
    expect(state()).toEqual({ step: 'current' })
    updates.fileIsMissing()
    await settled()
    expect(state()).toEqual({ step: 'incomplete' })
  })

  it('says then what the worker has to say: a newer build may be why', async () => {
    const { updates, around, changed, state } = page()
    await updates.start()
    updates.fileIsMissing()
    around.state = newer
    changed()
    await settled()
    expect(state()).toEqual({ step: 'incomplete' })
    updates.fileIsAskedAgain()
    await settled()
    expect(state()).toEqual({ step: 'ready' })
  })

  it('is no reason to take back anything else', async () => {
    const { updates, state } = page({ state: replaced })
    await updates.start()
    await settled()
    updates.fileIsAskedAgain()
    expect(state()).toEqual({ step: 'replaced' })
  })
})

// As the browsers word it, and Vite of styles.
it.each([
  'Failed to fetch dynamically imported module: https://waymark.example/assets/CarePlan-0a1b2c3d.js',
  'error loading dynamically imported module: https://waymark.example/assets/CarePlan-0a1b2c3d.js',
  'Importing a module script failed.',
  "'text/html' is not a valid JavaScript MIME type.",
  'Unable to preload CSS for /assets/CarePlan-0a1b2c3d.css'
])('%s: a file did not come', (message) => {
  expect(isMissingPart(new TypeError(message))).toBe(true)
})

it.each([
  new Error('Planted in DatesScreen.'),
  new TypeError("Cannot read properties of undefined (reading 'dynamic')"),
  new SyntaxError('Unexpected end of input'),
  'Importing a module script failed.',
  undefined
])('%s: a mistake', (error) => {
  expect(isMissingPart(error)).toBe(false)
})

it('without a service worker there is nothing to announce, and nobody to ask', async () => {
  const states: UpdateState[] = []
  const unreachable = () => Promise.reject(new Error('Nobody is to be asked.'))
  const updates = createUpdates({
    worker: undefined,
    tabs: { join: unreachable, ask: unreachable, goOn: unreachable },
    beforeReload: unreachable,
    reloadPage: () => undefined
  })
  updates.subscribe((state) => states.push(state))
  await updates.start()
  expect(states).toEqual([{ step: 'current' }])
})
