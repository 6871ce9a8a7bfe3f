import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import { KnownDetails } from '../../src/bridge/known-details.svelte'
import type { LocalDetails } from '../../machines/case-file/local-details'
import type { TabMessage } from '../../src/ports/tabs'

/** A store that answers each question when it is told to, and tabs that say what another one did. */
function surroundings() {
  const answers: ((details: LocalDetails) => void)[] = []
  const kept = { load: () => new Promise<LocalDetails>((resolve) => answers.push(resolve)) }
  let hear: ((message: TabMessage) => void) | undefined
  const tabs = {
    hear: (heard: (message: TabMessage) => void) => {
      hear = heard
      return () => (hear = undefined)
    }
  }
  return { answers, known: new KnownDetails(kept, tabs), tell: (message: TabMessage) => hear?.(message) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

test('shows what is set, and what another tab sets, and no more once it is left', async () => {
  const { answers, known, tell } = surroundings()
  const loading = known.load()
  answers[0]?.({ team: 'Harbury' })
  await loading
  expect(known.details).toEqual({ team: 'Harbury' })

  const end = known.followOthers()
  tell('settings-changed')
  expect(answers).toHaveLength(1)
  tell('local-details-changed')
  answers[1]?.({ team: 'Seaton' })
  await settled()
  flushSync()
  expect(known.details).toEqual({ team: 'Seaton' })

  end()
  tell('local-details-changed')
  expect(answers).toHaveLength(2)
})

test('an answer that comes after a later one changes nothing', async () => {
  const { answers, known, tell } = surroundings()
  known.followOthers()
  tell('local-details-changed')
  tell('local-details-changed')
  answers[1]?.({ team: 'The later' })
  await settled()
  answers[0]?.({ team: 'The earlier' })
  await settled()
  expect(known.details).toEqual({ team: 'The later' })
})

test('what cannot be read leaves what is shown', async () => {
  const kept = { load: () => Promise.reject(new Error('No answer')) }
  let hear: ((message: TabMessage) => void) | undefined
  const known = new KnownDetails(kept, { hear: (heard) => ((hear = heard), () => undefined) })
  known.details = { team: 'Harbury' }
  known.followOthers()
  hear?.('local-details-changed')
  await settled()
  expect(known.details).toEqual({ team: 'Harbury' })
})
