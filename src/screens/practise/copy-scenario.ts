import { get } from 'svelte/store'
import { ownCopyOf } from '../../bridge/own-files'
import type { OwnScenarios } from '../../bridge/own-scenarios'
import { fetchScenario } from '../../bridge/scenarios'
import { loadWords, words } from '../../i18n/words'
import type { Place } from '../../routing/place'
import { placeOfOwn } from './session-place'

const noted = ['sources', 'belief', 'start', 'scenes', 'points', 'child', 'careful', 'tempting'] as const

/**
 * Copies a scenario, with notes over its parts.
 * @returns the place where the copy is changed
 */
export async function copyScenario(id: string, owns: OwnScenarios): Promise<Place> {
  const [scenario] = await Promise.all([fetchScenario(id), loadWords(['own-scenarios'])])
  const say = get(words)
  const { title } = scenario
  const copied = await ownCopyOf(scenario, owns, {
    title: say('own-scenario.copy.title', { title }),
    notes: {
      whole: say('own-scenario.copy.notes.whole', { title }),
      parts: Object.fromEntries(noted.map((part) => [part, say(`own-scenario.copy.notes.${part}`)]))
    }
  })
  return placeOfOwn(copied.id)
}
